import { hashOn } from '../../src/lexicons/hash.ts';
import { compileLexicon } from '../../src/lexicons/resolve.ts';
import {
  LEXICON_CLASSES,
  type Lexicon,
  type LexiconCue,
  type LexiconGroup,
  type LexiconName,
} from '../../src/lexicons/types.ts';
import { type Generate, type GeneratedFile, header } from './generator.ts';
import { readLexicons } from './read-lexicons.ts';
import { template } from './typescript.ts';

const FOLDER = 'src/lexicons/generated';
const NAMES = Object.keys(LEXICON_CLASSES) as LexiconName[];

/** corpus/lexicons → src/lexicons/generated/<lexicon>.ts, a lexicon without a file being empty, and their index. */
export const generate: Generate = (root) => {
  const { lexicons } = readLexicons(root);
  const all = NAMES.map((name): Lexicon => {
    const yaml = lexicons.get(name);
    return yaml === undefined ? { lexicon: name, groups: [] } : sorted(compileLexicon(yaml.data));
  });
  return [...all.map(lexiconFile), indexFile(all)];
};

/** As JSON, which engines read several times as fast as objects written in code; a group a line. */
function lexiconFile({ lexicon: name, groups }: Lexicon): GeneratedFile {
  const lines = groups.map((group) => `\n${JSON.stringify(group)}`);
  const json = `{"lexicon":${JSON.stringify(name)},"groups":[${lines.join(',')}\n]}`;
  const head = `${header(`corpus/lexicons/${name}.yml`)}import type { Lexicon } from '../types.ts';`;
  return {
    path: `${FOLDER}/${name}.ts`,
    content: `${head}\n\nexport const ${name}: Lexicon = /* @__PURE__ */ JSON.parse(${template(json)});\n`,
  };
}

function indexFile(all: readonly Lexicon[]): GeneratedFile {
  const imports = [...NAMES].sort().map((name) => `import { ${name} } from './${name}.ts';\n`);
  const types = `import type { HashState } from '../hash.ts';\nimport type { Lexicon } from '../types.ts';\n`;
  const content = `${header('corpus/lexicons')}${types}${imports.join('')}
/** The built-in lexicons. */
export const LEXICONS: readonly Lexicon[] = [\n${NAMES.map((name) => `  ${name},\n`).join('')}];

/** The state of the hash of all lexicons (lexicon-index.ts) after these. */
export const LEXICONS_HASH: HashState = [${hashOn(`[${JSON.stringify(all)}`).join(', ')}];\n`;
  return { path: `${FOLDER}/index.ts`, content };
}

function sorted(lexicon: Lexicon): Lexicon {
  const groups = lexicon.groups.map(
    (group): LexiconGroup => ({ ...group, cues: [...group.cues].sort((a, b) => compare(cueOf(a), cueOf(b))) }),
  );
  return { ...lexicon, groups: groups.sort((a, b) => compare(a.id, b.id)) };
}

function cueOf(cue: LexiconCue): string {
  return typeof cue === 'string' ? cue : cue.cue;
}

/** Code unit order: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
