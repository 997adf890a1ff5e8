import { type Joined, type JoinOptions, makeJoiner } from '../agreement/join.ts';
import { type Terminal, write } from './output.ts';
import { type Complaints, makeComplaints, nameOf, recordsOf } from './records.ts';

export interface PairOptions extends JoinOptions {
  /** Leave out what is not in the first file, instead of refusing. */
  readonly partial: boolean;
}

/** What both files say of the same sentences. */
export interface JoinedFiles extends Joined {
  /** What made the records of the first file, as JSON; empty when it is a table of rows. */
  readonly engines: readonly string[];
}

/**
 * The sentences of both files, matched by id, field and offsets. Null, with word on standard error, when a line cannot be
 * used or a sentence of the second file is not in the first: figures over the rest would look like those of the whole.
 */
export async function joinFiles(
  first: string,
  second: string,
  { partial, ...options }: PairOptions,
  terminal: Terminal,
): Promise<JoinedFiles | null> {
  const joiner = makeJoiner(options);
  const complaints = makeComplaints(terminal);
  await readAll(second, joiner.addSecond, terminal, complaints);
  const engines = new Set<string>();
  const addFirst: typeof joiner.addFirst = (record, line) => {
    if (record['engine'] !== undefined) engines.add(JSON.stringify(record['engine']));
    return joiner.addFirst(record, line);
  };
  await readAll(first, addFirst, terminal, complaints);
  const joined = joiner.finish();
  if (!partial) for (const { line, message } of joined.unmatched) await complaints.add(second, line, message);
  await complaints.finish();
  if (complaints.count === 0) return { ...joined, engines: [...engines] };
  if (!partial && joined.unmatched.length > 0)
    await write(
      terminal.stderr,
      `slantwise: ${joined.unmatched.length} sentences of ${nameOf(second)} are not in ${nameOf(first)}; --partial leaves them out\n`,
    );
  return null;
}

async function readAll(
  file: string,
  add: (record: Readonly<Record<string, unknown>>, line: number) => string | null,
  terminal: Terminal,
  complaints: Complaints,
): Promise<void> {
  for await (const { record, line } of recordsOf(file, terminal, complaints)) {
    const wrong = add(record, line);
    if (wrong !== null) await complaints.add(file, line, wrong);
  }
}

/** Sentences that no figure counts, in words; empty when there are none. */
export function leftOut({ empty, unmatched }: Joined): string[] {
  return [
    ...(empty > 0 ? [`${empty} sentences without a value in both files are left out.`] : []),
    ...(unmatched.length > 0 ? [`${unmatched.length} sentences that the first file does not have are left out.`] : []),
  ];
}

/** Says why there is no result. @returns the exit code */
export async function refuse(message: string, { stderr }: Terminal): Promise<number> {
  await write(stderr, `slantwise: ${message}\n`);
  return 3;
}
