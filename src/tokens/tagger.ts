import { proxiesOf } from '../lexicons/parity.ts';
import type { Pos } from '../lexicons/types.ts';
import { expandContractions } from './contractions.ts';
import { type Form, type Forms, lemmaOf, makeForms } from './forms.ts';
import { NOUN_STAND_IN } from './hand-over.ts';
import type { RawTokens } from './tokenizer.ts';
import type { TokenKind, TokenRange } from './types.ts';
import { makeWink, type Wink } from './wink.ts';

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
  return {
    tag: (value, raw, blocks) => tagBlocks(wink, forms, value, raw, blocks),
    vocabulary: wink.vocabulary,
  };
}

/** wink is not given more than this of a stretch without a space (UTF-16 units): its cost grows with the square. */
const LONGEST_RUN = 200;
/** Nor more than this many equal marks in a row. */
const MOST_REPEATS = 4;
/** A longer block goes over in parts of so many tokens. */
const LONGEST_PART = 2000;
/** A reading has a fixed cost of some ten tokens, so short blocks are read together until there are so many tokens. */
const READING = 500;
/** None of wink's rules has a line break in it, so nothing reaches across one: it parts blocks as well as two readings. */
const WALL = '\n ';

/** What is to be read next, and where each token's answer will be. */
interface Queue {
  words: string;
  /** Tokens that wink will make of `words`. */
  count: number;
  /** Per token of the text: index of the word that speaks for it, or -1 where wink is not asked. */
  readonly places: number[];
}

function tagBlocks(wink: Wink, forms: Forms, value: string, raw: RawTokens, blocks: readonly TokenRange[]): Tagging {
  const tagging = { forms: [] as Form[], pos: [] as Pos[], lemmas: [] as string[] };
  const queue: Queue = { words: '', count: 0, places: [] };
  for (const { from, to } of blocks) {
    findForms(tagging.forms, forms, value, raw, from, to);
    expandContractions(tagging.forms, raw, from, to, forms);
    for (let part = from; part < to; part += LONGEST_PART) {
      enqueue(queue, tagging.forms, raw, part, Math.min(part + LONGEST_PART, to));
      if (queue.count >= READING) readQueue(wink, queue, raw, tagging);
    }
  }
  if (queue.count > 0) readQueue(wink, queue, raw, tagging);
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

function enqueue(queue: Queue, forms: readonly Form[], raw: RawTokens, from: number, to: number): void {
  let { words, count } = queue;
  let repeats = 0;
  for (let i = from; i < to; ) {
    const stop = runEnd(raw, i, to);
    if ((raw.ends[stop - 1] as number) - (raw.starts[i] as number) > LONGEST_RUN) {
      for (; i < stop; i += 1) queue.places.push(-1);
      words += `${NOUN_STAND_IN} `;
      count += 1;
      continue;
    }
    for (; i < stop; i += 1) {
      const form = forms[i] as Form;
      repeats = i > from && form === forms[i - 1] && raw.kinds[i] !== 'word' ? repeats + 1 : 0;
      if (repeats >= MOST_REPEATS) {
        queue.places.push(-1);
        continue;
      }
      queue.places.push(count + form.pick);
      words += form.handed;
      count += form.width;
    }
  }
  queue.words = words + WALL;
  queue.count = count + 1;
}

/** One past the last token that no space parts from token `i`. */
function runEnd(raw: RawTokens, i: number, end: number): number {
  let next = i + 1;
  while (next < end && raw.starts[next] === raw.ends[next - 1]) next += 1;
  return next;
}

function readQueue(
  wink: Wink,
  queue: Queue,
  raw: RawTokens,
  { forms, pos, lemmas }: { forms: readonly Form[]; pos: Pos[]; lemmas: string[] },
): void {
  const reading = wink.read(queue.words);
  for (let i = pos.length; i < queue.places.length; i += 1) {
    const form = forms[i] as Form;
    const place = queue.places[i] as number;
    let tag = place < 0 ? untagged(raw.kinds[i]!) : reading.posAt(place);
    if (form.adjective && tag === 'VERB') tag = 'ADJ';
    pos.push(tag);
    lemmas.push(place < 0 ? form.norm : lemmaOf(wink, form, tag, reading, place));
  }
  queue.words = '';
  queue.count = 0;
}

function untagged(kind: TokenKind): Pos {
  if (kind === 'punct' || kind === 'quote') return 'PUNCT';
  if (kind === 'symbol') return 'SYM';
  return kind === 'number' ? 'NUM' : 'X';
}
