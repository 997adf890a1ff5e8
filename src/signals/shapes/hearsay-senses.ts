import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';
import { tokenAfter } from './hedge-neighbours.ts';

const NOMINAL = new Set(['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN', 'VERB']);
/** Before these "alleged" and "suspected" are what somebody did: "she alleged misconduct", "who suspected him". */
const SUBJECTS = new Set(['NOUN', 'PRON', 'PROPN']);
const POSSESSIVES = new Set(['her', 'his', 'its', 'my', 'our', 'their', 'your', 'whose']);
/** "suspected of fraud", "suspected to be": a passive that weakens. */
const AFTER_PASSIVE = new Set(['in', 'of', 'to']);
const PASSIVE = new Set(["'s", 'accord', 'according', 'be', 'have', 'it', 'to']);
/** What people are feared to be. */
const LOST = new Set('buried dead drowned injured killed lost missing stranded trapped'.split(' '));
/** After a comma these tell "a man, said to own it" from "he turned and, tired, said to wait". */
const OF_STATE = new Set(
  'be belong contain cost cover date favor have hold include live number own suffer want weigh'.split(' '),
);
/** Adverbs that make a view one of many people, none of them named. */
const HELD_BROADLY = new Set(['broadly', 'commonly', 'generally', 'largely', 'often']);
/** How far "by the court" is looked for, which tells whose view it is, in tokens. */
const AGENT = 8;
const AFTER = new Set(['about', 'be', 'have', 'of', 'that']);
const INFINITIVE = new Set(['ADV', 'AUX', 'PART', 'VERB']);

/** True when a word of hearsay passes a claim on and is not the verb of somebody who makes one. */
export function isHearsay(match: LexiconMatch, context: RuleContext): boolean {
  const { cue, group } = match.entry;
  const next = tokenAfter(match, context);
  // "what she believed to be a bomb" has a holder of the belief.
  if (group === 'thought-to-be' && isSubject(match, context, false)) return false;
  if (group === 'held-by-nobody') return isHeld(match, context);
  if (group === 'seen-as') return isSeenAs(match, context);
  // "supposedly free press" sneers at the word behind it.
  if (cue === 'supposedly') return next?.pos !== 'ADJ';
  if (cue === 'said to' || cue === 'thought to') return isPassive(match, context);
  if (cue === 'reported') return isAmountReported(match, context);
  if (cue.endsWith(' to')) return next !== undefined && (INFINITIVE.has(next.pos) || next.kind === 'quote');
  if (group !== 'hearsay-adjectives' && group !== 'suspected') return true;
  if (next === undefined) return false;
  if (group === 'suspected' && AFTER_PASSIVE.has(next.norm)) return !isSubject(match, context, false);
  return (NOMINAL.has(next.pos) || next.kind === 'quote') && !isSubject(match, context, true);
}

/** "it is (now) thought that", "were feared dead". */
function isHeld(match: LexiconMatch, context: RuleContext): boolean {
  const { tokens, from } = context;
  const be = beBefore(match.from, context);
  const next = tokenAfter(match, context);
  if (be < 0 || next === undefined) return false;
  if (match.entry.cue === 'feared' || LOST.has(next.norm)) return LOST.has(next.norm);
  return be > from && tokens[be - 1]?.norm === 'it' && next.norm === 'that';
}

/** "is generally seen as a warning", "widely viewed as"; not "was seen as a rival", "is widely viewed as one by the court". */
function isSeenAs(match: LexiconMatch, context: RuleContext): boolean {
  const { tokens, from, to } = context;
  if (!match.entry.cue.startsWith('widely')) {
    if (match.from === from || !HELD_BROADLY.has((tokens[match.from - 1] as Token).norm)) return false;
    if (beBefore(match.from, context) < 0) return false;
  }
  const high = Math.min(to, match.to + AGENT);
  for (let i = match.to; i < high; i++) if ((tokens[i] as Token).norm === 'by') return false;
  return true;
}

/** "is now said to hold", ", said to hold"; not "she said to wait". */
function isPassive(match: LexiconMatch, context: RuleContext): boolean {
  const next = tokenAfter(match, context);
  if (next === undefined || !INFINITIVE.has(next.pos)) return false;
  if (beBefore(match.from, context) >= 0) return true;
  return context.tokens[match.from - 1]?.norm === ',' && match.from > context.from && OF_STATE.has(next.lemma);
}

/** Index of a form of "be" before it, over adverbs and "not", else -1. */
function beBefore(at: number, { tokens, from }: RuleContext): number {
  const low = Math.max(from, at - 4);
  for (let i = at - 1; i >= low; i--) {
    const { lemma, norm, pos } = tokens[i] as Token;
    if (lemma === 'be' || norm === "'s" || norm === "'re") return i;
    if (pos !== 'ADV' && norm !== 'not' && norm !== 'long') return -1;
  }
  return -1;
}

/** "a reported $2 million", "his reported illness"; not "police reported two thefts". */
function isAmountReported(match: LexiconMatch, { tokens, from, to }: RuleContext): boolean {
  const before = match.from > from ? (tokens[match.from - 1] as Token) : undefined;
  const next = match.to < to ? (tokens[match.to] as Token) : undefined;
  if (before === undefined || next === undefined) return false;
  const determined = before.pos === 'DET' || POSSESSIVES.has(before.norm) || before.norm === "'s";
  return determined && (next.kind === 'symbol' || next.kind === 'number' || next.pos === 'NOUN' || next.pos === 'ADJ');
}

/** A subject or a perfect before it; before "suspected of" a noun is what the participle belongs to. */
function isSubject(match: LexiconMatch, { tokens, from }: RuleContext, nouns: boolean): boolean {
  let at = match.from - 1;
  while (at >= from && (tokens[at] as Token).pos === 'ADV') at--;
  if (at < from) return false;
  const { pos, norm, lemma } = tokens[at] as Token;
  if (lemma === 'have' || norm === "'ve" || norm === "'d") return true;
  return (nouns ? SUBJECTS.has(pos) : pos === 'PRON') && !POSSESSIVES.has(norm);
}

/** "is said to be" → "said to"; "it has been reported that" → "reported"; "according to reports" → "reports". */
export function hearsayWords(match: LexiconMatch, { tokens }: RuleContext): TokenRange {
  let { from, to } = match;
  while (from + 1 < to && PASSIVE.has((tokens[from] as Token).lemma)) from++;
  while (to - 1 > from && AFTER.has((tokens[to - 1] as Token).norm)) to--;
  // "said to" is not "said".
  if (to - 1 > from && (tokens[to - 1] as Token).norm === 'to' && (tokens[to - 2] as Token).norm !== 'said') to--;
  return { from, to };
}
