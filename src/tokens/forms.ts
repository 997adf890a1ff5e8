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
  readonly text: string;
  /** Index into `KINDS`. */
  readonly kind: number;
  readonly norm: string;
  /** The word of wink that gives the tag. */
  readonly word: Word;
  /** All words that wink is given, where they are several, and which of them is `word`. */
  readonly words: readonly Word[] | null;
  readonly pick: number;
  /** The lemma when it does not depend on the tag. */
  readonly lemma: string | null;
  /** True when `handed` only stands for the word, so that the lemma is found from `norm`. */
  readonly standIn: boolean;
  /** True for a compound that ends in a participle: an adjective, though its last part is a verb. */
  readonly adjective: boolean;
  /** Contraction parts that are read by their places: ’s, and n't, which tells of the verb before it. */
  readonly part: 's' | 'not' | null;
  /** True when a side's name may begin here, for which wink is given a proxy. */
  readonly opensSide: boolean;
  /** The tag, as wink's number, that was asked for last, with its reading: most words have one tag, or the same again. */
  tag: number;
  lemmaFound: string;
  /** Number of the word under that tag. */
  number: number;
  /** The readings under all tags so far. */
  readings: Map<number, Reading> | null;
}

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
/** Longer surfaces are found anew each time, so that the table holds no long strings (UTF-16 units). */
const LONGEST = 40;

export function makeForms(wink: Wink): Forms {
  const slots: (Form | undefined)[] = new Array(4 * SETS).fill(undefined);
  // Compared first, so that only the form itself is fetched from memory.
  const hashes = new Int32Array(4 * SETS);
  const expanded = new Map<string, Form>();
  return {
    get: (value, start, end, kind) => {
      if (end - start > LONGEST) return makeForm(wink, value.slice(start, end), kind);
      // Hashing and comparing in place is several times as fast as a slice and a Map for every token.
      let hash = kind;
      for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + value.charCodeAt(i)) | 0;
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      hash ^= hash >>> 13;
      const set = (hash & (SETS - 1)) << 2;
      for (let slot = set; slot < set + 4; slot += 1) {
        if (hashes[slot] !== hash) continue;
        const form = slots[slot];
        if (form !== undefined && form.kind === kind && isAt(form.text, value, start, end)) return form;
      }
      hashes.copyWithin(set + 1, set, set + 3);
      slots[set + 3] = slots[set + 2];
      slots[set + 2] = slots[set + 1];
      slots[set + 1] = slots[set];
      const form = makeForm(wink, detach(value.slice(start, end)), kind);
      hashes[set] = hash;
      slots[set] = form;
      return form;
    },
    as: (text, full, lemma) => {
      const key = `${text} ${full}`;
      let form = expanded.get(key);
      if (form === undefined) {
        form = makeForm(wink, detach(text), WORD, full, lemma);
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

function makeForm(wink: Wink, text: string, kind: number, full = text, given?: string): Form {
  const norm = fold(text);
  const { hand, pick, lemma, standIn, adjective } = handOver(wink, full, KINDS[kind]!);
  const words = hand.includes(' ') ? hand.split(' ').flatMap(wink.wordsOf) : wink.wordsOf(hand);
  return {
    text,
    kind,
    norm,
    word: words[pick] as Word,
    words: words.length === 1 ? null : words,
    pick,
    lemma: given ?? lemma,
    standIn,
    adjective,
    part: norm === "'s" && text === full ? 's' : norm === "n't" ? 'not' : null,
    opensSide: SIDE_WORDS.has(text),
    tag: -1,
    lemmaFound: '',
    number: NO_NUMBER,
    readings: null,
  };
}

/** Sets the reading of a form to that under a tag; wink is asked once for each. A tag past wink's: it is not asked at all. */
export function readUnder(wink: Wink, numbers: WordNumbers, form: Form, tag: number): void {
  form.readings ??= new Map();
  let reading = form.readings.get(tag);
  if (reading === undefined) {
    reading = { lemma: lemmaOf(wink, form, tag), number: numbers.next() };
    form.readings.set(tag, reading);
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
