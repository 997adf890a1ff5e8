import { expect, test } from 'vitest';
import { LEXICONS } from '../../src/lexicons/generated/index.ts';
import { PARITY } from '../../src/lexicons/generated/parity.ts';
import { POLITICIANS } from '../../src/lexicons/generated/sides.ts';
import type { Side } from '../../src/lexicons/types.ts';

/** Folded side word → its partners. */
const PARTNERS = new Map<string, string[]>();
for (const { left, right } of [...PARITY.party, ...PARITY.camps, ...PARITY.campAdjectives, ...PARITY.sides]) {
  pair(left, right);
}
for (const { left, right, surname } of POLITICIANS) {
  const last = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  if (surname) pair(last(left.name), last(right.name));
}

function pair(left: string, right: string): void {
  for (const [word, partner] of [
    [left.toLowerCase(), right.toLowerCase()],
    [right.toLowerCase(), left.toLowerCase()],
  ] as const) {
    PARTNERS.set(word, [...(PARTNERS.get(word) ?? []), partner]);
  }
}

/** The cue about the other side, in every reading; empty when it names no side. */
function mirrorsOf(cue: string): string[] {
  const words = cue.split(' ');
  if (!words.some((word) => PARTNERS.has(word))) return [];
  return words.reduce<string[]>(
    (mirrors, word) =>
      mirrors.flatMap((start) => (PARTNERS.get(word) ?? [word]).map((next) => `${start} ${next}`.trim())),
    [''],
  );
}

/** Sided cues whose own words name a side, with what their mirror image must equal. */
function sidedCues(): Map<string, { lean: Side; worth: string }> {
  const cues = new Map<string, { lean: Side; worth: string }>();
  for (const { groups } of LEXICONS) {
    for (const group of groups) {
      for (const item of group.cues) {
        const cue = typeof item === 'string' ? { cue: item } : item;
        const lean = cue.lean ?? group.lean;
        if (lean !== 'left' && lean !== 'right') continue;
        const worth = [group.class, cue.weight ?? group.weight, cue.tone ?? group.tone].join(' ');
        cues.set(cue.cue, { lean, worth });
      }
    }
  }
  return cues;
}

/**
 * "Democrat senators" for Democratic ones: an epithet by its form alone, so it can have no mirror image ("Republican
 * senators" is plain). The side swap leaves it out: it is not canonical. A list of its own, because it must stay short.
 */
const EPITHET = /^democrat (cities|party|politicians|(congress|gover|lawmak|leader|mayor|senat)\w*)$/;

/** No side at all: "right" in another sense. */
const OTHER_SENSE = /\bright to choose\b/;

/**
 * Labels whose words fit one side only, with what the other side says instead: as strong, of the same class, the other
 * way. A counterpart is no mirror image, so a text with one of them has no swap.
 */
const COUNTERPARTS: readonly (readonly [left: string, right: string])[] = [
  ['authoritarian republicans', 'socialist democrats'],
  ['authoritarian right', 'socialist left'],
  ['fascist gop', 'marxist left'],
  ['felon trump', 'crooked joe biden'],
  ['don the con', 'sleepy joe biden'],
  ['gym jordan', 'shifty schiff'],
  ['heartless conservatives', 'godless liberals'],
  ['maga extremists', 'woke extremists'],
  ['maga republican', 'woke democrat'],
  ['maga republicans', 'woke democrats'],
  ['maga right', 'woke left'],
  ['nazi republicans', 'communist democrats'],
  ['bush regime', 'obama regime'],
];

/**
 * Known asymmetries: a text with such a cue and its swap are not judged alike. Give a cue its mirror image or its
 * counterpart and take it off the list; the list is checked both ways.
 */
const WITHOUT_MIRROR: readonly string[] = [];

test('labels that fit one side only have a counterpart as strong', () => {
  const cues = sidedCues();
  for (const [left, right] of COUNTERPARTS) {
    const [ours, theirs] = [cues.get(left), cues.get(right)];
    expect([left, ours?.lean, ours?.worth]).toEqual([left, 'left', theirs?.worth]);
    expect([right, theirs?.lean]).toEqual([right, 'right']);
  }
});

test('sided cues that name a side have a mirror image, equal in class, weight and tone', () => {
  const cues = sidedCues();
  const paired = new Set(COUNTERPARTS.flat());
  const missing: string[] = [];
  for (const [cue, { lean, worth }] of cues) {
    const mirrors = mirrorsOf(cue);
    if (mirrors.length === 0 || EPITHET.test(cue) || OTHER_SENSE.test(cue) || paired.has(cue)) continue;
    const found = mirrors.map((mirror) => cues.get(mirror)).find((mirror) => mirror !== undefined);
    if (found?.lean !== (lean === 'left' ? 'right' : 'left') || found.worth !== worth) missing.push(cue);
  }
  expect(missing.sort()).toEqual(WITHOUT_MIRROR);
});
