import { proxiesOf } from '../lexicons/parity.ts';
import type { Pos } from '../lexicons/types.ts';
import { makeWordNumbers, type WordNumbers } from '../lexicons/word-numbers.ts';
import { expandContractions } from './contractions.ts';
import { FORM_TRAITS, type Form, type Forms, makeForms, readUnder } from './forms.ts';
import { NOUN_STAND_IN } from './hand-over.ts';
import { type RawTokens, WORD } from './tokenizer.ts';
import type { TokenRange } from './types.ts';
import { makeWink, type Wink, type Word } from './wink.ts';

/** Per token of the text, in order. */
interface Tagging {
  readonly forms: readonly Form[];
  /** Indices into `posOf`, or one past its end where wink is not asked. */
  readonly tags: Uint8Array;
  readonly posOf: readonly Pos[];
  /** Sets a form's reading to that under a tag. */
  readonly readUnder: (form: Form, tag: number) => void;
  readonly numbers: WordNumbers;
}

export interface Tagger {
  /** Tags every block of a text by itself: nothing in one block has to do with the tags in another. */
  readonly tag: (value: string, raw: RawTokens, blocks: readonly TokenRange[]) => Tagging;
  /** Words wink holds by now: the size of what an instance keeps. */
  readonly vocabulary: () => number;
}

/** The only state of the library: made at the first analysis, because it takes a tenth of a second. */
let shared: Tagger | undefined;

export function sharedTagger(): Tagger {
  shared ??= makeTagger();
  return shared;
}

export function makeTagger(wink: Wink = makeWink()): Tagger {
  const forms = makeForms(wink);
  const numbers = makeWordNumbers();
  const desk = makeDesk();
  return {
    tag: (value, raw, blocks) => ({
      ...tagBlocks(wink, forms, desk, value, raw, blocks),
      posOf: wink.tags,
      readUnder: (form, tag) => readUnder(wink, numbers, form, tag),
      numbers,
    }),
    vocabulary: wink.vocabulary,
  };
}

/** wink is not asked about more than this of a stretch without a space (UTF-16 units): it holds no words. */
const LONGEST_RUN = 200;
/** Nor about more than this many equal marks in a row. */
const MOST_REPEATS = 4;
/** A longer block is tagged in parts of so many tokens. */
const LONGEST_PART = 2000;

/** What is given to the rules, and where each token's answer will be. Made once and used again for every part. */
interface Desk {
  readonly words: Word[];
  /** What the words start from, beside them: most words are looked at for nothing else. */
  readonly starts: number[];
  tags: Uint8Array;
  events: Uint16Array;
  /** Per token of the part: index of the word that speaks for it, or -1 where wink is not asked. */
  readonly places: Int32Array;
}

function makeDesk(): Desk {
  return {
    words: [],
    starts: [],
    tags: new Uint8Array(LONGEST_PART),
    events: new Uint16Array(LONGEST_PART),
    places: new Int32Array(LONGEST_PART),
  };
}

function tagBlocks(
  wink: Wink,
  forms: Forms,
  desk: Desk,
  value: string,
  raw: RawTokens,
  blocks: readonly TokenRange[],
): Pick<Tagging, 'forms' | 'tags'> {
  const list = new Array<Form>(raw.count);
  const tags = new Uint8Array(raw.count);
  const unknown = wink.wordsOf(NOUN_STAND_IN)[0] as Word;
  for (const { from, to } of blocks) {
    findForms(list, forms, value, raw, from, to);
    expandContractions(list, raw, from, to, forms);
    for (let part = from; part < to; part += LONGEST_PART) {
      const end = Math.min(part + LONGEST_PART, to);
      const count = layOut(desk, unknown, list, raw, part, end);
      wink.rules.correct(desk.words, desk.tags, desk.events, count);
      readDesk(wink, desk, list, tags, part, end);
    }
  }
  return { forms: list, tags };
}

function findForms(list: Form[], forms: Forms, value: string, raw: RawTokens, from: number, to: number): void {
  let traits = 0;
  for (let i = from; i < to; i += 1) {
    const form = forms.get(value, raw.starts[i]!, raw.ends[i]!, raw.kinds[i]!);
    traits |= form.traits;
    list[i] = form;
  }
  if ((traits & FORM_TRAITS.opensSide) === 0) return;
  const texts = list.slice(from, to).map((form) => form.text);
  const mayOpen = (k: number) => (list[from + k]!.traits & FORM_TRAITS.opensSide) !== 0;
  proxiesOf(texts, mayOpen).forEach((proxy, k) => {
    if (proxy !== undefined) list[from + k] = forms.as(texts[k]!, proxy.word, proxy.lemma);
  });
}

/** Lays out the words of tokens `[from, to)`; returns how many there are. */
function layOut(desk: Desk, unknown: Word, forms: readonly Form[], raw: RawTokens, from: number, to: number): number {
  const { words, places, starts } = desk;
  let count = 0;
  let repeats = 0;
  for (let i = from; i < to; ) {
    const stop = runEnd(raw, i, to);
    if ((raw.ends[stop - 1] as number) - (raw.starts[i] as number) > LONGEST_RUN) {
      for (; i < stop; i += 1) places[i - from] = -1;
      words[count] = unknown;
      starts[count] = unknown.start;
      count += 1;
      continue;
    }
    for (; i < stop; i += 1) {
      const form = forms[i] as Form;
      repeats = i > from && form === forms[i - 1] && raw.kinds[i] !== WORD ? repeats + 1 : 0;
      if (repeats >= MOST_REPEATS) {
        places[i - from] = -1;
        continue;
      }
      if ((form.traits & FORM_TRAITS.several) === 0) {
        places[i - from] = count;
        words[count] = form.word;
        starts[count] = form.start;
        count += 1;
        continue;
      }
      places[i - from] = count + form.pick;
      for (const word of form.words ?? []) {
        words[count] = word;
        starts[count] = word.start;
        count += 1;
      }
    }
  }
  if (count > desk.tags.length) {
    desk.tags = new Uint8Array(2 * count);
    desk.events = new Uint16Array(2 * count);
  }
  const { tags, events } = desk;
  for (let k = 0; k < count; k += 1) {
    const start = starts[k] as number;
    tags[k] = start & 0xff;
    events[k] = start >> 8;
  }
  return count;
}

/** One past the last token that no space parts from token `i`. */
function runEnd(raw: RawTokens, i: number, end: number): number {
  let next = i + 1;
  while (next < end && raw.starts[next] === raw.ends[next - 1]) next += 1;
  return next;
}

function readDesk(
  wink: Wink,
  { tags, places }: Desk,
  forms: readonly Form[],
  out: Uint8Array,
  from: number,
  to: number,
): void {
  const unasked = wink.tags.length;
  const verb = wink.tags.indexOf('VERB');
  const adjective = wink.tags.indexOf('ADJ');
  for (let i = from; i < to; i += 1) {
    const place = places[i - from] as number;
    const tag = place < 0 ? unasked : (tags[place] as number);
    out[i] = tag === verb && ((forms[i] as Form).traits & FORM_TRAITS.adjective) !== 0 ? adjective : tag;
  }
}
