/**
 * Words that stand for many, so that who, where, when or what about never weighs by itself: names of people, places and
 * peoples, politicians, identity terms and issues are one class; parties and camps are another.
 */
export const CLASS = {
  name: '<name>',
  number: '<number>',
  link: '<link>',
  quote: '<quote>',
  side: '<side>',
  /** A stretch of the other view: what a source says, seen from the author's words, and the other way round. */
  other: '<content>',
  /** Beginning and end of a view. */
  edge: '<edge>',
} as const;

export const CLASSES: readonly string[] = Object.values(CLASS);

/** One after another they count once: a long name weighs what a short one does, "12.5 million" what "12" does. */
export const MERGED: ReadonlySet<string> = new Set([CLASS.name, CLASS.number, CLASS.side]);

/** Forms that are read alike: of whom a sentence speaks, what a dialect says for a common word, and how a mark is typed. */
export const ALIKE: ReadonlyMap<string, string> = new Map([
  ['she', 'he'],
  ['him', 'he'],
  ['her', 'he'],
  ['his', 'he'],
  ['hers', 'he'],
  ['herself', 'himself'],
  ["y'all", 'you'],
  ['finna', 'gonna'],
  ['--', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['...', '\u2026'],
]);
