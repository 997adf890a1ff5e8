import type { LexiconIndex } from '../lexicons/lexicon-index.ts';
import type { LexiconEntry } from '../lexicons/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { isNominal, type NounPhrase, phraseAfter } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Steps, Stretch } from './stretch.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

/** A cue of attribution in its sentence, before it is known what it attributes. */
export interface Cue {
  readonly entry: LexiconEntry;
  readonly stretch: Stretch;
  /** Tokens of the cue with its auxiliaries and adverbs ("has also said"). */
  readonly from: number;
  readonly to: number;
  /** The lexicon match itself. */
  readonly verb: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'none';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Who speaks; null when the sentence leaves it out. */
  subject: NounPhrase | null;
  /** "said Smith". */
  inverted: boolean;
  /** True when the subject stands elsewhere: ", adding that …", "and said …". */
  shared: boolean;
}

/** Auxiliaries and adverbs before a verb are looked at this far. */
const MAX_GROUP = 6;
const NOT_ADVERBS_OF_CUE = new Set([
  'when',
  'where',
  'why',
  'how',
  'so',
  'that',
  'as',
  'even',
  'just',
  'there',
  'here',
  'then',
]);
const NEGATIONS = new Set(['not', "n't", 'never', 'nt', 'n’t']);
const BE = new Set(['is', 'was', 'were', 'are', 'been', 'be', 'being', "'s", "'re", 'am', 'got', 'gets', 'get']);
/** "wants to say", "declined to say": nothing has been said. */
const UNSAID = new Set([
  'decline',
  'refuse',
  'fail',
  'want',
  'need',
  'have',
  'expect',
  'like',
  'hesitate',
  'wait',
  'ask',
  'enough',
  'how',
  'what',
  'hard',
  'easy',
  'fair',
  'safe',
]);
/** Verbs of inverted order that take no object of their own, so that a noun phrase after them is the speaker. */
const MAX_LOOK = 40;

/** Every attribution cue, by stretch; the index of the array is the index of the stretch. */
export function findCues(
  text: TokenizedText,
  steps: Steps,
  stretches: readonly Stretch[],
  lexicons: LexiconIndex,
): Cue[][] {
  const { tokens } = text;
  const stretchOf = new Int32Array(tokens.length).fill(-1);
  // Inner stretches come later and overwrite; nesting is bounded, so this is linear.
  for (const [index, { from, to }] of stretches.entries()) stretchOf.fill(index, from, to);
  const cues: Cue[][] = stretches.map(() => []);
  for (const { from, to } of text.blockTokens) {
    for (const match of lexicons.match(tokens, from, to)) {
      if (match.entry.lexicon !== 'attribution') continue;
      const index = stretchOf[match.from] as number;
      if (index < 0 || stretchOf[match.to - 1] !== index) continue;
      const stretch = stretches[index] as Stretch;
      const here = cues[index] as Cue[];
      const cue = readCue(steps, stretch, match.entry, match.from, match.to, here[here.length - 1]);
      if (cue !== null) here.push(cue);
    }
  }
  return cues;
}

function readCue(
  steps: Steps,
  stretch: Stretch,
  entry: LexiconEntry,
  from: number,
  to: number,
  last: Cue | undefined,
): Cue | null {
  if (entry.class !== 'verb') return makeCue(entry, stretch, from, from, to, 'none', 0, null, false, false);
  const { tokens } = steps;
  const verb = tokens[from] as Token;
  const gerund = verb.norm.endsWith('ing');
  const group = readGroup(steps, stretch, from, to, gerund);
  const { start } = group;
  const flags = group.flags & (gerund || (verb.norm.endsWith('s') && verb.norm !== verb.lemma) ? ~PASSIVE : ~0);
  const before = start > stretch.from && steps.quoteTo(start) < 0 ? (tokens[start - 1] as Token) : undefined;
  if (before?.norm === 'to' && (group.flags & AUXILIARY) === 0) {
    return readInfinitive(steps, stretch, entry, from, to, start, flags, last);
  }
  if (gerund && (group.flags & AUXILIARY) === 0) return readGerund(steps, stretch, entry, from, to, start, flags, last);
  if ((flags & PASSIVE) !== 0) return makeCue(entry, stretch, from, start, to, 'finite', flags, null, false, true);
  const after = invertedSubject(steps, stretch, to, before, entry);
  if (after !== null) return makeCue(entry, stretch, from, start, to, 'finite', flags, after, true, false);
  const own = before === undefined ? null : phraseBefore(steps, start, stretch.from);
  if (own !== null || before === undefined)
    return makeCue(entry, stretch, from, start, to, 'finite', flags, own, false, false);
  // "Smith left and said", "Smith later said": the subject stands elsewhere.
  const { pos, text } = before;
  if (pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'SCONJ' && text !== ',') return null;
  const subject = sharedSubject(steps, stretch, start, last);
  return makeCue(entry, stretch, from, start, to, 'finite', flags, subject, false, true);
}

