import { readFileSync, writeFileSync } from 'node:fs';
import { SIDE_TOLD } from '../../src/annotations/side.ts';
import { createAnalyzer } from '../../src/index.ts';
import { f1, precision, recall, sumCounts } from '../../src/metrics/counts.ts';
import { decodeNumbers } from '../../src/numbers/vlq.ts';
import { OPEN_MODEL } from '../../src/scoring/generated/model.ts';
import { LEAN_FLOOR } from '../../src/scoring/model.ts';
import { DEFAULT_THRESHOLDS } from '../../src/scoring/verdict.ts';
import { CLASSES } from '../../src/scoring/words/classes.ts';
import { countSentences } from '../annotate/batches.ts';
import { type AnnotatedSentence, finalLabels, loadCorpus, widerLabels } from '../annotate/load.ts';
import { type ManifestArticle, readManifest, WIDER_MANIFEST } from '../annotate/manifest.ts';
import {
  answersTo,
  calibrationLine,
  falseAlarms,
  isAttributed,
  isPlain,
  leanShares,
  SCORE_QUESTIONS,
  scoreAuc,
  scoreError,
  verdictCounts,
  voiceShare,
} from './corpus/measures.ts';
import { alignAnalysis, type ScoredArticle } from './corpus/scored.ts';
import type { EvaluateOptions } from './options.ts';
import { type Share, withInterval } from './print/figures.ts';
import { alignTable } from './print/table.ts';

/** The two blocks of docs/model-card.md: facts of the repository, and figures that need the texts; `--out FILE` writes them there. */
export function* evaluateCard({ data, out }: EvaluateOptions): Iterable<string> {
  const facts = [...describeModel()];
  const figures = [...measureModel(data)];
  yield* [...facts, '', ...figures];
  if (out === undefined) return;
  const card = replaceBlock(replaceBlock(readFileSync(out, 'utf8'), 'facts', facts), 'figures', figures);
  writeFileSync(out, card);
}

/** The block after the mark `<!-- name -->`. */
export function blockOf(card: string, name: string): string {
  return pattern(name).exec(card)?.[2] ?? '';
}

export function replaceBlock(card: string, name: string, lines: readonly string[]): string {
  return card.replace(pattern(name), (_, before: string) => `${before}${lines.join('\n')}\n`);
}

function pattern(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->\\n\`\`\`text\\n)([\\s\\S]*?)(?=^\`\`\`$)`, 'm');
}

/** What the repository alone says of the model: its size, its thresholds, and the labels that it learned from. */
export function* describeModel(): Iterable<string> {
  const { id, words, weights } = OPEN_MODEL;
  const list = words?.words.split(' ') ?? [];
  const { editorial, reported, partisan, hedged } = DEFAULT_THRESHOLDS;
  yield `model ${id}`;
  yield* alignTable([
    ['what it weighs', 'n'],
    ['words', String(list.length - CLASSES.length)],
    ['classes of words', String(CLASSES.length)],
    ['pairs of neighbours', String(decodeNumbers(words?.pairs ?? '').length)],
    ['findings and measures', String(Object.keys(weights).length)],
  ]);
  yield* alignTable([
    ['thresholds', ''],
    ['verdict editorial, from', String(editorial)],
    ['verdict reported, below', String(reported)],
    ['counts as partisan, from', String(partisan)],
    ['counts as hedged, from', String(hedged)],
    ['lean given where partisan is from', String(LEAN_FLOOR)],
    ['a side told where the lean is beyond', `±${SIDE_TOLD}`],
  ]);
  const [first, wider] = [finalLabels(), widerLabels()];
  const articles = readManifest();
  const partOf = (part: string) => articles.filter((one) => one.part === part);
  const row = (label: string, some: readonly ManifestArticle[], labels: typeof first, hedges = true) => {
    const sentences = some.flatMap(({ id }) => labels.get(id) ?? []);
    const count = (holds: (labels: AnnotatedSentence['labels']) => boolean) =>
      String(sentences.filter((one) => holds(one.labels)).length);
    return [
      label,
      String(some.length),
      String(countSentences(some)),
      String(new Set(some.map(({ outlet }) => outlet)).size),
      count(({ editorial }) => editorial > 0),
      count(({ partisan }) => partisan === 'left'),
      count(({ partisan }) => partisan === 'right'),
      count(({ loaded }) => loaded.some(({ whose }) => whose === 'author')),
      hedges ? count(({ hedges }) => hedges.some(({ whose }) => whose === 'author')) : '–',
    ];
  };
  yield* alignTable([
    ['labels', 'articles', 'sentences', 'outlets', 'editorial', 'favour left', 'right', 'loaded', 'hedged'],
    row('learned: corpus, train', partOf('train'), first),
    row('learned: corpus, dev', partOf('dev'), first),
    row(
      'learned: wider sample',
      readManifest(WIDER_MANIFEST).filter(({ namesTest }) => !namesTest),
      wider,
      false,
    ),
    row('measured: corpus, test', partOf('test'), first),
  ]);
}

