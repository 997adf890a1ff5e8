import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { frameReach, frameRest } from './frame-reach.ts';
import { sortNearlySorted } from './nearly-sorted.ts';
import type { Relation } from './relations.ts';
import type { Room } from './room.ts';
import { OWNER_AUTHOR } from './types.ts';

export interface Ownership {
  readonly owner: Int32Array;
  readonly frame: Uint8Array;
  /** Per token: 1 in "critics say", lead-ins and asides: the author's words, but no assertion beside the content. */
  readonly beside: Uint8Array;
  /** Per token: 1 where a cue begins that can be the main verb of its sentence. */
  readonly reporting: Uint8Array;
  /** Per sentence: 1 where it has anything of the above. */
  readonly reported: Uint8Array;
}

/** Paints contents from the longest to the shortest, so that the innermost stays. Nesting is bounded. */
export function paintOwners(
  text: TokenizedText,
  room: Room,
  relations: readonly Relation[],
  masks: readonly boolean[],
): Ownership {
  const { tokens } = text;
  const count = tokens.length;
  const owner = room.ints(count).fill(OWNER_AUTHOR);
  const frame = room.bytes(count);
  const beside = room.bytes(count);
  const reporting = room.bytes(count);
  const reported = room.bytes(text.sentenceTokens.length);
  const ranges: { range: TokenRange; index: number }[] = [];
  for (const [index, relation] of relations.entries()) {
    if (masks[index] !== true) continue;
    for (const range of relation.content) ranges.push({ range, index });
    const { source, cue } = relation.candidate;
    const part = relation.reading.vague ? beside : frame;
    if (source !== null) {
      const clause = relativeStart(tokens, source);
      paint(part, 1, source.from, clause);
      paint(beside, 1, clause, source.to);
    }
    if (cue !== null) {
      paint(part, 1, cue.from, cue.to);
      reporting[cue.from] = 1;
    }
    const [lead, tail] = frameReach(text, relation.candidate);
    paint(beside, 1, lead, tail);
    const [rest, end] = frameRest(text, relation.candidate);
    paint(beside, 1, rest, end);
  }
  sortNearlySorted(ranges, (a, b) => b.range.to - b.range.from - (a.range.to - a.range.from));
  for (const { range, index } of ranges) paint(owner, index, range.from, range.to);
  return { owner, frame, beside, reporting, reported };

  function paint(part: Int32Array | Uint8Array, value: number, from: number, to: number): void {
    if (from >= to) return;
    part.fill(value, from, to);
    const last = (tokens[to - 1] as Token).sentence;
    for (let sentence = (tokens[from] as Token).sentence; sentence <= last; sentence++) reported[sentence] = 1;
  }
}

/** Where ", who has lied before" begins in a source: the author's words, though no assertion beside the content. */
function relativeStart(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if ((tokens[i] as Token).kind === 'punct' && /^(?:who|whose|which)$/.test((tokens[i + 1] as Token).norm)) return i;
  }
  return to;
}