const PASSIVE = 1;
const NEGATED = 2;
const AUXILIARY = 4;

/** One shape for all cues, built in one place: object spread would cost more than finding them. */
function makeCue(
  entry: LexiconEntry,
  stretch: Stretch,
  verb: number,
  from: number,
  to: number,
  form: Cue['form'],
  flags: number,
  subject: NounPhrase | null,
  inverted: boolean,
  shared: boolean,
): Cue {
  const passive = (flags & PASSIVE) !== 0;
  const negated = (flags & NEGATED) !== 0;
  return { entry, stretch, from, to, verb, form, passive, negated, subject, inverted, shared };
}

/** Auxiliaries, adverbs and negations before the verb at `from`. */
function readGroup(
  steps: Steps,
  stretch: Stretch,
  from: number,
  to: number,
  gerund: boolean,
): { start: number; flags: number } {
  const { tokens } = steps;
  let start = from;
  let flags = 0;
  for (let seen = 0; start > stretch.from && seen < MAX_GROUP && steps.quoteTo(start) < 0; seen++) {
    const before = tokens[start - 1] as Token;
    if (NEGATIONS.has(before.norm)) flags |= NEGATED;
    else if (before.pos === 'AUX') flags |= BE.has(before.norm) ? AUXILIARY | PASSIVE : AUXILIARY;
    else if (before.pos !== 'ADV' || NOT_ADVERBS_OF_CUE.has(before.norm)) break;
    start--;
  }
  // "Later, Smith said": an adverb that opens the sentence is no part of the cue.
  while (
    start < from &&
    (tokens[start] as Token).pos === 'ADV' &&
    (start === stretch.from || (tokens[start - 1] as Token).text === ',')
  )
    start++;
  if (to < stretch.to) {
    const next = (tokens[to] as Token).norm;
    if (NEGATIONS.has(next)) flags |= NEGATED;
    // "remarks viewed by some as an insult"
    else if (!gerund && next === 'by' && /(?:ed|en|wn|ld)$/.test((tokens[from] as Token).norm)) flags |= PASSIVE;
  }
  return { start, flags };
}

/** "went on to say", "called a meeting to announce". */
function readInfinitive(
  steps: Steps,
  stretch: Stretch,
  entry: LexiconEntry,
  from: number,
  to: number,
  start: number,
  flags: number,
  last: Cue | undefined,
): Cue | null {
  const { tokens } = steps;
  const governor = start - 2 >= stretch.from ? (tokens[start - 2] as Token) : undefined;
  if (governor === undefined || UNSAID.has(governor.lemma) || UNSAID.has(governor.norm)) return null;
  if (governor.pos === 'VERB' || governor.norm === 'on') {
    let group = governor.norm === 'on' && start - 3 >= stretch.from ? start - 3 : start - 2;
    while (group > stretch.from && (tokens[group - 1] as Token).pos === 'AUX') group--;
    const subject = phraseBefore(steps, group, stretch.from);
    if (subject !== null) return makeCue(entry, stretch, from, group, to, 'infinitive', flags, subject, false, false);
  }
  return makeCue(
    entry,
    stretch,
    from,
    start,
    to,
    'infinitive',
    flags,
    sharedSubject(steps, stretch, from, last),
    false,
    true,
  );
}

/** ", adding that", "officials saying", "was quoted as saying". */
function readGerund(
  steps: Steps,
  stretch: Stretch,
  entry: LexiconEntry,
  from: number,
  to: number,
  start: number,
  flags: number,
  last: Cue | undefined,
): Cue | null {
  const { tokens } = steps;
  if (start <= stretch.from || steps.quoteTo(start) >= 0) return null;
  const before = tokens[start - 1] as Token;
  if (before.norm === 'as' && start - 2 > stretch.from && (tokens[start - 2] as Token).pos === 'VERB') {
    let group = start - 2;
    while (group > stretch.from && ['AUX', 'ADV'].includes((tokens[group - 1] as Token).pos)) group--;
    const quoted = phraseBefore(steps, group, stretch.from);
    if (quoted !== null) return makeCue(entry, stretch, from, group, to, 'finite', flags, quoted, false, false);
  }
  const nominal = isNominal(before) || before.text === ')';
  const linked = before.text === ',' || before.text === '—' || ['ADP', 'SCONJ', 'CCONJ', 'ADV'].includes(before.pos);
  if (!nominal && !linked) return null;
  const direct = nominal ? phraseBefore(steps, start, stretch.from) : null;
  if (direct !== null && speaks(tokens[direct.head] as Token)) {
    return makeCue(entry, stretch, from, start, to, 'gerund', flags, direct, false, false);
  }
  const subject = sharedSubject(steps, stretch, start, last) ?? direct;
  return makeCue(entry, stretch, from, start, to, 'gerund', flags, subject, false, true);
}

