import type { Token } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { isNominal } from './noun-phrase.ts';
import { TRAITS } from './traits.ts';
import { isCalendar } from './words.ts';

export function isTime({ tokens, traits }: Facts, at: number, limit: number): boolean {
  if (((traits[at] as number) & (TRAITS.calendar | TRAITS.number)) === 0) return false;
  const { norm, kind } = tokens[at] as Token;
  if (isCalendar(norm)) return at === limit || !isNominal(tokens[at - 1]) || isCalendar((tokens[at - 1] as Token).norm);
  // "on April 28"
  if (kind === 'number' && at > limit && isCalendar((tokens[at - 1] as Token).norm)) return true;
  return kind === 'number' && /^(?:19|20)\d\d$/.test(norm) && at > limit && (tokens[at - 1] as Token).pos === 'ADP';
}

function isTimeWord(norm: string): boolean {
  return isCalendar(norm) || norm === 'last' || norm === 'this' || norm === 'late' || norm === 'early';
}

/** Where "on April 28" or "Monday" begins. */
export function timeStart(tokens: readonly Token[], at: number, limit: number): number {
  let from = at;
  while (from > limit && at - from < 3 && isTimeWord((tokens[from - 1] as Token).norm)) from--;
  return from > limit && (tokens[from - 1] as Token).pos === 'ADP' ? from - 1 : from;
}
