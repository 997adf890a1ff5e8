import { SIDE_WORDS } from '../../../src/lexicons/side-words.ts';
import { FIRST_WORD } from '../../../src/voice/model/ground.ts';
import { headBit, MAX_WORDS } from '../../../src/voice/model/vocabulary.ts';
import type { Prepared } from './dataset.ts';

export interface WordSettings {
  /** A word is in the vocabulary when this many publishers use it, … */
  readonly publishers: number;
  /** … in this many articles. */
  readonly articles: number;
  /** A lemma heads a cue when it did so this many times, … */
  readonly headCount: number;
  /** … at this many publishers, … */
  readonly headPublishers: number;
  /** … in this share of its places outside contents. */
  readonly headShare: number;
}

export interface Words {
  readonly words: readonly string[];
  readonly heads: ReadonlyMap<string, number>;
}

interface Use {
  articles: number;
  last: number;
  readonly publishers: Set<string>;
}

/** Words that several publishers use, without names and without words of a political side. */
export function chooseWords(prepared: readonly Prepared[], settings: WordSettings): Words {
  const sides = sideWords();
  const uses = new Map<string, Use>();
  const heads = new Map<string, { hits: number; places: number; publishers: Set<string> }>();
  for (const { number, publisher, text, golds, inContent } of prepared) {
    const isHead = new Set(golds.map(({ head }) => head));
    for (const [i, { norm, lemma, pos, kind }] of text.tokens.entries()) {
      if (pos === 'PROPN' || kind === 'number' || kind === 'link') continue;
      note(norm, number, publisher);
      if (lemma !== norm) note(lemma, number, publisher);
      if (headBit(pos) === 0) continue;
      const hit = isHead.has(i);
      if (!hit && inContent[i] === 1) continue;
      const key = `${lemma} ${pos}`;
      let head = heads.get(key);
      if (head === undefined) {
        head = { hits: 0, places: 0, publishers: new Set() };
        heads.set(key, head);
      }
      head.places++;
      if (!hit) continue;
      head.hits++;
      head.publishers.add(publisher);
    }
  }
  const bits = new Map<string, number>();
  for (const [key, { hits, places, publishers }] of heads) {
    if (hits < settings.headCount || publishers.size < settings.headPublishers || hits < places * settings.headShare)
      continue;
    const [lemma, pos] = key.split(' ') as [string, string];
    if (!sides.has(lemma)) bits.set(lemma, (bits.get(lemma) ?? 0) | headBit(pos));
  }
  const words = [...uses]
    .filter(
      ([word, { articles, publishers }]) =>
        bits.has(word) || (publishers.size >= settings.publishers && articles >= settings.articles),
    )
    .filter(([word]) => !word.split('-').some((part) => sides.has(part)) && !/\s/.test(word))
    .sort(([a, x], [b, y]) => Number(bits.has(b)) - Number(bits.has(a)) || y.articles - x.articles || (a < b ? -1 : 1))
    .slice(0, MAX_WORDS - FIRST_WORD)
    .map(([word]) => word)
    .sort();
  return { words, heads: bits };

  function note(word: string, article: number, publisher: string): void {
    let use = uses.get(word);
    if (use === undefined) {
      use = { articles: 0, last: -1, publishers: new Set() };
      uses.set(word, use);
    }
    if (use.last !== article) {
      use.last = article;
      use.articles++;
    }
    use.publishers.add(publisher);
  }
}

function sideWords(): ReadonlySet<string> {
  const sides = new Set([
    'left',
    'right',
    'dem',
    'democrat',
    'republican',
    'gop',
    'liberal',
    'conservative',
    'progressive',
  ]);
  for (const key of SIDE_WORDS.keys()) {
    for (const part of key.toLowerCase().split(/[\s-]+/)) if (part.length > 2) sides.add(part);
  }
  return sides;
}
