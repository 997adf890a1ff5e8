import type { Pos } from '../lexicons/types.ts';
import { expandContractions } from './contractions.ts';
import { type Form, type Forms, lemmaOf, makeForms } from './forms.ts';
import { NOUN_STAND_IN } from './hand-over.ts';
import type { RawTokens } from './tokenizer.ts';
import type { TokenKind } from './types.ts';
import { makeWink, type Wink } from './wink.ts';

/** Tags of the tokens `[from, to)` of a block, in their order. */
export interface Tagging {
  readonly forms: readonly Form[];
  readonly pos: readonly Pos[];
  readonly lemmas: readonly string[];
}

export interface Tagger {
  readonly tag: (value: string, raw: RawTokens, from: number, to: number) => Tagging;
  /** Words wink holds by now: the size of what an instance keeps. */
  readonly vocabulary: () => number;
}

/** The only state of the library: made at the first analysis, because it takes a tenth of a second. */
let shared: Tagger | undefined;

export function sharedTagger(): Tagger {
  shared ??= makeTagger();
  return shared;
}

export function makeTagger(): Tagger {
  const wink = makeWink();
  const forms = makeForms(wink);
  return {
    tag: (value, raw, from, to) => tagTokens(wink, forms, value, raw, from, to),
    vocabulary: wink.vocabulary,
  };
}

/** wink is not given more than this of a stretch without a space (UTF-16 units), it would take for ever. */
const LONGEST_RUN = 200;
/** Nor more than this many equal marks in a row. */
const MOST_REPEATS = 4;
/** wink's tables grow with what it reads at once; longer blocks go over in parts of so many tokens. */
const PART = 2000;

function tagTokens(wink: Wink, forms: Forms, value: string, raw: RawTokens, from: number, to: number): Tagging {
  const list: Form[] = [];
  for (let i = from; i < to; i += 1) {
    list.push(forms.get(value.slice(raw.starts[i], raw.ends[i]), raw.kinds[i] as TokenKind));
  }
  expandContractions(list, (i) => raw.starts[from + i] === raw.ends[from + i - 1], forms);
  const pos: Pos[] = [];
  const lemmas: string[] = [];
  for (let part = 0; part < list.length; part += PART) {
    tagPart(wink, list, raw, from, part, Math.min(part + PART, list.length), pos, lemmas);
  }
  return { forms: list, pos, lemmas };
}

function tagPart(
  wink: Wink,
  list: readonly Form[],
  raw: RawTokens,
  from: number,
  start: number,
  end: number,
  pos: Pos[],
  lemmas: string[],
): void {
  // Place of each token's speaking word among wink's tokens, or -1 where wink is not asked.
  const places: number[] = [];
  let words = '';
  let count = 0;
  let repeats = 0;
  for (let i = start; i < end; ) {
    const stop = runEnd(raw, from + i, from + end) - from;
    if ((raw.ends[from + stop - 1] as number) - (raw.starts[from + i] as number) > LONGEST_RUN) {
      for (; i < stop; i += 1) places.push(-1);
      words += `${NOUN_STAND_IN} `;
      count += 1;
      continue;
    }
    for (; i < stop; i += 1) {
      const form = list[i] as Form;
      repeats = i > start && form === list[i - 1] && raw.kinds[from + i] !== 'word' ? repeats + 1 : 0;
      if (repeats >= MOST_REPEATS) {
        places.push(-1);
        continue;
      }
      places.push(count + form.pick);
      words += `${form.hand} `;
      count += form.width;
    }
  }
  const reading = wink.read(words);
  for (let i = start; i < end; i += 1) {
    const form = list[i] as Form;
    const place = places[i - start] as number;
    const tag = place < 0 ? untagged(raw.kinds[from + i] as TokenKind) : (reading.pos[place] as Pos);
    pos.push(tag);
    lemmas.push(place < 0 ? form.norm : lemmaOf(wink, form, tag, () => reading.lemmaAt(place)));
  }
}

/** One past the last token that no space parts from token `i`. */
function runEnd(raw: RawTokens, i: number, end: number): number {
  let next = i + 1;
  while (next < end && raw.starts[next] === raw.ends[next - 1]) next += 1;
  return next;
}

function untagged(kind: TokenKind): Pos {
  if (kind === 'punct' || kind === 'quote') return 'PUNCT';
  if (kind === 'symbol') return 'SYM';
  return kind === 'number' ? 'NUM' : 'X';
}