/** "said Smith", "said the mayor, who …": a speaker after the cue, when nothing else can be its subject. */
function invertedSubject(
  steps: Steps,
  stretch: Stretch,
  at: number,
  before: Token | undefined,
  entry: LexiconEntry,
): NounPhrase | null {
  const { tokens } = steps;
  if (!entry.frames.includes('tail') && !entry.frames.includes('quote')) return null;
  const afterQuote = before === undefined || before.kind === 'quote';
  if (!afterQuote && before.text !== ',' && before.text !== '—' && before.text !== '-' && before.text !== '--')
    return null;
  if (at >= stretch.to || steps.quoteFrom(at) >= 0) return null;
  const first = tokens[at] as Token;
  if (first.pos === 'PRON' && !['he', 'she', 'they', 'it'].includes(first.norm)) return null;
  const phrase = phraseAfter(steps, at, stretch.to, true);
  if (phrase === null) return null;
  const next = phrase.to < stretch.to ? (tokens[phrase.to] as Token) : undefined;
  // "…, said the plan had failed": the phrase is the subject of what is said.
  if (
    next !== undefined &&
    (next.pos === 'AUX' || next.pos === 'VERB') &&
    steps.quoteFrom(phrase.to) < 0 &&
    !next.norm.endsWith('ing')
  )
    return null;
  if (next !== undefined && next.norm === 'that') return null;
  return { from: phrase.from, to: asideEnd(steps, phrase.to, stretch.to), head: phrase.head };
}

/** A name or a person or body by function, so that "Smith saying" is Smith's but "a video showing" is not the video's. */
function speaks({ pos, norm, text }: Token): boolean {
  const flags = personFlags(norm);
  if ((flags & PERSON_WORDS.document) !== 0) return false;
  if ((flags & (PERSON_WORDS.role | PERSON_WORDS.organization | PERSON_WORDS.group | PERSON_WORDS.vague)) !== 0)
    return true;
  return pos === 'PROPN' && /^\p{Lu}/u.test(text);
}

/** Takes ", the party's leader" or ", who …" after an inverted speaker into the phrase. */
function asideEnd(steps: Steps, at: number, limit: number): number {
  const { tokens } = steps;
  let to = at;
  if (to < limit && (tokens[to] as Token).norm === '(') {
    for (let i = to, seen = 0; i < limit && seen < MAX_LOOK; i++, seen++) {
      if ((tokens[i] as Token).norm !== ')') continue;
      to = i + 1;
      break;
    }
  }
  for (let seen = 0; to + 1 < limit && (tokens[to] as Token).text === ',' && seen < 3; seen++) {
    const opener = tokens[to + 1] as Token;
    if (
      steps.quoteFrom(to + 1) >= 0 ||
      !(
        opener.pos === 'DET' ||
        isNominal(opener) ||
        opener.norm === 'who' ||
        opener.norm === 'whose' ||
        opener.pos === 'ADJ' ||
        opener.pos === 'NUM'
      )
    )
      break;
    let end = to + 1;
    for (let looked = 0; end < limit && looked < MAX_LOOK; looked++) {
      const token = tokens[end] as Token;
      if (steps.quoteFrom(end) >= 0 || token.text === ',' || token.text === ';' || isStop(token)) break;
      end = steps.next(end);
    }
    to = end;
  }
  return to;
}

function isStop(token: Token): boolean {
  return (
    token.kind === 'punct' && (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')
  );
}

/** The subject of an earlier cue of the sentence, else of its first verb. */
function sharedSubject(steps: Steps, stretch: Stretch, before: number, last: Cue | undefined): NounPhrase | null {
  if (last?.subject != null) return last.subject;
  const { tokens } = steps;
  for (let i = stretch.from, seen = 0; i < before && seen < MAX_LOOK; i = steps.next(i), seen++) {
    const { pos, norm } = tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0 || (pos !== 'AUX' && pos !== 'VERB')) continue;
    if (norm.endsWith('ing') && pos === 'VERB') continue;
    let start = i;
    while (start > stretch.from && (tokens[start - 1] as Token).pos === 'ADV') start--;
    const phrase = phraseBefore(steps, start, stretch.from);
    if (phrase !== null) return phrase;
  }
  return null;
}
