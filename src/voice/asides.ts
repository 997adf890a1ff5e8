import type { Token } from '../tokens/types.ts';
import { isInsidePhrase, isNominal, MAX_PHRASE, type NounPhrase } from './noun-phrase.ts';
import { POSSESSIVES } from './phrase-words.ts';
import type { Steps } from './stretch.ts';
import { isCalendar, PERSON_WORDS, personFlags } from './words.ts';

/** "Smith (R-Ohio), the mayor, a lawyer, said": asides between a name and its verb. */
export const MAX_ASIDES = 3;

export function closesAside({ text }: Token): boolean {
  return text === ',' || text === ')' || text === '—' || text === '–' || text === '--';
}

export function isApposition(token: Token | undefined): boolean {
  return token !== undefined && (isInsidePhrase(token) || POSSESSIVES.has(token.norm));
}

/** "Smith, a fellow at the council, an institute, said": what was found is an apposition itself. */
export function isFurtherAside({ tokens }: Steps, { from, head }: NounPhrase, limit: number): boolean {
  if (from - 2 < limit || (tokens[from - 1] as Token).text !== ',') return false;
  const { pos, norm } = tokens[from] as Token;
  return (
    (norm === 'a' ||
      norm === 'an' ||
      norm === 'the' ||
      norm === 'one' ||
      (pos === 'PRON' && POSSESSIVES.has(norm)) ||
      // "Jo Roe, leader of the party, a democrat"
      isOffice(tokens[head] as Token)) &&
    (tokens[from - 2] as Token).pos === 'PROPN' &&
    !isCalendar((tokens[from - 2] as Token).norm)
  );
}

function isOffice({ norm, text }: Token): boolean {
  return text === norm && (personFlags(norm) & PERSON_WORDS.role) !== 0 && !norm.endsWith('s');
}

/** Where ", the mayor," or "(R-Iowa)" begins, given the index of its last mark; -1 when it does not. */
export function asideStart(steps: Steps, close: number, limit: number): number {
  const { tokens } = steps;
  const opening = (tokens[close] as Token).text === ')' ? '(' : (tokens[close] as Token).text;
  for (let i = steps.prev(close), seen = 0; i > limit && seen < MAX_PHRASE; i = steps.prev(i), seen++) {
    const { text } = tokens[i] as Token;
    if (text === opening) return i;
    if (text === ';' || text === ':') return -1;
  }
  return -1;
}

/** Where the aside begins that the quotation `[title, end)` closes, or -1. */
export function asideAround(steps: Steps, title: number, end: number, limit: number): number {
  const { tokens } = steps;
  if (tokens[end - 2]?.text !== ',' || (tokens[title - 1] as Token).kind === 'punct') return -1;
  for (let i = steps.prev(title), seen = 0; i > limit && seen < MAX_PHRASE; i = steps.prev(i), seen++) {
    const { text } = tokens[i] as Token;
    if (text === ',') return isNominal(tokens[i - 1]) ? i : -1;
    if (text === ';' || text === ':') return -1;
  }
  return -1;
}

/** ", who has two sons," tells who the source is. */
export function isRelative(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === 'who' || token.norm === 'which' || token.norm === 'whose');
}
