import type { Token } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cue.ts';
import { contentAround, opensStretch, pastAside } from './around.ts';
import { type FrameContext, propose } from './frame.ts';
import { ownerOf } from './noun.ts';

const PREPOSITIONS = new Set(['in', 'by']);
/** "by Smith's account of the night": more than this behind the noun, and the phrase is part of a clause. */
const MARKS = new Set([',', '.', ';', '—', '–', '!', '?', ':']);

/** In X's view, … / …, in X's view / …, by X's own account, …: the owner says what stands around the phrase. */
export function findByAccount(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch } = context;
  const { tokens } = steps;
  const owner = ownerOf(steps, cue, stretch.from);
  if (owner === null || owner.from <= stretch.from) return null;
  const from = owner.from - 1;
  if (!PREPOSITIONS.has((tokens[from] as Token).norm)) return null;
  const next = cue.to < stretch.to ? (tokens[cue.to] as Token) : undefined;
  if (next !== undefined && !MARKS.has(next.text)) return null;
  // "Rents rose in her view": the phrase stands by itself.
  const setOff = from === stretch.from || steps.quoteTo(from) >= 0 || (tokens[from - 1] as Token).kind === 'punct';
  if (!setOff && next?.text !== ',') return null;
  const end = opensStretch(context, from) ? pastAside(steps, cue.to, stretch.to) : cue.to;
  // "In their assessment, released on Monday, they said": what the noun is, not what it says.
  if (end + 1 < stretch.to && (tokens[end + 1] as Token).pos === 'VERB') return null;
  const content = contentAround(context, from, end);
  return content.length > 0 ? propose(cue, 'according-to', content, owner) : null;
}
