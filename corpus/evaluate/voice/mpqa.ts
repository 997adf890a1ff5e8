import { countAnswer, sumCounts } from '../../../src/metrics/counts.ts';
import { overlaps } from '../../../src/text/span.ts';
import { loadMpqa } from '../load/mpqa.ts';
import type { EvaluateOptions } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { countsTable } from '../print/figures.ts';
import type { VoiceEngine } from './engine.ts';
import { excerpt } from './excerpt.ts';

/** "Reports a source" (derived from nested sources: feelings and thoughts too) against: the sentence touches content. */
export function* evaluateMpqa(engine: VoiceEngine, options: EvaluateOptions): Iterable<string> {
  const documents = loadMpqa(options.data);
  const log = makeErrorLog();
  const all = [];
  const masked = [];
  for (const { text, sentences } of documents) {
    const { attributions } = engine(text, sentences);
    const any = attributions.flatMap(({ content }) => content);
    const masking = attributions.filter(({ masks }) => masks).flatMap(({ content }) => content);
    const answers = sentences.map((sentence) => ({
      sentence,
      found: any.some((piece) => overlaps(piece, sentence)),
      hidden: masking.some((piece) => overlaps(piece, sentence)),
    }));
    all.push(sumCounts(answers.map(({ sentence, found }) => countAnswer(sentence.reportsSource, found))));
    masked.push(sumCounts(answers.map(({ sentence, hidden }) => countAnswer(sentence.reportsSource, hidden))));
    for (const { sentence, found } of answers)
      if (found !== sentence.reportsSource) log.add(found ? 'source-wrong' : 'source-missed', excerpt(text, sentence));
  }
  yield `MPQA, dev, ${documents.length} documents, ${documents.reduce((sum, { sentences }) => sum + sentences.length, 0)} sentences`;
  yield* countsTable('sentence reports a source', [
    { label: 'a relation of any class', groups: all },
    { label: 'a relation that masks', groups: masked },
  ]);
  yield* log.print(options.errors, options.kind);
  yield '';
}
