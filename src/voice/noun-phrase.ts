import type { Token } from '../tokens/types.ts';
import type { Steps } from './stretch.ts';
import { isCalendar, PERSON_WORDS, personFlags } from './words.ts';

/** A noun phrase in tokens `[from, to)`; `head` is the token that names it ("head" in "the head of the party"). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Phrases longer than this are lists or misreadings; the bound also keeps the search linear. */
const MAX_PHRASE = 30;
const LINKS = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'against',
  'by',
  'inside',
  'near',
  'behind',
  'within',
  'outside',
  'across',
  'around',
  'who',
  'between',
  'among',
  'under',
]);
const SUBJECT_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'which',
  'this',
  'that',
  'these',
  'those',
  'one',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'nobody',
  'both',
  'all',
  'neither',
  'others',
]);
const OBJECT_PRONOUNS = new Set([
  'him',
  'her',
  'them',
  'us',
  'me',
  'it',
  'you',
  'himself',
  'herself',
  'themselves',
  'itself',
  'everyone',
  'anyone',
]);

/** The noun phrase that ends just before `end`, not reaching before `limit`; null when there is none. */
export function phraseBefore(steps: Steps, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let last = end;
  let floor = end;
  const before = last > limit ? (tokens[last - 1] as Token) : undefined;
  if (before === undefined) return null;
  if (closesAside(before) && steps.quoteTo(last) < 0) {
    const start = asideStart(steps, last - 1, limit);
    if (start < 0) return null;
    floor = start;
  }
  const core = walkLeft(steps, floor, limit);
  if (core === null) return null;
  last = floor === end ? core.to : end;
  return { from: core.from, to: last, head: core.head };
}

function closesAside(token: Token): boolean {
  return token.text === ',' || token.text === ')' || token.text === '—' || token.text === '–' || token.text === '--';
}

/** Where ", the mayor," or "(R-Iowa)" begins, given the index of its last mark; -1 when it does not. */
function asideStart(steps: Steps, close: number, limit: number): number {
  const { tokens } = steps;
  const opening = (tokens[close] as Token).text === ')' ? '(' : (tokens[close] as Token).text;
  let seen = 0;
  for (let i = steps.prev(close); i > limit && seen < MAX_PHRASE; i = steps.prev(i), seen++) {
    if ((tokens[i] as Token).text === opening) return i;
    if ((tokens[i] as Token).text === ';' || (tokens[i] as Token).text === ':') return -1;
  }
  return -1;
}

