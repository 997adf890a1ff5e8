import { type ErrorRecord, SlantwiseError } from '../index.ts';

/** What can be wrong with an input that the library never sees. E3xx; the library's own codes are E1xx and E2xx. */
export const INPUT_ERRORS = {
  E301: 'cannot be read',
  E302: 'not valid UTF-8',
  E303: 'not valid JSON',
  E304: 'not an object with a string "text"',
} as const;
export type InputErrorCode = keyof typeof INPUT_ERRORS;

/** One file or line that could not be analyzed; the others go on. */
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
