import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import stored from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with { type: 'json' };
import machines from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json' with { type: 'json' };
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import posSetter from 'wink-eng-lite-web-model/dist/pos-setter.js';
import transformers from 'wink-eng-lite-web-model/dist/pos-transformers.js';
import type { Pos } from '../lexicons/types.ts';
import { decodeBytes } from '../numbers/base64.ts';

/** wink's lexicon and word classes as its model stores them; the numbers are in base 64. */
export interface StoredCore {
  readonly lexicon: string;
  readonly xpansions: string;
  readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
  readonly pos: { readonly list: readonly Pos[]; readonly hash: Readonly<Record<string, number>> };
  readonly packing: {
    /** Numbers a word. */
    readonly size: number;
    /** Per feature: which number, mask, shift, 0 where it is an index of a list, 1 where it is made for unseen words. */
    readonly layout: Readonly<Record<string, readonly number[]>>;
    readonly config: object;
  };
}

/** The same, as wink works with it. */
interface Core extends Omit<StoredCore, 'lexicon' | 'xpansions'> {
  readonly lexicon: Uint32Array;
}

export interface LexiconLookUp {
  readonly lookup: () => readonly number[];
  readonly intrinsicSize: () => number;
}
export interface Features {
  readonly pos: (word: string, category: number, cache: LexiconLookUp) => number;
}
/** Every word that an instance knows. Words are numbers. */
export interface Cache {
  readonly normal: (word: number) => number;
  readonly nox: (expansion: number) => number;
  readonly isMemberPOS: (word: number, tag: number) => boolean;
}
/**
 * A text as wink holds it: four numbers a token, the first its word, the second above 65535 for a part of a
 * contraction, the third its tag above its lemma where they are fixed.
 */
export interface Document {
  readonly tokens: readonly number[];
  readonly cache: Cache;
}
export interface PosModel {
  readonly machines: readonly string[];
  /** Writes the tags of a text into it. */
  readonly setter: (document: Document, tags: readonly number[], size: number, bits: number) => void;
  /** Tells the hint of a word, where it has one, and else gives the tag back. */
  readonly transformers: readonly ((tag: number, cache: Cache, tokens: readonly number[], at: number) => number)[];
}

/** wink's model without what we never ask for, made for one instance of wink. */
export interface WinkModel {
  readonly core: Core;
  /** Place of a word in wink's own lexicon, or -1. */
  readonly indexOf: (word: string) => number;
  readonly pos: PosModel;
  readonly features: Features;
  readonly lemmatize: typeof lemmatize;
  /** Words that the instance knows by now, its own lexicon included. */
  readonly vocabulary: () => number;
  /** What `winkNLP` takes for a model. Its rules for tags are left out (see rules.ts): `setter` gets each text before them. */
  readonly forInstance: (setter: PosModel['setter']) => object;
}

/**
 * wink's own reading of its model copies all of it as JSON and makes two tables of its 87,593 words, which takes longer
 * than anything else before the first result. We read the same file and look words up where they stand: they are in
 * order.
 */
export function makeWinkModel(): WinkModel {
  const words = stored.features['lexeme']!.list;
  const indexOf = (word: string) => findWord(words, word);
  // An instance adds words here; the file's own list may be shared with others.
  const list = words.slice();
  const added: Record<string, number> = Object.create(null);
  const hash = new Proxy(added, {
    get: (_, word: string) => {
      const index = indexOf(word);
      return index < 0 ? added[word] : index;
    },
  });
  const features: Record<string, object> = { ...stored.features };
  const efList: string[] = [];
  for (const [name, [, mask = 0, shift = 0, asNumber, ofUnseen]] of Object.entries(stored.packing.layout)) {
    if (ofUnseen === 1) efList.push(name);
    if (asNumber !== 0) continue;
    const values = stored.features[name]!.list.slice();
    const { length } = values;
    features[name] = {
      list: values,
      hash: indexed(values),
      intrinsicSize: length,
      index: length,
      maxIndex: mask >>> shift,
    };
  }
  features['lexeme'] = { list, hash, intrinsicSize: list.length, index: list.length };
  features['posClusters'] = {
    list: stored.features['posClusters']!.list.map(
      (tags) => new Set(tags.split('_').map((tag) => stored.pos.hash[tag] ?? 0)),
    ),
  };
  const core = {
    ...stored,
    packing: { ...stored.packing, efList },
    features,
    lexicon: new Uint32Array(decodeBytes(stored.lexicon).buffer),
    xpansions: new Uint32Array(decodeBytes(stored.xpansions).buffer),
  };
  return {
    core: core as unknown as Core,
    indexOf,
    pos: { machines, setter: posSetter, transformers },
    features: featureFn(stored.packing.config),
    lemmatize,
    vocabulary: () => list.length,
    forInstance: (setter) => ({
      core: () => core,
      featureFn,
      sbd: () => NO_STEPS,
      ner: () => NO_STEPS,
      negation: () => NO_STEP,
      sa: () => NO_STEP,
      metaCER: () => NO_STEPS,
      pos: () => ({ ...NO_STEPS, setter }),
      addons: { lemmatize },
    }),
  };
}

/** A stage of wink that is not asked for: it has no automaton, or an empty one where wink needs one. */
const NO_STEPS = { machines: [], transformers: [] };
const NO_STEP = { machines: ['[]'] };

function indexed(values: readonly string[]): Record<string, number> {
  const hash: Record<string, number> = Object.create(null);
  values.forEach((value, index) => {
    hash[value] = index;
  });
  return hash;
}

/** wink's lexicon is in the order of its words in lower case; those that differ in case alone stand together. */
function findWord(words: readonly string[], word: string): number {
  const lower = word.toLowerCase();
  // The first is wink's name for unseen words and stands outside the order.
  let from = 1;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (words[middle]!.toLowerCase() < lower) from = middle + 1;
    else to = middle;
  }
  for (let i = from; i < words.length && words[i]!.toLowerCase() === lower; i += 1) if (words[i] === word) return i;
  return word === words[0] ? 0 : -1;
}
