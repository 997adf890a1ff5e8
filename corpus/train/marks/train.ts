import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { TELLING_STEP, type TellingWords } from '../../../src/scoring/telling.ts';
import type { MarkWeights } from '../../../src/signals/learned.ts';
import { MARK_EVIDENCE } from '../../../src/signals/mark-evidence.ts';
import { loadVocabulary } from '../scores/sources/store.ts';
import { loadVectors } from '../scores/vectors.ts';
import { makeFolds } from './folds.ts';
import { readFold } from './markable.ts';
import { countWords, readWords, teachingArticles } from './spans.ts';
import { tellingWords } from './telling.ts';
import { fitMarkWeights } from './weights.ts';

const SOURCE = new URL('../../../src/', import.meta.url);
const WORDS_FILE = fileURLToPath(new URL('scoring/generated/telling-words.ts', SOURCE));
const WEIGHTS_FILE = fileURLToPath(new URL('signals/generated/mark-weights.ts', SOURCE));
const WIDTH = 130;

/**
 * Learns which words readers mark as loaded where they stand, and, from words of outlets that neither these odds nor the
 * scores have seen, what speaks for a mark in its context. Equal input gives equal bytes.
 */
export function trainMarks(data: string, log: (line: string) => void): void {
  const ground = { vectors: loadVectors(), vocabulary: loadVocabulary(data) };
  const read = readWords(teachingArticles(data), ground.vocabulary);
  const counts = countWords(read);
  const telling = tellingWords(counts, ground.vectors);
  log(`${counts.length} words were read, ${telling.size} of them are telling`);
  write(WORDS_FILE, wordsCode(telling), log);
  const lexicons = makeLexiconIndex();
  const articles = makeFolds(data, read, ground).flatMap((fold) => readFold(fold, lexicons));
  log(`${articles.reduce((sum, { candidates }) => sum + candidates.length, 0)} words may be marked`);
  write(WEIGHTS_FILE, weightsCode(fitMarkWeights(articles)), log);
}

function write(file: string, code: string, log: (line: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  log(`wrote ${file}`);
}

function wordsCode(telling: TellingWords): string {
  const bySteps = new Map<number, string[]>();
  for (const [word, logit] of telling) {
    const steps = Math.round(logit / TELLING_STEP);
    bySteps.set(steps, [...(bySteps.get(steps) ?? []), word]);
  }
  const groups = [...bySteps].sort(([a], [b]) => b - a);
  return `// Learned by \`npm run train -- marks\`; not to be edited.

/** Words that readers took for loaded where they stood, by how often: quarters of a logit, the folded forms of the scores. */
export const TELLING_WORDS: readonly (readonly [quarters: number, words: string])[] = [
${groups.map(([steps, words]) => `  [\n    ${steps},\n    \`\n${wrap(words).join('\n')}\n\`,\n  ],`).join('\n')}
];
`;
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines[lines.length - 1] as string;
    if (line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function weightsCode(weights: MarkWeights): string {
  const rows = MARK_EVIDENCE.map((name) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${weights[name]},`);
  return `// Learned by \`npm run train -- marks\`; not to be edited.
import type { MarkWeights } from '../learned.ts';

/** What each piece of evidence adds to the logit of a reader's marking a word. */
export const MARK_WEIGHTS: MarkWeights = {
${rows.join('\n')}
};
`;
}
