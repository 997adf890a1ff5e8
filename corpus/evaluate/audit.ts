import { existsSync, readFileSync } from 'node:fs';
import { AUDIT_FILE, type MirrorLabels } from '../annotate/audit.ts';
import type { SentenceLabels, Side } from '../annotate/format/labels.ts';
import { finalLabels } from '../annotate/load.ts';
import { readReading } from '../annotate/stored.ts';
import { DataError } from './load/lines.ts';
import type { EvaluateOptions } from './options.ts';
import { type Share, shareTable, withInterval } from './print/figures.ts';

/** A sentence's labels and those of the same sentence read again: mirrored, or (to compare) as it is. */
export interface Pair {
  readonly first: Labels;
  readonly again: Labels;
}

type Labels = Pick<SentenceLabels, 'voice' | 'editorial' | 'partisan' | 'partisanSource'>;

/**
 * How often the labels of partisan sentences moved when the sides were swapped and somebody else read the mirror image
 * alone. Two readings of the same text differ too: the second table says how often, for the same kind of sentences.
 */
export function* evaluateAudit(_options: EvaluateOptions): Iterable<string> {
  const final = finalLabels();
  const mirrored = readMirrors().flatMap((mirror): Pair[] => {
    const first = final.get(mirror.article)?.find(({ labels }) => labels.n === mirror.n)?.labels;
    const { voice, editorial, partisan = null, partisanSource = null } = mirror;
    const again = { voice, editorial, partisan: mirrorSide(partisan), partisanSource: mirrorSide(partisanSource) };
    return first ? [{ first, again }] : [];
  });
  yield* movedTable('mirror image read blind', mirrored);
  yield* movedTable(
    "of these, the author's framing",
    mirrored.filter(({ first }) => first.partisan !== null),
  );
  for (const side of ['left', 'right'] as const) {
    const own = mirrored.filter(({ first }) => first.partisan === side);
    yield `  original favours the ${side}: mean editorial ${withInterval(own, mean('first'))}, of the mirror image ${withInterval(own, mean('again'))}`;
    yield* movedTable(`of these, the original favours the ${side}`, own);
  }
  yield* movedTable('the same sentence read by another', readTwice());
}

export function movedTable(title: string, pairs: readonly Pair[]): string[] {
  const row = (label: string, moved: (pair: Pair) => boolean) => ({
    label,
    groups: pairs.map((pair): Share => ({ part: moved(pair) ? 1 : 0, whole: 1 })),
  });
  return shareTable(title, [
    row('voice moved', ({ first, again }) => first.voice !== again.voice),
    row('editorial moved', ({ first, again }) => first.editorial !== again.editorial),
    row('editorial came or went', ({ first, again }) => first.editorial > 0 !== again.editorial > 0),
    row('partisan came or went', ({ first, again }) => (first.partisan === null) !== (again.partisan === null)),
    row('side did not follow', ({ first, again }) => changesSide(first.partisan, again.partisan)),
    row("source's side did not follow", ({ first, again }) => changesSide(first.partisanSource, again.partisanSource)),
  ]);
}

/** Both favour a side, and not the same. */
function changesSide(first: Side | null, again: Side | null): boolean {
  return first !== null && again !== null && first !== again;
}

function mean(which: 'first' | 'again'): (pairs: readonly Pair[]) => number {
  return (pairs) => pairs.reduce((sum, pair) => sum + pair[which].editorial, 0) / pairs.length;
}

function mirrorSide(side: Side | null): Side | null {
  if (side === 'left') return 'right';
  return side === 'right' ? 'left' : side;
}

function readMirrors(): MirrorLabels[] {
  const lines = existsSync(AUDIT_FILE) ? readFileSync(AUDIT_FILE, 'utf8').split('\n') : [];
  const mirrors = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as MirrorLabels);
  if (mirrors.length === 0) throw new DataError('no mirror image has been labelled yet');
  return mirrors;
}

/** Sentences that the first reading calls partisan for a side, the author's or a source's, with the second reading. */
function readTwice(): Pair[] {
  const second = readReading('pass2');
  return [...readReading('pass1')].flatMap(([article, sentences]) => {
    const others = new Map(second.get(article)?.map((labels) => [labels.n, labels]));
    return sentences.flatMap((first): Pair[] => {
      const again = others.get(first.n);
      const sided = [first.partisan, first.partisanSource].some((side) => side === 'left' || side === 'right');
      return again && sided ? [{ first, again }] : [];
    });
  });
}
