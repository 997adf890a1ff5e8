import type { Matcher } from '../lexicons/lexicon-index.ts';
import type { LexiconEntry, LexiconMatch } from '../lexicons/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { BE, HEARD, MODALS, NEGATIONS, NOT_ADVERBS_OF_CUE, UNREAL, UNSAID, UNSAID_OF } from './cue-words.ts';
import { mayBeBroad } from './frames/broad.ts';
import { isMistaggedVerb } from './mistagged.ts';
import { isNominal, type NounPhrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Steps, Stretch } from './stretch.ts';
import { frontedSubject, invertedSubject, sharedSubject, speaks } from './subjects.ts';
import { personFlags } from './words.ts';

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

/** Most sentences have none. */
const NO_CUES: Cue[] = [];
/** Auxiliaries and adverbs before a verb are looked at this far. */
const MAX_GROUP = 6;

/** Cues by stretch; the index of the array is the index of the stretch. */
export interface Cues {
  readonly cues: readonly (readonly Cue[])[];
  /** Verbs and nouns of attitude, class `other`: they cut off nothing that another cue governs. */
  readonly broad: readonly (readonly Cue[])[];
}

/** Every attribution cue. */
export function findCues(text: TokenizedText, steps: Steps, stretches: readonly Stretch[], lexicons: Matcher): Cues {
  const { tokens } = text;
  const cues: Cue[][] = new Array(stretches.length).fill(NO_CUES);
  const broad: Cue[][] = new Array(stretches.length).fill(NO_CUES);
  // In another language a word that looks like a cue is none; quotation marks and labels still say who speaks.
  if (!text.segmentation.english) return { cues, broad };
  // Every token lies in one. Inner stretches come later and overwrite; nesting is bounded, so this is linear.
  const stretchOf = new Int32Array(tokens.length);
  for (let index = 0; index < stretches.length; index++) {
    const { from, to } = stretches[index] as Stretch;
    for (let i = from; i < to; i++) stretchOf[i] = index;
  }
  for (const { from, to } of text.blockTokens) {
    for (const match of lexicons.match(tokens, from, to)) {
      if (match.entry.lexicon !== 'attribution') continue;
      const index = stretchOf[match.from] as number;
      if (stretchOf[match.to - 1] !== index) continue;
      const stretch = stretches[index] as Stretch;
      const here = cues[index] as Cue[];
      const entry = verbFor(match) ?? match.entry;
      const broadOnly = entry.attributes === 'other';
      if (broadOnly && !mayBeBroad(tokens, entry.frames, match.to, stretch.to)) continue;
      const cue = readCue(steps, stretch, entry, match.from, match.to, here[here.length - 1]);
      if (cue === null) continue;
      const list = broadOnly ? broad : cues;
      if (list[index] === NO_CUES) list[index] = [cue];
      else list[index]?.push(cue);
    }
  }
  return { cues, broad };

  /** "Fans claim the game was rigged": the verb that is spelt as the noun is. */
  function verbFor({ entry, from, to }: LexiconMatch): LexiconEntry | null {
    const stretch = stretches[stretchOf[from] as number] as Stretch;
    if (entry.class !== 'noun' || !isMistaggedVerb(steps, stretch, from, to)) return null;
    const { norm, lemma } = tokens[from] as Token;
    const verbs = lexicons.match([{ norm, lemma, pos: 'VERB' }], 0, 1);
    return verbs.find((match) => match.entry.lexicon === 'attribution' && match.entry.class === 'verb')?.entry ?? null;
  }
}

