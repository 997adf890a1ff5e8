import { readFileSync } from 'node:fs';
import type { SentenceLabels, Side } from './format/labels.ts';
import { ANNOTATIONS } from './manifest.ts';

/** A second look at one sentence that had been read once, for one question and nothing else. */
export type Recheck = {
  readonly article: string;
  readonly n: number;
  /** Why it was read again: a model of other outlets contradicted its label, or by chance, for comparison. */
  readonly picked: 'doubted' | 'control';
} & (
  | { /** How much the author comments. */ readonly editorial: SentenceLabels['editorial'] }
  | { /** Which side the author's words favour. */ readonly partisan: Side | null }
);

/** What the second looks at a sentence say of it. */
export type SecondLook = Partial<Pick<SentenceLabels, 'editorial' | 'partisan'>>;

const FILE = `${ANNOTATIONS}/labels/recheck.jsonl`;

export function readRechecks(): Recheck[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recheck);
}

/** Labels of a sentence that second looks have set in place of the first reader's; none where none was taken. */
export function secondLooks(rechecks: readonly Recheck[] = readRechecks()) {
  const found = new Map<string, SecondLook>();
  for (const { article, n, picked: _, ...labels } of rechecks) {
    const key = `${article} ${n}`;
    found.set(key, { ...found.get(key), ...labels });
  }
  return (article: string, n: number): SecondLook => found.get(`${article} ${n}`) ?? {};
}
