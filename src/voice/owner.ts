import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { frameReach, frameRest } from './frame-reach.ts';
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
}

/** Paints contents from the longest to the shortest, so that the innermost stays. Nesting is bounded. */
export function paintOwners(
  text: TokenizedText,
  room: Room,
  relations: readonly Relation[],
  masks: readonly boolean[],
): Ownership {
  const count = text.tokens.length;
  const owner = new Int32Array(count).fill(OWNER_AUTHOR);
  const frame = new Uint8Array(count);
  const beside = room.bytes(count);
  const reporting = room.bytes(count);
  const ranges: { range: TokenRange; index: number }[] = [];
  for (const [index, relation] of relations.entries()) {
    if (masks[index] !== true) continue;
    for (const range of relation.content) ranges.push({ range, index });
    const { source, cue } = relation.candidate;
    const part = relation.reading.vague ? beside : frame;
    if (source !== null) {
      const clause = relativeStart(text.tokens, source);
      part.fill(1, source.from, clause);
      beside.fill(1, clause, source.to);
    }
    if (cue !== null) {
      part.fill(1, cue.from, cue.to);
      reporting[cue.from] = 1;
    }
    const [lead, tail] = frameReach(text, relation.candidate);
    if (lead < tail) beside.fill(1, lead, tail);
    const [rest, end] = frameRest(text, relation.candidate);
    if (rest < end) beside.fill(1, rest, end);
  }
  if (ranges.length > 1) ranges.sort((a, b) => b.range.to - b.range.from - (a.range.to - a.range.from));
  for (const { range, index } of ranges) owner.fill(index, range.from, range.to);
  return { owner, frame, beside, reporting };
}

/** Where ", who has lied before" begins in a source: the author's words, though no assertion beside the content. */
function relativeStart(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if ((tokens[i] as Token).kind === 'punct' && /^(?:who|whose|which)$/.test((tokens[i + 1] as Token).norm)) return i;
  }
  return to;
}
