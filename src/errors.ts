/**
 * Errors are for callers: E1xx a wrong argument, E2xx bad lexicon or configuration data. Text is never an error;
 * what there is to say about a text is a diagnostic (D..) beside the result.
 */
export const ERROR_CODES = {
  E101: 'input is not a string or an object with a string `text`',
  E102: 'an option has the wrong type or value',
  E103: 'a given sentence span does not fit the text',
  E104: 'no sentence with this index',
  E201: 'lexicon data is malformed',
  E202: 'unknown rule or family',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export class SlantwiseError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail: string) {
    super(`${code} ${ERROR_CODES[code]}: ${detail}`);
    this.name = 'SlantwiseError';
    this.code = code;
  }
}

/** What can be said about a text. Severity is fixed per code. */
export const DIAGNOSTICS = {
  D01: { severity: 'info', message: 'A quotation mark is never closed; the quotation was ended with its paragraph.' },
  D02: { severity: 'warning', message: 'The text does not look like English; it is not scored.' },
  D03: { severity: 'warning', message: 'Most of the text is boilerplate (navigation, advertising, links).' },
  D04: { severity: 'info', message: 'The text seems to be cut off.' },
  D05: { severity: 'warning', message: 'The text has no sentence.' },
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** A finding about the text as a whole or a place in it; offsets in the working string of `SourceText`. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
}
