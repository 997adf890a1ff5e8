import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notationOf, readCases } from './notation.ts';

/** The shapes of reporting, told with all that the voice stage says of them; the notation is explained in notation.ts. */
for (const name of ['shapes', 'clauses', 'cues', 'inserted', 'nouns', 'shown']) {
  const fixture = readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8');
  describe(name, () => {
    test.each(readCases(fixture))('$text', ({ text, expected }) => {
      expect(notationOf(text, expected)).toBe(expected);
    });
  });
}
