import { element, escapeText, label } from './svg.ts';

/** One small plot with both axes from 0 to 1. */
export interface Panel {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** What is drawn over the axes; `x` and `y` take 0..1 to the page. */
  readonly draw: (x: (value: number) => number, y: (value: number) => number) => readonly string[];
}

const SIDE = 260;
const MARGIN = { left: 60, right: 28, top: 40, bottom: 46 } as const;
const HEAD = 34;
const NOTE = 17;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const STYLE = `text{font:12px system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#24292f}
.head{font-size:15px;font-weight:600}.title{font-size:13px;font-weight:600}.note{fill:#57606a}.tick{font-size:10px;fill:#57606a}
.grid{stroke:#e4e7eb}.frame{fill:none;stroke:#afb8c1}.rule{stroke:#8c959f;stroke-dasharray:4 3;fill:none}
.line{stroke:#0a5cad;stroke-width:1.8;fill:none;stroke-linejoin:round}.dot{fill:#0a5cad}.range{stroke:#0a5cad;stroke-opacity:.45;stroke-width:1.6}
.bar{fill:#d0d7de}.mark{fill:#fff;stroke:#b3261e;stroke-width:2}`;

/** Panels beside each other, two a row, with a heading above and notes below. */
export function drawPanels(heading: string, panels: readonly Panel[], notes: readonly string[]): string {
  const columns = Math.min(2, panels.length);
  const width = columns * (MARGIN.left + SIDE + MARGIN.right);
  const step = MARGIN.top + SIDE + MARGIN.bottom;
  const below = HEAD + Math.ceil(panels.length / columns) * step;
  const height = below + notes.length * NOTE + 8;
  const parts = [
    element('style', {}, STYLE),
    element('rect', { width, height, fill: '#fff' }),
    label(16, 26, heading, { class: 'head' }),
    ...panels.map((panel, i) =>
      element(
        'g',
        {
          transform: `translate(${(i % columns) * (MARGIN.left + SIDE + MARGIN.right) + MARGIN.left} ${HEAD + Math.floor(i / columns) * step + MARGIN.top})`,
        },
        `\n${drawPanel(panel).join('\n')}\n`,
      ),
    ),
    ...notes.map((note, i) => label(16, below + 8 + i * NOTE, note, { class: 'note' })),
  ];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const titled = element('title', {}, escapeText(heading));
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img' }, `\n${[titled, ...parts].join('\n')}\n`)}\n`;
}

function drawPanel({ title, xLabel, yLabel, draw }: Panel): string[] {
  const x = (value: number) => value * SIDE;
  const y = (value: number) => (1 - value) * SIDE;
  const ticks = TICKS.flatMap((tick) => [
    element('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: 0, y2: SIDE }),
    element('line', { class: 'grid', x1: 0, x2: SIDE, y1: y(tick), y2: y(tick) }),
    label(x(tick), SIDE + 14, String(tick), { class: 'tick', 'text-anchor': 'middle' }),
    label(-6, y(tick) + 3.5, String(tick), { class: 'tick', 'text-anchor': 'end' }),
  ]);
  return [
    label(0, -12, title, { class: 'title' }),
    ...ticks,
    ...draw(x, y),
    element('rect', { class: 'frame', width: SIDE, height: SIDE }),
    label(SIDE / 2, SIDE + 32, xLabel, { 'text-anchor': 'middle' }),
    label(0, 0, yLabel, { transform: `translate(-36 ${SIDE / 2}) rotate(-90)`, 'text-anchor': 'middle' }),
  ];
}
