import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos } from '../lexicons/types.ts';

/** What wink says of one string of words, in the words' order. */
export interface Reading {
  /** Tokens that wink made of it. */
  readonly length: number;
  /** Tag of the k-th word. */
  readonly posAt: (k: number) => Pos;
  /** Lower-case lemma of the k-th word. */
  readonly lemmaAt: (k: number) => string;
}

/** wink-nlp behind a narrow door: words in, tags out, and nothing that remembers what it has been given. */
export interface Wink {
  /** Tokens wink makes of a word of its lexicon (2 for `cannot`, `dont`), or 0 for a word it does not know. */
  readonly width: (word: string) => number;
  /** The tag wink starts from for a word of letters that is not in its lexicon, judged by case and ending. */
  readonly unseenPos: (word: string) => Pos;
  /** Tags words separated by single spaces. */
  readonly read: (words: string) => Reading;
  /** Lemma of a word that wink was not given as it stands; `norm` in lower case. */
  readonly lemmatize: (norm: string, pos: Pos) => string;
  /** Words that the instance knows by now, its own lexicon included. */
  readonly vocabulary: () => number;
}

/** The parts of the model that are read here; the packages type them as unknown. */
interface CoreData {
  readonly lexicon: Uint32Array;
  readonly trex: { readonly helpers: Readonly<Record<string, readonly [pattern: string, flags: string]>> };
  readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> } };
  readonly pos: { readonly list: readonly Pos[] };
  readonly packing: {
    readonly size: number;
    readonly layout: { readonly isContraction: readonly number[] };
    readonly config: object;
  };
}
type Lemmatize = (value: string, pos: string, cache: unknown) => string;
interface LexiconLookUp {
  readonly lookup: () => readonly number[];
  readonly intrinsicSize: () => number;
}
interface Features {
  readonly pos: (word: string, category: number, cache: LexiconLookUp) => number;
}
/** A text as wink holds it: `size` numbers a token, the first its word, the third its tag above `bits` bits. */
type Setter = (document: { readonly tokens: readonly number[] }, tags: unknown, size: number, bits: number) => void;
/** Replaces a tag by the word's part in the rules, where it has one; `words` as in `Setter`. */
type Transformer = (tag: number, cache: unknown, words: readonly number[], at: number) => number;
interface PosModel {
  readonly setter: Setter;
  readonly transformers: readonly Transformer[];
}
interface OpenModel {
  readonly core: () => CoreData;
  readonly pos: () => PosModel;
  readonly metaCER: () => unknown;
  readonly featureFn: (config: object) => Features;
  readonly addons: { readonly lemmatize: Lemmatize };
}

/** What is used of the library; its own types differ from what they describe. */
interface OpenNlp {
  readonly its: { readonly lemma: unknown };
  readonly readDoc: (text: string) => {
    readonly tokens: () => { readonly itemAt: (k: number) => { readonly out: (its: unknown) => string } };
  };
}

/** No tag: it comes back where a transformer leaves the tag alone. */
const UNTAGGED = -1;
const UNKNOWN = -2;
/** A tag is this much of a token's third number. */
const TAG_MASK = 0x3f;
/** wink's number for tokens that are words, and a lexicon in which every word is unseen. */
const WORD = 1;
const NOTHING_KNOWN: LexiconLookUp = { lookup: () => [1], intrinsicSize: () => 0 };

export function makeWink(): Wink {
  const open = model as unknown as OpenModel;
  const core = open.core();
  const { hash } = core.features.lexeme;
  const own = core.features.lexeme.list.length;
  const features = open.featureFn(core.packing.config);
  let cache: unknown;
  const lemmatize: Lemmatize = (value, pos, given) => {
    cache = given;
    return open.addons.lemmatize(value, pos, given);
  };
  const pos = open.pos();
  let words: readonly number[] = [];
  let width = 0;
  let shift = 0;
  // Tags are read here, where wink writes them: reading them out word by word costs as much as a tenth of tagging.
  const setter: Setter = (document, tags, size, bits) => {
    pos.setter(document, tags, size, bits);
    words = document.tokens;
    width = size;
    shift = bits;
  };
  // The stock model makes its entity patterns longer with every instance until the 21st breaks; we never ask for
  // them. `core` is made once, so that we look words up in the very lexicon that wink uses. Words go over with one
  // space after each, so they are split at that alone.
  const helpers = { ...core.trex.helpers, splitter: [' ', ''] };
  const lean = {
    ...model,
    core: () => ({ ...core, trex: { ...core.trex, helpers } }),
    pos: () => ({ ...pos, setter, transformers: pos.transformers.map((transform) => remember(transform, own)) }),
    metaCER: () => ({ machines: '[]', transformers: [] }),
    addons: { ...open.addons, lemmatize },
  };
  const nlp = winkNLP(lean as unknown as typeof model, ['pos']) as unknown as OpenNlp;
  const { its } = nlp;
  const tagOf = core.pos.list;
  const read = (text: string): Reading => {
    const document = nlp.readDoc(text);
    const read = words;
    return {
      length: read.length / width,
      posAt: (k) => tagOf[((read[k * width + 2] as number) >>> shift) & TAG_MASK] as Pos,
      lemmaAt: (k) => document.tokens().itemAt(k).out(its.lemma).toLowerCase(),
    };
  };
  // An unseen word is lemmatized by rule, which is when wink shows the lexicon it looks base forms up in.
  read('zzyzx').lemmaAt(0);
  return {
    width: (word) => {
      const index = hash[word];
      if (index === undefined || index >= own) return 0;
      return isContraction(core, index) ? read(word).length : 1;
    },
    unseenPos: (word) => core.pos.list[features.pos(word, WORD, NOTHING_KNOWN)] as Pos,
    read,
    lemmatize: (norm, pos) => open.addons.lemmatize(norm, pos, cache).toLowerCase(),
    vocabulary: () => core.features.lexeme.list.length,
  };
}

function isContraction(core: CoreData, index: number): boolean {
  const [quantum, mask] = core.packing.layout.isContraction as readonly [number, number];
  return ((core.lexicon[quantum + index * core.packing.size] as number) & mask) !== 0;
}

/**
 * A transformer asks the lexicon about each word; its answer is a number of the word's own, or the tag it was given.
 * Kept for the `size` words of the lexicon.
 */
function remember(transform: Transformer, size: number): Transformer {
  const known = new Int32Array(size).fill(UNKNOWN);
  return (tag, cache, words, at) => {
    const word = words[4 * at] as number;
    if (word >= size) return transform(tag, cache, words, at);
    let answer = known[word] as number;
    if (answer === UNKNOWN) {
      answer = transform(UNTAGGED, cache, words, at);
      known[word] = answer;
    }
    return answer === UNTAGGED ? tag : answer;
  };
}
