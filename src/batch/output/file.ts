import { readFile, rename, rm } from 'node:fs/promises';
import type { Outcome } from '../outcome.ts';
import { openAppender, sizeOnDisk } from './appender.ts';
import type { Encoder } from './encoder.ts';
import { type Identity, type Mark, START, type State, saveState, statePath } from './state.ts';
import { count, type Tally } from './tally.ts';

/** Where outcomes go. */
export interface Output {
  readonly add: (outcome: Outcome) => Promise<void>;
  /** All are in. */
  readonly finish: () => Promise<void>;
  /** Leaves what is good, to go on from. */
  readonly pause: () => Promise<void>;
  /** Lets go of the files, whatever happened. */
  readonly close: () => Promise<void>;
  readonly tally: () => Tally;
}

export interface FileOptions {
  readonly path: string;
  readonly encoder: Encoder;
  /** Records a part, for encoders with fixed parts. */
  readonly partRecords: number;
  readonly identity: Identity;
  readonly settings: unknown;
  /** Go on from here. */
  readonly mark?: Mark | undefined;
}

/** The output no longer is what the state says. */
export class OutputError extends Error {}

const FLUSH_UNITS = 65_536;
const SAVE_MS = 1000;

/** Where the bytes go until the file is whole: packed files and Parquet are no use before. */
export function partPath({ path, encoder }: Pick<FileOptions, 'path' | 'encoder'>): string {
  return encoder.fixed ? `${path}.part` : path;
}

/**
 * A file with its state beside it. What is written beyond the state is cut off when the run goes on, and made again
 * with equal bytes; so it may stop anywhere.
 */
export async function openFile(options: FileOptions): Promise<Output> {
  const { path, encoder, partRecords, identity, settings, mark: from = START } = options;
  const main = partPath(options);
  const errorsPath = `${path}.errors.jsonl`;
  const notesPath = `${path}.groups`;
  if (options.mark === undefined) {
    // First the state, so that none can speak of a file that is gone.
    for (const old of [statePath(path), `${statePath(path)}.next`, path, main, errorsPath, notesPath])
      await rm(old, { force: true });
  } else {
    await checkSizes([main, from.bytes], [errorsPath, from.errorBytes], [notesPath, from.noteBytes]);
  }
  const data = await openAppender(main, from.bytes, true);
  const errors = await openAppender(errorsPath, from.errorBytes, false);
  const notes = await openAppender(notesPath, from.noteBytes, false);
  if (options.mark === undefined) await data.append(await encoder.start());
  else await encoder.resume(from.bytes, await notesIn(notesPath, from.noteBytes));

  let tally: Tally = from;
  let pending: Outcome[] = [];
  let pendingUnits = 0;
  let mark: Mark = { ...from, bytes: data.size() };
  let savedAt = 0;

  const commit = async () => {
    const { bytes, note } = await encoder.encode(pending);
    await data.append(bytes);
    if (note !== undefined) await notes.append(Buffer.from(`${note}\n`));
    await errors.append(Buffer.from(pending.map(errorLine).join('')));
    pending = [];
    pendingUnits = 0;
    mark = { ...tally, bytes: data.size(), errorBytes: errors.size(), noteBytes: notes.size() };
  };
  const save = async (done: boolean) => {
    for (const file of [data, errors, notes]) await file.sync();
    const state: State = { format: 1, identity, settings, done, mark };
    await saveState(path, state);
    savedAt = Date.now();
  };
  await save(false);

  return {
    tally: () => tally,
    add: async (outcome) => {
      tally = count(tally, outcome);
      pending.push(outcome);
      pendingUnits += outcome.text.length;
      const isLate = Date.now() - savedAt >= SAVE_MS;
      const full = encoder.fixed ? tally.records % partRecords === 0 : isLate || pendingUnits >= FLUSH_UNITS;
      if (full) await commit();
      if (full && isLate) await save(false);
    },
    pause: async () => {
      if (!encoder.fixed) await commit();
      await save(false);
    },
    finish: async () => {
      await commit();
      await data.append(await encoder.end(data.size()));
      mark = { ...mark, bytes: data.size() };
      await save(true);
      await complete(options);
    },
    close: async () => {
      for (const file of [data, errors, notes]) await file.close();
    },
  };
}

/** What is left to do once the state says that all is done. */
export async function complete(options: Pick<FileOptions, 'path' | 'encoder'>): Promise<void> {
  const main = partPath(options);
  if (main !== options.path && (await sizeOnDisk(main)) > 0) await rename(main, options.path);
  await rm(`${options.path}.groups`, { force: true });
}

/** Errors stand in the output itself where it has a place for them (JSON lines of the wire format). */
function errorLine({ error, text }: Outcome): string {
  return error === null || text !== '' ? '' : `${JSON.stringify(error)}\n`;
}

async function checkSizes(...files: readonly (readonly [path: string, size: number])[]): Promise<void> {
  for (const [path, size] of files) {
    const found = await sizeOnDisk(path);
    if (found >= size) continue;
    throw new OutputError(`${path} has ${found} bytes, fewer than the ${size} that were written`);
  }
}

async function notesIn(path: string, bytes: number): Promise<string[]> {
  if (bytes === 0) return [];
  return (await readFile(path)).subarray(0, bytes).toString().trimEnd().split('\n');
}
