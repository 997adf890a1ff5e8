import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Outcome } from '../outcome.ts';
import { loadZstd } from './zstd.ts';

/** Bytes of a part of the output, with what has to be remembered to end the file after an interruption. */
export interface Encoded {
  readonly bytes: Uint8Array;
  /** One line, without its end. */
  readonly note?: string;
}

/** Turns outcomes into the bytes of a file, part by part. Equal parts give equal bytes. */
export interface Encoder {
  /** Whether the bytes depend on where the parts are cut, so that cuts have to be at fixed counts. */
  readonly fixed: boolean;
  readonly start: () => Promise<Uint8Array>;
  readonly encode: (outcomes: readonly Outcome[]) => Promise<Encoded>;
  /** What ends a file of so many bytes. */
  readonly end: (bytes: number) => Promise<Uint8Array>;
  /** Goes on in a file of so many bytes. */
  readonly resume: (bytes: number, notes: readonly string[]) => Promise<void>;
}

export const PACKINGS = ['plain', 'gzip', 'zstd'] as const;
export type Packing = (typeof PACKINGS)[number];

type Pack = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Lines of text, each part a gzip member or Zstandard frame of its own where they are packed. */
export function textEncoder(packing: Packing, header: string): Encoder {
  let packer: Promise<Pack> | undefined;
  const pack = async (bytes: Uint8Array) => {
    packer ??= PACK[packing]();
    return (await packer)(bytes);
  };
  const nothing = new Uint8Array();
  return {
    fixed: packing !== 'plain',
    start: async () => (header === '' ? nothing : pack(Buffer.from(header))),
    encode: async (outcomes) => {
      const text = outcomes.map((outcome) => outcome.text).join('');
      return { bytes: text === '' ? nothing : await pack(Buffer.from(text)) };
    },
    // No bytes at all are no gzip file.
    end: async (bytes) => (bytes === 0 && packing !== 'plain' ? pack(nothing) : nothing),
    resume: async () => {},
  };
}

const PACK: Readonly<Record<Packing, () => Promise<Pack>>> = {
  plain: async () => async (bytes) => bytes,
  gzip: async () => promisify<Uint8Array, Uint8Array>(gzip),
  zstd: async () => {
    const compress = await loadZstd();
    return async (bytes) => compress(bytes);
  },
};
