import type { Example } from '../example.ts';

/** Name of the column of a set: guidelines differ in how often they say yes. */
const PREFIX = 'set:';

/** Examples of another set than ours with a column for the set itself: what it says beyond ours is told apart so. */
export function markSet(examples: readonly Example[]): readonly Example[] {
  return examples.map((example) =>
    example.set === 'corpus' || example.set === 'wider'
      ? example
      : { ...example, features: new Map([...example.features, [`${PREFIX}${example.set}`, 1]]) },
  );
}

/** Whether a column tells of a set; a text to be scored is of none. */
export function isSetMark(name: string): boolean {
  return name.startsWith(PREFIX);
}
