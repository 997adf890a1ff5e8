import type { Token } from '../tokens/types.ts';
import { ADVERBS_OF_CUE, PLACES_OF_SPEECH } from './clause-words.ts';
import { isNominal, phraseAfter } from './noun-phrase.ts';
import type { Steps } from './stretch.ts';
import { TRAITS } from './traits.ts';
import { isCalendar } from './words.ts';

/** What is called by a title: "the journal Nature". */
const TITLED = new Set(['journal', 'magazine', 'podcast']);
const ON_AIR = new Set(['on', 'in', 'during', 'at', 'for']);

/** Where what follows the cue begins: after "on Monday", "in a statement", "later", "to reporters". */
export function skipCircumstances(steps: Steps, start: number, to: number): number {
  const { tokens, traits } = steps;
  let at = start;
  for (let round = 0; round < 5 && at < to; round++) {
    if (steps.quoteFrom(at) >= 0) return at;
    const token = tokens[at] as Token;
    // "ruled 5-4 that"
    if (at === start && /^\d+[-–]\d+$/.test(token.text)) {
      at++;
      continue;
    }
    if (token.text === ',' && at > start && isBareYear(tokens, at, to)) {
      at += 2;
      continue;
    }
    if (
      ADVERBS_OF_CUE.has(token.norm) &&
      !(token.norm === 'this' && !isCalendar((tokens[at + 1] as Token | undefined)?.norm ?? ''))
    ) {
      at++;
      continue;
    }
    if (((traits[at] as number) & TRAITS.calendar) !== 0) {
      // "said Monday's storm": what is said begins with the day.
      if (tokens[at + 1]?.pos === 'PART') return at;
      at++;
      // "Monday night", "Sept. 11", "June 5, 2016,"
      while (at < to && ((tokens[at] as Token).kind === 'number' || isCalendar((tokens[at] as Token).norm))) at++;
      continue;
    }
    if (token.pos !== 'ADP') return at;
    // said on “Meet the Press” that
    if (at + 1 < to && steps.quoteFrom(at + 1) >= 0 && ON_AIR.has(token.norm)) {
      at = steps.next(at + 1);
      continue;
    }
    const phrase = phraseAfter(steps, at + 1, to, true);
    if (phrase === null) return at;
    const end = token.norm === 'of' ? -1 : circumstanceEnd(steps, at + 1, phrase.to);
    if (end < 0) {
      const next = phrase.to < to ? (tokens[phrase.to] as Token) : undefined;
      const follows =
        next === undefined ||
        next.norm === 'that' ||
        next.text === ',' ||
        next.text === ':' ||
        steps.quoteFrom(phrase.to) >= 0;
      if (!follows) return at;
      at = phrase.to;
    } else at = end;
  }
  return at;
}

/** "on Sept. 22, 2019 that": the year of a date, without the comma that should close it. */
function isBareYear(tokens: readonly Token[], comma: number, to: number): boolean {
  const year = tokens[comma + 1];
  if (tokens[comma - 1]?.kind !== 'number' || year?.kind !== 'number' || !/^\d{4}$/.test(year.text)) return false;
  return comma + 2 < to && (tokens[comma + 2] as Token).norm === 'that';
}

/** The end of a phrase of time or place of speech inside `[from, to)`, or -1. */
function circumstanceEnd(steps: Steps, from: number, to: number): number {
  const { tokens } = steps;
  for (let i = from; i < to; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (isCalendar(norm)) {
      let end = i + 1;
      while (end < to && ((tokens[end] as Token).kind === 'number' || isCalendar((tokens[end] as Token).norm))) end++;
      const place = (tokens[from] as Token).pos === 'DET' ? placeIn(tokens, end) : -1;
      return place >= 0 ? place : end;
    }
    if (kind === 'number' && i === from && /^(19|20)\d\d$/.test(norm)) return i + 1;
    // "in a journal article"
    if (PLACES_OF_SPEECH.has(norm) && !(i + 1 < to && PLACES_OF_SPEECH.has((tokens[i + 1] as Token).norm)))
      return endsHere(steps, i + 1, to) ? to : i + 1 + (TITLED.has(norm) ? namesFrom(tokens, i + 1) : 0);
  }
  return -1;
}

/** "during a Friday press briefing": behind the place of speech that the day only describes, or -1. */
function placeIn(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 3 && isNominal(tokens[i]); i++)
    if (PLACES_OF_SPEECH.has((tokens[i] as Token).norm)) return i + 1;
  return -1;
}

/** "in the journal Nature": how many words of a title follow. */
function namesFrom(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i - from < 5 && tokens[i]?.pos === 'PROPN') i++;
  return i - from;
}

/** "in an interview with CNN": the rest of the phrase belongs to it. */
function endsHere(steps: Steps, at: number, to: number): boolean {
  return at < to && (steps.tokens[at] as Token).pos === 'ADP';
}

export function isPlaceOfSpeech(norm: string): boolean {
  return PLACES_OF_SPEECH.has(norm);
}
