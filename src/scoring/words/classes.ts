/**
 * Words that stand for many: names, numbers, sides, identity terms and issues are told apart as kinds and not as words,
 * so that who, where or what about never weighs by itself.
 */
export const CLASS = {
  name: '<name>',
  number: '<number>',
  link: '<link>',
  quote: '<quote>',
  party: '<party>',
  camp: '<camp>',
  politician: '<politician>',
  identity: '<identity>',
  issue: '<issue>',
  /** A stretch of the other view: what a source says, seen from the author's words, and the other way round. */
  other: '<content>',
  /** Beginning and end of a view. */
  edge: '<edge>',
} as const;

export const CLASSES: readonly string[] = Object.values(CLASS);
