import type { Token } from '../tokens/types.ts';
import { isHiddenName, isNameWord } from './name-word.ts';
import { headOf, isInsidePhrase, isNominal, linkable, MAX_PHRASE, type NounPhrase } from './noun-phrase.ts';
import { INDEFINITE, isQuantity, LINKS, POSSESSIVES, SUBJECT_PRONOUNS } from './phrase-words.ts';
import type { Steps } from './stretch.ts';
import { isCalendar, PERSON_WORDS, personFlags } from './words.ts';

/** "Smith (R-Ohio), the mayor, a lawyer, said": asides between a name and its verb. */
const MAX_ASIDES = 3;
/** A relative clause inside a subject is looked through this far. */
const MAX_RELATIVE = 12;

const EMPHATIC = new Set(['himself', 'herself', 'itself', 'themselves']);
/** Participles that may stand behind their noun without more: "voters surveyed". */
const ASKED = new Set(['surveyed', 'polled', 'interviewed', 'questioned', 'contacted', 'involved', 'quoted']);
const ARTICLES = new Set(['a', 'an', 'the']);
const PARTICIPLE = /(?:ed|en|wn|ade|eld|ent|ept|old|ought|aid|ung)$/;

/** The noun phrase that ends just before `end`, not reaching before `limit`; null when there is none. */
export function phraseBefore(steps: Steps, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  // "His book, “The Pipe,” argues that": a title in apposition.
  const title = steps.quoteTo(end) >= 0 ? steps.prev(end) : -1;
  const named = title - 1 > limit && (tokens[title - 1] as Token).text === ',' && isNominal(tokens[title - 2]);
  // "Smith, the author of “The Road,” said": the aside ends with the comma inside the marks.
  const aside = title > limit && !named ? asideAround(steps, title, end, limit) : -1;
  let floor = named ? title - 1 : aside >= 0 ? aside : end;
  let to = end;
  for (let asides = 0; asides < MAX_ASIDES && floor > limit && steps.quoteTo(floor) < 0; asides++) {
    const close = tokens[floor - 1] as Token;
    if (!closesAside(close)) break;
    // "Sen. Roe (D., Conn.), said": the comma closes nothing.
    if (close.text === ',' && floor - 2 > limit && (tokens[floor - 2] as Token).text === ')') {
      floor--;
      continue;
    }
    const start = asideStart(steps, floor - 1, limit);
    if (start < 0) return close.text === ',' ? nameBeforeComma(steps, floor - 1, limit) : null;
    // An apposition ("the mayor") belongs to the source; "speaking in Ohio" and "who had left" do not.
    if (
      close.text !== ')' &&
      !isRelative(tokens[start + 1]) &&
      (!isApposition(tokens[start + 1]) || isVerb(tokens, floor - 2))
    )
      to = start;
    floor = start;
  }
  let core = walkLeft(steps, floor, limit);
  if (core === null) return null;
  for (let asides = 0; asides < MAX_ASIDES && isFurtherAside(steps, core, limit); asides++) {
    const outer = walkLeft(steps, core.from - 1, limit);
    // "In Ohio, the mayor said": the place is no name that the mayor stands in apposition to.
    if (outer === null || (outer.from > limit && (tokens[outer.from - 1] as Token).pos === 'ADP')) break;
    core = outer;
  }
  return { from: core.from, to: floor === end ? core.to : Math.max(to, core.to), head: core.head };
}

/** "Shadow Chancellor Jo Roe, said": a comma that should not be there, after a name that the sentence begins with. */
function nameBeforeComma(steps: Steps, end: number, limit: number): NounPhrase | null {
  const phrase = walkLeft(steps, end, limit);
  return phrase !== null && phrase.from === limit && isNameWord(steps.tokens, phrase.to - 1) ? phrase : null;
}

