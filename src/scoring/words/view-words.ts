import type { TokenRange } from '../../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../../voice/types.ts';
import { NOTHING } from './word-table.ts';

export type ViewName = 'author' | 'source';

/** Number in the table of every token of a text, `UNKNOWN` or `NOTHING`. */
export type Wording = readonly number[];

/** The words of one view of a sentence in order; a stretch of the other view is one word of its own. */
export interface ViewWords {
  /** Numbers in the table, or `UNKNOWN`. */
  readonly numbers: readonly number[];
  /** Their tokens; -1 for a stretch of the other view. */
  readonly tokens: readonly number[];
}

export function viewWords(
  { from, to }: TokenRange,
  view: ViewName,
  { owner }: Pick<VoiceLayer, 'owner'>,
  wording: Wording,
  other: number,
): ViewWords {
  const numbers: number[] = [];
  const tokens: number[] = [];
  const author = view === 'author';
  let outside = false;
  for (let i = from; i < to; i++) {
    if ((owner[i] === OWNER_AUTHOR) !== author) {
      if (!outside) {
        numbers.push(other);
        tokens.push(-1);
      }
      outside = true;
      continue;
    }
    outside = false;
    const number = wording[i] as number;
    if (number === NOTHING) continue;
    numbers.push(number);
    tokens.push(i);
  }
  return { numbers, tokens };
}
