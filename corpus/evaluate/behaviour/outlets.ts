import { createAnalyzer } from '../../../src/index.ts';
import { loadCorpus } from '../../annotate/load.ts';
import { falseAlarms, isAttributed, isPlain } from '../corpus/measures.ts';
import { alignAnalysis, type ScoredArticle, type ScoredSentence } from '../corpus/scored.ts';
import { DataError } from '../load/lines.ts';
import { type EvaluateOptions, UsageError } from '../options.ts';
import { type Share, shareTable, withInterval } from '../print/figures.ts';

const SPLITS = ['dev', 'test'];
const LEANS = ['left', 'center', 'right', null] as const;
type Lean = ScoredArticle['article']['lean'];

const QUESTIONS: readonly (readonly [label: string, kind: (sentence: ScoredSentence) => boolean])[] = [
  ['plain factual sentences of the author marked editorial', isPlain],
  ['attributed sentences marked editorial', isAttributed],
  ['all sentences without comment marked editorial', ({ gold }) => gold.editorial === 0],
];

/** An article's outlet and how many of its sentences were marked that should not be. */
interface Alarms extends Share {
  readonly lean: Lean;
}

/**
 * False alarms by lean of the outlet, in our own annotations: are the plain sentences of one side's outlets marked more
 * often than those of the other side's? Figures alone; no sentence is shown.
 */
export function* evaluateOutlets({ data, split }: EvaluateOptions): Iterable<string> {
  if (split !== undefined && !SPLITS.includes(split)) throw new UsageError(`--split is ${SPLITS.join(' or ')}`);
  const { articles, diagnostics } = loadCorpus(data);
  yield* diagnostics.map((diagnostic) => `left out: ${diagnostic}`);
  const analyzer = createAnalyzer({ include: { text: false, message: false } });
  for (const part of split === undefined ? SPLITS : [split]) {
    const scored = articles
      .filter((one) => one.part === part)
      .map((article) => {
        const { text, title } = article;
        return alignAnalysis(article, analyzer.analyze(title === null ? { text } : { text, title }));
      });
    if (scored.length === 0) throw new DataError(`no labels of ${part} yet`);
    yield `outlets, ${part}, ${scored.length} articles`;
    for (const [label, kind] of QUESTIONS) yield* leanTable(label, alarmsOf(scored, kind));
  }
}

function alarmsOf(scored: readonly ScoredArticle[], kind: (sentence: ScoredSentence) => boolean): Alarms[] {
  return scored.map((one) => ({ lean: one.article.lean, ...falseAlarms(one, kind) }));
}

export function leanTable(label: string, alarms: readonly Alarms[]): string[] {
  const rows = LEANS.map((lean) => ({
    label: lean === null ? 'no lean known' : `outlet ${lean}`,
    groups: alarms.filter((one) => one.lean === lean),
  }));
  const sided = alarms.filter(({ lean }) => lean === 'left' || lean === 'right');
  return [
    ...shareTable(
      label,
      rows.filter(({ groups }) => groups.length > 0),
    ),
    `  left minus right  ${withInterval(sided, difference)}`,
  ];
}

/** Share of the left's outlets less that of the right's; articles of both are drawn together. */
function difference(alarms: readonly Alarms[]): number {
  const rate = (side: Lean) => {
    const own = alarms.filter(({ lean }) => lean === side);
    return own.reduce((sum, { part }) => sum + part, 0) / own.reduce((sum, { whole }) => sum + whole, 0);
  };
  return rate('left') - rate('right');
}
