import type { TokenRange } from '../../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../../voice/types.ts';
import { UNKNOWN, type WordTable } from './word-table.ts';

export type ViewName = 'author' | 'source';

/** A token that counts nothing. */
const NOTHING = -2;

/** Number in the table of every token of a text. */
export type Wording = Int32Array;

export function makeWording(keys: readonly (string | null)[], { numbers }: WordTable): Wording {
  const wording = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string | null;
    wording[i] = key === null ? NOTHING : (numbers.get(key) ?? UNKNOWN);
  }
  return wording;
}

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
