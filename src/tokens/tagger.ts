import { proxiesOf } from '../lexicons/parity.ts';
import type { Pos } from '../lexicons/types.ts';
import { expandContractions } from './contractions.ts';
import { type Form, type Forms, lemmaOf, makeForms } from './forms.ts';
import { NOUN_STAND_IN } from './hand-over.ts';
import type { RawTokens } from './tokenizer.ts';
import type { TokenKind, TokenRange } from './types.ts';
import { makeWink, type Wink, type Word } from './wink.ts';

/** Per token of the text, in order. */
interface Tagging {
  readonly forms: readonly Form[];
  readonly pos: readonly Pos[];
  readonly lemmas: readonly string[];
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
  const desk = makeDesk();
  return {
    tag: (value, raw, blocks) => tagBlocks(wink, forms, desk, value, raw, blocks),
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
  tags: Uint8Array;
  events: Uint16Array;
  /** Per token of the part: index of the word that speaks for it, or -1 where wink is not asked. */
  readonly places: Int32Array;
}

function makeDesk(): Desk {
  return {
    words: [],
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
): Tagging {
  const tagging = { forms: [] as Form[], pos: [] as Pos[], lemmas: [] as string[] };
  const unknown = wink.wordsOf(NOUN_STAND_IN)[0] as Word;
  for (const { from, to } of blocks) {
    findForms(tagging.forms, forms, value, raw, from, to);
    expandContractions(tagging.forms, raw, from, to, forms);
    for (let part = from; part < to; part += LONGEST_PART) {
      const end = Math.min(part + LONGEST_PART, to);
      const count = layOut(desk, unknown, tagging.forms, raw, part, end);
      wink.rules.correct(desk.words, desk.tags, desk.events, count);
      readDesk(wink, desk, raw, tagging, part, end);
    }
  }
  return tagging;
}

function findForms(list: Form[], forms: Forms, value: string, raw: RawTokens, from: number, to: number): void {
  let sides = false;
  for (let i = from; i < to; i += 1) {
    const form = forms.get(value, raw.starts[i]!, raw.ends[i]!, raw.kinds[i]!);
    sides ||= form.opensSide;
    list.push(form);
  }
  if (!sides) return;
  const texts = list.slice(from).map((form) => form.text);
  proxiesOf(texts).forEach((proxy, k) => {
    if (proxy !== undefined) list[from + k] = forms.as(texts[k]!, proxy.word, proxy.lemma);
  });
}

/** Lays out the words of tokens `[from, to)`; returns how many there are. */
function layOut(desk: Desk, unknown: Word, forms: readonly Form[], raw: RawTokens, from: number, to: number): number {
  const { words, places } = desk;
  let count = 0;
  let repeats = 0;
  for (let i = from; i < to; ) {
    const stop = runEnd(raw, i, to);
    if ((raw.ends[stop - 1] as number) - (raw.starts[i] as number) > LONGEST_RUN) {
      for (; i < stop; i += 1) places[i - from] = -1;
      words[count] = unknown;
      count += 1;
      continue;
    }
    for (; i < stop; i += 1) {
      const form = forms[i] as Form;
      repeats = i > from && form === forms[i - 1] && raw.kinds[i] !== 'word' ? repeats + 1 : 0;
      if (repeats >= MOST_REPEATS) {
        places[i - from] = -1;
        continue;
      }
      places[i - from] = count + form.pick;
      if (form.words === null) {
        words[count] = form.word;
        count += 1;
      } else {
        for (const word of form.words) {
          words[count] = word;
          count += 1;
        }
      }
    }
  }
  if (count > desk.tags.length) {
    desk.tags = new Uint8Array(2 * count);
    desk.events = new Uint16Array(2 * count);
  }
  for (let k = 0; k < count; k += 1) desk.tags[k] = (words[k] as Word).tag;
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
  { words, tags, places }: Desk,
  raw: RawTokens,
  { forms, pos, lemmas }: { forms: readonly Form[]; pos: Pos[]; lemmas: string[] },
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const form = forms[i] as Form;
    const place = places[i - from] as number;
    if (place < 0) {
      pos.push(untagged(raw.kinds[i]!));
      lemmas.push(form.norm);
      continue;
    }
    const word = words[place] as Word;
    let tag = word.fixed ? word.tag : (tags[place] as number);
    if (form.adjective && wink.tags[tag] === 'VERB') tag = wink.tags.indexOf('ADJ');
    pos.push(wink.tags[tag]!);
    lemmas.push(lemmaOf(wink, form, tag));
  }
}

function untagged(kind: TokenKind): Pos {
  if (kind === 'punct' || kind === 'quote') return 'PUNCT';
  if (kind === 'symbol') return 'SYM';
  return kind === 'number' ? 'NUM' : 'X';
}
