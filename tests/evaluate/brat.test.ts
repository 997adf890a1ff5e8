import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBrat } from '../../corpus/evaluate/load/brat.ts';
import { DataError } from '../../corpus/evaluate/load/lines.ts';
import { loadPolnear } from '../../corpus/evaluate/load/polnear.ts';

/** The first character takes two units; brat counts it as one. */
const TEXT = '\u{1f333} Roe and Poe said trees, “all of them,” will stay. “Good,” Doe added.\n';

/** A line of a span: `words` stand in the text, each piece in order. */
function span(id: string, type: string, ...words: readonly string[]): string {
  const places = words.map((piece) => {
    const start = [...TEXT.slice(0, TEXT.indexOf(piece))].length;
    return `${start} ${start + [...piece].length}`;
  });
  return `${id}\t${type} ${places.join(';')}\t${words.join(' ')}`;
}

const FIRST = [
  span('T1', 'Source', 'Roe'),
  span('T2', 'Source', 'Poe'),
  span('T3', 'Cue', 'said'),
  span('T4', 'Content', 'trees,', 'will stay'),
  span('T5', 'Attribution', 'said'),
  'E1\tAttribution:T5 Content:T4 Source:T1 Cue:T3 Source2:T2',
  span('T6', 'Cue', 'added'),
  span('T7', 'Content', '“Good,”'),
  span('T8', 'Attribution', 'added'),
  'E2\tAttribution:T8 Cue:T6 Content:T7 ',
  'A1\tUncertain E2',
  '#1\tAnnotatorNotes E2\twho?',
  '',
].join('\n');

describe('readBrat', () => {
  it('gives events with their spans in UTF-16 units', () => {
    const [first, second] = readBrat('a.ann', FIRST, TEXT);
    const wordings = (role: string, event = first) =>
      event?.roles.get(role)?.map(({ start, end }) => TEXT.slice(start, end));
    expect([first?.id, first?.type, second?.id]).toEqual(['E1', 'Attribution', 'E2']);
    expect(wordings('Source')).toEqual(['Roe', 'Poe']);
    expect(wordings('Content')).toEqual(['trees,', 'will stay']);
    expect(wordings('Cue', second)).toEqual(['added']);
    expect(second?.roles.has('Source')).toBe(false);
  });

  const wrong: readonly (readonly [what: string, line: string, says: string])[] = [
    ['a span without offsets', 'T1\tSource\tRoe', 'a.ann:1: no span as brat writes it'],
    ['a span beyond the text', 'T1\tSource 2 999\tRoe', 'does not lie in the text'],
    ['an event without roles that can be read', 'E1\tAttribution:T5 Content', 'no event as brat writes it'],
    ['an event of a span that is not there', 'E1\tAttribution:T5 Content:T9', 'E1 names T9, which is not there'],
  ];
  it.each(wrong)('refuses %s', (_what, line, says) => {
    expect(() => readBrat('a.ann', line, TEXT)).toThrow(DataError);
    expect(() => readBrat('a.ann', line, TEXT)).toThrow(says);
  });
});

describe("PolNeAR as its authors' repository has it", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function folderOf(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'polnear-'));
    folders.push(folder);
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    return folder;
  }

  it('is read like our rows; of several annotators the first by name counts', () => {
    const data = folderOf({
      'polnear/dev/text/one_2016-01-01_trees.txt': TEXT,
      'polnear/dev/attributions/one_2016-01-01_trees_b22.ann': FIRST.replace(/^E2.*$/m, ''),
      'polnear/dev/attributions/one_2016-01-01_trees_a11.ann': FIRST,
    });
    const [article, ...others] = loadPolnear(data, 'dev');
    expect(others).toEqual([]);
    expect(article).toMatchObject({ id: 'polnear-one_2016-01-01_trees', publisher: 'one', text: TEXT });
    expect(article?.sentences).toHaveLength(2);
    expect(article?.attributions.map((one) => [one.source.length, one.derived_quote_type])).toEqual([
      [2, 'indirect'],
      [0, 'direct'],
    ]);
  });

  it('tells content that is quoted in part', () => {
    const quoted = span('T4', 'Content', 'trees, “all of them,” will stay');
    const data = folderOf({
      'polnear/train/text/one_x.txt': TEXT,
      'polnear/train/attributions/one_x_a.ann': FIRST.replace(/^T4.*$/m, quoted),
    });
    expect(loadPolnear(data, 'train')[0]?.attributions[0]?.derived_quote_type).toBe('mixed');
  });
});
