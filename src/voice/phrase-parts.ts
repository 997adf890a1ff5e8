import type { Token } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { isHiddenNameAt, isNameAt } from './name-word.ts';
import { headOf, isInitials, isInsidePhrase, isNominal, linkable, type NounPhrase } from './noun-phrase.ts';
import { INDEFINITE, LINKS, POSSESSIVES } from './phrase-words.ts';
import type { Steps } from './stretch.ts';
import { PARTICIPLE } from './words.ts';

/** Participles that may stand behind their noun without more: "voters surveyed". */
const ASKED = new Set(['surveyed', 'polled', 'interviewed', 'questioned', 'contacted', 'involved', 'quoted']);

export const ARTICLES = new Set(['a', 'an', 'the']);

/** A relative clause inside a subject is looked through this far. */
const MAX_RELATIVE = 12;

/** "a case that | prosecutors said", but "that official": "that" before a plural, a name or an article joins a clause. */
export function opensRelative(tokens: readonly Token[], at: number, from: number, limit: number): boolean {
  const next = tokens[from] as Token;
  const last = tokens[at - 1];
  if (at <= limit || !(isNominal(last) || last?.pos === 'VERB')) return false;
  return (
    next.pos === 'DET' ||
    next.pos === 'PROPN' ||
    (next.pos === 'NOUN' && next.norm !== next.lemma) ||
    next.norm === 'police'
  );
}

export function isTrailing({ pos, norm }: Token, before: Token): boolean {
  // "those arrested said"
  if (pos === 'VERB') return before.norm === 'those' ? PARTICIPLE.test(norm) : ASKED.has(norm) && isNominal(before);
  return before.norm === 'of' && /^(?:mine|ours|yours|hers|theirs)$/.test(norm);
}

export function isPart(facts: Facts, at: number, from: number, end: number): boolean {
  const { tokens } = facts;
  const token = tokens[at] as Token;
  const { norm, pos } = token;
  if (isNominal(token) || isNameAt(facts, at) || isHiddenNameAt(facts, at)) return true;
  if (pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || INDEFINITE.has(norm)) return true;
  // "familiar with the board's thinking said"
  if (from === end) return pos === 'VERB' && norm.endsWith('ing') && at > 0 && owns(tokens[at - 1] as Token);
  // "an earlier version"
  if (pos === 'ADV') return at > 0 && (tokens[at - 1] as Token).pos === 'DET' && isInsidePhrase(tokens[from]);
  if (norm === "'s" || norm === "'" || pos === 'SYM') return true;
  if (pos === 'PRON') return POSSESSIVES.has(norm);
  if (pos !== 'VERB' || at === 0 || !isNominal(tokens[from])) return false;
  const before = tokens[at - 1] as Token;
  // "the ruling party", "the town's leading scientists"
  if (norm.endsWith('ing')) return before.pos === 'DET' || owns(before);
  return norm.endsWith('ed') && isInsidePhrase(before);
}

function owns({ norm }: Token): boolean {
  return norm === "'s" || POSSESSIVES.has(norm);
}

/** "published" after a noun; with a phrase behind it and the cue after that it cannot be the verb of the sentence. */
export function isParticiple(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at <= limit) return false;
  const { pos, norm } = tokens[at] as Token;
  return pos === 'VERB' && PARTICIPLE.test(norm) && isNominal(tokens[at - 1]);
}

export function isLink(tokens: readonly Token[], at: number, limit: number): boolean {
  const { norm, pos } = tokens[at] as Token;
  if (at <= limit || !linkable(tokens[at - 1])) return false;
  return pos === 'CCONJ' || ((pos === 'ADP' || norm === 'to') && LINKS.has(norm));
}

/** Trims what cannot begin a phrase, and cuts "criticized the mayor and Jones" to "Jones". */
export function settle(steps: Steps, start: number, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let from = start;
  while (from < end) {
    const { pos, norm } = tokens[from] as Token;
    if (isInitials(tokens[from] as Token)) break;
    if (
      pos !== 'ADP' &&
      pos !== 'CCONJ' &&
      pos !== 'PART' &&
      norm !== "'s" &&
      norm !== "'" &&
      norm !== 'who' &&
      norm !== 'which' &&
      norm !== 'whom'
    )
      break;
    from++;
  }
  if (from > limit && from < end && (tokens[from - 1] as Token).pos === 'VERB') {
    for (let i = end - 1; i > from; i--) {
      if ((tokens[i] as Token).pos !== 'CCONJ') continue;
      from = i + 1;
      break;
    }
  }
  // "An estimated 10 million": an article is nobody.
  if (from === end - 1 && ARTICLES.has((tokens[from] as Token).norm)) return null;
  return from < end ? { from, to: end, head: headOf(steps, from, end) } : null;
}

export function relativeStart(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at, seen = 0; i > limit && seen < MAX_RELATIVE; i--, seen++) {
    const { norm, kind } = tokens[i] as Token;
    if (norm === 'who' && isNominal(tokens[i - 1])) return i;
    // "groups that have endorsed him say"
    if (norm === 'that' && isNominal(tokens[i - 1]) && startsVerb(tokens[i + 1])) return i;
    if (kind !== 'word' && kind !== 'number') return -1;
  }
  return -1;
}

function startsVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'AUX' || token.pos === 'VERB');
}

export function isObject(norm: string): boolean {
  return norm === 'him' || norm === 'her' || norm === 'them';
}
