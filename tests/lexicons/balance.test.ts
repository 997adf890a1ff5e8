import { describe, expect, test } from 'vitest';
import { identity } from '../../src/lexicons/generated/identity.ts';
import { partisan } from '../../src/lexicons/generated/partisan.ts';
import { politics } from '../../src/lexicons/generated/politics.ts';
import { entriesOf } from '../../src/lexicons/resolve.ts';
import type { LexiconEntry } from '../../src/lexicons/types.ts';

/** Words that name a side, and what they become on the other. "Democrat" as an adjective has no counterpart. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['left', 'right'],
  ['left-wing', 'right-wing'],
  ['far-left', 'far-right'],
  ['hard-left', 'hard-right'],
  ['leftist', 'rightist'],
  ['leftists', 'rightists'],
  ['liberal', 'conservative'],
  ['liberals', 'conservatives'],
  ['ultra-liberal', 'ultra-conservative'],
  ['ultraliberal', 'ultraconservative'],
  ['democrats', 'republicans'],
  ['democratic', 'republican'],
];
const MIRROR = new Map(PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
/** Said of one side alone: the words around the side word mean something else on the other. */
const ONE_SIDED =
  /^(authoritarian|socialist|fascist|marxist|communist|nazi|godless|heartless|woke|maga) |\bright to choose\b/;

const entries = entriesOf(partisan).map(({ entry }) => entry);
const byCue = new Map(entries.map((entry) => [entry.cue, entry]));
const sideWords = (entry: LexiconEntry) => entry.cue.split(' ').filter((word) => MIRROR.has(word));

describe('partisan terms that name a side', () => {
  const named = entries.filter((entry) => sideWords(entry).length > 0 && !ONE_SIDED.test(entry.cue));
  test('are many', () => expect(named.length).toBeGreaterThan(80));
  test.each(named.map((entry) => [entry.cue, entry] as const))(
    '%s has a mirror image of equal weight',
    (cue, entry) => {
      const mirror = byCue.get(
        cue
          .split(' ')
          .map((word) => MIRROR.get(word) ?? word)
          .join(' '),
      );
      expect([mirror?.weight, mirror?.class]).toEqual([entry.weight, entry.class]);
      expect(new Set([mirror?.lean, entry.lean])).toEqual(new Set(['left', 'right']));
    },
  );
});

test('neither side has much more than the other', () => {
  const count = (lean: string) => entries.filter((entry) => entry.lean === lean).length;
  const [left, right] = [count('left'), count('right')];
  expect(Math.min(left, right) / Math.max(left, right)).toBeGreaterThan(0.8);
});

test('targets and identity terms carry no weight', () => {
  for (const { entry } of [...entriesOf(politics), ...entriesOf(identity)])
    expect([entry.cue, entry.weight]).toEqual([entry.cue, 0]);
});
