import { element, label } from './element.ts';
import { type Axis, BOTTOM, RIGHT, readings, WIDTH } from './panel.ts';
import { makeScale } from './scale.ts';
import type { Series } from './series.ts';

const ROW = 18;
/** Names are cut to this many characters; the whole name is in the tooltip. */
const NAME = 34;
const NAMES_WIDTH = 230;

/** One figure of each group: a dot with a line for the interval. */
export function drawRows(series: readonly Series[], axis: Axis): { markup: string; height: number } {
  const { low, high } = axis.range(series);
  const x = makeScale(low, high, NAMES_WIDTH, WIDTH - RIGHT - 10, 6);
  const points = series.flatMap((one) => one.points.map((point) => ({ ...point, color: one.color })));
  const height = points.length * ROW;
  const grid = x.ticks.map(
    (tick) =>
      element('line', { class: 'grid', x1: x.at(tick), x2: x.at(tick), y1: 0, y2: height }) +
      label(x.at(tick), height + 16, axis.show(tick), { 'text-anchor': 'middle' }),
  );
  const rows = points.map((point, i) => {
    const y = i * ROW + ROW / 2;
    const characters = [...point.name];
    const name = characters.length > NAME ? `${characters.slice(0, NAME - 1).join('')}…` : point.name;
    const { value = null, interval = null } = point.figures[axis.figure] ?? {};
    const line =
      interval &&
      element('line', { x1: x.at(interval[0]), x2: x.at(interval[1]), y1: y, y2: y, 'stroke-width': '1.5' });
    const dot = value === null ? '' : element('circle', { cx: x.at(value), cy: y, r: 3, stroke: 'none' });
    return (
      label(NAMES_WIDTH - 14, y + 4, name, { 'text-anchor': 'end' }) +
      element(
        'g',
        { fill: point.color, stroke: point.color },
        `${readings(point.name, point, axis)}${line ?? ''}${dot}`,
      )
    );
  });
  return { markup: grid.join('') + rows.join(''), height: height + BOTTOM };
}
