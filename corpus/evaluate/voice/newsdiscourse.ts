import { type Counts, countAnswer, sumCounts } from '../../../src/metrics/counts.ts';
import { overlaps } from '../../../src/text/span.ts';
import { loadNewsDiscourse, type NewsDiscourseArticle } from '../load/newsdiscourse.ts';
import { type EvaluateOptions, UsageError } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { countsTable } from '../print/figures.ts';
import type { VoiceEngine } from './engine.ts';
import { excerpt } from './excerpt.ts';
import { hasQuotationMark, hasReportingWord, isInstitutionalReport } from './reporting.ts';

interface Row {
  readonly wording: string;
  readonly speech: boolean;
  readonly found: boolean;
  readonly institutional: boolean;
}

interface Judged {
  readonly publisher: string;
  readonly rows: readonly Row[];
}

/** "Speech" against: the voice of one of our sentences that share something with the row is not the author's alone. */
export function* evaluateNewsDiscourse(engine: VoiceEngine, options: EvaluateOptions): Iterable<string> {
  const split = options.split ?? 'validation';
  if (split !== 'validation' && split !== 'train')
    throw new UsageError(`NewsDiscourse has the splits validation and train, not ${split}`);
  const articles = loadNewsDiscourse(options.data, split)
    .filter(({ publisher }) => options.publisher === undefined || publisher === options.publisher)
    .map((article) => judge(engine, article));
  if (articles.length === 0) return;
  const rows = articles.flatMap((article) => article.rows);
  const dropped = rows.filter(({ institutional, speech }) => institutional && !speech).length;
  yield `NewsDiscourse, ${split}, ${articles.length} articles, ${rows.length} sentences, ${
    rows.filter(({ institutional }) => institutional).length
  } institutional reports (${dropped} of them labelled no speech)`;
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))].sort();
  const all = () => true;
  const personal = ({ institutional }: Row) => !institutional;
  yield* countsTable('speech', [
    { label: 'all sentences', groups: articles.map((one) => count(one, all)) },
    { label: 'without institutional reports', groups: articles.map((one) => count(one, personal)) },
    {
      label: 'without those labelled no speech',
      groups: articles.map((one) => count(one, ({ institutional, speech }) => !institutional || speech)),
    },
    { label: 'baseline: a mark or a reporting word', groups: articles.map(countBaseline) },
    ...publishers.map((publisher) => ({
      label: `publisher ${publisher}`,
      groups: articles.filter((one) => one.publisher === publisher).map((one) => count(one, all)),
    })),
  ]);
  const log = makeErrorLog();
  for (const { wording, speech, found, institutional } of rows)
    if (speech !== found)
      log.add(speech ? 'speech-missed' : institutional ? 'speech-institutional' : 'speech-wrong', excerpt(wording));
  yield* log.print(options.errors, options.kind);
  yield '';
}

function judge(engine: VoiceEngine, { text, sentences, publisher }: NewsDiscourseArticle): Judged {
  const spoken = engine(text).sentences.filter(({ label }) => label !== 'author');
  const rows = sentences.map((sentence) => {
    const wording = text.slice(sentence.start, sentence.end);
    return {
      wording,
      speech: sentence.speech,
      found: spoken.some((one) => overlaps(one, sentence)),
      institutional: isInstitutionalReport(wording),
    };
  });
  return { publisher, rows };
}

function count({ rows }: Judged, chosen: (row: Row) => boolean): Counts {
  return sumCounts(rows.filter(chosen).map(({ speech, found }) => countAnswer(speech, found)));
}

function countBaseline({ rows }: Judged): Counts {
  return sumCounts(
    rows.map(({ wording, speech }) => countAnswer(speech, hasQuotationMark(wording) || hasReportingWord(wording))),
  );
}
