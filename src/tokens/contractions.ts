import { FORM_TRAITS, type Form } from './form.ts';
import type { Forms } from './forms.ts';
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
 * possessive whatever comes before it. Replaces entries of `list` and `facts`.
 */
export function expandContractions(
  list: Form[],
  facts: Int32Array,
  raw: RawTokens,
  from: number,
  to: number,
  forms: Forms,
): void {
  const replace = (i: number, full: string) => {
    const form = forms.as(list[i]!.text, full);
    list[i] = form;
    facts[i] = form.facts;
  };
  for (let i = from + 1; i < to; i += 1) {
    const traits = facts[i]!;
    if ((traits & (FORM_TRAITS.s | FORM_TRAITS.not)) === 0 || raw.starts[i] !== raw.ends[i - 1]) continue;
    if ((traits & FORM_TRAITS.s) !== 0) {
      const full = fullOfS(list, i, to);
      if (full !== null) replace(i, full);
    } else {
      const full = BEFORE_NOT.get(list[i - 1]!.norm);
      if (full !== undefined) replace(i - 1, full);
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
