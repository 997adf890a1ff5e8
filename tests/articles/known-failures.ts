import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../support/root.ts';

const FILE = `${ROOT}tests/known-failures.txt`;
const UNEXPLAINED = '# Not explained yet.';

/** One paragraph of the file: a reason (comment lines) and the disagreements that it accounts for. */
export interface KnownGroup {
  readonly reason: readonly string[];
  readonly lines: readonly string[];
}

/** The accepted disagreements, grouped under their reasons. The first group is the preamble and has none. */
export function readKnownFailures(): KnownGroup[] {
  return readFileSync(FILE, 'utf8')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line !== ''))
    .map((lines) => ({
      reason: lines.filter((line) => line.startsWith('#')),
      lines: lines.filter((line) => !line.startsWith('#')),
    }));
}

/** Rewrites the file: disagreements that are gone leave it, new ones go under "not explained yet". */
export function updateKnownFailures(disagreements: readonly string[]): void {
  const current = new Set(disagreements);
  const [preamble, ...groups] = readKnownFailures();
  const known = new Set(groups.flatMap((group) => group.lines));
  const fresh = disagreements.filter((line) => !known.has(line));
  const isOpen = (group: KnownGroup): boolean => group.reason[0] === UNEXPLAINED;
  const explained = groups.filter((group) => !isOpen(group));
  const open = [...groups.filter(isOpen).flatMap((group) => group.lines), ...fresh];
  const kept = [...explained, { reason: [UNEXPLAINED], lines: open }]
    .map((group) => ({ ...group, lines: group.lines.filter((line) => current.has(line)) }))
    .filter((group) => group.lines.length > 0);
  const paragraphs = [preamble!, ...kept].map((group) => [...group.reason, ...group.lines].join('\n'));
  writeFileSync(FILE, `${paragraphs.join('\n\n')}\n`);
}
