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
import { collectFirings, sampleFirings, subjectKey, subjectsOf } from '../../corpus/evaluate/precision/sample.ts';
import type { SampledText } from '../../corpus/evaluate/precision/sets.ts';
import { RULE_FAMILIES } from '../../src/signals/types.ts';
import { signalsOf } from '../signals/support.ts';

const SETS = ['allsides', 'babe', 'basil', 'hyperpartisan', 'newsdiscourse', 'polnear'];
/** Rules and groups that are right less often are mended or cut. */
const LEAST_PRECISION = 0.8;
const SAMPLE = 20;

describe.each(RULE_FAMILIES)('corpus/precision/%s.yml', (family) => {
  const { read, unread } = readRecords(family);
  const subjects = allSubjects().filter((subject) => familyOf(subject) === family);

  it('has every rule and group once, read or listed as unread', () => {
    const listed = [...read, ...unread].map(subjectKey).sort();
    expect(listed).toEqual(subjects.map(subjectKey).sort());
  });

  it.each(read.map((record) => [subjectKey(record), record] as const))('%s', (_, record) => {
    expect(record.n).toBe(record.sampled.length);
    expect(record.n).toBeGreaterThanOrEqual(Math.min(SAMPLE, record.firings));
    expect(record.precision).toBe(precisionOf(record.sampled));
    expect(record.precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
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
    const rule: ReadRecord = { kind: 'rule', id: 'stance/address', firings: 9, n: 3, precision: 0.67, sampled };
    const group: ReadRecord = { ...rule, kind: 'group', id: "stance/i'm" };
    const unread = [{ kind: 'group', id: 'stance/- no', firings: 2 }] as const;
    writeRecords('stance', { read: [group, rule], unread }, folder);
    const sorted = [sampled[2], sampled[1], sampled[0]];
    expect(readRecords('stance', folder)).toEqual({
      read: [
        { ...rule, sampled: sorted },
        { ...group, sampled: sorted },
      ],
      unread,
    });
    expect(precisionOf(sampled)).toBe(0.67);
    expect(readRecords('loaded', folder)).toEqual({ read: [], unread: [] });
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
  const pick = (from: readonly SampledText[], n: number) =>
    sampleFirings(collectFirings(signalsOf, from).get(key) ?? [], n).map(({ source }) => source.id);

  it('are taken evenly from every sort of news, and stay when others come', () => {
    const four = pick(texts, 4);
    expect(four.filter((id) => Number(id) < 9)).toHaveLength(2);
    expect(pick([...texts].reverse(), 4)).toEqual(four);
    expect(pick(texts, 5).slice(0, 4)).toEqual(four);
    expect(pick(texts, 99)).toHaveLength(12);
  });

  it('belong to the rule and to the group of its entry', () => {
    const [signal] = signalsOf('It may rain.');
    expect(signal && subjectsOf(signal).map(subjectKey)).toEqual([key, 'group hedges/may']);
  });
});
