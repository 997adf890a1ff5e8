import winkNLP from 'wink-nlp';
import type { Pos } from '../lexicons/types.ts';
import { makeRules, type Rules } from './rules.ts';
import { type Cache, type Document, type LexiconLookUp, makeWinkModel, type PosModel } from './wink-model.ts';

/** A word as wink holds it. */
export interface Word {
  /** Its number for the rules. */
  readonly start: number;
  /** True when no rule changes its tag. */
  readonly fixed: boolean;
  /** Its first three numbers in `Document`. */
  readonly numbers: readonly number[];
}

/** wink-nlp behind a narrow door: words in, tags out, and nothing that remembers what it has been given. */
export interface Wink {
  /** Tokens wink makes of a word of its lexicon (2 for `cannot`, `dont`), or 0 for a word it does not know. */
  readonly width: (word: string) => number;
  /** The tag wink starts from for a word of letters that is not in its lexicon, judged by case and ending. */
  readonly unseenPos: (word: string) => Pos;
  /** What wink makes of a word; one word unless it is a contraction. Kept, so ask for words of a closed list only. */
  readonly wordsOf: (word: string) => readonly Word[];
  /** Lower-case lemma of a word under a tag. */
  readonly lemma: (word: Word, tag: number) => string;
  readonly rules: Rules;
  /** wink's numbers for tags → tags. */
  readonly tags: readonly Pos[];
  /** Lemma of a word that wink was not given as it stands; `norm` in lower case. */
  readonly lemmatize: (norm: string, pos: Pos) => string;
  /** Words that the instance knows by now, its own lexicon included. */
  readonly vocabulary: () => number;
}

/** What is used of the library; its own types differ from what they describe. */
interface OpenNlp {
  readonly its: { readonly lemma: (index: number, document: Document, addons: unknown) => string };
  readonly readDoc: (text: string) => unknown;
}

/** wink's number for tokens that are words, and a lexicon in which every word is unseen. */
const WORD = 1;
const NOTHING_KNOWN: LexiconLookUp = { lookup: () => [1], intrinsicSize: () => 0 };
/** Second numbers above this belong to contractions. */
const MOST_SPACES = 0xffff;
/** No tag: it comes back from a transformer where a word has no hint. */
const UNTAGGED = -1;

export function makeWink(): Wink {
  const model = makeWinkModel();
  const { core, pos, features, indexOf } = model;
  const [contraction = 0, contractionMask = 0] = core.packing.layout['isContraction']!;
  const rules = makeRules(pos.machines);

  let document: Document = { tokens: [], cache: {} as Cache };
  let starts: readonly number[] = [];
  let shift = 0;
  // The rules are run apart (see rules.ts), so wink gets none and leaves its own data here when it would apply them.
  const setter: PosModel['setter'] = (read, tags, size, bits) => {
    pos.setter(read, tags, size, bits);
    document = read;
    starts = tags;
    shift = bits;
  };
  const { its, readDoc } = winkNLP(model.forInstance(setter) as never, ['pos']) as unknown as OpenNlp;
  readDoc('a');
  const { cache } = document;

  const makeWord = (k: number): Word => {
    const numbers = document.tokens.slice(4 * k, 4 * k + 3);
    const [word = 0, expansion = 0] = numbers;
    const hint = pos.transformers[0]?.(UNTAGGED, cache, numbers, 0) ?? UNTAGGED;
    const tag = starts[k] as number;
    const fixed = expansion > MOST_SPACES;
    const normal = fixed ? cache.nox(expansion) : cache.normal(word);
    let may = 0;
    for (let other = 0; other < core.pos.list.length; other += 1) {
      if (cache.isMemberPOS(normal, other)) may |= 1 << other;
    }
    const hinted = hint !== UNTAGGED && tag !== 0;
    const event = rules.eventOf(hinted ? hint : tag);
    return { start: rules.numberOf({ tag, event, hinted, fixed, may }), fixed, numbers };
  };
  const known = new Map<string, readonly Word[]>();
  const wordsOf = (text: string): readonly Word[] => {
    let words = known.get(text);
    if (words === undefined) {
      readDoc(text);
      words = Array.from({ length: document.tokens.length / 4 }, (_, k) => makeWord(k));
      known.set(text, words);
    }
    return words;
  };
  return {
    width: (word) => {
      const index = indexOf(word);
      if (index < 0) return 0;
      const marks = core.lexicon[contraction + index * core.packing.size]!;
      return (marks & contractionMask) === 0 ? 1 : wordsOf(word).length;
    },
    unseenPos: (word) => core.pos.list[features.pos(word, WORD, NOTHING_KNOWN)] as Pos,
    wordsOf,
    lemma: ({ fixed, numbers: [word = 0, expansion = 0, marks = 0] }, tag) =>
      its.lemma(0, { tokens: [word, expansion, fixed ? marks : tag << shift, 0], cache }, model).toLowerCase(),
    rules,
    tags: core.pos.list,
    lemmatize: (norm, tag) => model.lemmatize(norm, tag, cache).toLowerCase(),
    vocabulary: model.vocabulary,
  };
}
