import { createReadStream } from 'node:fs';
import type { Duplex } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError, reasonOf } from '../failure.ts';

/** Bytes of a file in pieces of one size, so that a second reading meets an error at the same place. */
export async function* fileBytes(path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 131_072 })) {
      onRead(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw new InputError('E301', reasonOf(error));
  }
}

/** What the bytes hold: unpacked if they are gzip or Zstandard (told by their first bytes, not by a name). */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 4) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  const whole = prepend(head, iterator);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzipped(whole);
  else if (isZstd(head)) yield* unzstd(whole);
  else yield* whole;
}

function isZstd([a, b, c, d]: Uint8Array): boolean {
  const frame = a === 0x28 && b === 0xb5;
  const skippable = a !== undefined && a >= 0x50 && a <= 0x5f && b === 0x2a;
  return (frame && c === 0x2f && d === 0xfd) || (skippable && c === 0x4d && d === 0x18);
}

async function* prepend(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Bytes that are unpacked at a time: what comes of them has to fit in memory, even if they are all zeros. */
const STEP = 16_384;

function* steps(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += STEP) yield chunk.subarray(at, at + STEP);
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  // A stream that fails forgets what it holds. Taken as it comes, all that can be unpacked is kept, the same each time.
  const out: Uint8Array[] = [];
  gunzip.on('data', (chunk) => out.push(chunk));
  try {
    for await (const chunk of source) {
      for (const step of steps(chunk)) {
        const error = await settled(gunzip, (done) => gunzip.write(step, done));
        yield* out.splice(0);
        if (error !== null) throw new InputError('E301', reasonOf(error));
      }
    }
    const error = await settled(gunzip, (done) => {
      gunzip.once('end', () => done(null));
      gunzip.end();
    });
    yield* out.splice(0);
    if (error !== null) throw new InputError('E301', reasonOf(error));
  } finally {
    gunzip.destroy();
  }
}

/** The error that a call ends with, or null. */
function settled(stream: Duplex, call: (done: (error?: Error | null) => void) => void): Promise<Error | null> {
  return new Promise((resolve) => {
    stream.once('error', resolve);
    call((error) => {
      if (error) return;
      stream.off('error', resolve);
      resolve(null);
    });
  });
}

async function* unzstd(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const out: Uint8Array[] = [];
  const zstd = new Decompress((chunk) => out.push(chunk));
  const push = (bytes: Uint8Array, last: boolean): Error | null => {
    try {
      zstd.push(bytes, last);
      return null;
    } catch (error) {
      return error as Error;
    }
  };
  for await (const chunk of source) {
    for (const step of steps(chunk)) {
      // It keeps what it is given until there is enough of it, and the next chunk may come in the same memory.
      const error = push(step.slice(), false);
      yield* out.splice(0);
      if (error !== null) throw new InputError('E301', `the Zstandard data are damaged (${error.message})`);
    }
  }
  const error = push(new Uint8Array(), true);
  yield* out.splice(0);
  if (error !== null) throw new InputError('E301', 'the Zstandard data end early');
}

/** The text in UTF-8. What is no text in `encoding` becomes U+FFFD: whoever names an encoding knows better. */
export async function* inUtf8(source: AsyncIterable<Uint8Array>, encoding: string | undefined) {
  if (encoding === undefined) {
    yield* source;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield Buffer.from(text);
  }
  const rest = decoder.decode();
  if (rest !== '') yield Buffer.from(rest);
}

/** Without the byte order mark that may start a stream of records, but no record. */
export async function* withoutMark(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of source) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < 3) continue;
    yield isMark(head) ? head.subarray(3) : head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}

function isMark([a, b, c]: Uint8Array): boolean {
  return a === 0xef && b === 0xbb && c === 0xbf;
}
