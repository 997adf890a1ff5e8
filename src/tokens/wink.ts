import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos } from '../lexicons/types.ts';

/** What wink says of one string of words, in the words' order. */
export interface Reading {
  readonly pos: readonly Pos[];
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
interface OpenModel {
  readonly core: () => CoreData;
  readonly metaCER: () => unknown;
  readonly featureFn: (config: object) => Features;
  readonly addons: { readonly lemmatize: Lemmatize };
}

/** What is used of the library; its own types differ from what they describe. */
interface OpenNlp {
  readonly its: { readonly pos: unknown; readonly lemma: unknown };
  readonly readDoc: (text: string) => {
    readonly tokens: () => {
      readonly out: (its: unknown) => string[];
      readonly itemAt: (k: number) => { readonly out: (its: unknown) => string };
    };
  };
}

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
  // The stock model makes its entity patterns longer with every instance until the 21st breaks; we never ask for
  // them. `core` is made once, so that we look words up in the very lexicon that wink uses.
  const lean = {
    ...model,
    core: () => core,
    metaCER: () => ({ machines: '[]', transformers: [] }),
    addons: { ...open.addons, lemmatize },
  };
  const nlp = winkNLP(lean as unknown as typeof model, ['pos']) as unknown as OpenNlp;
  const { its } = nlp;
  const read = (words: string): Reading => {
    const tokens = nlp.readDoc(words).tokens();
    return {
      pos: tokens.out(its.pos) as Pos[],
      lemmaAt: (k) => tokens.itemAt(k).out(its.lemma).toLowerCase(),
    };
  };
  // An unseen word is lemmatized by rule, which is when wink shows the lexicon it looks base forms up in.
  read('zzyzx').lemmaAt(0);
  return {
    width: (word) => {
      const index = hash[word];
      if (index === undefined || index >= own) return 0;
      return isContraction(core, index) ? read(word).pos.length : 1;
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
