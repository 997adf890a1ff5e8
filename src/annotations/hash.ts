import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What is used of Node's `crypto`. */
interface NodeCrypto {
  createHash(name: 'sha256'): { update(text: string, encoding: 'utf8'): { digest(encoding: 'hex'): string } };
}
type Host = { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } };

/** `sha256:<hex>` over the UTF-8 form of a string, unpaired surrogates as U+FFFD (as every UTF-8 encoder writes them). */
export function hashText(text: string): string {
  return `sha256:${hashNatively(text) ?? hashAnywhere(text)}`;
}

/**
 * By Node itself (from 20.16 on), which takes a tenth of the time; null elsewhere. It is asked for at run time and not imported, so
 * that one build serves browsers too.
 */
function hashNatively(text: string): string | null {
  const crypto = (globalThis as Host).process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;
  return crypto?.createHash('sha256').update(text, 'utf8').digest('hex') ?? null;
}

/** The same on any engine. */
export function hashAnywhere(text: string): string {
  return bytesToHex(sha256(utf8(text)));
}

/** Hash of plain data: equal for equal data, whatever the order of its keys. */
export function hashData(value: unknown): string {
  return hashText(canonicalJson(value));
}

/** JSON with sorted keys and without spaces; keys that are undefined are left out, as in JSON.stringify. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key])}`)
    .join(',')}}`;
}

/** Written out because TextEncoder is a global of browsers and Node, not of every JavaScript engine. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[n++] = unit;
      continue;
    }
    if (unit < 0x800) {
      bytes[n++] = 0xc0 | (unit >> 6);
      bytes[n++] = 0x80 | (unit & 0x3f);
      continue;
    }
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const low = unit < 0xdc00 && i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (low >= 0xdc00 && low <= 0xdfff) {
        const point = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        bytes[n++] = 0xf0 | (point >> 18);
        bytes[n++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[n++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[n++] = 0x80 | (point & 0x3f);
        i++;
        continue;
      }
      unit = 0xfffd;
    }
    bytes[n++] = 0xe0 | (unit >> 12);
    bytes[n++] = 0x80 | ((unit >> 6) & 0x3f);
    bytes[n++] = 0x80 | (unit & 0x3f);
  }
  return bytes.subarray(0, n);
}
