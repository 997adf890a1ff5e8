import { POS_TAGS, type Pos } from '../../lexicons/types.ts';
import { NO_NUMBER } from '../../lexicons/word-numbers.ts';
import type { Token, TokenizedText } from '../../tokens/types.ts';
import type { Steps } from '../stretch.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';
import { headBit, type Vocabulary } from './vocabulary.ts';

/** What the model sees of a text: small numbers instead of words. */
export interface Ground {
  readonly tokens: readonly Token[];
  readonly steps: Steps;
  readonly vocabulary: Vocabulary;
  /** Per token what is seen of it, for inner loops: `wordIn` and `posIn` read it. */
  readonly views: Int32Array;
  /** Number of the folded word at `i`; marks and unknown words by their shape, `OUTSIDE` beyond `[from, to)`. */
  word(i: number, from: number, to: number): number;
  /** Number of the lemma at `i`, or `UNKNOWN`. */
  lemma(i: number): number;
  /** The form of the word at `i`: 0 its base, 1 -ing, 2 -ed, 3 -s, 4 another. */
  form(i: number): number;
  /** Part of speech as a number from 1; 0 beyond `[from, to)`. */
  pos(i: number, from: number, to: number): number;
  /** What sort of source the word at `i` can be, 0 to 15. */
  sort(i: number): number;
}

export const OUTSIDE = 0;
export const UNKNOWN = 1;
const CAPITAL = 2;
const NUMBER = 3;
const MARK = 4;
const QUOTED = 5;
/** Numbers below this are shapes, not words. */
export const FIRST_WORD = 16;

const POS_NUMBERS: ReadonlyMap<Pos, number> = new Map(POS_TAGS.map((tag, i) => [tag, i + 1]));

export function posNumber(pos: Pos): number {
  return POS_NUMBERS.get(pos) ?? 0;
}

const QUOTED_POS = POS_TAGS.length + 1;

/** Where a view holds what: the number of the word, its part of speech, its sort, two flags. */
const POS_SHIFT = 12;
const SORT_SHIFT = 17;
const HEAD_FLAG = 1 << 21;
/** Tells a view from none. */
const SEEN_FLAG = 1 << 22;
const WORD_MASK = (1 << POS_SHIFT) - 1;
const POS_MASK = 31;
const SORT_MASK = 15;

/** What is asked of heads: the number of the lemma, the form. No lemma has the number 0. */
const FORM_SHIFT = 12;

export function makeGround({ tokens, words }: TokenizedText, steps: Steps, vocabulary: Vocabulary): Ground {
  const views = steps.room.ints(tokens.length);
  // What is seen of a word depends on the word alone, so it is kept by its number.
  const memo = words.numbers.memo(vocabulary);
  const { ids } = words;
  for (let i = 0; i < views.length; i++) {
    const id = ids[i] as number;
    let view = id === NO_NUMBER ? 0 : (memo[id] as number);
    if (view === 0) {
      view = viewOf(tokens[i] as Token, vocabulary);
      if (id !== NO_NUMBER) memo[id] = view;
    }
    views[i] = view;
  }
  const quote = QUOTED | (QUOTED_POS << POS_SHIFT);
  const seenAsQuote = (i: number) => {
    views[i] = ((views[i] as number) & ~(WORD_MASK | (POS_MASK << POS_SHIFT))) | quote;
  };
  for (const { from, to } of steps.quotes.pairs) {
    seenAsQuote(from);
    seenAsQuote(to - 1);
  }
  const aspects = words.numbers.memo(vocabulary.numbers);
  const aspectOf = (i: number): number => {
    const id = ids[i] as number;
    const known = id === NO_NUMBER ? 0 : (aspects[id] as number);
    if (known !== 0) return known;
    const token = tokens[i] as Token;
    const aspect = (vocabulary.numbers.get(token.lemma) ?? UNKNOWN) | (formOf(token) << FORM_SHIFT);
    if (id !== NO_NUMBER) aspects[id] = aspect;
    return aspect;
  };
  return {
    tokens,
    steps,
    vocabulary,
    views,
    word: (i, from, to) => (i < from || i >= to ? OUTSIDE : wordIn(views[i] as number)),
    lemma: (i) => aspectOf(i) & WORD_MASK,
    form: (i) => aspectOf(i) >> FORM_SHIFT,
    pos: (i, from, to) => (i < from || i >= to ? OUTSIDE : posIn(views[i] as number)),
    sort: (i) => ((views[i] as number) >> SORT_SHIFT) & SORT_MASK,
  };
}

/** Number of the word in a view. */
export function wordIn(view: number): number {
  return view & WORD_MASK;
}

/** True when the word of a view may head a cue. */
export function isHead(view: number): boolean {
  return (view & HEAD_FLAG) !== 0;
}

/** Number of the part of speech in a view. */
export function posIn(view: number): number {
  return (view >> POS_SHIFT) & POS_MASK;
}

function formOf({ norm, lemma }: Token): number {
  if (norm === lemma) return 0;
  if (norm.endsWith('ing')) return 1;
  if (norm.endsWith('ed')) return 2;
  return norm.endsWith('s') ? 3 : 4;
}

function viewOf(token: Token, vocabulary: Vocabulary): number {
  const pos = posNumber(token.pos);
  const head = mayHead(token, vocabulary) ? HEAD_FLAG : 0;
  return SEEN_FLAG | head | (sortOf(token) << SORT_SHIFT) | (pos << POS_SHIFT) | wordOf(token, vocabulary);
}

function mayHead({ pos, lemma }: Token, { numbers, heads }: Vocabulary): boolean {
  const bit = headBit(pos);
  if (bit === 0) return false;
  const number = numbers.get(lemma);
  return number !== undefined && ((heads[number] as number) & bit) !== 0;
}

function wordOf({ norm, pos, kind, text }: Token, { numbers }: Vocabulary): number {
  if (kind === 'number') return NUMBER;
  // Names carry no weight: the vocabulary holds none, and a word that is used as one here counts as unknown.
  if (pos === 'PROPN') return CAPITAL;
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  if (kind !== 'word') return MARK;
  const first = text.charCodeAt(0);
  return first >= 65 && first <= 90 ? CAPITAL : UNKNOWN;
}

/** The first sort that fits. */
function sortOf({ norm, lemma, pos }: Token): number {
  const flags = personFlags(norm) | personFlags(lemma);
  if (flags === 0) return pos === 'PROPN' ? 1 : pos === 'NOUN' ? 2 : pos === 'PRON' ? 3 : 0;
  for (let sort = 0; sort < SORTS.length; sort++) if ((flags & (SORTS[sort] as number)) !== 0) return sort + 4;
  return 0;
}

const SORTS: readonly number[] = [
  PERSON_WORDS['first-person'],
  PERSON_WORDS.he | PERSON_WORDS.she,
  PERSON_WORDS.survey,
  PERSON_WORDS.document,
  PERSON_WORDS.anonymous,
  PERSON_WORDS.vague,
  PERSON_WORDS.abstract,
  PERSON_WORDS.group,
  PERSON_WORDS.organization,
  PERSON_WORDS.title,
  PERSON_WORDS.role,
];
