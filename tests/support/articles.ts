import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const SHARED = join(ROOT, '../shared/data/articles-mixed/sample.jsonl');
const OWN = join(ROOT, 'corpus/articles');

/** Real articles beside the repository; null where there are none. */
export function sharedArticles(): string[] | null {
  if (!existsSync(SHARED)) return null;
  const lines = readFileSync(SHARED, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).text as string);
}

/** The project's own articles. */
export function ownArticles(): string[] {
  const files = readdirSync(OWN).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => readFileSync(join(OWN, name), 'utf8'));
}
