import type { Span } from '../../../src/text/span.ts';
import { matchOneToOne } from '../metrics/matching.ts';
import { sharedUnits } from '../metrics/pieces.ts';
import { SPAN_QUESTIONS } from './measures.ts';
import type { ScoredSentence } from './scored.ts';

export interface SpanError {
  /** `hedges-missed-adverb`, `hedges-wrong-cue`, `hedges-whose`, `hedges-span`: what to ask `--kind` for, or its beginning. */
  readonly kind: string;
  readonly line: string;
}

/** Characters shown on either side of the span. */
const AROUND = 110;

/** Spans that were missed, marked in vain, given to the wrong voice or cut otherwise than the labels have them. */
export function spanErrors({ gold, found, wording, start }: ScoredSentence): SpanError[] {
  return SPAN_QUESTIONS.flatMap((question) => {
    const name = question.label.replaceAll(' ', '-');
    const wanted = question.gold({ gold, found, wording, start });
    const given = question.found(found);
    const errors: SpanError[] = [];
    const matches = matchOneToOne(wanted, given, (a, b) => sharedUnits([a], [b]));
    const show = (span: Span) => excerpt(wording, start, span);
    for (const [g, f] of matches) {
      const [one, other] = [wanted[g], given[f]];
      if (!one || !other) continue;
      if (one.whose !== other.whose) errors.push({ kind: `${name}-whose`, line: `[${one.whose}'s] ${show(one)}` });
      if (one.start !== other.start || one.end !== other.end)
        errors.push({
          kind: `${name}-span`,
          line: `${show(one)} marked “${wording.slice(other.start - start, other.end - start)}”`,
        });
    }
    for (const [g, one] of wanted.entries())
      if (!matches.some(([at]) => at === g))
        errors.push({ kind: [name, 'missed', 'class' in one ? one.class : one.whose].join('-'), line: show(one) });
    for (const [f, one] of given.entries())
      if (!matches.some(([, at]) => at === f))
        errors.push({ kind: [name, 'wrong', one.rule.split('/')[1]].join('-'), line: show(one) });
    return errors;
  });
}

function excerpt(wording: string, start: number, span: Span): string {
  const [from, to] = [span.start - start, span.end - start];
  const left = wording.slice(Math.max(0, from - AROUND), Math.max(0, from));
  const right = wording.slice(to, to + AROUND);
  return `${left}[[${wording.slice(Math.max(0, from), to)}]]${right}`.replace(/\s+/g, ' ');
}
