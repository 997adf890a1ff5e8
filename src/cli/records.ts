import { createReadStream } from 'node:fs';
import { visible } from '../render/index.ts';
import { InputError } from './failure.ts';
import { decode, linesOf, REASONS } from './input.ts';
import { type Terminal, write } from './output.ts';

/** A line of a JSONL file of results. */
export interface RecordLine {
  readonly record: Readonly<Record<string, unknown>>;
  /** 1-based. */
  readonly line: number;
}

/** Complaints of one kind beyond this many are only counted. */
const MOST_COMPLAINTS = 5;

/** Tells of lines that cannot be used, but not of each of a million; `count` has them all. */
export interface Complaints {
  readonly count: number;
  add(file: string, line: number, message: string): Promise<void>;
  finish(): Promise<void>;
}

export function makeComplaints({ stderr }: Terminal): Complaints {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async add(file, line, message) {
      count++;
      if (count > MOST_COMPLAINTS) return;
      await write(stderr, `slantwise: ${visible(nameOf(file))}${line > 0 ? `:${line}` : ''}: ${visible(message)}\n`);
    },
    async finish() {
      if (count > MOST_COMPLAINTS) await write(stderr, `slantwise: and ${count - MOST_COMPLAINTS} more of these\n`);
    },
  };
}

/** What a file is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/**
 * The objects of a JSONL file, or of standard input (`-`), one in memory at a time. What cannot be read is a complaint;
 * error records and blank lines at the end are passed over.
 */
export async function* recordsOf(file: string, terminal: Terminal, complaints: Complaints): AsyncGenerator<RecordLine> {
  let line = 0;
  try {
    for await (const bytes of linesOf(file === '-' ? terminal.stdin : createReadStream(file))) {
      line++;
      let record: unknown;
      try {
        record = JSON.parse(decode(bytes).replace(/^\ufeff/, ''));
      } catch (error) {
        await complaints.add(file, line, error instanceof InputError ? error.message : 'not valid JSON');
        continue;
      }
      if (typeof record === 'object' && record !== null && !Array.isArray(record))
        yield { record: record as RecordLine['record'], line };
      else await complaints.add(file, line, 'not a JSON object');
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === '') throw error;
    await complaints.add(file, 0, REASONS[code] ?? message);
  }
}
