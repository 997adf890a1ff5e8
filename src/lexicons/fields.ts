import { fold } from '../text/fold.ts';
import { LEXICON_CLASSES, POS_TAGS } from './types.ts';

/** A group, lone cue or cue before it is checked: any field may hold anything. */
export type Data = Readonly<Partial<Record<FieldName, unknown>>>;
type FieldName = keyof typeof LEXICON_FIELDS | keyof typeof GROUP_FIELDS | keyof typeof CUE_FIELDS;

/** Says what is wrong with a value, or null. */
export type Check = (value: unknown) => string | null;

const MATCHES = ['surface', 'lemma', 'phrase'];
const SCOPES = ['clause', 'clause-left', 'clause-right', 'phrase', 'sentence', 'none'];
const STANCES = ['neutral', 'doubting', 'endorsing', 'loaded'];
const ATTRIBUTES = ['speech', 'writing', 'belief', 'intention', 'other'];

const oneOf = (allowed: readonly string[]): Check => {
  return (value) => (allowed.includes(value as string) ? null : `is ${show(value)}; use one of ${allowed.join(', ')}`);
};
const listOf = (check: Check): Check => {
  return (value) => {
    if (!Array.isArray(value)) return 'is not a list; write it in [ ] or as lines that start with "- "';
    for (const item of value) {
      const problem = check(item);
      if (problem !== null) return `has an item that ${problem}`;
    }
    return null;
  };
};
const text: Check = (value) => (typeof value === 'string' && value !== '' ? null : 'is not a text; put it in quotes');
const weight: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? null : `is ${show(value)}; use a number from 0 to 1`;
const example: Check = (value) => text(value) ?? (marksBalance(value as string) ? null : marksAdvice(value as string));
const firingExample: Check = (value) =>
  example(value) ?? ((value as string).includes('[[') ? null : `lacks its mark (${show(value)}); put [[ ]] around it`);

/** Fields that a cue may set apart from its group. */
export const CUE_FIELDS = {
  cue: cueText,
  weight,
  tone: oneOf(['positive', 'negative']),
  lean: oneOf(['left', 'right', 'none']),
  target: text,
  neutral: listOf(text),
  blockedBy: listOf(cueText),
  stance: oneOf(STANCES),
  frames: listOf(text),
  alsoIn: listOf(oneOf(Object.keys(LEXICON_CLASSES))),
  note: text,
};
const SHARED_FIELDS = {
  class: text,
  match: oneOf(MATCHES),
  pos: listOf(oneOf(POS_TAGS)),
  scope: oneOf(SCOPES),
  basis: text,
  attributes: oneOf(ATTRIBUTES),
  fires: listOf(firingExample),
  silent: listOf(example),
};
const { cue: _cue, ...GROUP_OVERRIDES } = CUE_FIELDS;
export const GROUP_FIELDS = { id: text, ...SHARED_FIELDS, ...GROUP_OVERRIDES, cues: listOf(() => null) };
export const LONE_FIELDS = { ...SHARED_FIELDS, ...CUE_FIELDS };
export const REQUIRED = ['class', 'match', 'weight'];
/** Users may leave these out. */
export const STRICT = ['scope', 'basis'];
export const LEXICON_FIELDS = { lexicon: oneOf(Object.keys(LEXICON_CLASSES)), about: text, groups: listOf(() => null) };
/** What only attribution cues have. */
export const ATTRIBUTION_FIELDS = ['stance', 'attributes', 'frames'] as const;

/** Text that the tokenizer's folded forms can equal. */
export function cueText(value: unknown): string | null {
  if (value === '') return 'is empty; write the words to look for';
  if (typeof value !== 'string') return `is ${show(value)}, not a text; put it in quotes`;
  const never = 'it can never match';
  if (value !== value.trim()) return `(${show(value)}) starts or ends with a space; ${never}`;
  if (/\s\s|[^\S ]/.test(value)) return `(${show(value)}) contains two spaces or an odd space; ${never}`;
  if (value !== value.toLowerCase())
    return `(${show(value)}) has upper case; text is folded to lower case, so ${never}`;
  if (/[‘’‚‛ʼ“”„]/.test(value)) return `(${show(value)}) has a curly mark; text is folded to ' and ", so ${never}`;
  if (/[\u2010-\u2015\u2212]/.test(value)) return `(${show(value)}) has a long dash; text is folded to -, so ${never}`;
  const folded = fold(value);
  if (value !== folded)
    return `(${show(value)}) has a mark that text is folded from; write ${show(folded)}, else ${never}`;
  return null;
}

function marksBalance(value: string): boolean {
  let open = false;
  for (const [mark] of value.matchAll(/\[\[|\]\]/g)) {
    if ((mark === '[[') === open) return false;
    open = mark === '[[';
  }
  return !open;
}

function marksAdvice(value: string): string {
  return `has unbalanced marks (${show(value)}); write [[ before and ]] after the span`;
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
