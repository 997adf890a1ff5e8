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
const OTHER_SENSE = new Set(['right to choose']);

/**
 * Known asymmetries: a text with such a cue and its swap are not judged alike. Give a cue its mirror image and take it
 * off the list; the list is checked both ways.
 */
const WITHOUT_MIRROR = [
  'communist democrats',
  'crooked joe biden',
  'cult of trump',
  'dictator trump',
  'fascist gop',
  'fascist republicans',
  'fascist right',
  'felon trump',
  'godless liberals',
  'gop obstruction',
  'gop talking points',
  'gop war on',
  'heartless conservatives',
  'liberal media',
  'maga republican',
  'maga republicans',
  'marxist left',
  'nazi republicans',
  'obama regime',
  'shifty schiff',
  'sleepy joe biden',
  'socialist democrats',
  'socialist left',
  'traitor trump',
  'trump cult',
  'trump cultists',
  'trump derangement syndrome',
  'woke left',
];

test('sided cues that name a side have a mirror image, equal in class, weight and tone', () => {
  const cues = sidedCues();
  const missing: string[] = [];
  for (const [cue, { lean, worth }] of cues) {
    const mirrors = mirrorsOf(cue);
    if (mirrors.length === 0 || EPITHET.test(cue) || OTHER_SENSE.has(cue)) continue;
    const found = mirrors.map((mirror) => cues.get(mirror)).find((mirror) => mirror !== undefined);
    if (found?.lean !== (lean === 'left' ? 'right' : 'left') || found.worth !== worth) missing.push(cue);
  }
  expect(missing.sort()).toEqual(WITHOUT_MIRROR);
});
