import { readFile } from 'node:fs/promises';
import { decode } from '../batch/decode.ts';
import { InputError, reasonOf } from '../batch/failure.ts';

export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new InputError('E301', reasonOf(error));
  }
  return decode(bytes);
}

export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
}
