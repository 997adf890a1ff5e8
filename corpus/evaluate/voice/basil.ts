import { covers, overlaps, type Span } from '../../../src/text/span.ts';
import type { Attribution } from '../../../src/voice/types.ts';
import { type BasilArticle, type BasilSpan, loadBasil } from '../load/basil.ts';
import { trimPieces } from '../metrics/pieces.ts';
import type { EvaluateOptions } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { type Share, type ShareRow, shareTable } from '../print/figures.ts';
import type { VoiceEngine } from './engine.ts';
import { excerpt } from './excerpt.ts';
import { isFarFromReports } from './reporting.ts';
import { namesPerson, namesSpeaker } from './speaker-label.ts';

interface JudgedSpan {
  readonly span: BasilSpan;
  readonly sentence: Span;
  /** The innermost masking relation whose content holds the whole span. */
  readonly holder: Attribution | undefined;
  readonly holderQuotes: boolean;
  /** A part of it, at least, is masked. */
  readonly touched: boolean;
  readonly far: boolean;
}

interface Judged {
  readonly article: BasilArticle;
  readonly spans: readonly JudgedSpan[];
}

type Choose = (one: JudgedSpan) => boolean;

export function* evaluateBasil(engine: VoiceEngine, options: EvaluateOptions): Iterable<string> {
  const judged = loadBasil(options.data)
    .filter(({ outlet }) => options.publisher === undefined || outlet === options.publisher)
    .map((article) => judge(engine, article));
  if (judged.length === 0) return;
  const quoted: Choose = ({ span }) => span.quoted;
  const held: Choose = ({ holder }) => holder !== undefined;
  const named: Choose = ({ span }) => span.quoted && namesPerson(span.speaker);
  const right: Choose = ({ span, holder }) => holder !== undefined && namesSpeaker(span.speaker, holder.speaker ?? '');
  const far: Choose = ({ span, far }) => !span.quoted && far;
  const row = (label: string, whole: Choose, part: Choose, of = judged): ShareRow => ({
    label,
    groups: of.map((one) => share(one, whole, part)),
  });
  yield `BASIL, all folds, ${judged.length} articles, ${judged.reduce((sum, { spans }) => sum + spans.length, 0)} spans`;
  const outlets = [...new Set(judged.map(({ article }) => article.outlet))].sort();
  yield* shareTable('biased spans', [
    row('quoted: whole span in direct or mixed masked content', quoted, ({ holderQuotes }) => holderQuotes),
    row('quoted: whole span in masked content', quoted, held),
    row('quoted: part of the span in masked content', quoted, ({ touched }) => touched),
    row('speaker right, person named in the label', named, right),
    row('  of those whose span is in masked content', (one) => named(one) && held(one), right),
    row('unquoted, far from reports: left to the author', far, ({ touched }) => !touched),
    ...outlets.map((outlet) =>
      row(
        `publisher ${outlet}: quoted, whole span in masked content`,
        quoted,
        held,
        judged.filter(({ article }) => article.outlet === outlet),
      ),
    ),
  ]);
  yield* listErrors(judged, options);
  yield '';
}

function judge(engine: VoiceEngine, article: BasilArticle): Judged {
  const { text, sentences } = article;
  const masking = engine(text).attributions.filter(({ masks }) => masks);
  const sizes = new Map(masking.map((one) => [one, one.content.reduce((sum, { start, end }) => sum + end - start, 0)]));
  const spans = article.spans.map((span): JudgedSpan => {
    // A mark at the edge of a span is nobody's word.
    const words = trimPieces([span], text)[0] ?? span;
    const near = masking.filter(({ content }) => content.some((piece) => overlaps(piece, words)));
    const holder = near
      .filter(({ content }) => content.some((piece) => covers(piece, words)))
      .sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))[0];
    const at = sentences.findIndex((sentence) => overlaps(sentence, span));
    return {
      span,
      sentence: sentences[at] ?? span,
      holder,
      holderQuotes: holder !== undefined && holder.kind !== 'indirect',
      touched: near.length > 0,
      far: isFarFromReports(text, sentences, at),
    };
  });
  return { article, spans };
}

function share({ spans }: Judged, whole: Choose, part: Choose): Share {
  const chosen = spans.filter(whole);
  return { part: chosen.filter(part).length, whole: chosen.length };
}

function* listErrors(judged: readonly Judged[], { errors, kind }: EvaluateOptions): Iterable<string> {
  const log = makeErrorLog();
  for (const { article, spans } of judged) {
    for (const { span, sentence, holder, touched, far } of spans) {
      const line = `[${excerpt(article.text, span)}] in ${excerpt(article.text, sentence)}`;
      if (span.quoted && !holder) log.add(touched ? 'quoted-in-part' : 'quoted-missed', line);
      if (span.quoted && holder && namesPerson(span.speaker) && !namesSpeaker(span.speaker, holder.speaker ?? ''))
        log.add('speaker-wrong', `labelled ${span.speaker}, found ${holder.speaker}: ${line}`);
      if (!span.quoted && far && touched) log.add('unquoted-masked', line);
    }
  }
  yield* log.print(errors, kind);
}
