import type { LexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { readArticle } from '../../../src/reading.ts';
import { makeGround } from '../../../src/scoring/ground.ts';
import { findLearned } from '../../../src/scoring/learned.ts';
import { loadModel } from '../../../src/scoring/model.ts';
import { scoreSentences } from '../../../src/scoring/score.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/scoring/verdict.ts';
import { detectSignals } from '../../../src/signals/detect.ts';
import { findMarkable, type MarkCandidate } from '../../../src/signals/learned.ts';
import { makeRuleSet } from '../../../src/signals/rule-set.ts';
import type { Signal } from '../../../src/signals/types.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import type { MarkFold } from './folds.ts';

export type Whose = 'author' | 'source';

/** An article with the loaded spans of its readers, the findings of rules, and the words that may be marked beside them. */
export interface MarkedArticle {
  readonly text: string;
  readonly gold: readonly (Span & { readonly whose: Whose })[];
  readonly rules: readonly Signal[];
  readonly candidates: readonly MarkCandidate[];
}

/** Reads the articles of a fold with what was learned without them. */
export function readFold({ articles, model, telling }: MarkFold, lexicons: LexiconIndex = makeLexiconIndex()) {
  const rules = makeRuleSet();
  const loaded = loadModel(model);
  return articles.map((article): MarkedArticle => {
    const { title, labels } = article;
    const { text, matches, voice } = readArticle(
      title === null ? { text: article.text } : { text: article.text, title },
      'document',
      lexicons,
    );
    const signals = detectSignals(text, voice, matches, rules);
    const input = { text, matches, voice, signals, alone: false };
    const ground = makeGround(input, loaded);
    const scores = scoreSentences(input, loaded, DEFAULT_THRESHOLDS, ground);
    const words = findLearned(text, ground, loaded, scores, telling);
    const { value } = text.segmentation.source;
    const shift = value.length - article.text.length;
    return {
      text: value,
      gold: labels.flatMap(({ labels: { n, loaded: spans } }) =>
        spans.map(({ start, end, whose }) => ({
          start: start + (n === 0 ? 0 : shift),
          end: end + (n === 0 ? 0 : shift),
          whose,
        })),
      ),
      rules: signals.filter(({ type }) => type === 'loaded'),
      candidates: findMarkable(words, signals, text, voice, matches, lexicons, rules),
    };
  });
}

export function whoseOf({ voice }: Signal): Whose {
  return voice === 'author' ? 'author' : 'source';
}

/** True when a reader marked what the mark stands on, as the words of the same voice. */
export function isRight({ gold }: Pick<MarkedArticle, 'gold'>, mark: Signal): boolean {
  return gold.some((span) => span.whose === whoseOf(mark) && overlaps(span, mark));
}
