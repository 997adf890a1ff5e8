import { InputError } from './failure.ts';

/** Refuses what is not UTF-8 rather than replacing it: offsets must fit the text that the user has. */
export function decode(bytes: Uint8Array): string {
  try {
    // The byte order mark is kept for the same reason.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError('E302', 'convert the text to UTF-8 first');
  }
}
