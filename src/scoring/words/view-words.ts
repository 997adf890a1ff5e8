import type { TokenRange } from '../../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../../voice/types.ts';
import { NOTHING } from './word-table.ts';

export type ViewName = 'author' | 'source';

/** Number in the table of every token of a text, `UNKNOWN` or `NOTHING`. */
export type Wording = ArrayLike<number>;

/** The words of one view of a sentence in order; a stretch of the other view is one word of its own. */
export interface ViewWords {
  readonly count: number;
  /** Numbers in the table, or `UNKNOWN`; the first `count` of them. */
  readonly numbers: ArrayLike<number>;
  /** Their tokens; -1 for a stretch of the other view. */
  readonly tokens: ArrayLike<number>;
}

/** Where words are laid out, one view after the other. */
export interface WordRoom {
  count: number;
  readonly numbers: Int32Array;
  readonly tokens: Int32Array;
}

/** Room for any view of the sentences `ranges`. */
export function makeWordRoom(ranges: readonly TokenRange[]): WordRoom {
  let longest = 0;
  for (const { from, to } of ranges) longest = Math.max(longest, to - from);
  return { count: 0, numbers: new Int32Array(longest), tokens: new Int32Array(longest) };
}

/** Lays out a view in `room`, over what was there. */
export function viewWords(
  { from, to }: TokenRange,
  view: ViewName,
  { owner }: Pick<VoiceLayer, 'owner'>,
  wording: Wording,
  other: number,
  room: WordRoom,
): ViewWords {
  const { numbers, tokens } = room;
  let count = 0;
  const author = view === 'author';
  let outside = false;
  for (let i = from; i < to; i++) {
    if ((owner[i] === OWNER_AUTHOR) !== author) {
      if (!outside) {
        numbers[count] = other;
        tokens[count++] = -1;
      }
      outside = true;
      continue;
    }
    outside = false;
    const number = wording[i] as number;
    if (number === NOTHING) continue;
    numbers[count] = number;
    tokens[count++] = i;
  }
  room.count = count;
  return room;
}
