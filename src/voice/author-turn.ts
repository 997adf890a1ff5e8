import type { Token } from '../tokens/types.ts';
import { CONSEQUENCES, FRONTING, TURNS, VERDICT_ADJECTIVES, VERDICT_NOUNS } from './author-turn-words.ts';
import { CONTRASTS } from './clause-words.ts';
import type { Cue } from './cue.ts';
import { finiteVerbAfter } from './main-verb.ts';
import { isNominal, phraseAfter } from './noun-phrase.ts';
import type { QuotePair } from './quotes.ts';
import type { Steps, Stretch } from './stretch.ts';

/** A fronted clause longer than this is a misreading; the bound keeps the search linear. */
const MAX_CLAUSE = 80;
/** "a long-debunked conspiracy theory": words before the noun of a verdict. */
const MAX_BEFORE_NOUN = 4;

/**
 * Where the main clause begins after a fronted one that holds the cue: "While Smith says the plan works, | it fails."
 * Returns the place of the mark, or -1 where the cue's clause is not fronted.
 */
export function frontedEnd(steps: Steps, stretch: Stretch, cue: Cue): number {
  const { tokens } = steps;
  if (cue.inverted || cue.entry.class === 'preposition') return -1;
  // "Claiming that it failed, | Smith left."
  if (cue.form === 'gerund' && cue.from === stretch.from && cue.subject !== null) {
    const { from } = cue.subject;
    return (tokens[from - 1] as Token).text === ',' && steps.quoteTo(from) < 0 ? from - 1 : from;
  }
  let at = stretch.from;
  while (at < cue.from && isOpener(tokens[at] as Token)) at++;
  const long = (tokens[at] as Token).norm === 'as' && tokens[at + 1]?.norm === 'long' && tokens[at + 2]?.norm === 'as';
  const amid = cue.entry.class === 'noun' && (tokens[at] as Token).pos === 'ADP';
  if (!long && !amid && !FRONTING.has((tokens[at] as Token).norm)) return -1;
  if (long) at += 2;
  const start = cue.subject === null || cue.subject.from > cue.from ? cue.from : cue.subject.from;
  // "As a senator, he said": a comma before the subject closes what was fronted already.
  for (let i = at + 1, seen = 0; i < start; i = steps.next(i), seen++) {
    const { text, pos } = tokens[i] as Token;
    if (text === ',' || text === ':' || text === ';' || seen > MAX_CLAUSE) return -1;
    // "After the vote failed he said": the clause of the cue is the main one already.
    if (amid && (pos === 'VERB' || pos === 'AUX')) return -1;
  }
  return closingMark(steps, cue.to, stretch.to);
}

/** Words that open a fronted clause. */
export const FRONTED_CLAUSE: ReadonlySet<string> = FRONTING;

/** "But even though", "And if". */
function isOpener({ pos, norm, text }: Token): boolean {
  return pos === 'CCONJ' || norm === 'even' || norm === 'just' || norm === 'so' || text === ',' || norm === 'yet';
}

/** The first comma behind a clause with a verb after which a main clause begins; else the first that could close it. */
export function closingMark(steps: Steps, from: number, to: number): number {
  const { tokens } = steps;
  let verb = false;
  let fallback = -1;
  let list = -1;
  for (let i = from, seen = 0; i < to && seen < MAX_CLAUSE; seen++) {
    const next = steps.next(i);
    const token = tokens[i] as Token;
    const mark = steps.quoteFrom(i) >= 0 ? (endsWithComma(steps, i) ? next : -1) : token.text === ',' ? i : -1;
    if (steps.quoteFrom(i) >= 0 || isVerb(token) || afterPronoun(tokens, i)) verb = true;
    if (mark >= 0 && verb && next < to) {
      const main = finiteVerbAfter(steps, next, to);
      // "…, Lopez, Reyes and Ortiz left": the first of several subjects.
      if (main >= 0) return list >= 0 && joins(tokens, next, main) ? list : mark;
      const phrase = phraseAfter(steps, next, to, false);
      if (phrase === null || (tokens[phrase.to] as Token | undefined)?.text !== ',') list = -1;
      else if (list < 0) list = mark;
      const { norm, pos } = tokens[next] as Token;
      if (fallback < 0 && pos !== 'CCONJ' && norm !== 'which' && norm !== 'who' && !norm.endsWith('ing'))
        fallback = mark;
    }
    i = next;
  }
  return fallback;
}

