import { WORD_LISTS } from '../../src/lexicons/types.ts';
import { type Generate, type GeneratedFile, header } from './generator.ts';
import { readLexicons } from './read-lexicons.ts';
import { literal } from './typescript.ts';

const FOLDER = 'src/lexicons/generated';

/** Word lists of corpus/lexicons → src/lexicons/generated/words-<list>.ts, and words.ts that gathers them. */
export const generate: Generate = (root) => {
  const { wordLists } = readLexicons(root);
  const files = WORD_LISTS.map((name): GeneratedFile => {
    const data = wordLists.get(name)?.data as { classes: Record<string, readonly string[]> } | undefined;
    const classes = Object.fromEntries(
      Object.entries(data?.classes ?? {}).map(([key, words]) => [key, [...words].sort()]),
    );
    return {
      path: `${FOLDER}/words-${name}.ts`,
      content: `${header(`corpus/lexicons/${name}.yml`)}export const ${constant(name)} = ${literal(classes)} as const;\n`,
    };
  });
  const imports = [...WORD_LISTS].sort().map((name) => `import { ${constant(name)} } from './words-${name}.ts';\n`);
  const lines = WORD_LISTS.map((name) => `  ${name.includes('-') ? `'${name}'` : name}: ${constant(name)},\n`);
  const content = `${header('corpus/lexicons')}import type { WordListName } from '../types.ts';\n${imports.join('')}
/** Word list → class → its words. */
export const WORDS = {\n${lines.join('')}} as const satisfies Record<WordListName, Record<string, readonly string[]>>;\n`;
  return [...files, { path: `${FOLDER}/words.ts`, content }];
};

function constant(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}
