import { SIDE_WORDS } from '../lexicons/side-words.ts';
import type { Pos } from '../lexicons/types.ts';
import { NO_NUMBER, type WordNumbers } from '../lexicons/word-numbers.ts';
import { fold } from '../text/fold.ts';
import { handOver } from './hand-over.ts';
import { KINDS, WORD } from './tokenizer.ts';
import type { Wink, Word } from './wink.ts';

/**
 * What a surface form is to the tagger, found once and kept: its folded form, the words wink is given for it, and
 * which of wink's tokens for them speaks for it.
 */
export interface Form {
  /** The first four and the next four units of the text, a byte each, where `key` says that they are all of it. */
  readonly head: number;
  readonly tail: number;
  /** Kind, and length where the text is short and of units below 256: then the three numbers are the text. */
  readonly key: number;
  readonly text: string;
  /** Index into `KINDS`. */
  readonly kind: number;
  /** `FORM_TRAITS` that it has, 0 for nearly all. */
  readonly traits: number;
  /** The tag, as wink's number, that was asked for last, with its reading: most words have one tag, or the same again. */
  tag: number;
  lemmaFound: string;
  /** Number of the word under that tag. */
  number: number;
  readonly norm: string;
  /** The word of wink that gives the tag. */
  readonly word: Word;
  /** What it starts from (`RuleWord`). */
  readonly start: number;
  /** All words that wink is given, where they are several, and which of them is `word`. */
  readonly words: readonly Word[] | null;
  readonly pick: number;
  /** The lemma when it does not depend on the tag. */
  readonly lemma: string | null;
  /** True when `handed` only stands for the word, so that the lemma is found from `norm`. */
  readonly standIn: boolean;
  /** The readings so far, by tag. */
  readonly readings: (Reading | undefined)[];
}

/** What is special about a form, a bit each. */
export const FORM_TRAITS = {
  /** A compound that ends in a participle: an adjective, though its last part is a verb. */
  adjective: 1,
  /** Contraction parts that are read by their places: ’s … */
  s: 2,
  /** … and n't, which tells of the verb before it. */
  not: 4,
  /** A side's name may begin here, for which wink is given a proxy. */
  opensSide: 8,
  /** wink is given several words. */
  several: 16,
} as const;

/** A form under one tag. */
interface Reading {
  readonly lemma: string;
  readonly number: number;
}

export interface Forms {
  /** The form of the token `value[start, end)`. */
  readonly get: (value: string, start: number, end: number, kind: number) => Form;
  /** `text` read as another word: ’s as "is", ca as "can". The tag is that word's, and so is the lemma unless given. */
  readonly as: (text: string, full: string, lemma?: string) => Form;
}

/**
 * Forms are kept by hash in sets of four, so that the table is bounded; a form that was displaced is found again alike.
 * There is room for the words of some thousand articles.
 */
const SETS = 1 << 15;
/** Bits of a kind. */
const KIND_BITS = 3;
/** Longer surfaces are found anew each time, so that the table holds no long strings (UTF-16 units). */
const LONGEST = 40;

export function makeForms(wink: Wink): Forms {
  const slots: (Form | undefined)[] = new Array(4 * SETS).fill(undefined);
  // Eight bits of each hash, compared first, so that only the form itself is fetched from memory.
  const marks = new Uint8Array(4 * SETS);
  const expanded = new Map<string, Form>();
  return {
    get: (value, start, end, kind) => {
      if (end - start > LONGEST) return makeForm(wink, value.slice(start, end), kind, 0, 0, kind);
      // Hashing and comparing in place is several times as fast as a slice and a Map for every token.
      let head = 0;
      let tail = 0;
      let units = 0;
      let at = start;
      const headEnd = Math.min(end, start + 4);
      for (let shift = 0; at < headEnd; at += 1, shift += 8) {
        const unit = value.charCodeAt(at);
        head |= unit << shift;
        units |= unit;
      }
      const tailEnd = Math.min(end, start + 8);
      for (let shift = 0; at < tailEnd; at += 1, shift += 8) {
        const unit = value.charCodeAt(at);
        tail |= unit << shift;
        units |= unit;
      }
      let hash = Math.imul(head, 0x2c1b3c6d) ^ Math.imul(tail ^ (tail >>> 15), 0x297a2d39) ^ (kind << 8);
      for (; at < end; at += 1) hash = (Math.imul(hash, 31) + value.charCodeAt(at)) | 0;
      const key = kind | (units < 0x100 && end - start <= 8 ? (end - start) << KIND_BITS : 0);
      hash = Math.imul(hash ^ (hash >>> 15) ^ (end - start), 0x2c1b3c6d);
      hash ^= hash >>> 13;
      const set = (hash & (SETS - 1)) << 2;
      const mark = hash >>> 24;
      for (let slot = set; slot < set + 4; slot += 1) {
        if (marks[slot] !== mark) continue;
        const form = slots[slot];
        if (form === undefined || form.key !== key || form.head !== head || form.tail !== tail) continue;
        if (key >= 1 << KIND_BITS || isAt(form.text, value, start, end)) return form;
      }
      marks.copyWithin(set + 1, set, set + 3);
      slots[set + 3] = slots[set + 2];
      slots[set + 2] = slots[set + 1];
      slots[set + 1] = slots[set];
      const form = makeForm(wink, detach(value.slice(start, end)), kind, head, tail, key);
      marks[set] = mark;
      slots[set] = form;
      return form;
    },
    as: (text, full, lemma) => {
      const key = `${text} ${full}`;
      let form = expanded.get(key);
      if (form === undefined) {
        form = makeForm(wink, detach(text), WORD, 0, 0, WORD, full, lemma);
        // Contractions and the names of sides in their cases make some hundreds of keys.
        expanded.set(key, form);
      }
      return form;
    },
  };
}

function isAt(text: string, value: string, start: number, end: number): boolean {
  const { length } = text;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i += 1) if (text.charCodeAt(i) !== value.charCodeAt(start + i)) return false;
  return true;
}

/** A copy that does not keep the whole article alive, as a slice of it would. */
function detach(text: string): string {
  return text.length < 13 ? text : text.split('').join('');
}

function makeForm(
  wink: Wink,
  text: string,
  kind: number,
  head: number,
  tail: number,
  key: number,
  full = text,
  given?: string,
): Form {
  const norm = fold(text);
  const { hand, pick, lemma, standIn, adjective } = handOver(wink, full, KINDS[kind]!);
  const words = hand.includes(' ') ? hand.split(' ').flatMap(wink.wordsOf) : wink.wordsOf(hand);
  const word = words[pick] as Word;
  const { s, not, opensSide, several } = FORM_TRAITS;
  // What is read at every token comes first, where it lies together.
  return {
    head,
    tail,
    key,
    text,
    kind,
    traits:
      (adjective ? FORM_TRAITS.adjective : 0) |
      (norm === "'s" && text === full ? s : norm === "n't" ? not : 0) |
      (SIDE_WORDS.has(text) ? opensSide : 0) |
      (words.length === 1 ? 0 : several),
    tag: -1,
    lemmaFound: '',
    number: NO_NUMBER,
    norm,
    word,
    start: word.start,
    words: words.length === 1 ? null : words,
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
    reading = { lemma: lemmaOf(wink, form, tag), number: numbers.next() };
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
