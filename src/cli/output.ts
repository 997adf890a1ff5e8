import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** What the program talks to, so that it has no other way to the outside. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: {
    readonly NO_COLOR?: string;
    readonly FORCE_COLOR?: string;
    readonly TERM?: string;
    readonly COLUMNS?: string;
  };
  /**
   * From now on the first signal to stop does not end the program: it aborts this, with its number as the reason. A
   * second one ends it.
   */
  readonly interruption?: () => AbortSignal;
}

/** Waits for a slow reader, so that memory stays flat whatever the input. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** NO_COLOR (no-color.org) and FORCE_COLOR decide before the terminal does; an empty or `0` FORCE_COLOR forces none. */
export function wantsColor({ env, stdout }: Terminal, noColor: boolean): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force, TERM: term } = env;
  if (noColor || no !== '') return false;
  if (force !== undefined) return force !== '' && force !== '0' && force !== 'false';
  return stdout.isTTY === true && term !== 'dumb';
}

/** Columns of the terminal; 100 for pipes and files. COLUMNS overrides. */
export function widthOf({ env, stdout }: Terminal): number {
  const given = Number(env.COLUMNS);
  if (Number.isInteger(given) && given > 0) return given;
  return stdout.isTTY === true && stdout.columns ? stdout.columns : 100;
}
