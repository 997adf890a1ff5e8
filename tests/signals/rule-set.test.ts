import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../src/signals/catalog.ts';
import { makeRuleSet } from '../../src/signals/rule-set.ts';
import { signalsOf } from './support.ts';

const TEXT = 'Frankly, the plan may fail and is perhaps absurd.';
const rulesIn = (settings: Record<string, boolean | number>) => [
  ...new Set(signalsOf(TEXT, settings).map((signal) => signal.rule)),
];
const hedging = (settings: Record<string, boolean | number>) =>
  signalsOf(TEXT, settings).find((signal) => signal.rule === 'hedging/epistemic-modal')?.effects.hedging ?? 0;

describe('rule settings', () => {
  it('switches a rule off and leaves the others', () => {
    expect(rulesIn({})).toContain('hedging/epistemic-modal');
    const rest = rulesIn({ 'hedging/epistemic-modal': false });
    expect(rest).not.toContain('hedging/epistemic-modal');
    expect(rest).toEqual(rulesIn({}).filter((id) => id !== 'hedging/epistemic-modal'));
  });

  it('switches a family off, and a rule of it on again', () => {
    expect(rulesIn({ hedging: false }).filter((id) => id.startsWith('hedging/'))).toEqual([]);
    const kept = rulesIn({ hedging: false, 'hedging/cue': true }).filter((id) => id.startsWith('hedging/'));
    expect(kept).toEqual(['hedging/cue']);
  });

  it('re-weights effects; 0 switches off', () => {
    expect(hedging({ hedging: 0.5 })).toBeCloseTo(hedging({}) / 2);
    expect(hedging({ 'hedging/epistemic-modal': 2 })).toBeCloseTo(hedging({}) * 2);
    expect(rulesIn({ 'hedging/epistemic-modal': 0 })).not.toContain('hedging/epistemic-modal');
  });

  it('holds the whole catalogue without settings', () => {
    expect(makeRuleSet().rules.map(({ rule }) => rule)).toEqual(CATALOG);
  });
});

const REFUSED: readonly [settings: Record<string, unknown>, message: RegExp][] = [
  [{ 'hedging/epistemic-model': false }, /E202 .*hedging\/epistemic-model.*did you mean hedging\/epistemic-modal/],
  [{ 'scare-quote': false }, /did you mean editorializing\/scare-quotes/],
  [{ hedgin: true }, /did you mean hedging/],
  [{ zzzzzzzzzz: true }, /families: hedging, editorializing/],
  [{ constructor: true }, /E202/],
  [{ hedging: -1 }, /E102/],
  [{ hedging: Number.NaN }, /E102/],
  [{ hedging: 'off' }, /E102/],
];

it.each(REFUSED)('refuses %j', (settings, message) => {
  expect(() => makeRuleSet(settings as Record<string, boolean>)).toThrow(message);
});
