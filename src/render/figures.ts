import type { AnalysisAttributedScores, AnalysisScores } from '../annotations/schema.ts';
import { sideOf } from '../annotations/side.ts';
import type { Paint } from './style.ts';

/** From here on a score is set off from the rest. Probability. */
const NOTABLE = 0.5;

/** `.93`, `1.0`: two decimals are all that a reader can use. */
export function probability(value: number): string {
  return value >= 0.995 ? '1.0' : value.toFixed(2).slice(1);
}

export function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${probability(Math.abs(value))}`;
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

export function side(lean: number): string {
  return lean === 0 ? 'even' : lean < 0 ? 'left' : 'right';
}

/** Columns of `scoreCells`, joined by two spaces. */
export const SCORE_WIDTH = 69;

/**
 * `editorial .93`, `hedging .71`, `partisan .88 right`, `loaded .80`, `tone -.40`: always as wide, so that scores stand
 * below scores; high ones are set off. Blank where there is no score; a side is named where it is known.
 */
export function scoreCells(scores: AnalysisScores | AnalysisAttributedScores, paint: Paint): string[] {
  const cell = (text: string, value: number, width: number): string =>
    paint(text, value >= NOTABLE ? 'bold' : 'dim') + ' '.repeat(width - text.length);
  const side = sideOf(scores.lean);
  const lean = side === null ? '' : ` ${side}`;
  const tone = scores.tone === null ? '' : `tone ${signed(scores.tone)}`;
  return [
    'editorializing' in scores
      ? cell(`editorial ${probability(scores.editorializing)}`, scores.editorializing, 13)
      : ' '.repeat(13),
    cell(`hedging ${probability(scores.hedging)}`, scores.hedging, 11),
    cell(`partisan ${probability(scores.partisan)}${lean}`, scores.partisan, 18),
    cell(`loaded ${probability(scores.loaded)}`, scores.loaded, 10),
    cell(tone, Math.abs(scores.tone ?? 0), 9),
  ];
}
