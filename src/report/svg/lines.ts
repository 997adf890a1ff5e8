import { coordinate, element, label, pathOf } from './element.ts';
import { type Axis, BOTTOM, LEFT, RIGHT, readings, TICK_GAP, WIDTH } from './panel.ts';
import { makeScale } from './scale.ts';
import type { Point, Series } from './series.ts';

const HEIGHT = 120;

/** One figure over time: a line a series, with a band for the intervals. */
export function drawLines(series: readonly Series[], axis: Axis): { markup: string; height: number } {
  const times = series.flatMap(({ points }) => points.map(({ time }) => time));
  const first = times.reduce((least, time) => Math.min(least, time));
  const last = times.reduce((most, time) => Math.max(most, time));
  const x = (time: number) => LEFT + 8 + ((time - first) / (last - first)) * (WIDTH - LEFT - RIGHT - 16);
  const { low, high } = axis.range(series);
  const y = makeScale(low, high, HEIGHT, 0);
  const grid = y.ticks.map(
    (tick) =>
      element('line', { class: 'grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y.at(tick), y2: y.at(tick) }) +
      label(LEFT - TICK_GAP, y.at(tick) + 4, axis.show(tick), { 'text-anchor': 'end' }),
  );
  const drawn = series.map(({ name, color, points }) => {
    const known = points.filter(({ figures }) => figures[axis.figure]?.value !== null);
    return element(
      'g',
      { fill: color, stroke: color },
      band(known, axis.figure, x, y.at) + line(known, axis.figure, x, y.at) + dots(name, known, axis, x, y.at),
    );
  });
  return {
    markup: grid.join('') + drawn.join('') + timeLabels(series, x, HEIGHT + 16),
    height: HEIGHT + BOTTOM,
  };
}

type Place = (value: number) => number;

/** Only where each neighbour has an interval; a band of one point would be nothing to see. */
function band(points: readonly Point[], figure: number, x: Place, y: Place): string {
  const known = points.flatMap(({ time, figures }) => {
    const interval = figures[figure]?.interval;
    return interval ? [{ at: x(time), low: y(interval[0]), high: y(interval[1]) }] : [];
  });
  if (known.length < 2) return '';
  const outline = [
    ...known.map(({ at, high }) => [at, high] as const),
    ...known.reverse().map(({ at, low }) => [at, low] as const),
  ];
  return element('path', { d: `${pathOf(outline)}Z`, 'fill-opacity': '0.15', stroke: 'none' });
}

function line(points: readonly Point[], figure: number, x: Place, y: Place): string {
  if (points.length < 2) return '';
  const path = pathOf(points.map(({ time, figures }) => [x(time), y(figures[figure]?.value as number)] as const));
  return element('path', { d: path, fill: 'none', 'stroke-width': '1.5' });
}

function dots(name: string, points: readonly Point[], axis: Axis, x: Place, y: Place): string {
  return points
    .map((point) =>
      element(
        'circle',
        { cx: x(point.time), cy: y(point.figures[axis.figure]?.value as number), r: 2.5, stroke: 'none' },
        readings(name === '' ? point.name : `${name}, ${point.name}`, point, axis),
      ),
    )
    .join('');
}

/** The periods themselves, as many as have room. */
function timeLabels(series: readonly Series[], x: Place, y: number): string {
  const periods = new Map(series.flatMap(({ points }) => points.map(({ time, name }) => [time, name] as const)));
  const sorted = [...periods].sort(([a], [b]) => a - b);
  let free = Number.NEGATIVE_INFINITY;
  return sorted
    .flatMap(([time, name]) => {
      const half = name.length * 3.5;
      const at = Math.min(Math.max(x(time), LEFT + half - 20), WIDTH - half);
      if (at - half < free) return [];
      free = at + half + 12;
      return [element('text', { x: coordinate(at), y, 'text-anchor': 'middle' }, name)];
    })
    .join('');
}
