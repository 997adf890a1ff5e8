import { FIGURES, showFigure } from './figures.ts';
import type { Report } from './report.ts';
import { escapeText } from './svg/element.ts';
import { reportSvg } from './svg/plot.ts';
import { UNKNOWN } from './tables.ts';

const STYLE = `body{font:14px/1.4 system-ui,sans-serif;max-width:1100px;margin:2em auto;padding:0 1em;color:#222}
table{border-collapse:collapse;margin-top:1.5em}th,td{padding:.25em .7em;text-align:right;border-bottom:1px solid #ddd}
th{font-weight:600;vertical-align:bottom}.key{text-align:left}small{color:#666}svg{max-width:100%;height:auto}`;

const UNITS = { percent: ' (%)', rate: '', side: ' (−1 left, 1 right)' } as const;

/** A page that stands alone: the plots, the table, and how they came about. */
export function reportHtml(report: Report, title: string, notes: readonly string[]): string {
  const { by, groups } = report;
  const header = [
    ...by.map((name) => `<th class="key">${escapeText(name)}</th>`),
    ...['documents', 'sentences', ...FIGURES.map(({ label, shown }) => label + UNITS[shown])].map(
      (name) => `<th>${escapeText(name)}</th>`,
    ),
  ];
  const rows = groups.map(({ key, documents, sentences, figures }) => {
    const cells = [
      ...key.map((value) => `<td class="key">${escapeText(value ?? UNKNOWN)}</td>`),
      `<td>${documents}</td><td>${sentences}</td>`,
      ...figures.map(({ value, interval }, i) => {
        const show = (number: number | null) => showFigure(FIGURES[i] as (typeof FIGURES)[number], number);
        const range = interval ? ` <small>[${show(interval[0])}, ${show(interval[1])}]</small>` : '';
        return `<td>${show(value)}${range}</td>`;
      }),
    ];
    return `<tr>${cells.join('')}</tr>\n`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title>
<style>${STYLE}</style>
<h1>${escapeText(title)}</h1>
${notes.map((note) => `<p>${escapeText(note)}</p>\n`).join('')}${reportSvg(report, title)}<table>
<thead><tr>${header.join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody></table>
</html>
`;
}
