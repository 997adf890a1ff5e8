import { type Counts, countAnswer, sumCounts } from '../../../src/metrics/counts.ts';
import type { Attribution } from '../../../src/voice/types.ts';
import type { PolnearArticle, PolnearAttribution } from '../load/polnear.ts';
import { countMatches } from '../metrics/matching.ts';
import { type Pieces, trimPieces } from '../metrics/pieces.ts';
import { countWords, markWords, wordsOf } from '../metrics/words.ts';
import type { VoiceEngine } from './engine.ts';

export const PARTS = ['source', 'cue', 'content'] as const;

/** A relation with marks at its edges taken off, in the labels or found. */
export interface Relation {
  readonly source: Pieces;
  readonly cue: Pieces;
  readonly content: Pieces;
}

/** One article with what is marked in it and what was found, all classes. */
export interface Compared {
  readonly article: PolnearArticle;
  readonly gold: readonly Relation[];
  readonly found: readonly Relation[];
  readonly golds: readonly PolnearAttribution[];
  readonly attributions: readonly Attribution[];
  /** How many found relations lie inside another one's content and are left out. */
  readonly nested: number;
  readonly words: ReturnType<typeof wordsOf>;
}

export function compare(engine: VoiceEngine, article: PolnearArticle): Compared {
  const { text } = article;
  // PolNeAR marks no attribution inside another one's content.
  const all = engine(text).attributions;
  const attributions = all.filter(({ parent }) => parent === null);
  const trim = ({ source, cue, content }: Relation): Relation => ({
    source: trimPieces(source, text),
    cue: trimPieces(cue, text),
    content: trimPieces(content, text),
  });
  return {
    article,
    gold: article.attributions.map(trim),
    found: attributions.map(trim),
    golds: article.attributions,
    attributions,
    nested: all.length - attributions.length,
    words: wordsOf(text),
  };
}

/** How well two mentions fit; 0 when they do not. */
export type Weigh = (a: Pieces, b: Pieces) => number;

export function countPart(
  { gold, found }: { gold: readonly Relation[]; found: readonly Relation[] },
  part: keyof Relation,
  weigh: Weigh,
): Counts {
  const present = (relations: readonly Relation[]) =>
    relations.map((one) => one[part]).filter(({ length }) => length > 0);
  return countMatches(present(gold), present(found), weigh);
}

/** Which of the found relations are asked. */
export type Choose = (one: Attribution) => boolean;

export const everyRelation: Choose = () => true;

export function countContentWords(one: Compared, chosen: Choose): Counts {
  return countWords(goldWords(one), foundWords(one, chosen));
}

function goldWords({ words, gold, article }: Compared): Uint8Array {
  return markWords(
    words,
    gold.flatMap(({ content }) => content),
    article.text.length,
  );
}

function foundWords({ words, attributions, article }: Compared, chosen: Choose): Uint8Array {
  return markWords(
    words,
    attributions.filter(chosen).flatMap(({ content }) => content),
    article.text.length,
  );
}

/** One answer a sentence: does a word of it lie in attributed content? */
export function answers(one: Compared, chosen: Choose): { gold: boolean; found: boolean }[] {
  const gold = goldWords(one);
  const found = foundWords(one, chosen);
  let at = 0;
  return one.article.sentences.map(({ start, end }) => {
    const answer = { gold: false, found: false };
    while (at < one.words.length && (one.words[at]?.start as number) < start) at++;
    for (; at < one.words.length && (one.words[at]?.start as number) < end; at++) {
      if (gold[at]) answer.gold = true;
      if (found[at]) answer.found = true;
    }
    return answer;
  });
}

export function countSentences(one: Compared, chosen: Choose): Counts {
  return sumCounts(answers(one, chosen).map(({ gold, found }) => countAnswer(gold, found)));
}
