import { SIDE_WORDS } from '../lexicons/side-words.ts';
import type { Pos } from '../lexicons/types.ts';
import { NO_NUMBER, type WordNumbers } from '../lexicons/word-numbers.ts';
import { fold } from '../text/fold.ts';
import { intern } from '../text/intern.ts';
import { handOver } from './hand-over.ts';
import { KINDS } from './tokenizer.ts';
import type { Wink, Word } from './wink.ts';

/**
 * What a surface form is to the tagger, found once and kept: its folded form, the words wink is given for it, and
 * which of wink's tokens for them speaks for it.
 */
export interface Form {
  // What is read at every token comes first, where it lies together.
  /** The tag, as wink's number, that was asked for last, with its reading: most words have one tag, or the same again. */
  tag: number;
  /** Number of the word under that tag. */
  number: number;
  lemmaFound: string;
  readonly norm: string;
  readonly text: string;
  /** The number of `word` for wink's rules, and above it the traits. */
  readonly facts: number;
  /** The word of wink that speaks for the token. */
  readonly word: Word;
  /** The numbers of all words that wink is given, where they are several, and which of them is `word`. */
  readonly words: readonly number[] | null;
  readonly pick: number;
  /** The lemma when it does not depend on the tag. */
  readonly lemma: string | null;
  /** True when `handed` only stands for the word, so that the lemma is found from `norm`. */
  readonly standIn: boolean;
  /** The readings so far, by tag. */
  readonly readings: (Reading | undefined)[];
}

/** What is special about a form, a bit each; nearly all have none. They stand in `facts` above the number of the word. */
export const FORM_TRAITS = {
  /** A compound that ends in a participle: an adjective, though its last part is a verb. */
  adjective: 1 << 25,
  /** Contraction parts that are read by their places: ’s … */
  s: 1 << 26,
  /** … and n't, which tells of the verb before it. */
  not: 1 << 27,
  /** A side's name may begin here, for which wink is given a proxy. */
  opensSide: 1 << 28,
  /** wink is given several words. */
  several: 1 << 29,
} as const;
/** A form under one tag. */
interface Reading {
  readonly lemma: string;
  readonly number: number;
}

/** `text` read as `full`, mostly itself: "is" for ’s. The tag is that word's, and so is the lemma unless it is given. */
export function makeForm(wink: Wink, surface: string, kind: number, full = surface, given?: string): Form {
  const text = intern(surface);
  const norm = intern(fold(text));
  const { hand, pick, lemma, standIn, adjective } = handOver(wink, full, KINDS[kind]!);
  const words = hand.includes(' ') ? hand.split(' ').flatMap(wink.wordsOf) : wink.wordsOf(hand);
  const word = words[pick] as Word;
  const { s, not, opensSide, several } = FORM_TRAITS;
  return {
    tag: -1,
    number: NO_NUMBER,
    lemmaFound: '',
    norm,
    text,
    facts:
      word.start |
      (adjective ? FORM_TRAITS.adjective : 0) |
      (norm === "'s" && text === full ? s : norm === "n't" ? not : 0) |
      (SIDE_WORDS.has(text) ? opensSide : 0) |
      (words.length === 1 ? 0 : several),
    word,
    words: words.length === 1 ? null : words.map(({ start }) => start),
    pick,
    lemma: given ?? lemma,
    standIn,
    readings: [],
  };
}

/** Sets the reading of a form to that under a tag; wink is asked once for each. A tag past wink's: it is not asked at all. */
export function readUnder(wink: Wink, numbers: WordNumbers, form: Form, tag: number): void {
  let reading = form.readings[tag];
  if (reading === undefined) {
    reading = { lemma: intern(lemmaOf(wink, form, tag)), number: numbers.next() };
    form.readings[tag] = reading;
  }
  form.tag = tag;
  form.lemmaFound = reading.lemma;
  form.number = reading.number;
}

function lemmaOf(wink: Wink, form: Form, tag: number): string {
  if (tag >= wink.tags.length) return form.norm;
  if (form.lemma !== null) return form.lemma;
  return form.standIn ? wink.lemmatize(form.norm, wink.tags[tag] as Pos) : wink.lemma(form.word, tag);
}
