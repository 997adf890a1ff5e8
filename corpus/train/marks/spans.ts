import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { findMentionsBySentence } from '../../../src/lexicons/sides.ts';
import { readArticle } from '../../../src/reading.ts';
import { wordKeys } from '../../../src/scoring/words/keys.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import type { Token, TokenizedText } from '../../../src/tokens/types.ts';
import { OWNER_AUTHOR } from '../../../src/voice/types.ts';
import { type AnnotatedArticle, loadCorpus, loadWider } from '../../annotate/load.ts';

/** How often a word stands in news that was read, and how often inside a loaded span of the voice whose word it is. */
export interface WordCount {
  readonly word: string;
  /** The lemma that it has most often. */
  readonly lemma: string;
  readonly all: number;
  readonly loaded: number;
  /** Some uses, with what stands around them; `+` for one in a span. */
  readonly shown: readonly string[];
}

/** A source's words count less: readers looked at the writer's. */
const SOURCE_WEIGHT = 0.5;
const CONTENT: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);

/** The articles that teach, of corpus and wider sample; never the test part. */
export function teachingArticles(data: string): AnnotatedArticle[] {
  return [...loadCorpus(data).articles.filter(({ part }) => part !== 'test'), ...loadWider(data).articles];
}

/** How the words of one article were read. */
export interface ArticleWords {
  readonly article: AnnotatedArticle;
  readonly uses: ReadonlyMap<string, Uses>;
}

interface Uses {
  all: number;
  loaded: number;
  readonly lemmas: Map<string, number>;
  readonly shown: string[];
}

/**
 * Words with a meaning of their own in the sentences of each article that were read, by the keys of the scores; up to `most` uses
 * an article of each are shown with `around` units of text on either side.
 */
export function readWords(
  articles: readonly AnnotatedArticle[],
  vocabulary: ReadonlySet<string>,
  most = 0,
  around = 0,
): ArticleWords[] {
  const index = makeLexiconIndex();
  const isWord = (form: string) => vocabulary.has(form);
  return articles.map((article) => {
    const uses = new Map<string, Uses>();
    const { title } = article;
    const { text, matches, voice } = readArticle(
      title === null ? { text: article.text } : { text: article.text, title },
      'document',
      index,
    );
    const mentions = findMentionsBySentence(text.tokens, text.words, text.sentenceTokens);
    const keys = wordKeys(text, matches, mentions, isWord);
    const shift = text.segmentation.source.value.length - article.text.length;
    for (const { labels } of article.labels) {
      const inTitle = labels.n === 0;
      const by = inTitle ? 0 : shift;
      const [start, end] = inTitle ? [0, (title ?? '').length] : moved(article.sentences[labels.n - 1], by);
      const spans = labels.loaded.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
      for (let at = firstFrom(text.tokens, start); (text.tokens[at]?.start ?? end) < end; at++) {
        const token = text.tokens[at] as Token;
        const key = keys[at];
        if (key == null || key.startsWith('<') || !CONTENT.has(token.pos)) continue;
        const whose = voice.owner[at] === OWNER_AUTHOR ? 'author' : 'source';
        const weight = whose === 'author' ? 1 : SOURCE_WEIGHT;
        const isLoaded = spans.some((span) => span.whose === whose && overlaps(span, token));
        const own: Uses = uses.get(key) ?? { all: 0, loaded: 0, lemmas: new Map(), shown: [] };
        uses.set(key, own);
        own.all += weight;
        if (isLoaded) own.loaded += weight;
        if (own.shown.length < most) own.shown.push(`${isLoaded ? '+' : '-'} ${excerpt(text, token, around)}`);
        own.lemmas.set(token.lemma, (own.lemmas.get(token.lemma) ?? 0) + 1);
      }
    }
    return { article, uses };
  });
}

/** The words of several articles together, in alphabetical order. */
export function countWords(read: readonly ArticleWords[]): WordCount[] {
  const sums = new Map<string, Uses>();
  for (const { uses } of read)
    for (const [word, { all, loaded, lemmas, shown }] of uses) {
      const sum: Uses = sums.get(word) ?? { all: 0, loaded: 0, lemmas: new Map(), shown: [] };
      sums.set(word, sum);
      sum.all += all;
      sum.loaded += loaded;
      sum.shown.push(...shown);
      for (const [lemma, count] of lemmas) sum.lemmas.set(lemma, (sum.lemmas.get(lemma) ?? 0) + count);
    }
  return [...sums]
    .map(([word, { all, loaded, lemmas, shown }]) => ({ word, all, loaded, lemma: mostOften(lemmas), shown }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

function excerpt({ segmentation }: TokenizedText, { start, end }: Span, around: number): string {
  const { value } = segmentation.source;
  const words = `${value.slice(Math.max(0, start - around), start)}[${value.slice(start, end)}]${value.slice(end, end + around)}`;
  return words.replace(/\s+/g, ' ');
}

function moved([start, end]: readonly [number, number] = [0, 0], by: number): [number, number] {
  return [start + by, end + by];
}

/** Index of the first token at or after a place; tokens are in text order. */
function firstFrom(tokens: readonly Span[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ties by the alphabet. */
function mostOften(lemmas: ReadonlyMap<string, number>): string {
  return [...lemmas].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
