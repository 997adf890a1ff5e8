import { decode } from '../batch/decode.ts';
import { InputError } from '../batch/failure.ts';
import { fileBytes, unpacked, withoutMark } from '../batch/read/bytes.ts';
import { linesOf } from '../batch/read/lines.ts';
import { visible } from '../render/index.ts';
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

/** Longer lines, in bytes, would not fit into a string. */
const LONGEST = 400_000_000;

/**
 * The objects of a JSONL file (also packed: .gz, .zst), or of standard input (`-`), one in memory at a time. What cannot
 * be read is a complaint.
 */
export async function* recordsOf(file: string, terminal: Terminal, complaints: Complaints): AsyncGenerator<RecordLine> {
  const bytes = file === '-' ? terminal.stdin : fileBytes(file, () => {});
  let number = 0;
  try {
    for await (const line of linesOf(withoutMark(unpacked(bytes)), LONGEST)) {
      number++;
      const record = line instanceof Uint8Array ? parse(line) : 'too long';
      if (typeof record === 'string') await complaints.add(file, number, record);
      else yield { record, line: number };
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await complaints.add(file, 0, error.message);
  }
}

/** The object of a line, or what is wrong with it. */
function parse(line: Uint8Array): RecordLine['record'] | string {
  let record: unknown;
  try {
    record = JSON.parse(decode(line));
  } catch (error) {
    return error instanceof InputError ? error.message : 'not valid JSON';
  }
  return typeof record === 'object' && record !== null && !Array.isArray(record)
    ? (record as RecordLine['record'])
    : 'not a JSON object';
}
