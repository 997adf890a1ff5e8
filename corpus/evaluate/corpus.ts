import { createAnalyzer, DEFAULT_THRESHOLDS } from '../../src/index.ts';
import { loadCorpus, type Status } from '../annotate/load.ts';
import {
  answersTo,
  calibrationLine,
  falseAlarms,
  isAttributed,
  isPlain,
  leanShares,
  SCORE_QUESTIONS,
  SPAN_QUESTIONS,
  scoreAuc,
  scoreCounts,
  scoreError,
  spanCounts,
  VOICE_LABELS,
  verdictCounts,
  voiceCounts,
  voiceMacroF1,
  voiceShare,
  whoseShare,
} from './corpus/measures.ts';
import { alignAnalysis, type ScoredArticle, type ScoredSentence } from './corpus/scored.ts';
import { spanErrors } from './corpus/span-errors.ts';
import { DataError } from './load/lines.ts';
import { type EvaluateOptions, UsageError } from './options.ts';
import { makeErrorLog } from './print/errors.ts';
import { countsTable, shareTable, withInterval } from './print/figures.ts';
import { alignTable } from './print/table.ts';

const SPLITS = ['dev', 'test', 'train'];

/**
 * The whole system against our own annotations (corpus/annotations), dev and test unless `--split` names one. Errors are
 * printed of dev and train alone: what is learnt from a sentence of the test part is lost as a measure.
 */
export function* evaluateCorpus(options: EvaluateOptions): Iterable<string> {
  const { split } = options;
  if (split !== undefined && !SPLITS.includes(split))
    throw new UsageError(`the corpus has ${SPLITS.join(', ')}, not ${split}`);
  if (options.errors > 0 && split !== 'dev' && split !== 'train')
    throw new UsageError('--errors needs --split dev or --split train: the test part is for figures alone');
  const { articles, diagnostics } = loadCorpus(options.data);
  yield* diagnostics.map((diagnostic) => `left out: ${diagnostic}`);
  const analyzer = createAnalyzer({ include: { text: false, message: false } });
  for (const part of split === undefined ? ['dev', 'test'] : [split]) {
    const own = articles.filter((one) => one.part === part && (options.set === undefined || one.set === options.set));
    if (own.length === 0) throw new DataError(`no labels of ${part} yet`);
    const scored = own.map((article) => {
      const { text, title } = article;
      return alignAnalysis(article, analyzer.analyze(title === null ? { text } : { text, title }));
    });
    yield describePart(part, scored);
    yield* figuresOf(scored);
    yield* figuresByGroup(scored);
    yield* listErrors(scored, options);
  }
}

function describePart(part: string, scored: readonly ScoredArticle[]): string {
  const statuses = new Map<Status, number>();
  for (const { article } of scored)
    for (const { status } of article.labels) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const sentences = scored.reduce((sum, one) => sum + one.sentences.length, 0);
  const how = [...statuses].map(([status, count]) => `${count} ${status}`).join('; ');
  return `corpus, ${part}, ${scored.length} articles, ${sentences} sentences (${how})`;
}

function* figuresOf(scored: readonly ScoredArticle[]): Iterable<string> {
  yield* countsTable(
    'voice',
    VOICE_LABELS.map((label) => ({ label, groups: scored.map((one) => voiceCounts(one, label)) })),
  );
  yield* shareTable('', [{ label: 'voice, accuracy', groups: scored.map(voiceShare) }]);
  yield `  voice, macro-F1  ${withInterval(scored, voiceMacroF1)}`;
  yield* countsTable('verdict editorial', [
    { label: 'editorial 1 or 2', groups: scored.map((one) => verdictCounts(one, 1)) },
    { label: 'editorial 2 alone', groups: scored.map((one) => verdictCounts(one, 2)) },
  ]);
  yield* shareTable('false alarms of the verdict', [
    { label: 'attributed sentences', groups: scored.map((one) => falseAlarms(one, isAttributed)) },
    { label: 'plain factual sentences', groups: scored.map((one) => falseAlarms(one, isPlain)) },
    { label: 'all without comment', groups: scored.map((one) => falseAlarms(one, ({ gold }) => gold.editorial === 0)) },
  ]);
  yield* countsTable(
    "scores of the author's words",
    SCORE_QUESTIONS.map((question) => ({
      label: `${question.label}, from ${question.from}`,
      groups: scored.map((one) => scoreCounts(one, question)),
    })),
  );
  yield* alignTable([
    ['scores', 'AUC', 'ECE'],
    ...SCORE_QUESTIONS.map((question) => [
      question.label,
      withInterval(scored, (drawn) => scoreAuc(drawn, question)),
      withInterval(scored, (drawn) => scoreError(drawn, question)),
    ]),
  ]);
  yield* calibrationTable('calibration', scored);
  const center = scored.filter(({ article }) => article.lean === 'center');
  if (center.length > 0) yield* calibrationTable(`calibration, ${center.length} articles of center outlets`, center);
  yield* countsTable(
    'spans',
    SPAN_QUESTIONS.flatMap((question) => [
      { label: `${question.label}, overlap`, groups: scored.map((one) => spanCounts(one, question, false)) },
      { label: `${question.label}, exact`, groups: scored.map((one) => spanCounts(one, question, true)) },
      {
        label: `${question.label}, overlap, author's`,
        groups: scored.map((one) => spanCounts(one, question, false, 'author')),
      },
    ]),
  );
  yield* shareTable('whose', [
    ...SPAN_QUESTIONS.map((question) => ({
      label: `${question.label} found, given to the right voice`,
      groups: scored.map((one) => whoseShare(one, question)),
    })),
    { label: 'partisan sentences with a side told', groups: scored.map((one) => leanShares(one).told) },
    { label: 'sides told, right', groups: scored.map((one) => leanShares(one).right) },
    { label: 'with a lean of any size', groups: scored.map((one) => leanShares(one, 0).told) },
    { label: 'leans of any size, right', groups: scored.map((one) => leanShares(one, 0).right) },
  ]);
}

