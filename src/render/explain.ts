import type { ExplainedScore, Explanation } from '../annotations/schema.ts';
import { probability, signed } from './figures.ts';
import type { Paint } from './style.ts';
import { clip, visibleLine } from './visible.ts';

const SIGNED = new Set(['lean', 'tone']);

/** What every score of a sentence is made of, the largest contribution first; their sum is the logit. */
export function explanationLines(
  explanation: Explanation,
  article: { readonly text: string; readonly title?: string },
  paint: Paint,
  width: number,
): string[] {
  return [
    ...viewLines(explanation.scores && { ...explanation.scores }, '', article, paint, width),
    ...viewLines(explanation.attributed && { ...explanation.attributed }, 'source: ', article, paint, width),
  ];
}

function viewLines(
  view: Readonly<Record<string, ExplainedScore>> | null,
  prefix: string,
  article: { readonly text: string; readonly title?: string },
  paint: Paint,
  width: number,
): string[] {
  return Object.entries(view ?? {}).flatMap(([score, { logit, value, contributions }]) => {
    const shown = SIGNED.has(score) ? signed(value) : probability(value);
    const told = contributions.filter(({ contribution }) => contribution !== 0);
    if (told.length === 0) return [];
    const head = `${prefix}${score} ${paint(shown, 'bold')} ${paint(`= logit ${fixed(logit)}`, 'dim')}`;
    const bySize = told.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    return [
      head,
      ...bySize.map(({ feature, span, contribution }) => {
        const words =
          span && (span.field === 'title' ? (article.title ?? '') : article.text).slice(span.start, span.end);
        const quoted = words === undefined ? '' : `  “${visibleLine(words)}”`;
        return clip(`${fixed(contribution).padStart(9)}  ${visibleLine(feature)}${quoted}`, width);
      }),
    ];
  });
}

/** Logits with their sign. Four decimals are shown; the sums are exact in the record. */
function fixed(logit: number): string {
  return `${logit < 0 ? '-' : '+'}${Math.abs(logit).toFixed(4)}`;
}
