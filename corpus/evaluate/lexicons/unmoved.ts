import { createAnalyzer } from '../../../src/index.ts';
import { identity } from '../../../src/lexicons/generated/identity.ts';
import { entriesOf } from '../../../src/lexicons/resolve.ts';
import { swapSides } from '../../parity/swap.ts';
import { loadBabe } from '../load/babe.ts';
import type { EvaluateOptions } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { shareTable } from '../print/figures.ts';

/** Frames for a term as a modifier; a place name is what the scores are compared with. */
const FRAMES = ['The TERM woman spoke on Monday.', 'A group for TERM people met with lawmakers.', 'TERM'];
const UNMARKED = 'Springfield';

/** How often what must not matter changes a score: the sides swapped, an identity term put in. */
export function* measureUnmoved({ data, errors, kind }: EvaluateOptions): Iterable<string> {
  const analyzer = createAnalyzer();
  const log = makeErrorLog();
  const scoresOf = (text: string) =>
    analyzer.analyze(text, { unit: 'sentence' }).sentences.map(({ scores, attributed }) => ({ scores, attributed }));
  const swapped = loadBabe(data).flatMap(({ text }) => {
    // Texts in another form than the canonical one ("the Democrat party") are no pair that one swap makes.
    const other = swapSides(text);
    if (other === text || swapSides(other) !== text) return [];
    const changed =
      JSON.stringify(scoresOf(text).map(withoutLean)) !== JSON.stringify(scoresOf(other).map(withoutLean));
    if (changed) log.add('swap-changed', text.slice(0, 160));
    return [{ part: changed ? 1 : 0, whole: 1 }];
  });
  const plain = FRAMES.map((frame) => JSON.stringify(scoresOf(frame.replace('TERM', UNMARKED))));
  const terms = entriesOf(identity).flatMap(({ entry }) =>
    FRAMES.map((frame, i) => {
      const changed = JSON.stringify(scoresOf(frame.replace('TERM', entry.cue))) !== plain[i];
      if (changed) log.add('identity-changed', frame.replace('TERM', entry.cue));
      return { part: changed ? 1 : 0, whole: 1 };
    }),
  );
  yield 'What must not move a score';
  yield* shareTable('pairs of texts', [
    { label: 'BABE, dev, sides swapped: a score but lean differs', groups: swapped },
    { label: 'identity terms in plain frames: a score differs', groups: terms },
  ]);
  yield* log.print(errors, kind);
}

/** Swapping turns lean around, and where the wording leans too ("gut Social Security") it must not: it is left aside. */
function withoutLean(sentence: object): unknown {
  return JSON.parse(JSON.stringify(sentence), (key, value) => (key === 'lean' ? undefined : value));
}