/**
 * Of sentences where the author says something. `at slope 1`: the intercept where the slope is held at 1, which says
 * whether the probabilities are too low or too high on the whole.
 */
function calibrationTable(title: string, scored: readonly ScoredArticle[]): string[] {
  return alignTable([
    [title, 'n', 'yes', 'slope', 'intercept', 'at slope 1'],
    ...SCORE_QUESTIONS.map((question) => {
      const answers = scored.map((one) => answersTo(one, question));
      const labels = answers.flatMap((one) => one.labels);
      return [
        question.label,
        String(labels.length),
        String(labels.filter(Boolean).length),
        ...(['slope', 'intercept', 'atSlopeOne'] as const).map((part) =>
          withInterval(answers, (drawn) => calibrationLine(drawn)[part]),
        ),
      ];
    }),
  ]);
}

/** The main figures once more for each data set, lean of the outlet and genre. */
function* figuresByGroup(scored: readonly ScoredArticle[]): Iterable<string> {
  const [editorial, , , partisan] = SCORE_QUESTIONS;
  if (!editorial || !partisan) return;
  for (const key of ['set', 'lean', 'genre'] as const) {
    const names = [...new Set(scored.map(({ article }) => article[key]))].sort();
    const groups = names.map((name) => ({
      label: name ?? 'no lean known',
      own: scored.filter(({ article }) => article[key] === name),
    }));
    yield* countsTable(
      `verdict editorial, by ${key}`,
      groups.map(({ label, own }) => ({ label, groups: own.map((one) => verdictCounts(one, 1)) })),
    );
    yield* shareTable(
      `voice, accuracy, by ${key}`,
      groups.map(({ label, own }) => ({ label, groups: own.map(voiceShare) })),
    );
    yield* shareTable(
      `false alarms, attributed, by ${key}`,
      groups.map(({ label, own }) => ({ label, groups: own.map((one) => falseAlarms(one, isAttributed)) })),
    );
    yield* shareTable(
      `false alarms, plain factual, by ${key}`,
      groups.map(({ label, own }) => ({ label, groups: own.map((one) => falseAlarms(one, isPlain)) })),
    );
    yield* countsTable(
      `partisan, by ${key}`,
      groups.map(({ label, own }) => ({ label, groups: own.map((one) => scoreCounts(one, partisan)) })),
    );
    yield* alignTable([
      [`editorializing, by ${key}`, 'AUC'],
      ...groups.map(({ label, own }) => [label, withInterval(own, (drawn) => scoreAuc(drawn, editorial))]),
    ]);
  }
  yield '';
}

function* listErrors(scored: readonly ScoredArticle[], { errors, kind }: EvaluateOptions): Iterable<string> {
  const log = makeErrorLog();
  for (const { article, sentences } of scored)
    for (const sentence of sentences) {
      const place = `${article.id}:${sentence.gold.n}`;
      for (const name of errorsOf(sentence)) log.add(name, `${place} ${show(sentence)}`);
      for (const { kind: name, line } of spanErrors(sentence)) log.add(name, `${place} ${line}`);
    }
  yield* log.print(errors, kind);
}

function errorsOf(sentence: ScoredSentence): string[] {
  const { gold, found } = sentence;
  const names: string[] = [];
  if (gold.voice !== found.voice) names.push(`voice-${gold.voice}-as-${found.voice}`);
  if (gold.editorial === 2 && found.verdict === 'reported') names.push('editorial-missed');
  if (gold.editorial === 0 && found.verdict === 'editorial') names.push('editorial-wrong');
  if (gold.partisan !== null && found.partisan < DEFAULT_THRESHOLDS.partisan) names.push('partisan-missed');
  if (gold.partisan === null && found.partisan >= DEFAULT_THRESHOLDS.partisan) names.push('partisan-wrong');
  return names;
}

function show({ wording, found }: ScoredSentence): string {
  const text = wording.replace(/\s+/g, ' ').slice(0, 220);
  return `[${found.editorializing.toFixed(2)}] ${text}`;
}
