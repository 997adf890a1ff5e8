import { SlantwiseError } from './errors.ts';
import type { Span } from './text/span.ts';
import { trimSpan } from './text/trim.ts';

/** An article. `text` is never altered; all offsets slice it (or `title`, for spans of field "title"). */
export interface Article {
  /** Passed through to the output; never looked at. */
  readonly id?: string;
  /** The headline, when it is not part of the text. */
  readonly title?: string;
  readonly text: string;
  /** Only plain text for now. */
  readonly format?: 'text';
  /** The caller's own sentences of `text` (UTF-16, half-open, in order, not overlapping, not blank); reported trimmed. */
  readonly sentences?: readonly Span[];
}

export interface AnalyzeOptions {
  /** `sentence`: the whole text is one sentence of a sentence corpus; nothing is read from its context. */
  readonly unit?: 'document' | 'sentence';
  /** Adds `explanations`: every contribution to every score of every sentence. */
  readonly explain?: boolean;
}

/** Checks what a caller passed. @throws SlantwiseError E101, E102, E103 */
export function checkInput(input: string | Article, options: AnalyzeOptions = {}): Article {
  const article = typeof input === 'string' ? { text: input } : input;
  if (typeof article !== 'object' || article === null || typeof article.text !== 'string') {
    throw new SlantwiseError('E101', `got ${describe(input)}`);
  }
  for (const key of ['id', 'title'] as const) {
    if (article[key] !== undefined && typeof article[key] !== 'string') {
      throw new SlantwiseError('E101', `\`${key}\` must be a string, got ${describe(article[key])}`);
    }
  }
  if (article.format !== undefined && article.format !== 'text') {
    throw new SlantwiseError('E102', `\`format\` must be 'text', got ${describe(article.format)}`);
  }
  if (typeof options !== 'object' || options === null) {
    throw new SlantwiseError('E102', `options must be an object, got ${describe(options)}`);
  }
  for (const key of Object.keys(options)) {
    if (key === 'unit' || key === 'explain') continue;
    throw new SlantwiseError('E102', `unknown option \`${key}\`; there are unit, explain`);
  }
  if (options.unit !== undefined && options.unit !== 'document' && options.unit !== 'sentence') {
    throw new SlantwiseError('E102', `\`unit\` must be 'document' or 'sentence', got ${describe(options.unit)}`);
  }
  if (options.explain !== undefined && typeof options.explain !== 'boolean') {
    throw new SlantwiseError('E102', `\`explain\` must be true or false, got ${describe(options.explain)}`);
  }
  if (article.sentences !== undefined) checkSentences(article.text, article.sentences);
  return article;
}

/** Checks the options of `attribute`. @throws SlantwiseError E102 */
export function checkAttributeOptions(options: object): void {
  if (typeof options !== 'object' || options === null) throw new SlantwiseError('E102', 'options must be an object');
  for (const [key, value] of Object.entries(options)) {
    if (key === 'include') checkInclude(value);
    else if (key !== 'unit') throw new SlantwiseError('E102', `unknown option \`${key}\`; there are unit, include`);
  }
}

/** Checks which optional parts of the output are asked for. @throws SlantwiseError E102 */
export function checkInclude(include: unknown = {}): void {
  if (typeof include !== 'object' || include === null) {
    throw new SlantwiseError('E102', `\`include\` must be an object, got ${describe(include)}`);
  }
  for (const [key, value] of Object.entries(include)) {
    if (key !== 'text' && key !== 'message') throw new SlantwiseError('E102', `\`include\` has no key \`${key}\``);
    if (value !== undefined && typeof value !== 'boolean') {
      throw new SlantwiseError('E102', `\`include.${key}\` must be true or false, got ${describe(value)}`);
    }
  }
}

function checkSentences(text: string, sentences: readonly Span[]): void {
  if (!Array.isArray(sentences)) throw new SlantwiseError('E103', '`sentences` must be an array of spans');
  let end = 0;
  // By index, because `forEach` would pass over the holes of a sparse array.
  for (let i = 0; i < sentences.length; i++) {
    const span = sentences[i] as Span;
    const valid = Number.isInteger(span?.start) && Number.isInteger(span?.end);
    if (!valid || span.start < end || span.end <= span.start || span.end > text.length) {
      throw new SlantwiseError('E103', `sentence ${i} must lie in the text, after the one before it, and not be empty`);
    }
    if (trimSpan(text, span.start, span.end) === undefined) throw new SlantwiseError('E103', `sentence ${i} is blank`);
    end = span.end;
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
}