function walkLeft(steps: Steps, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let from = end;
  // The head is the last nominal before the first link word, counted from the left.
  let head = -1;
  let pending = -1;
  for (let seen = 0; from > limit && seen < MAX_PHRASE; seen++) {
    const at = steps.prev(from);
    if (at < limit) break;
    if (steps.quoteTo(from) >= 0) {
      // "Dwayne 'The Rock' Johnson": a nickname belongs to the name; any other quotation ends the phrase.
      if (from === end || !isNominal(tokens[at - 1]) || at <= limit) break;
      from = at;
      continue;
    }
    const token = tokens[at] as Token;
    const { norm, pos } = token;
    if (SUBJECT_PRONOUNS.has(norm) && pos !== 'DET') {
      if (from === end) return { from: at, to: end, head: at };
      if (norm === 'who' && at > limit && isNominal(tokens[at - 1])) {
        from = at;
        head = -1;
        continue;
      }
      if (!(norm === 'those' || norm === 'some' || norm === 'all' || norm === 'both')) break;
    }
    if (isNominal(token) && !SUBJECT_PRONOUNS.has(norm)) {
      if (isCalendar(norm) && (at === limit || (tokens[at - 1] as Token).pos === 'ADP' || from === end)) {
        if (from !== end) break;
        // "Smith on Monday said": the day belongs to the cue.
        const skipped = at > limit && (tokens[at - 1] as Token).pos === 'ADP' ? at - 1 : at;
        return walkLeft(steps, skipped, limit);
      }
      if (head < 0) head = at;
      from = at;
      continue;
    }
    if (from === end && !(pos === 'DET' || pos === 'ADJ' || pos === 'NUM')) break;
    if (pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || norm === "'s" || norm === "'" || pos === 'SYM') {
      if (head < 0 && (pos === 'DET' || pos === 'ADJ' || pos === 'NUM')) pending = pending < 0 ? at : pending;
      from = at;
      continue;
    }
    if (pos === 'PRON') {
      if (from === end || !POSSESSIVES.has(norm)) break;
      from = at;
      continue;
    }
    if (
      pos === 'VERB' &&
      at > limit &&
      norm.endsWith('ed') &&
      isInsidePhrase(tokens[at - 1]) &&
      isNominal(tokens[from])
    ) {
      from = at;
      continue;
    }
    if (
      (pos === 'ADP' || pos === 'CCONJ' || norm === 'to') &&
      from !== end &&
      at > limit &&
      linkable(tokens[at - 1]) &&
      (pos === 'CCONJ' || LINKS.has(norm))
    ) {
      from = at;
      head = -1;
      continue;
    }
    // "lawmakers who voted against it": jump over the relative clause.
    const relative =
      pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'ADV' ? relativeStart(tokens, at, limit) : -1;
    if (relative < 0) break;
    from = relative;
    head = -1;
  }
  return settle(steps, from, end, head >= 0 ? head : pending, limit);
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** Trims what cannot begin a phrase, and cuts "criticized the mayor and Jones" to "Jones". */
function settle(steps: Steps, start: number, end: number, head: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let from = start;
  while (from < end) {
    const { pos, norm } = tokens[from] as Token;
    if (pos === 'ADP' || pos === 'CCONJ' || pos === 'PART' || norm === "'s" || norm === "'") from++;
    else break;
  }
  if (from >= end || head < 0) return null;
  if (from > limit && (tokens[from - 1] as Token).pos === 'VERB') {
    for (let i = end - 1; i > from; i--) {
      if ((tokens[i] as Token).pos !== 'CCONJ') continue;
      from = i + 1;
      break;
    }
  }
  return { from, to: end, head: headOf(steps, from, end) };
}

/** The last nominal before the first link word or comma. */
export function headOf(steps: Steps, from: number, end: number): number {
  const { tokens } = steps;
  let head = -1;
  for (let i = from; i < end; i = steps.next(i)) {
    const token = tokens[i] as Token;
    if (isNominal(token)) head = i;
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

function relativeStart(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at, seen = 0; i > limit && seen < 12; i--, seen++) {
    const { norm, kind } = tokens[i] as Token;
    if (norm === 'who' && isNominal(tokens[i - 1])) return i;
    if (kind !== 'word' && kind !== 'number') return -1;
  }
  return -1;
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
    if (pos === 'PRON' || SUBJECT_PRONOUNS.has(norm) || OBJECT_PRONOUNS.has(norm)) {
      if (to > start && !(POSSESSIVES.has(norm) && !nominal)) break;
      if (POSSESSIVES.has(norm) && isInsidePhrase(tokens[to + 1])) {
        to++;
        continue;
      }
      if (pos === 'PRON' || OBJECT_PRONOUNS.has(norm)) {
        if (norm === 'that' || norm === 'what' || norm === 'who') return null;
        return { from: start, to: to + 1, head: to };
      }
    }
    if (isNominal(token)) {
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
  while (to > start && isTail(tokens[to - 1] as Token)) to--;
  if (to === start) return null;
  return { from: start, to, head: headOf(steps, start, to) };
}

function isTail(token: Token): boolean {
  return token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'CCONJ';
}

export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'X' && token.kind === 'word'))
  );
}

function isInsidePhrase(token: Token | undefined): boolean {
  return token !== undefined && (isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'NUM');
}

function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && (isInsidePhrase(token) || token.pos === 'PRON' || token.kind === 'quote');
}

function linkable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isNominal(token) ||
      token.pos === 'NUM' ||
      token.pos === 'ADJ' ||
      (personFlags(token.norm) & PERSON_WORDS.vague) !== 0)
  );
}
