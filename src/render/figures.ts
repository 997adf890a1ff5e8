import type { AnalysisAttributedScores, AnalysisScores } from '../annotations/schema.ts';
import type { Paint, Style } from './style.ts';

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
  return lean === 0 ? 'neither side' : lean < 0 ? 'left' : 'right';
}

/** `editorial .93  hedging .71  partisan .88 right  loaded .80  tone -.40`, high scores set off. */
export function scoreLine(scores: AnalysisScores | AnalysisAttributedScores, paint: Paint): string {
  const show = (name: string, value: number, after = '', style: Style = 'bold'): string => {
    const text = `${name} ${probability(value)}${after}`;
    return value >= NOTABLE ? paint(text, style) : paint(text, 'dim');
  };
  const lean = scores.lean === null ? '' : ` ${side(scores.lean)}`;
  return [
    ...('editorializing' in scores ? [show('editorial', scores.editorializing)] : []),
    show('hedging', scores.hedging),
    show('partisan', scores.partisan, lean),
    show('loaded', scores.loaded),
    paint(`tone ${scores.tone === null ? '–' : signed(scores.tone)}`, 'dim'),
  ].join('  ');
}
