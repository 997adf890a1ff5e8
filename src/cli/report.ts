import type { ParseArgsConfig } from 'node:util';
import { isScoredDocument } from '../report/document.ts';
import { reportHtml } from '../report/html.ts';
import { makeReporter, type Report } from '../report/report.ts';
import { reportSvg } from '../report/svg/plot.ts';
import { reportCsv, reportData, reportText } from '../report/tables.ts';
import { type Terminal, write } from './output.ts';
import { makeComplaints, nameOf, recordsOf } from './records.ts';
import { BOOTSTRAP_HELP, BOOTSTRAP_OPTIONS, bootstrapFrom, writeResult } from './results.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...BOOTSTRAP_OPTIONS,
  by: { type: 'string' },
  'date-field': { type: 'string' },
  title: { type: 'string' },
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const FORMATS = ['text', 'csv', 'json', 'svg', 'html'] as const;

const REPORT_HELP = `Usage: slantwise report [FILES | -] [options]

Reads the full output of 'slantwise score' (JSON lines) and gives, group by group, the share of editorial sentences,
hedges per 100 words of the author, the shares of attributed words and of partisan sentences, and the lean, each with a
bootstrap interval by document. A group's figure is that of all its documents laid end to end.

  --by NAMES              keys of "meta" that make the groups, with commas; year, quarter, month and day are read from
                          the date (one group without it)
  --date-field NAME       the key of "meta" that holds the date, as ISO 8601 (default: date)
  -f, --format FORMAT     text, csv, json, svg or html (plots and table; default: by the name of --out, else text); when
                          the last of --by is a span of time, the plots are lines over time
  -o, --out FILE          write to FILE, not to standard output
  --title TITLE           heading of the plots
${BOOTSTRAP_HELP}
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some line could not be used.
`;

/** @returns the exit code */
export async function reportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, REPORT_HELP);
    return 0;
  }
  const format = oneOf('format', values.format, FORMATS) ?? formatOf(values.out);
  const by = values.by === undefined ? [] : values.by.split(',');
  if (by.includes('') || new Set(by).size < by.length)
    throw new UsageError(`--by takes names with commas between them, each once, not '${values.by}'`);
  const bootstrap = bootstrapFrom(values);
  const dateField = values['date-field'];
  const reporter = makeReporter({ by, ...bootstrap, ...(dateField === undefined ? {} : { dateField }) });
  const files = positionals.length === 0 ? ['-'] : positionals;
  const complaints = makeComplaints(terminal);
  const engines = new Set<string>();
  let failed = 0;
  for (const file of files) {
    for await (const { record, line } of recordsOf(file, terminal, complaints)) {
      if (isScoredDocument(record)) {
        reporter.add(record);
        engines.add(JSON.stringify(record.engine));
      } else if ('error' in record) failed++;
      else await complaints.add(file, line, "not a full record of 'slantwise score' (--table full)");
    }
  }
  await complaints.finish();
  const notes = notesOf(engines, failed, bootstrap);
  if (engines.size > 1) await write(terminal.stderr, `slantwise: ${notes[0]}\n`);
  const title = values.title ?? `Slantwise report: ${files.map(nameOf).join(', ')}`;
  await writeResult(values.out, show(format, reporter.finish(), title, notes), terminal);
  return complaints.count > 0 ? 3 : 0;
}

function formatOf(out = ''): (typeof FORMATS)[number] {
  return FORMATS.find((format) => out.endsWith(`.${format}`)) ?? 'text';
}

function show(format: (typeof FORMATS)[number], report: Report, title: string, notes: readonly string[]): string {
  if (format === 'csv') return reportCsv(report);
  if (format === 'svg') return reportSvg(report, title);
  if (format === 'html') return reportHtml(report, title, notes);
  if (format === 'json') return `${JSON.stringify({ by: report.by, notes, groups: reportData(report) }, null, 2)}\n`;
  return `${reportText(report)}\n${notes.map((note) => `${note}\n`).join('')}`;
}

/** What a reader must know to judge the figures or make them again. */
function notesOf(engines: ReadonlySet<string>, failed: number, { rounds, seed }: Bootstrap) {
  const made =
    engines.size > 1
      ? `The records were made by ${engines.size} different engines or configurations; their figures cannot be compared.`
      : `Made by ${describe([...engines][0])}.`;
  const errors = failed > 0 ? [`${failed} error records are left out.`] : [];
  return [made, `In brackets: 95 % intervals, ${rounds} bootstrap rounds by document, seed ${seed}.`, ...errors];
}

type Bootstrap = ReturnType<typeof bootstrapFrom>;

function describe(engine: string | undefined): string {
  if (engine === undefined) return 'no engine: there are no records';
  const { name, version, model, lexicons, config } = JSON.parse(engine) as Record<string, string>;
  return `${name} ${version}, model ${model}, lexicons ${lexicons}, configuration ${config}`;
}
