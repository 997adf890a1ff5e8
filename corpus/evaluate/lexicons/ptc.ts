import { overlaps } from '../../../src/text/span.ts';
import type { DetectSignals } from '../detector.ts';
import { loadPtc } from '../load/ptc.ts';
import type { EvaluateOptions } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { shareTable } from '../print/figures.ts';
import { around } from './around.ts';

const TECHNIQUES = ['Loaded_Language', 'Name_Calling,Labeling'];

/** Spans of loaded language and name-calling that a signal touches, in whatever voice: the labels do not tell voices. */
export function* measurePtc(detect: DetectSignals, { data, errors, kind }: EvaluateOptions): Iterable<string> {
  const log = makeErrorLog();
  const articles = loadPtc(data).map(({ text, spans }) => {
    const signals = detect(text).filter(({ type }) => type !== 'hedge');
    return spans
      .filter(({ technique }) => TECHNIQUES.includes(technique))
      .map((span) => {
        const touched = signals.some((signal) => overlaps(signal, span));
        if (!touched) log.add('ptc-missed', around(text, span));
        return { technique: span.technique, touched };
      });
  });
  yield `PTC, train, ${articles.length} articles`;
  const share = (chosen: readonly string[]) =>
    articles.map((spans) => {
      const own = spans.filter(({ technique }) => chosen.includes(technique));
      return { part: own.filter(({ touched }) => touched).length, whole: own.length };
    });
  yield* shareTable('spans touched by a signal that is no hedge', [
    { label: 'both techniques', groups: share(TECHNIQUES) },
    ...TECHNIQUES.map((technique) => ({ label: technique, groups: share([technique]) })),
  ]);
  yield* log.print(errors, kind);
}
