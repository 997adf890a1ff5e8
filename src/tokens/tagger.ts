import { proxiesOf } from '../lexicons/parity.ts';
import type { Pos } from '../lexicons/types.ts';
import { makeWordNumbers, type WordNumbers } from '../lexicons/word-numbers.ts';
import { expandContractions } from './contractions.ts';
import { FORM_TRAITS, type Form, readUnder } from './form.ts';
import { type Forms, makeForms } from './forms.ts';
import { NOUN_STAND_IN } from './hand-over.ts';
import { startEvent, startTag } from './rules.ts';
import { makeRawTokens, type RawTokens, WORD } from './tokenizer.ts';
import type { TokenRange } from './types.ts';
import { makeWink, type Wink } from './wink.ts';

/** Per token of the text, in order. */
interface Tagging {
  readonly forms: readonly Form[];
  /** Until the next text is tagged: indices into `posOf`, or one past its end where wink is not asked. */
  readonly tags: Uint8Array;
  readonly posOf: readonly Pos[];
  /** Sets a form's reading to that under a tag. */
  readonly readUnder: (form: Form, tag: number) => void;
  readonly numbers: WordNumbers;
}

export interface Tagger {
  /** Room for the tokens of so many UTF-16 units, until it is asked for again. */
  readonly room: (units: number) => RawTokens;
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
  let forms = makeForms(wink);
  let numbers = makeWordNumbers();
  const desk = makeDesk();
  const room = makeRawTokens(USUAL_UNITS);
  return {
    room: (units) => {
      if (units > USUAL_UNITS) return makeRawTokens(units);
      room.count = 0;
      return room;
    },
    tag: (value, raw, blocks) => {
      // All words are found again alike, common ones soon. Only to forget the oldest would be dearer: every stage would
      // have to forget what it keeps by their numbers.
      if (numbers.isFull()) {
        forms = makeForms(wink);
        numbers = makeWordNumbers();
      }
      const own = numbers;
      return {
        ...tagBlocks(wink, forms, desk, value, raw, blocks),
        posOf: wink.tags,
        readUnder: (form, tag) => readUnder(wink, own, form, tag),
        numbers: own,
      };
    },
    vocabulary: wink.vocabulary,
  };
}

/** What nearly all articles have at most, in UTF-16 units and in tokens; room for these is made once. */
const USUAL_UNITS = 1 << 16;
const USUAL_TOKENS = 1 << 14;

/** wink is not asked about more than this of a stretch without a space (UTF-16 units): it holds no words. */
const LONGEST_RUN = 200;
/** Nor about more than this many equal marks in a row. */
const MOST_REPEATS = 4;
/** A longer block is tagged in parts of so many tokens. */
const LONGEST_PART = 2000;

/** What is given to the rules, and where each token's answer will be. Made once and used again for every part. */
interface Desk {
  /** Of the tokens of a text of usual length: `Form.facts`, and tags. */
  readonly facts: Int32Array;
  readonly tokenTags: Uint8Array;
  /** The words' numbers for the rules. */
  words: Int32Array;
  tags: Uint8Array;
  events: Uint8Array;
  /** Per token of the part: index of the word that speaks for it, or -1 where wink is not asked. */
  readonly places: Int32Array;
}

