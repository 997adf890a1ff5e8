import { type ErrorRecord, SlantwiseError } from '../index.ts';

/** What can be wrong with an input that the library never sees. E3xx; the library's own codes are E1xx and E2xx. */
export const INPUT_ERRORS = {
  E301: 'cannot be read',
  E302: 'not valid UTF-8',
  E303: 'not valid JSON',
  E304: 'not an object with a string "text"',
  E305: 'too long',
  E306: 'not a row of this table',
  E902: 'its worker stopped',
} as const;
export type InputErrorCode = keyof typeof INPUT_ERRORS;

/** One file or record that could not be analyzed; the others go on. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  /** The caller's id, when it was there. */
  readonly id: string | null;
  constructor(code: InputErrorCode, detail = '', id: string | null = null) {
    super(`${INPUT_ERRORS[code]}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'InputError';
    this.code = code;
    this.id = id;
  }
}

/** The record that stands in the place of an analysis. Anything unforeseen is E901: one text never stops the others. */
export function errorRecord(error: unknown, line: number, id: string | null): ErrorRecord {
  const code = error instanceof InputError || error instanceof SlantwiseError ? error.code : 'E901';
  const message = error instanceof Error ? error.message : String(error);
  return { id: (error instanceof InputError ? error.id : null) ?? id, line, error: { code, message } };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a folder of its path is a file',
  Z_BUF_ERROR: 'the gzip data end early',
  Z_DATA_ERROR: 'the gzip data are damaged',
};

/** What a failed call of the system means, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
