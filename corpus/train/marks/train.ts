import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadVocabulary } from '../scores/sources/store.ts';
import { loadVectors } from '../scores/vectors.ts';
import { countWords, readWords, teachingArticles } from './spans.ts';
import { tellingWords } from './telling.ts';

const FILE = fileURLToPath(new URL('../../../src/scoring/generated/telling-words.ts', import.meta.url));
const WIDTH = 130;

/** Learns which words readers mark as loaded where they stand, and writes those that they mark often. Equal input gives equal bytes. */
export function trainMarks(data: string, log: (line: string) => void): void {
  const counts = countWords(readWords(teachingArticles(data), loadVocabulary(data)));
  const telling = tellingWords(counts, loadVectors());
  log(`${counts.length} words were read, ${telling.length} of them are telling`);
  writeFileSync(FILE, codeOf(telling));
  log(`wrote ${FILE}`);
}

function codeOf(words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines[lines.length - 1] as string;
    if (line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `// Learned by \`npm run train -- marks\`; not to be edited.

/** Words that readers often took for loaded where they stood, by the folded forms of the scores. */
export const TELLING_WORDS = \`
${lines.join('\n')}
\`;
`;
}