function readCue(
  steps: Steps,
  stretch: Stretch,
  entry: LexiconEntry,
  from: number,
  to: number,
  last: Cue | undefined,
): Cue | null {
  // "Opponents claim that …": a noun on file that is a verb here.
  if (entry.class === 'noun' && isMistaggedVerb(steps, stretch, from, to)) {
    const subject = phraseBefore(steps, from, stretch.from);
    if (subject !== null) return makeCue(entry, stretch, from, from, to, 'finite', 0, subject, false, false);
  }
  if (entry.class !== 'verb') return makeCue(entry, stretch, from, from, to, 'none', 0, null, false, false);
  const { tokens } = steps;
  const verb = tokens[from] as Token;
  const gerund = verb.norm.endsWith('ing');
  if ((verb.pos === 'NOUN' || verb.pos === 'ADJ') && !isMistaggedVerb(steps, stretch, from, to)) return null;
  const group = readGroup(steps, stretch, from, to, gerund);
  const { start } = group;
  let flags = group.flags & (gerund || (verb.norm.endsWith('s') && verb.norm !== verb.lemma) ? ~PASSIVE : ~0);
  const before = start > stretch.from && steps.quoteTo(start) < 0 ? (tokens[start - 1] as Token) : undefined;
  if (before?.norm === 'to' && (group.flags & AUXILIARY) === 0) {
    return readInfinitive(steps, stretch, entry, from, to, start, flags, last);
  }
  if (gerund && (group.flags & AUXILIARY) === 0) return readGerund(steps, stretch, entry, from, to, start, flags, last);
  if ((flags & PASSIVE) !== 0) return makeCue(entry, stretch, from, start, to, 'finite', flags, null, false, true);
  const after = invertedSubject(steps, stretch, to, before, entry);
  if (after !== null) return makeCue(entry, stretch, from, start, to, 'finite', flags, after, true, false);
  const own = start > stretch.from ? phraseBefore(steps, start, stretch.from) : null;
  // "Did Smith say that …?" asks.
  if (own !== null && isAsked(steps, stretch, own, verb)) flags |= NEGATED;
  if (own !== null || before === undefined)
    return makeCue(entry, stretch, from, start, to, 'finite', flags, own, false, false);
  // "Smith left and said", "Smith later said": the subject stands elsewhere.
  const { pos, text } = before;
  if (pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'SCONJ' && text !== ',') return null;
  const subject = sharedSubject(steps, stretch, start, last);
  return makeCue(entry, stretch, from, start, to, 'finite', flags, subject, false, true);
}

function isAsked({ tokens }: Steps, stretch: Stretch, { from }: NounPhrase, verb: Token): boolean {
  if (verb.norm !== verb.lemma || from <= stretch.from) return false;
  return (
    /^(?:did|do|does|would|will|could|can|should)$/.test((tokens[from - 1] as Token).norm) &&
    (tokens[stretch.to - 1] as Token).text === '?'
  );
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
    // "Mrs. May claims"
    if (before.text !== before.norm && isNamedModal(before, tokens[start - 2])) break;
    if (NEGATIONS.has(before.norm)) flags |= NEGATED;
    // "should say": it has not been said.
    else if (UNREAL.has(before.norm) && start === from) {
      flags |= NEGATED | AUXILIARY;
    } else if (before.pos === 'AUX' || MODALS.has(before.norm))
      flags |= BE.has(before.norm) ? AUXILIARY | PASSIVE : AUXILIARY;
    // "have both called for"
    else if (
      before.pos === 'DET' &&
      isFloating(before.norm) &&
      (tokens[start - 2] as Token | undefined)?.pos === 'AUX'
    ) {
      start--;
      continue;
    } else if (before.pos !== 'ADV' || NOT_ADVERBS_OF_CUE.has(before.norm)) break;
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
    // "vowed never to return" is a vow.
    if (NEGATIONS.has(next) && tokens[to + 1]?.norm !== 'to') flags |= NEGATED;
    // "remarks viewed by some as an insult"
    else if (!gerund && next === 'by' && /(?:ed|en|wn|ld)$/.test((tokens[from] as Token).norm)) flags |= PASSIVE;
  }
  return { start, flags };
}