function makeDesk(): Desk {
  return {
    facts: new Int32Array(USUAL_TOKENS),
    tokenTags: new Uint8Array(USUAL_TOKENS),
    words: new Int32Array(2 * LONGEST_PART),
    tags: new Uint8Array(2 * LONGEST_PART),
    events: new Uint8Array(2 * LONGEST_PART),
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
  const usual = raw.count <= USUAL_TOKENS;
  const facts = usual ? desk.facts : new Int32Array(raw.count);
  const tags = usual ? desk.tokenTags : new Uint8Array(raw.count);
  const unknown = wink.wordsOf(NOUN_STAND_IN)[0]!.start;
  for (const { from, to } of blocks) {
    const traits = findForms(list, facts, forms, value, raw, from, to);
    if ((traits & FORM_TRAITS.opensSide) !== 0) readSides(list, facts, forms, from, to);
    if ((traits & (FORM_TRAITS.s | FORM_TRAITS.not)) !== 0) {
      expandContractions(list, facts, raw, from, to, forms);
    }
    for (let part = from; part < to; part += LONGEST_PART) {
      const end = Math.min(part + LONGEST_PART, to);
      const count = layOut(desk, unknown, list, facts, raw, part, end);
      wink.rules.correct(desk.words, desk.tags, desk.events, count);
      readDesk(wink, desk, facts, tags, part, end);
    }
  }
  return { forms: list, tags };
}

/** Returns the traits that any of the forms has. */
function findForms(
  list: Form[],
  facts: Int32Array,
  forms: Forms,
  value: string,
  raw: RawTokens,
  from: number,
  to: number,
): number {
  const { kept, facts: known } = forms;
  let traits = 0;
  for (let i = from; i < to; i += 1) {
    const place = forms.find(value, raw, i);
    let fact: number;
    if (place >= 0) {
      list[i] = kept[place]!;
      fact = known[place]!;
    } else {
      const form = forms.make(value, raw.starts[i]!, raw.ends[i]!, raw.kinds[i]!);
      list[i] = form;
      fact = form.facts;
    }
    facts[i] = fact;
    traits |= fact;
  }
  return traits;
}

/** Gives wink one proxy word for the names of either side. */
function readSides(list: Form[], facts: Int32Array, forms: Forms, from: number, to: number): void {
  const texts = list.slice(from, to).map((form) => form.text);
  const mayOpen = (k: number) => (facts[from + k]! & FORM_TRAITS.opensSide) !== 0;
  proxiesOf(texts, mayOpen).forEach((proxy, k) => {
    if (proxy === undefined) return;
    const form = forms.as(texts[k]!, proxy.word, proxy.lemma);
    list[from + k] = form;
    facts[from + k] = form.facts;
  });
}

/** Lays out the words of tokens `[from, to)`; returns how many there are. */
function layOut(
  desk: Desk,
  unknown: number,
  forms: readonly Form[],
  facts: Int32Array,
  raw: RawTokens,
  from: number,
  to: number,
): number {
  const { places } = desk;
  const { starts, ends, kinds } = raw;
  let { words, tags, events } = desk;
  let count = 0;
  let repeats = 0;
  for (let i = from; i < to; ) {
    const stop = runEnd(starts, ends, i, to);
    if (ends[stop - 1]! - starts[i]! > LONGEST_RUN) {
      for (; i < stop; i += 1) places[i - from] = -1;
      words[count] = unknown;
      tags[count] = startTag(unknown);
      events[count] = startEvent(unknown);
      count += 1;
      continue;
    }
    for (; i < stop; i += 1) {
      repeats = kinds[i] !== WORD && i > from && forms[i] === forms[i - 1] ? repeats + 1 : 0;
      if (repeats >= MOST_REPEATS) {
        places[i - from] = -1;
        continue;
      }
      const fact = facts[i]!;
      if ((fact & FORM_TRAITS.several) === 0) {
        places[i - from] = count;
        words[count] = fact;
        tags[count] = startTag(fact);
        events[count] = startEvent(fact);
        count += 1;
        continue;
      }
      const form = forms[i]!;
      const several = form.words!;
      // Every token that is left needs one place at least.
      if (count + several.length + to - i > tags.length) {
        ({ words, tags, events } = enlarge(desk, count + several.length + to - i));
      }
      places[i - from] = count + form.pick;
      for (const one of several) {
        words[count] = one;
        tags[count] = startTag(one);
        events[count] = startEvent(one);
        count += 1;
      }
    }
  }
  return count;
}

/** Room for more words than any part had. */
function enlarge(desk: Desk, count: number): Pick<Desk, 'words' | 'tags' | 'events'> {
  const { words, tags, events } = desk;
  desk.words = new Int32Array(2 * count);
  desk.tags = new Uint8Array(2 * count);
  desk.events = new Uint8Array(2 * count);
  desk.words.set(words);
  desk.tags.set(tags);
  desk.events.set(events);
  return desk;
}

/** One past the last token that no space parts from token `i`. */
function runEnd(starts: Int32Array, ends: Int32Array, i: number, end: number): number {
  let next = i + 1;
  while (next < end && starts[next] === ends[next - 1]) next += 1;
  return next;
}

function readDesk(
  wink: Wink,
  { tags, places }: Desk,
  facts: Int32Array,
  out: Uint8Array,
  from: number,
  to: number,
): void {
  const unasked = wink.tags.length;
  const verb = wink.tags.indexOf('VERB');
  const adjective = wink.tags.indexOf('ADJ');
  for (let i = from; i < to; i += 1) {
    const place = places[i - from]!;
    const tag = place < 0 ? unasked : tags[place]!;
    out[i] = tag === verb && (facts[i]! & FORM_TRAITS.adjective) !== 0 ? adjective : tag;
  }
}