function joins(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos === 'CCONJ') return true;
  return false;
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** "he won": the tagger takes some verbs for nouns. */
function afterPronoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^(?:he|she|they|we|i)$/.test(before.norm) && isNominal(tokens[at]);
}

function endsWithComma({ tokens, quotes }: Steps, at: number): boolean {
  const pair = quotes.pairs[quotes.startAt[at] as number] as QuotePair;
  return (tokens[pair.innerTo - 1] as Token).text === ',';
}

export type TurnMark = 'comma' | 'dash' | 'bracket';

/** What mark a turn to the author could come behind, or null. */
export function markBeforeTurn({ text }: Token): TurnMark | null {
  if (text === ',') return 'comma';
  if (text === '(') return 'bracket';
  return text === '—' || text === '–' || text === '--' ? 'dash' : null;
}

/**
 * True when the writer comments on what was just reported, at `at` behind a comma, a dash or an opening bracket:
 * "a claim that …", "which is false", "ignoring the rulings", "and then left".
 */
export function isAuthorTurn(steps: Steps, at: number, to: number, mark: TurnMark): boolean {
  const { tokens } = steps;
  if (at >= to || steps.quoteFrom(at) >= 0) return false;
  const { norm, pos } = tokens[at] as Token;
  const next = at + 1 < to ? (tokens[at + 1] as Token) : undefined;
  if (mark === 'bracket') return finiteVerbAfter(steps, at, to) >= 0 || isVerdictClause(tokens, at, to);
  if (TURNS.has(norm) || CONSEQUENCES.has(norm)) return norm !== 'never' || next?.norm === 'mind';
  if (norm === 'contrary' && next?.norm === 'to') return true;
  if (norm === 'without') return next?.norm.endsWith('ing') === true;
  if (norm === 'and' && next?.norm === 'then') return isVerb(tokens[at + 2] ?? next);
  if (mark === 'dash' && (CONTRASTS.has(norm) || norm === 'even' || norm === 'something')) return true;
  return (
    isVerdictClause(tokens, at, to) || ((pos === 'DET' || VERDICT_NOUNS.has(norm)) && isVerdictNoun(tokens, at, to))
  );
}

/** "which is simply not true", "which he did not". */
function isVerdictClause(tokens: readonly Token[], at: number, to: number): boolean {
  if ((tokens[at] as Token).norm !== 'which') return false;
  let i = at + 1;
  if (i < to && (tokens[i] as Token).pos === 'PRON') {
    return tokens[i + 1]?.pos === 'AUX' && /^(?:not|n't|n’t)$/.test(tokens[i + 2]?.norm ?? '');
  }
  if (i >= to || (tokens[i] as Token).pos !== 'AUX') return false;
  for (i++; i < to && i - at < 6; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (VERDICT_ADJECTIVES.has(norm) || VERDICT_NOUNS.has(norm)) return endsThere(tokens[i + 1], i + 1 >= to);
    if (pos !== 'ADV' && pos !== 'PART' && pos !== 'DET' && pos !== 'AUX') return false;
  }
  return false;
}

/** "which is true to the plan" passes no verdict. */
function endsThere(next: Token | undefined, last: boolean): boolean {
  return last || next === undefined || (next.kind === 'punct' && next.text !== ',');
}

/** "a claim", "one of his oldest lies", "claims that": the head of the apposition, not a part of a compound. */
function isVerdictNoun(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < to && i - at <= MAX_BEFORE_NOUN; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (VERDICT_NOUNS.has(norm) && !isNominal(tokens[i + 1])) return i > at || tokens[i + 1]?.norm === 'that';
    if (!(i === at || pos === 'ADJ' || pos === 'NOUN' || pos === 'ADV' || pos === 'NUM' || pos === 'VERB'))
      return false;
  }
  return false;
}

/**
 * "and his allies laughed" at `at`, behind a quotation that a comma closes: told on, not reported. What a source goes on
 * to say has an auxiliary more often ("and it would go on"), or words in marks again.
 */
export function isNarrative(steps: Steps, at: number, to: number): boolean {
  const { tokens } = steps;
  if (at >= to || (tokens[at] as Token).norm !== 'and') return false;
  const verb = finiteVerbAfter(steps, at + 1, to);
  if (verb < 0 || (tokens[verb] as Token).pos === 'AUX') return false;
  for (let i = verb, seen = 0; i < to && seen < MAX_CLAUSE; i = steps.next(i), seen++)
    if (steps.quoteFrom(i) >= 0) return false;
  return true;
}