function* measureModel(data: string): Iterable<string> {
  const { articles, diagnostics } = loadCorpus(data);
  yield* diagnostics.map((diagnostic) => `left out: ${diagnostic}`);
  const analyzer = createAnalyzer({ include: { text: false, message: false } });
  const test = articles
    .filter(({ part }) => part === 'test')
    .map((article) => {
      const { text, title } = article;
      return alignAnalysis(article, analyzer.analyze(title === null ? { text } : { text, title }));
    });
  const center = test.filter(({ article }) => article.lean === 'center');
  yield `model ${OPEN_MODEL.id}; corpus, test: ${sizeOf(test)}; of center outlets: ${sizeOf(center)}`;
  yield* alignTable([
    ['whole outlets apart', 'test', 'center outlets'],
    ...MEASURES.map(([label, measure]) => [label, withInterval(test, measure), withInterval(center, measure)]),
  ]);
}

function sizeOf(scored: readonly ScoredArticle[]): string {
  return `${scored.length} articles, ${scored.reduce((sum, { sentences }) => sum + sentences.length, 0)} sentences`;
}

type Measure = (scored: readonly ScoredArticle[]) => number;

const verdict =
  (figure: typeof f1): Measure =>
  (scored) =>
    figure(sumCounts(scored.map((one) => verdictCounts(one, 1))));
const share =
  (of: (article: ScoredArticle) => Share): Measure =>
  (scored) => {
    const shares = scored.map(of);
    return shares.reduce((sum, { part }) => sum + part, 0) / shares.reduce((sum, { whole }) => sum + whole, 0);
  };

const MEASURES: readonly (readonly [label: string, measure: Measure])[] = [
  ['voice, accuracy', share(voiceShare)],
  ['verdict editorial, precision', verdict(precision)],
  ['verdict editorial, recall', verdict(recall)],
  ['verdict editorial, F1', verdict(f1)],
  ['verdict unsure, share of sentences', share(unsure)],
  ['false alarms, attributed sentences', share((one) => falseAlarms(one, isAttributed))],
  ['false alarms, plain factual sentences', share((one) => falseAlarms(one, isPlain))],
  ['partisan sentences with a side told', share((one) => leanShares(one).told)],
  ['side told, right', share((one) => leanShares(one).right)],
  ...SCORE_QUESTIONS.flatMap((question): [string, Measure][] => [
    [`${question.label}, AUC`, (scored) => scoreAuc(scored, question)],
    [
      `${question.label}, calibration slope`,
      (scored) => calibrationLine(scored.map((one) => answersTo(one, question))).slope,
    ],
    [
      `${question.label}, intercept at slope 1`,
      (scored) => calibrationLine(scored.map((one) => answersTo(one, question))).atSlopeOne,
    ],
    [`${question.label}, ECE`, (scored) => scoreError(scored, question)],
  ]),
];

function unsure({ sentences }: ScoredArticle): Share {
  return { part: sentences.filter(({ found }) => found.verdict === 'unsure').length, whole: sentences.length };
}