/** A modal in capitals behind a name in small ones. */
function isNamedModal({ norm }: Token, before: Token | undefined): boolean {
  return MODALS.has(norm) && before?.pos === 'PROPN' && /\p{Ll}/u.test(before.text) && personFlags(before.norm) !== 0;
}

function isFloating(norm: string): boolean {
  return norm === 'both' || norm === 'all' || norm === 'each';
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
  if (governor === undefined) return null;
  // "as Smith likes to say"
  const habit = governor.lemma === 'like' && isInAsClause(steps, stretch, start - 2);
  if (!habit && (UNSAID.has(governor.lemma) || UNSAID.has(governor.norm))) return null;
  if (governor.pos === 'VERB' || governor.norm === 'on') {
    let group = governor.norm === 'on' && start - 3 >= stretch.from ? start - 3 : start - 2;
    while (group > stretch.from && (tokens[group - 1] as Token).pos === 'AUX') group--;
    const subject = phraseBefore(steps, group, stretch.from);
    if (subject !== null) return makeCue(entry, stretch, from, group, to, 'infinitive', flags, subject, false, false);
  }
  const subject = sharedSubject(steps, stretch, from, last);
  // "It is a lie to say that taxes fall": nobody said it.
  if (isImpersonal(steps, subject)) return null;
  return makeCue(entry, stretch, from, start, to, 'infinitive', flags, subject, false, true);
}

function isImpersonal({ tokens }: Steps, subject: NounPhrase | null): boolean {
  return subject !== null && (tokens[subject.head] as Token).norm === 'it';
}

/** True when the verb at `verb` has a subject behind "as". */
function isInAsClause(steps: Steps, stretch: Stretch, verb: number): boolean {
  const subject = phraseBefore(steps, verb, stretch.from);
  return subject !== null && subject.from > stretch.from && (steps.tokens[subject.from - 1] as Token).norm === 'as';
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
  if (start <= stretch.from) {
    const subject = frontedSubject(steps, to, stretch.to);
    return subject === null ? null : makeCue(entry, stretch, from, start, to, 'gerund', flags, subject, false, true);
  }
  const quote = steps.quoteTo(start);
  // said it “failed,” adding that: the comma stands inside the marks.
  const comma = quote >= 0 ? steps.quotes.pairs[quote]?.innerTo : start;
  const before = tokens[(comma as number) - 1] as Token;
  if (quote >= 0 && (before.text !== ',' || steps.prev(start) <= stretch.from)) return null;
  if (before.norm === 'as' && start - 2 > stretch.from && (tokens[start - 2] as Token).pos === 'VERB') {
    let group = start - 2;
    while (group > stretch.from && ['AUX', 'ADV'].includes((tokens[group - 1] as Token).pos)) group--;
    const quoted = phraseBefore(steps, group, stretch.from);
    if (quoted !== null) return makeCue(entry, stretch, from, group, to, 'finite', flags, quoted, false, false);
  }
  // "stopped short of saying", "left without saying": not said.
  const earlier = (tokens[start - 2] as Token | undefined)?.norm ?? '';
  const unsaid =
    before.norm === 'without' || before.norm === 'from' || (before.norm === 'of' && UNSAID_OF.has(earlier));
  if (unsaid) {
    const subject = sharedSubject(steps, stretch, start, last);
    if (isImpersonal(steps, subject)) return null;
    return makeCue(entry, stretch, from, start, to, 'gerund', flags | NEGATED, subject, false, true);
  }
  // "was heard saying"
  if (before.pos === 'VERB' && HEARD.has(before.norm) && tokens[start - 2]?.pos === 'AUX') {
    let group = start - 2;
    while (group > stretch.from && ['AUX', 'ADV'].includes((tokens[group - 1] as Token).pos)) group--;
    const heard = phraseBefore(steps, group, stretch.from);
    if (heard !== null) return makeCue(entry, stretch, from, group, to, 'finite', flags, heard, false, false);
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
