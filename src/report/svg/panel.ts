import { FIGURES, type Figure, showFigure } from '../figures.ts';
import { element, escapeText } from './element.ts';
import type { Point, Series } from './series.ts';

/** In the units of the drawing, which are CSS pixels at its own size. */
export const WIDTH = 760;
export const LEFT = 56;
export const RIGHT = 16;
/** Room under a panel for the labels of its axis. */
export const BOTTOM = 24;
export const TICK_GAP = 8;

/** How one figure is drawn. */
export interface Axis {
  /** Index into FIGURES. */
  readonly figure: number;
  readonly show: (value: number) => string;
  /** The values to make room for: all intervals, and zero. */
  range(series: readonly Series[]): { low: number; high: number };
}

export function axisOf(figure: number): Axis {
  const { shown } = FIGURES[figure] as Figure;
  return {
    figure,
    show: (value) =>
      shown === 'percent' ? String(Number((value * 100).toFixed(4))) : String(Number(value.toFixed(4))),
    range: (series) => {
      let [low, high] = [0, 0];
      for (const { points } of series)
        for (const { figures } of points) {
          const { value = null, interval = null } = figures[figure] ?? {};
          if (value === null) continue;
          low = Math.min(low, value, interval?.[0] ?? value);
          high = Math.max(high, value, interval?.[1] ?? value);
        }
      return low === 0 && high === 0 ? { low, high: shown === 'percent' ? 0.01 : 1 } : { low, high };
    },
  };
}

/** What a pointer over a dot is told. */
export function readings(name: string, { figures, documents }: Point, { figure }: Axis): string {
  const { value = null, interval = null } = figures[figure] ?? {};
  const shown = FIGURES[figure] as Figure;
  const range = interval ? ` [${showFigure(shown, interval[0])}, ${showFigure(shown, interval[1])}]` : '';
  return element(
    'title',
    {},
    escapeText(`${name}: ${showFigure(shown, value)}${range}, ${documents} document${documents === 1 ? '' : 's'}`),
  );
}
