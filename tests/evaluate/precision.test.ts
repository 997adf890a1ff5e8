import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allSubjects } from '../../corpus/evaluate/firings.ts';
import {
  familyOf,
  placeKey,
  precisionOf,
  type ReadRecord,
  readRecords,
  writeRecords,
} from '../../corpus/evaluate/precision/records.ts';
import {
  collectFirings,
  entriesHash,
  sampleFirings,
  subjectKey,
  subjectsOf,
} from '../../corpus/evaluate/precision/sample.ts';
import type { SampledText } from '../../corpus/evaluate/precision/sets.ts';
import { RULE_FAMILIES } from '../../src/signals/types.ts';
import { signalsOf } from '../signals/support.ts';

const SETS = ['allsides', 'babe', 'basil', 'hyperpartisan', 'newsdiscourse', 'polnear'];
/** Rules and groups that are right less often are mended or cut. */
const LEAST_PRECISION = 0.8;
const SAMPLE = 20;

describe.each(RULE_FAMILIES)('corpus/precision/%s.yml', (family) => {
  const { read, unread, outdated } = readRecords(family);
  const subjects = allSubjects().filter((subject) => familyOf(subject) === family);

  it('has every rule and group once, read or listed as unread', () => {
    const listed = [...read, ...unread].map(subjectKey).sort();
    expect(listed).toEqual(subjects.map(subjectKey).sort());
  });

  it('leaves nothing that fires unread, and knows which groups have changed since they were read', () => {
    expect(unread.filter(({ firings }) => firings > 0)).toEqual([]);
    const changed = read.filter((record) => record.entries !== entriesHash(record)).map(({ id }) => id);
    // Read anew what is named here (`npm run evaluate -- firings --group ID`), or list it under `outdated` for all to see.
    expect(changed.sort()).toEqual([...outdated].sort());
  });

  it.each(read.map((record) => [subjectKey(record), record] as const))('%s', (_, record) => {
    expect(record.n).toBe(record.sampled.length);
    expect(record.n).toBeGreaterThanOrEqual(Math.min(SAMPLE, record.firings));
    expect(record.precision).toBe(precisionOf(record.sampled));
    // What stays below says why, and no longer says it when it is better.
    expect(record.precision >= LEAST_PRECISION).toBe(record.kept === undefined);
    expect(new Set(record.sampled.map(placeKey)).size).toBe(record.n);
    for (const { set, id, start, end, right } of record.sampled) {
      expect(SETS).toContain(set);
      expect(id).not.toBe('');
      expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end).toBe(true);
      expect(typeof right).toBe('boolean');
    }
  });
});

describe('records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'precision-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come back as they were written, in order', () => {
    const sampled = [
      { set: 'basil', id: 'b: #1', start: 7, end: 9, right: false },
      { set: 'babe', id: "it's", start: 3, end: 4, right: true },
      { set: 'babe', id: "it's", start: 0, end: 2, right: true },
    ];
    const reading = { firings: 9, n: 3, precision: 0.67, sampled };
    const rule: ReadRecord = { kind: 'rule', id: 'stance/address', entries: null, seed: 1, ...reading };
    const group: ReadRecord = { kind: 'group', id: "stance/i'm", entries: '0e12', seed: 7, ...reading };
    const outdated = ["stance/i'm"];
    const unread = [{ kind: 'group', id: 'stance/- no', firings: 2 }] as const;
    writeRecords('stance', { read: [group, rule], unread, outdated }, folder);
    const sorted = [sampled[2], sampled[1], sampled[0]];
    expect(readRecords('stance', folder)).toEqual({
      read: [
        { ...rule, sampled: sorted },
        { ...group, sampled: sorted },
      ],
      unread,
      outdated,
    });
    expect(precisionOf(sampled)).toBe(0.67);
    expect(readRecords('loaded', folder)).toEqual({ read: [], unread: [], outdated: [] });
  });
});

describe('entries', () => {
  it('of a group have a sum of their own, rules have none', () => {
    const [may, might] = (['hedges/may', 'hedges/might'] as const).map((id) => entriesHash({ kind: 'group', id }));
    expect(may).toMatch(/^[0-9a-f]{8}$/);
    expect(might).not.toBe(may);
    expect(entriesHash({ kind: 'rule', id: 'hedging/cue' })).toBeNull();
  });
});

describe('samples', () => {
  const texts = Array.from(
    { length: 12 },
    (_, i): SampledText => ({
      set: 'babe',
      id: `${i}`,
      genre: i < 9 ? 'wire' : 'opinion',
      text: 'It may rain. Perhaps.',
    }),
  );
  const key = 'rule hedging/epistemic-modal';
  const pick = (from: readonly SampledText[], n: number, seed?: number) =>
    sampleFirings(collectFirings(signalsOf, from, seed).get(key) ?? [], n).map(({ source }) => source.id);

  it('are taken evenly from every sort of news, and stay when others come', () => {
    const four = pick(texts, 4);
    expect(four.filter((id) => Number(id) < 9)).toHaveLength(2);
    expect(pick([...texts].reverse(), 4)).toEqual(four);
    expect(pick(texts, 5).slice(0, 4)).toEqual(four);
    expect(pick(texts, 99)).toHaveLength(12);
  });

  it('are others with another seed, and the same ones with the same', () => {
    expect(pick(texts, 4, 2)).toEqual(pick(texts, 4, 2));
    expect(pick(texts, 4, 2)).not.toEqual(pick(texts, 4));
  });

  it('belong to the rule and to the group of its entry', () => {
    const [signal] = signalsOf('It may rain.');
    expect(signal && subjectsOf(signal).map(subjectKey)).toEqual([key, 'group hedges/may']);
  });
});
