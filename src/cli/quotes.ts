import type { ParseArgsConfig } from 'node:util';
import { attribute } from '../index.ts';
import { renderQuotes } from '../render/index.ts';
import { ARTICLE_OPTIONS, jobFrom, showArticles } from './articles.ts';
import { type Terminal, wantsColor, widthOf, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...ARTICLE_OPTIONS,
  by: { type: 'string' },
  all: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

const QUOTES_HELP = `Usage: slantwise quotes [FILES | -] [options]

Reads articles (UTF-8 text; - or nothing: standard input) and lists who said what: speaker, kind (direct, indirect or
mixed), cue and words, in the order of the text.

  -f, --format FORMAT     text (default), json (one attribution record, or an array for several files) or jsonl (one
                          line a file)
  --by ORDER              text (default), or speaker: all that one speaker says together
  --all                   also list what does not count as the source's words: belief and intention that nobody is
                          known to have voiced, what was not said; a column tells whose voice each is
  --title TITLE           the headline, when it is not in the text (one input only)
  --no-color              no colour; so do NO_COLOR and pipes
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some input could not be read.
`;

/** @returns the exit code */
export async function quotesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, QUOTES_HELP);
    return 0;
  }
  const job = jobFrom(values, positionals, terminal);
  const by = oneOf('by', values.by, ['text', 'speaker'] as const);
  for (const [name, value] of Object.entries({ by, all: values.all })) {
    // The record always has all relations, in the order of the text.
    if (value !== undefined && job.format !== 'text') throw new UsageError(`--${name} needs --format text`);
  }
  const look = {
    color: wantsColor(terminal, values['no-color'] === true),
    width: widthOf(terminal),
    by: by ?? 'text',
    all: values.all === true,
  };
  return showArticles(
    job,
    {
      read: (article) => attribute(article),
      render: (record, article, heading) =>
        renderQuotes(record, article, { ...look, ...(heading === undefined ? {} : { heading }) }),
    },
    terminal,
  );
}
