import { prepare } from '../../train/voice/dataset.ts';
import { fitModel, toModel } from '../../train/voice/fit.ts';
import { SETTINGS } from '../../train/voice/settings.ts';
import { loadPolnear, type PolnearArticle } from '../load/polnear.ts';
import { sameOffsets } from '../metrics/pieces.ts';
import type { EvaluateOptions } from '../options.ts';
import { type CountsRow, countsTable } from '../print/figures.ts';
import { makeVoiceEngine } from './engine.ts';
import { type Compared, compare, countPart, countSentences, everyRelation, PARTS } from './polnear-compare.ts';

const FOLDS = 3;

/**
 * Cross-validation on PolNeAR's training split, with the settings as they are: without a third of the articles in turn,
 * and without each publisher in turn; beside both what the rules alone find. Takes some minutes.
 */
export function* crossValidate({ data }: EvaluateOptions): Iterable<string> {
  const articles = loadPolnear(data, 'train');
  const prepared = prepare(articles);
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))].sort();
  const byPlace = new Map(articles.map((article, i) => [article, i]));
  const measure = (isHeld: (article: PolnearArticle) => boolean): Compared[] => {
    const kept = prepared.filter((_, i) => !isHeld(articles[i] as PolnearArticle));
    const engine = makeVoiceEngine(toModel(fitModel(kept, SETTINGS)));
    return articles.filter(isHeld).map((article) => compare(engine, article));
  };
  const rules = makeVoiceEngine(null);
  const alone = articles.map((article) => compare(rules, article));
  const folds: Compared[] = [];
  for (let fold = 0; fold < FOLDS; fold++)
    folds.push(...measure((article) => (byPlace.get(article) as number) % FOLDS === fold));
  yield `PolNeAR, train, ${articles.length} articles`;
  yield* countsTable('rules alone', rows('all', alone));
  yield '';
  yield* countsTable(`${FOLDS} folds of articles`, rows('all', folds));
  yield '';
  const without: Compared[] = [];
  for (const publisher of publishers) without.push(...measure((article) => article.publisher === publisher));
  yield* countsTable('each publisher left out', rows('all', without));
  yield '';
  yield* countsTable(
    'sentence has attributed content',
    publishers.flatMap((publisher) => {
      const own = (of: readonly Compared[]) => of.filter(({ article }) => article.publisher === publisher);
      return [
        sentences(`${publisher}: rules alone`, own(alone)),
        sentences(`${publisher}: other articles of it known`, own(folds)),
        sentences(`${publisher}: left out`, own(without)),
      ];
    }),
  );
}

function rows(label: string, compared: readonly Compared[]): CountsRow[] {
  return [
    ...PARTS.map((part) => ({
      label: `${label}: ${part}, exact`,
      groups: compared.map((one) => countPart(one, part, sameOffsets)),
    })),
    sentences(`${label}: sentence`, compared),
  ];
}

function sentences(label: string, compared: readonly Compared[]): CountsRow {
  return { label, groups: compared.map((one) => countSentences(one, everyRelation)) };
}
