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
import { literal } from './typescript.ts';

const FOLDER = 'src/lexicons/generated';
const NAMES = Object.keys(LEXICON_CLASSES) as LexiconName[];

/** corpus/lexicons → src/lexicons/generated/<lexicon>.ts, a lexicon without a file being empty, and their index. */
export const generate: Generate = (root) => {
  const { lexicons } = readLexicons(root);
  const files = NAMES.map((name): GeneratedFile => {
    const yaml = lexicons.get(name);
    const lexicon = yaml === undefined ? { lexicon: name, groups: [] } : sorted(compileLexicon(yaml.data));
    return {
      path: `${FOLDER}/${name}.ts`,
      content: `${header(`corpus/lexicons/${name}.yml`)}import type { Lexicon } from '../types.ts';\n\nexport const ${name}: Lexicon = ${literal(lexicon)};\n`,
    };
  });
  return [...files, indexFile()];
};

function indexFile(): GeneratedFile {
  const imports = [...NAMES].sort().map((name) => `import { ${name} } from './${name}.ts';\n`);
  const content = `${header('corpus/lexicons')}import type { Lexicon } from '../types.ts';\n${imports.join('')}
/** The built-in lexicons. */
export const LEXICONS: readonly Lexicon[] = [\n${NAMES.map((name) => `  ${name},\n`).join('')}];\n`;
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
