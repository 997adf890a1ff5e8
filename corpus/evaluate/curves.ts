import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnalysisSentence, type Analyzer, createAnalyzer } from '../../src/index.ts';
import { loadCorpus } from '../annotate/load.ts';
import { answersTo, SCORE_QUESTIONS } from './corpus/measures.ts';
import { alignAnalysis } from './corpus/scored.ts';
import { type BabeSentence, loadBabe } from './load/babe.ts';
import { DataError, groupBy } from './load/lines.ts';
import type { EvaluateOptions } from './options.ts';
import { type Answers, type Asked, joinAnswers, precisionRecallPanel, reliabilityPanel } from './plot/diagrams.ts';
import { drawPanels } from './plot/panels.ts';

/** What the pictures are made of. */
interface Collection {
  readonly name: string;
  readonly heading: string;
  readonly asked: readonly Asked[];
}

/**
 * Reliability diagrams and precision-recall curves as SVG, of the test part of our own annotations and of BABE's sentences,
 * into the folder `--out`. Equal scores give equal files.
 */
export function* drawCurves({ data, out }: EvaluateOptions): Iterable<string> {
  const analyzer = createAnalyzer({ include: { text: false, message: false } });
  if (out !== undefined) mkdirSync(out, { recursive: true });
  for (const collection of [collectCorpus(data, analyzer), collectBabe(data, analyzer)]) {
    for (const { title, articles } of collection.asked) {
      const { labels } = joinAnswers(articles);
      yield `${collection.heading}, ${title}: ${articles.length} articles, ${labels.length} sentences, ${labels.filter(Boolean).length} yes`;
    }
    if (out === undefined) continue;
    for (const [kind, drawing] of Object.entries(drawCollection(collection))) {
      writeFileSync(join(out, `${collection.name}-${kind}.svg`), drawing);
      yield `wrote ${collection.name}-${kind}.svg`;
    }
  }
}

/** Both pictures of a collection. */
export function drawCollection({ heading, asked }: Omit<Collection, 'name'>): Record<string, string> {
  const { labels } = joinAnswers(asked[0]?.articles ?? []);
  const size = `${asked[0]?.articles.length} articles, ${labels.length} sentences`;
  return {
    reliability: drawPanels(`Reliability. ${heading}`, asked.map(reliabilityPanel), [
      `${size}. Dots: sentences in bins of a tenth; on the dashed line`,
      'scores mean what they say. Lines: 95 % bootstrap intervals, articles drawn with',
      'replacement. Grey: root of the number of sentences.',
    ]),
    'precision-recall': drawPanels(`Precision and recall. ${heading}`, asked.map(precisionRecallPanel), [
      `${size}. Circle: the score of .5. Dashed: a system that guesses.`,
    ]),
  };
}

function collectCorpus(data: string, analyzer: Analyzer): Collection {
  const { articles } = loadCorpus(data);
  const test = articles.filter(({ part }) => part === 'test');
  if (test.length === 0) throw new DataError('no articles of the test part in the data folder');
  const scored = test.map((article) => {
    const { text, title } = article;
    return alignAnalysis(article, analyzer.analyze(title === null ? { text } : { text, title }));
  });
  return {
    name: 'corpus-test',
    heading: 'Our annotations, test part',
    asked: SCORE_QUESTIONS.map((question) => ({
      title: question.label,
      articles: scored.map((article) => answersTo(article, question)),
    })),
  };
}

/** BABE judges a row as a whole, what it quotes included; so the higher of the author's and the source's score answers. */
function collectBabe(data: string, analyzer: Analyzer): Collection {
  const rows = loadBabe(data).map((row) => ({
    ...row,
    sentences: analyzer.analyze(row.text, { unit: 'sentence' }).sentences,
  }));
  const groups = [...groupBy(rows, ({ url }) => url).values()];
  type Row = (typeof rows)[number];
  const ask = (title: string, gold: (row: BabeSentence) => boolean | null, score: (row: Row) => number): Asked => ({
    title,
    articles: groups.map((group): Answers => {
      const asked = group.filter((row) => gold(row) !== null);
      return { scores: asked.map(score), labels: asked.map((row) => gold(row) === true) };
    }),
  });
  return {
    name: 'babe-dev',
    heading: 'BABE, development part',
    asked: [
      ask(
        'loaded / biased by word choice',
        ({ biased }) => biased,
        ({ sentences }) => highest(sentences, 'loaded'),
      ),
      ask(
        'editorializing / opinion in it',
        ({ opinion }) => (opinion === null ? null : opinion !== 'factual'),
        ({ sentences }) => Math.max(0, ...sentences.map(({ scores }) => scores?.editorializing ?? 0)),
      ),
    ],
  };
}

function highest(sentences: readonly AnalysisSentence[], score: 'loaded'): number {
  return Math.max(
    0,
    ...sentences.flatMap(({ scores, attributed }) => [scores?.[score] ?? 0, attributed?.[score] ?? 0]),
  );
}
