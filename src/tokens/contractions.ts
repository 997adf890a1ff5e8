import { FORM_TRAITS, type Form, type Forms } from './forms.ts';
import type { RawTokens } from './tokenizer.ts';

/** After these words ’s is a verb; after any other it is the possessive. */
const VERB_BEFORE = new Set(
  'it he she that this what who where there here how when why everything something nothing'.split(' '),
);
/** With one of these next, ’s is "has"; with other participles it may be either and "is" is likelier. */
const AFTER_HAS = new Set(['been', 'got', 'had', 'gotten', 'become']);
const BETWEEN = new Set([
  'not',
  'never',
  'always',
  'already',
  'just',
  'also',
  'ever',
  'only',
  'long',
  'since',
  'now',
  'really',
]);
/** Verbs that look different before n't. */
const BEFORE_NOT = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['ai', 'is'],
  ['sha', 'shall'],
]);

/**
 * Reads the contraction parts among tokens `[from, to)`, a block, as full words: wink tags a split-off ’s as
 * possessive whatever comes before it. Replaces entries of `list`.
 */
export function expandContractions(list: Form[], raw: RawTokens, from: number, to: number, forms: Forms): void {
  for (let i = from + 1; i < to; i += 1) {
    const { text, traits } = list[i]!;
    if ((traits & (FORM_TRAITS.s | FORM_TRAITS.not)) === 0 || raw.starts[i] !== raw.ends[i - 1]) continue;
    if ((traits & FORM_TRAITS.s) !== 0) {
      const full = fullOfS(list, i, to);
      if (full !== null) list[i] = forms.as(text, full);
    } else {
      const verb = list[i - 1]!;
      const full = BEFORE_NOT.get(verb.norm);
      if (full !== undefined) list[i - 1] = forms.as(verb.text, full);
    }
  }
}

function fullOfS(list: readonly Form[], at: number, to: number): string | null {
  const before = list[at - 1]!.norm;
  if (before === 'let') return 'us';
  if (!VERB_BEFORE.has(before)) return null;
  let next = at + 1;
  if (next < to && BETWEEN.has(list[next]!.norm)) next += 1;
  return next < to && AFTER_HAS.has(list[next]!.norm) ? 'has' : 'is';
}
