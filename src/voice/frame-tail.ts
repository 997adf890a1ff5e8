import type { Token } from '../tokens/types.ts';
import { CONSEQUENCES, TURNS } from './author-turn-words.ts';
import { isNominal } from './noun-phrase.ts';
import { isCalendar } from './words.ts';

/** Circumstances longer than this tell a story of their own. */
const MAX_TAIL = 24;
const MOMENTS = new Set(['as', 'while', 'when', 'before', 'after']);
const SPEAKERS = new Set(['he', 'she', 'they']);

/**
 * How far the circumstances of a report reach from `from`: to whom, where, when, by what means, and what the speaker
 * was doing ("told reporters by phone on Monday", "said with a laugh, hugging her son", "said as she left"). Nothing of it
 * is asserted beside what was said.
 */
export function frameTail(tokens: readonly Token[], from: number, to: number): number {
  const end = Math.min(to, from + MAX_TAIL);
  let safe = from;
  for (let i = from; i < end; i++) {
    const { kind, pos, norm, text } = tokens[i] as Token;
    const next = i + 1 < end ? (tokens[i + 1] as Token) : undefined;
    if (kind === 'quote') {
      // "said on “Meet the Press” that"
      const close = i > from && (tokens[i - 1] as Token).pos === 'ADP' ? nextQuote(tokens, i + 1, end) : -1;
      if (close < 0) return i;
      i = close;
      continue;
    }
    if (kind === 'punct') {
      if (text !== ',') return text === '.' || text === ':' ? i : safe;
      safe = i;
      if (next === undefined || !goesOn(next)) return i;
      continue;
    }
    if (MOMENTS.has(norm) && next !== undefined && SPEAKERS.has(next.norm)) return momentEnd(tokens, i + 2, end);
    if (pos === 'CCONJ') safe = i;
    const named = pos === 'VERB' && /^\p{Lu}/u.test(text);
    if (pos === 'SCONJ' || pos === 'AUX' || (pos === 'VERB' && !norm.endsWith('ing') && !named)) return safe;
  }
  return end;
}

function nextQuote(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).kind === 'quote') return i;
  return -1;
}

/** More of the circumstances behind a comma, and no comment on what was said. */
function goesOn(token: Token): boolean {
  const { pos, norm, kind } = token;
  if (TURNS.has(norm) || CONSEQUENCES.has(norm) || norm === 'without') return false;
  return pos === 'ADP' || kind === 'number' || isCalendar(norm) || (norm.endsWith('ing') && !isNominal(token));
}

/** "as she left the court": up to the next mark. */
function momentEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && (tokens[i] as Token).kind !== 'punct' && (tokens[i] as Token).kind !== 'quote') i++;
  return i;
}
