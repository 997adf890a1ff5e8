import { POS_TAGS, type Pos } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import type { Steps } from '../stretch.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the model sees of a text: small numbers instead of words, looked up once a token and only where asked for. */
export interface Ground {
  readonly tokens: readonly Token[];
  readonly steps: Steps;
  readonly vocabulary: Vocabulary;
  /** Number of the folded word at `i`; marks and unknown words by their shape, `OUTSIDE` beyond `[from, to)`. */
  word(i: number, from: number, to: number): number;
  /** Number of the lemma at `i`, or `UNKNOWN`. */
  lemma(i: number): number;
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
const QUOTED_POS = POS_TAGS.length + 1;

export function makeGround(tokens: readonly Token[], steps: Steps, vocabulary: Vocabulary): Ground {
  const words = new Int16Array(tokens.length).fill(-1);
  const tags = new Int8Array(tokens.length).fill(-1);
  const sorts = new Int8Array(tokens.length).fill(-1);
  const { startAt, endAt } = steps.quotes;
  return {
    tokens,
    steps,
    vocabulary,
    word(i, from, to) {
      if (i < from || i >= to) return OUTSIDE;
      const known = words[i] as number;
      if (known >= 0) return known;
      const found =
        (startAt[i] as number) >= 0 || (endAt[i] as number) >= 0 ? QUOTED : wordOf(tokens[i] as Token, vocabulary);
      words[i] = found;
      return found;
    },
    lemma: (i) => vocabulary.numbers.get((tokens[i] as Token).lemma) ?? UNKNOWN,
    pos(i, from, to) {
      if (i < from || i >= to) return OUTSIDE;
      const known = tags[i] as number;
      if (known >= 0) return known;
      const quoted = (startAt[i] as number) >= 0 || (endAt[i] as number) >= 0;
      const found = quoted ? QUOTED_POS : (POS_NUMBERS.get((tokens[i] as Token).pos) ?? 0);
      tags[i] = found;
      return found;
    },
    sort(i) {
      const known = sorts[i] as number;
      if (known >= 0) return known;
      const found = sortOf(tokens[i] as Token);
      sorts[i] = found;
      return found;
    },
  };
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
