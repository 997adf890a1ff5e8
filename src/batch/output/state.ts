import { createHash } from 'node:crypto';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import type { Source } from '../read/files.ts';
import type { Tally } from './tally.ts';

/** How far the output is known to be good. */
export interface Mark extends Tally {
  readonly bytes: number;
  readonly errorBytes: number;
  readonly noteBytes: number;
}

export const START: Mark = { records: 0, sentences: 0, errors: 0, bytes: 0, errorBytes: 0, noteBytes: 0 };

/** What a run is made of. Two runs with equal identity give equal bytes. */
export interface Identity {
  readonly engine: Readonly<Record<string, string>>;
  /** Hash of everything else that decides the bytes. */
  readonly config: string;
  readonly input: string;
}

/** What stands beside an output, so that an interrupted run can go on. */
export interface State {
  readonly format: 1;
  readonly identity: Identity;
  /** The settings in words, for people; `identity` decides. */
  readonly settings: unknown;
  readonly done: boolean;
  readonly mark: Mark;
}

export function statePath(out: string): string {
  return `${out}.state.json`;
}

/** Null where there is none. */
export async function loadState(out: string): Promise<State | null> {
  let json: string;
  try {
    json = await readFile(statePath(out), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return JSON.parse(json) as State;
}

/** Old or new, never half of one, whenever the program or the machine stops. */
export async function saveState(out: string, state: State): Promise<void> {
  const next = `${statePath(out)}.next`;
  await writeFile(next, `${JSON.stringify(state, null, 2)}\n`, { flush: true });
  await rename(next, statePath(out));
}

const END_BYTES = 65_536;

/** Tells whether the files are those of an earlier run: their names, sizes, times of change, and both of their ends. */
export async function fingerprint(sources: readonly Source[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    if ('error' in source) {
      hash.update(JSON.stringify([source.path, source.error]));
      continue;
    }
    hash.update(JSON.stringify([source.path, source.format, source.size, source.changed]));
    if (source.path === '-') continue;
    try {
      const file = await open(source.path);
      try {
        const ends = Buffer.alloc(END_BYTES);
        for (const at of [0, Math.max(0, source.size - END_BYTES)]) {
          const { bytesRead } = await file.read(ends, 0, END_BYTES, at);
          hash.update(ends.subarray(0, bytesRead));
        }
      } finally {
        await file.close();
      }
    } catch (error) {
      hash.update(String((error as NodeJS.ErrnoException).code));
    }
  }
  return `sha256:${hash.digest('hex')}`;
}
