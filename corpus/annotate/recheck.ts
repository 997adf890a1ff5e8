import { readFileSync } from 'node:fs';
import { ANNOTATIONS } from './manifest.ts';

/** A second look at one sentence that had been read once: how much the author comments, and nothing else. */
export interface Recheck {
  readonly article: string;
  readonly n: number;
  readonly editorial: 0 | 1 | 2;
  /** Why it was read again: a model of other outlets contradicted its label, or by chance, for comparison. */
  readonly picked: 'doubted' | 'control';
}

const FILE = `${ANNOTATIONS}/labels/recheck.jsonl`;

export function readRechecks(): Recheck[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recheck);
}

/** What the second look says of a sentence; undefined where none was taken. */
export function recheckedEditorial(rechecks: readonly Recheck[] = readRechecks()) {
  const found = new Map(rechecks.map(({ article, n, editorial }) => [`${article} ${n}`, editorial]));
  return (article: string, n: number): Recheck['editorial'] | undefined => found.get(`${article} ${n}`);
}
