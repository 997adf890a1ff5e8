import type { ParseArgsConfig } from 'node:util';
import { ONLY, renderTerminal } from '../render/index.ts';
import { ANALYZER_HELP, ANALYZER_OPTIONS, analyzerFrom, thresholdsFrom } from './analyzer.ts';
import { ARTICLE_OPTIONS, jobFrom, showArticles } from './articles.ts';
import { type Terminal, wantsColor, widthOf, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...ANALYZER_OPTIONS,
  ...ARTICLE_OPTIONS,
  explain: { type: 'boolean' },
  only: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

export const ANALYZE_HELP = `Usage: slantwise analyze [FILES | -] [options]

Reads articles (UTF-8 text; - or nothing: standard input) and shows, sentence by sentence, whose voice it is, whether
the writer editorializes, and the evidence.

  -f, --format FORMAT     text (default), json (one document, or an array for several files) or jsonl (one line a file)
  --explain               show every contribution to every score
  --only WHICH            show only editorial, hedged or partisan sentences (format text)
  --title TITLE           the headline, when it is not in the text (one input only)
  --no-color              mark spans without colour; so do NO_COLOR and pipes
${ANALYZER_HELP}
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some input could not be read.
`;

/** @returns the exit code */
export async function analyzeCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, ANALYZE_HELP);
    return 0;
  }
  const job = jobFrom(values, positionals, terminal);
  const only = oneOf('only', values.only, ONLY);
  if (only !== undefined && job.format !== 'text') throw new UsageError('--only needs --format text');
  const analyzer = await analyzerFrom(values, {});
  const look = {
    color: wantsColor(terminal, values['no-color'] === true),
    width: widthOf(terminal),
    thresholds: await thresholdsFrom(values),
    ...(only ? { only } : {}),
  };
  return showArticles(
    job,
    {
      read: (article) => analyzer.analyze(article, { explain: values.explain === true }),
      render: (analysis, article, heading) =>
        renderTerminal(analysis, article, { ...look, ...(heading === undefined ? {} : { heading }) }),
    },
    terminal,
  );
}
