import type { ParseArgsConfig } from 'node:util';
import { errorRecord } from '../batch/failure.ts';
import type { Article, ErrorRecord } from '../index.ts';
import { visible } from '../render/index.ts';
import { readStream, readText } from './input.ts';
import { type Terminal, write } from './output.ts';
import { oneOf, UsageError } from './usage.ts';

/** Options of every command that reads articles and shows each of them. */
export const ARTICLE_OPTIONS = {
  format: { type: 'string', short: 'f' },
  title: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

export interface ArticleValues {
  readonly format?: string | undefined;
  readonly title?: string | undefined;
}

/** What to read and how to show it. */
export interface Job {
  /** File names; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly title: string | undefined;
}

export function jobFrom(values: ArticleValues, positionals: readonly string[], { stdin }: Terminal): Job {
  if (positionals.length === 0 && stdin.isTTY === true) {
    throw new UsageError('no input: name a file, or - for standard input');
  }
  const inputs = positionals.length === 0 ? ['-'] : positionals;
  if (inputs.filter((name) => name === '-').length > 1)
    throw new UsageError('standard input (-) can be read only once');
  if (values.title !== undefined && inputs.length > 1) throw new UsageError('--title needs a single input');
  return { inputs, format: oneOf('format', values.format, FORMATS) ?? 'text', title: values.title };
}

/** How a command shows one article. */
export interface View<Shown> {
  /** The record, for the JSON formats. */
  read(article: Article): Shown;
  /** For people; `heading` names the article among several. */
  render(record: Shown, article: Article, heading: string | undefined): string;
}

/** Shows every input; what cannot be read is an error record in its place. @returns the exit code */
export async function showArticles<Shown extends object>(
  { inputs, format, title }: Job,
  view: View<Shown>,
  terminal: Terminal,
): Promise<number> {
  const several = inputs.length > 1;
  let failed = false;
  if (format === 'json' && several) await write(terminal.stdout, '[\n');
  for (const [i, name] of inputs.entries()) {
    let shown: string;
    try {
      const article = await readArticle(name, title, terminal);
      const record = view.read(article);
      const heading = several ? (article.id ?? 'standard input') : undefined;
      shown = format === 'text' ? view.render(record, article, heading).trimEnd() : formatJson(record, format);
    } catch (error) {
      failed = true;
      const id = name === '-' ? null : name;
      const record = errorRecord(error, 1, id);
      await write(terminal.stderr, `slantwise: ${visible(id ?? 'standard input')}: ${visible(record.error.message)}\n`);
      shown = format === 'text' ? '' : formatJson(record, format);
    }
    const comma = format === 'json' && several && i < inputs.length - 1 ? ',' : '';
    const gap = format === 'text' && several && shown !== '' && i < inputs.length - 1 ? '\n' : '';
    await write(terminal.stdout, shown === '' ? '' : `${shown}${comma}\n${gap}`);
  }
  if (format === 'json' && several) await write(terminal.stdout, ']\n');
  return failed ? 3 : 0;
}

async function readArticle(name: string, title: string | undefined, { stdin }: Terminal): Promise<Article> {
  const text = name === '-' ? await readStream(stdin) : await readText(name);
  return { ...(name === '-' ? {} : { id: name }), ...(title === undefined ? {} : { title }), text };
}

function formatJson(record: object | ErrorRecord, format: Format): string {
  return format === 'json' ? JSON.stringify(record, null, 2) : JSON.stringify(record);
}
