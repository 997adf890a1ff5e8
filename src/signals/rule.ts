import type { Rule } from './types.ts';

/**
 * Types a rule file's default export. It checks nothing at run time: corpus/build/catalog.ts checks the shape when it
 * writes the catalogue, and the tests run every example, so that loading the library costs nothing.
 */
export function defineRule(rule: Rule): Rule {
  return rule;
}
