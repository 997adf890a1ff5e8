import { FIGURES } from '../figures.ts';
import type { Report } from '../report.ts';
import { element, escapeText, label } from './element.ts';
import { drawLines } from './lines.ts';
import { axisOf, WIDTH } from './panel.ts';
import { drawRows } from './rows.ts';
import { type Series, seriesOf } from './series.ts';

const TITLE = 26;
const GAP = 18;
const UNITS = { percent: ' (%)', rate: '', side: ' (−1 left, 1 right)' } as const;

const STYLE =
  'text{font:12px system-ui,sans-serif;fill:#333}.head{font-weight:600;fill:#000}.grid{stroke:#ddd;stroke-width:1}';

/** A plot a figure, one below the other; without scripts, and the same bytes for the same report. */
export function reportSvg(report: Report, title: string): string {
  const { kind, series, leftOut } = seriesOf(report);
  const draw = kind === 'lines' ? drawLines : drawRows;
  const parts: string[] = [];
  let y = 8;
  if (kind === 'lines' && (series.length > 1 || series[0]?.name !== 'all')) {
    const { markup, height } = legend(series);
    parts.push(element('g', { transform: `translate(0 ${y})` }, markup));
    y += height + GAP;
  }
  FIGURES.forEach(({ label: name, shown }, i) => {
    if (!series.some(({ points }) => points.length > 0)) return;
    parts.push(label(0, y + 12, `${name}${UNITS[shown]}`, { class: 'head' }));
    const { markup, height } = draw(series, axisOf(i));
    parts.push(element('g', { transform: `translate(0 ${y + TITLE})` }, markup));
    y += TITLE + height + GAP;
  });
  if (leftOut > 0) {
    parts.push(label(0, y + 12, `${leftOut} more in the table`));
    y += 20;
  }
  const head = `${element('title', {}, escapeText(title))}${element('style', {}, STYLE)}${element('rect', {
    x: -8,
    width: '100%',
    height: '100%',
    fill: '#fff',
  })}`;
  return `${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `-8 0 ${WIDTH + 16} ${y + 8}`, width: WIDTH + 16, role: 'img' },
    head + parts.join('\n'),
  )}\n`;
}

/** Names of the lines, wrapped to the width of the drawing. */
function legend(series: readonly Series[]): { markup: string; height: number } {
  let [x, y] = [0, 0];
  const items = series.map(({ name, color }) => {
    const width = 18 + name.length * 7 + 18;
    if (x > 0 && x + width > WIDTH) {
      x = 0;
      y += 18;
    }
    const item = element('rect', { x, y: y + 3, width: 12, height: 12, fill: color }) + label(x + 18, y + 13, name);
    x += width;
    return item;
  });
  return { markup: items.join(''), height: y + 18 };
}