/** Where the aside begins that the quotation `[title, end)` closes, or -1. */
function asideAround(steps: Steps, title: number, end: number, limit: number): number {
  const { tokens } = steps;
  if (tokens[end - 2]?.text !== ',' || (tokens[title - 1] as Token).kind === 'punct') return -1;
  for (let i = steps.prev(title), seen = 0; i > limit && seen < MAX_PHRASE; i = steps.prev(i), seen++) {
    const { text } = tokens[i] as Token;
    if (text === ',') return isNominal(tokens[i - 1]) ? i : -1;
    if (text === ';' || text === ':') return -1;
  }
  return -1;
}

/** "speaking in Ohio, having left": no apposition. The tagger takes names for verbs too ("Tim Cook"). */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).pos === 'VERB' && !isNameWord(tokens, at);
}

function closesAside({ text }: Token): boolean {
  return text === ',' || text === ')' || text === '—' || text === '–' || text === '--';
}

function isApposition(token: Token | undefined): boolean {
  return token !== undefined && (isInsidePhrase(token) || POSSESSIVES.has(token.norm));
}

/** "Smith, a fellow at the council, an institute, said": what was found is an apposition itself. */
function isFurtherAside({ tokens }: Steps, { from, head }: NounPhrase, limit: number): boolean {
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
function asideStart(steps: Steps, close: number, limit: number): number {
  const { tokens } = steps;
  const opening = (tokens[close] as Token).text === ')' ? '(' : (tokens[close] as Token).text;
  for (let i = steps.prev(close), seen = 0; i > limit && seen < MAX_PHRASE; i = steps.prev(i), seen++) {
    const { text } = tokens[i] as Token;
    if (text === opening) return i;
    if (text === ';' || text === ':') return -1;
  }
  return -1;
}

function walkLeft(steps: Steps, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let from = end;
  let nominal = false;
  // After "the" or "his" only a link word may go on to the left: "the head of | the party".
  let closed = false;
  for (let seen = 0; from > limit && seen < MAX_PHRASE; seen++) {
    const at = steps.prev(from);
    if (at < limit) break;
    if (steps.quoteTo(from) >= 0) {
      // "Dwayne 'The Rock' Johnson": a nickname belongs to the name; any other quotation ends the phrase.
      if (from === end || closed || at <= limit || !isNominal(tokens[at - 1]) || tokens[from - 2]?.text === ',') break;
      from = at;
      continue;
    }
    const token = tokens[at] as Token;
    const { norm, pos } = token;
    // "Smith himself said"
    if (from === end && EMPHATIC.has(norm)) return walkLeft(steps, at, limit);
    if (from === end && SUBJECT_PRONOUNS.has(norm) && (pos !== 'DET' || norm === 'which'))
      return { from: at, to: end, head: at };
    if (from === end && isQuantity(token)) {
      const third = norm === 'third' && at > limit && ARTICLES.has((tokens[at - 1] as Token).norm);
      return { from: third ? at - 1 : at, to: end, head: at };
    }
    // "voters surveyed said", "a friend of mine said"
    if (from === end && at > limit && isTrailing(token, tokens[at - 1] as Token)) {
      from = pos === 'VERB' ? at : at - 1;
      continue;
    }
    // "the man who | witnesses said was armed"
    if (norm === 'who' || norm === 'whom' || norm === 'which') break;
    if (norm === 'that' && from !== end && opensRelative(tokens, at, from, limit)) break;
    if (from === end && isTime(tokens, at, limit)) {
      // "Smith on Monday said": the day belongs to the cue. "research published on Monday": to the phrase.
      const before = timeStart(tokens, at, limit);
      if (before <= limit) return null;
      // "Smith (R-Tex.) on Monday said": an aside may stand before the day.
      if (!isParticiple(tokens, before - 1, limit)) return phraseBefore(steps, before, limit);
      from = before - 1;
      continue;
    }
    if (!closed && isPart(tokens, at, from, end)) {
      if (isTime(tokens, at, limit) && at > limit && (tokens[at - 1] as Token).pos === 'ADP') break;
      nominal ||=
        isNominal(token) ||
        pos === 'VERB' ||
        pos === 'AUX' ||
        pos === 'PRON' ||
        pos === 'NUM' ||
        pos === 'ADJ' ||
        pos === 'DET';
      closed = pos === 'DET' || (pos === 'PRON' && POSSESSIVES.has(norm));
      from = at;
      continue;
    }
    if (from !== end && isLink(tokens, at, limit)) {
      from = at;
      closed = false;
      continue;
    }
    // "a memo seen by the paper": a participle and what follows it.
    if (from !== end && pos === 'ADP' && isParticiple(tokens, at - 1, limit)) {
      from = at - 1;
      closed = false;
      continue;
    }
    // "lawmakers who voted against it": jump over the relative clause.
    const relative =
      pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'ADV' || isObject(norm)
        ? relativeStart(tokens, at, limit)
        : -1;
    if (relative < 0) break;
    from = relative;
    closed = false;
  }
  return nominal ? settle(steps, from, end, limit) : null;
}

/** "a case that | prosecutors said", but "that official": "that" before a plural, a name or an article joins a clause. */
function opensRelative(tokens: readonly Token[], at: number, from: number, limit: number): boolean {
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

function isTrailing({ pos, norm }: Token, before: Token): boolean {
  if (pos === 'VERB') return ASKED.has(norm) && isNominal(before);
  return before.norm === 'of' && /^(?:mine|ours|yours|hers|theirs)$/.test(norm);
}

function isPart(tokens: readonly Token[], at: number, from: number, end: number): boolean {
  const token = tokens[at] as Token;
  const { norm, pos } = token;
  if (isNominal(token) || isNameWord(tokens, at) || isHiddenName(tokens, at)) return true;
  if (pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || INDEFINITE.has(norm)) return true;
  if (from === end) return false;
  // "an earlier version"
  if (pos === 'ADV') return at > 0 && (tokens[at - 1] as Token).pos === 'DET' && isInsidePhrase(tokens[from]);
  if (norm === "'s" || norm === "'" || pos === 'SYM') return true;
  if (pos === 'PRON') return POSSESSIVES.has(norm);
  return pos === 'VERB' && norm.endsWith('ed') && at > 0 && isInsidePhrase(tokens[at - 1]) && isNominal(tokens[from]);
}

function isTime(tokens: readonly Token[], at: number, limit: number): boolean {
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
function timeStart(tokens: readonly Token[], at: number, limit: number): number {
  let from = at;
  while (from > limit && at - from < 3 && isTimeWord((tokens[from - 1] as Token).norm)) from--;
  return from > limit && (tokens[from - 1] as Token).pos === 'ADP' ? from - 1 : from;
}

/** "published" after a noun; with a phrase behind it and the cue after that it cannot be the verb of the sentence. */
function isParticiple(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at <= limit) return false;
  const { pos, norm } = tokens[at] as Token;
  return pos === 'VERB' && PARTICIPLE.test(norm) && isNominal(tokens[at - 1]);
}

function isLink(tokens: readonly Token[], at: number, limit: number): boolean {
  const { norm, pos } = tokens[at] as Token;
  if (at <= limit || !linkable(tokens[at - 1])) return false;
  return pos === 'CCONJ' || ((pos === 'ADP' || norm === 'to') && LINKS.has(norm));
}

/** Trims what cannot begin a phrase, and cuts "criticized the mayor and Jones" to "Jones". */
function settle(steps: Steps, start: number, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let from = start;
  while (from < end) {
    const { pos, norm } = tokens[from] as Token;
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

function relativeStart(tokens: readonly Token[], at: number, limit: number): number {
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

function isObject(norm: string): boolean {
  return norm === 'him' || norm === 'her' || norm === 'them';
}

/** ", who has two sons," tells who the source is. */
function isRelative(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === 'who' || token.norm === 'which' || token.norm === 'whose');
}
