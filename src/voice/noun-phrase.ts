import type { Token } from '../tokens/types.ts';
import { isHiddenNameAt, isNameAt } from './name-word.ts';
import { INDEFINITE, isQuantity, LINKS, OBJECT_PRONOUNS, POSSESSIVES, SUBJECT_PRONOUNS } from './phrase-words.ts';
import type { Steps } from './stretch.ts';
import { isAcronym, isCalendar, PERSON_WORDS, personFlags } from './words.ts';

/** A noun phrase in tokens `[from, to)`; `head` is the token that names it ("head" in "the head of the party"). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Phrases longer than this are lists or misreadings; the bound also keeps the search linear. */
export const MAX_PHRASE = 30;

/** The last nominal before the first link word or comma. */
export function headOf(steps: Steps, from: number, end: number): number {
  const { tokens } = steps;
  if (INDEFINITE.has((tokens[from] as Token).norm)) return from;
  let head = -1;
  for (let i = from; i < end; i = steps.next(i)) {
    const token = tokens[i] as Token;
    if (isNominal(token) || (head >= 0 && isNameAt(steps, i)) || (head < 0 && isHiddenNameAt(steps, i))) head = i;
    else if (
      head >= 0 &&
      token.pos !== 'ADJ' &&
      token.norm !== "'s" &&
      token.norm !== "'" &&
      token.pos !== 'NUM' &&
      token.kind !== 'quote'
    )
      break;
  }
  return head >= 0 ? head : from;
}

/** The noun phrase that starts at `start`; `links` says whether "of …", "for …" belong to it. */
export function phraseAfter(steps: Steps, start: number, limit: number, links: boolean): NounPhrase | null {
  const { tokens } = steps;
  let to = start;
  let nominal = false;
  for (let seen = 0; to < limit && seen < MAX_PHRASE; seen++) {
    if (steps.quoteFrom(to) >= 0) {
      const after = steps.next(to);
      if (!nominal || !isNominal(tokens[after]) || after >= limit) break;
      to = after;
      continue;
    }
    const token = tokens[to] as Token;
    const { norm, pos } = token;
    // "insisted most do not return": the tagger takes "most" for an adverb.
    if (pos === 'ADV' && to === start && isQuantity(token) && opensVerb(tokens[to + 1])) {
      to++;
      break;
    }
    // "said one diplomat"
    if (norm === 'one' && to === start && isNominal(tokens[to + 1])) {
      to++;
      continue;
    }
    const stands = pos === 'PRON' || SUBJECT_PRONOUNS.has(norm) || OBJECT_PRONOUNS.has(norm);
    if (stands && !isInitials(token)) {
      if (to > start && !(POSSESSIVES.has(norm) && !nominal)) break;
      // "told her the plan was dead": before an article she is the hearer.
      if (POSSESSIVES.has(norm) && isInsidePhrase(tokens[to + 1]) && tokens[to + 1]?.pos !== 'DET') {
        to++;
        continue;
      }
      if (pos === 'PRON' || OBJECT_PRONOUNS.has(norm)) {
        if (norm === 'that' || norm === 'what' || norm === 'who') return null;
        return { from: start, to: to + 1, head: to };
      }
    }
    if (isNominal(token) || isNameAt(steps, to) || isHiddenNameAt(steps, to)) {
      if (nominal && isCalendar(norm)) break;
      nominal = true;
      to++;
      continue;
    }
    if (pos === 'DET') {
      if (nominal) break;
      to++;
      continue;
    }
    if (pos === 'ADJ' || pos === 'NUM' || norm === "'s" || norm === "'" || pos === 'SYM') {
      to++;
      if (norm === "'s" || norm === "'") nominal = false;
      continue;
    }
    // "a hastily arranged briefing"
    if (pos === 'ADV' && to > start && tokens[to - 1]?.pos === 'DET' && tokens[to + 1]?.pos === 'VERB') {
      to++;
      continue;
    }
    if (pos === 'VERB' && !nominal && norm.endsWith('ed') && to > start) {
      to++;
      continue;
    }
    if (
      nominal &&
      links &&
      to + 1 < limit &&
      (pos === 'ADP' || pos === 'CCONJ') &&
      (pos === 'CCONJ' ? isInsidePhrase(tokens[to + 1]) : LINKS.has(norm)) &&
      startsPhrase(tokens[to + 1])
    ) {
      to++;
      nominal = false;
      continue;
    }
    if (nominal && !links && norm === 'of' && startsPhrase(tokens[to + 1]) && to + 1 < limit) {
      to++;
      nominal = false;
      continue;
    }
    break;
  }
  // "said another"
  if (to === start + 1 && isQuantity(tokens[start] as Token)) return { from: start, to, head: start };
  while (to > start && isTail(tokens[to - 1] as Token)) to--;
  if (to === start) return null;
  return { from: start, to, head: headOf(steps, start, to) };
}

function opensVerb(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || (token?.pos === 'VERB' && token.norm === token.lemma);
}

function isTail(token: Token): boolean {
  return token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'CCONJ';
}

export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      (token.pos === 'X' && token.kind === 'word') ||
      // "FlightAware.com reported": a site, not an address.
      (token.kind === 'link' && !/[/@]/.test(token.text)) ||
      // "the opposition daily carried": a newspaper.
      (token.pos === 'ADV' && token.norm === 'daily'))
  );
}

/** "the US", "the WHO": no pronouns. */
export function isInitials(token: Token): boolean {
  return isNominal(token) && isAcronym(token.text);
}

export function isInsidePhrase(token: Token | undefined): boolean {
  return token !== undefined && (isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'NUM');
}

function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && (isInsidePhrase(token) || token.pos === 'PRON' || token.kind === 'quote');
}

export function linkable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isNominal(token) ||
      token.pos === 'NUM' ||
      token.pos === 'ADJ' ||
      (personFlags(token.norm) & PERSON_WORDS.vague) !== 0)
  );
}
