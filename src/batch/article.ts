import type { Article } from '../index.ts';
import { decode } from './decode.ts';
import { InputError } from './failure.ts';
import type { Item } from './item.ts';
import type { Settings } from './settings.ts';

/** What a record says, checked. */
export interface Reading {
  readonly article: Article;
  /** Values of the `meta` fields, null where one is missing; absent when none is asked for. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

type Wanted = Pick<Settings, 'fields' | 'meta' | 'maxChars'>;

/** The article in a record. @throws InputError */
export function readItem(item: Exclude<Item, { kind: 'failed' }>, wanted: Wanted): Reading {
  if (item.kind === 'text') {
    const article = { id: item.id, text: decode(item.bytes) };
    return withMeta(checkLength(article, wanted.maxChars), {}, wanted.meta);
  }
  const record = item.kind === 'fields' ? item.fields : parse(item.bytes);
  const { id: idName, text: textName, title: titleName } = wanted.fields;
  const id = own(record, idName);
  const text = own(record, textName);
  const title = own(record, titleName);
  const known = readId(id);
  if (text === undefined || text === null) throw new InputError('E304', `"${textName}" is missing`, known);
  if (typeof text !== 'string') throw new InputError('E304', `"${textName}" is not a string`, known);
  if (title !== undefined && title !== null && typeof title !== 'string') {
    throw new InputError('E304', `"${titleName}" is not a string`, known);
  }
  if (known === null && id !== undefined && id !== null) {
    throw new InputError('E304', `"${idName}" is neither a string nor a whole number`);
  }
  const article = { text, ...(known === null ? {} : { id: known }), ...(typeof title === 'string' ? { title } : {}) };
  return withMeta(checkLength(article, wanted.maxChars), record, wanted.meta);
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const json = decode(bytes);
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    throw new InputError('E303', json.trim() === '' ? 'the line is blank' : '');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new InputError('E304');
  return record as Record<string, unknown>;
}

/** Not what every object inherits: a field may be called `constructor`. */
function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Whole numbers are common as ids; beyond 2^53 JSON.parse would have changed them. */
function readId(id: unknown): string | null {
  if (typeof id === 'string') return id;
  return typeof id === 'bigint' || Number.isSafeInteger(id) ? String(id) : null;
}

function checkLength(article: Article, most: number): Article {
  const length = article.text.length + (article.title?.length ?? 0);
  if (length <= most) return article;
  throw new InputError('E305', `${length} characters, the limit is ${most}`, article.id ?? null);
}

function withMeta(article: Article, record: Readonly<Record<string, unknown>>, names: readonly string[]): Reading {
  if (names.length === 0) return { article };
  return { article, meta: Object.fromEntries(names.map((name) => [name, own(record, name) ?? null])) };
}
