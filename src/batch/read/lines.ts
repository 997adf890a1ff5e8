import { InputError } from '../failure.ts';

const LF = 0x0a;

/** A line without its end, or only its length where it is longer than it may be. */
export type Line = Uint8Array | { readonly tooLong: number };

/**
 * Lines as bytes, split at U+000A alone (U+2028 and the like are text), without it. A last line need not end. Holds
 * one line of at most `longest` bytes and one chunk in memory. A line that an error of the input cuts off is not given.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const line = length > longest ? { tooLong: length } : join(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
}

/** All of a stream, unless it is longer than it may be. @throws InputError E305 */
export async function wholeOf(stream: AsyncIterable<Uint8Array>, longest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > longest) throw new InputError('E305', `more than ${longest} bytes`);
    parts.push(chunk);
  }
  return join(parts);
}
