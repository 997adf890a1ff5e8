import type { Form, Forms } from './forms.ts';

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
 * Reads contraction parts in their places as full words: wink tags a split-off ’s as possessive whatever comes before
 * it. `forms[i]` is replaced where its place says so; `glued(i)` says whether token i stands right after token i - 1.
 */
export function expandContractions(list: Form[], glued: (i: number) => boolean, forms: Forms): void {
  for (let i = 1; i < list.length; i += 1) {
    const { text, norm } = list[i] as Form;
    if (norm.charCodeAt(0) === 39 && norm === "'s" && glued(i)) {
      const full = fullOfS(list, i);
      if (full !== null) list[i] = forms.as(text, full);
    } else if (norm === "n't" && glued(i)) {
      const verb = list[i - 1] as Form;
      const full = BEFORE_NOT.get(verb.norm);
      if (full !== undefined) list[i - 1] = forms.as(verb.text, full);
    }
  }
}

function fullOfS(list: readonly Form[], at: number): string | null {
  const before = (list[at - 1] as Form).norm;
  if (before === 'let') return 'us';
  if (!VERB_BEFORE.has(before)) return null;
  let next = at + 1;
  if (BETWEEN.has(list[next]?.norm ?? '')) next += 1;
  return AFTER_HAS.has(list[next]?.norm ?? '') ? 'has' : 'is';
}
