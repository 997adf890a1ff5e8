import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../corpus/annotate/adjudicate.ts';
import { displayDisputes, readDisputes, resolveAnswers } from '../../corpus/annotate/adjudication.ts';
import { hasMirror, mirrorImage } from '../../corpus/annotate/audit.ts';
import { readLabelFile } from '../../corpus/annotate/convert.ts';
import type { SentenceLabels } from '../../corpus/annotate/format/labels.ts';
import type { AnnotatedArticle } from '../../corpus/annotate/load.ts';
import { hashText } from '../../corpus/annotate/manifest.ts';
import { restoreLabels } from '../../corpus/annotate/stored.ts';
import { questionTable, spanTable } from '../../corpus/evaluate/agreement.ts';
import { movedTable, type Pair } from '../../corpus/evaluate/audit.ts';

const TEXT = 'Republicans met. Democrats put donors first. Nobody may say so. It rained.';
const TITLE = 'Democrats at work';
const ARTICLE: AnnotatedArticle = {
  id: 'a001',
  set: 'ptc',
  file: 'ptc/rows.jsonl',
  sourceId: 'one',
  outlet: 'unknown',
  lean: null,
  genre: 'opinion',
  year: null,
  part: 'test',
  attribution: false,
  textHash: hashText(TEXT),
  titleHash: hashText(TITLE),
  sentencesInText: 4,
  sentences: [
    [0, 16],
    [17, 44],
    [45, 63],
    [64, 74],
  ],
  text: TEXT,
  title: TITLE,
  labels: [],
};
const SOURCE = { text: TEXT, title: TITLE, date: null };

function read(file: string): SentenceLabels[] {
  const { lines, problems } = readLabelFile(file, ARTICLE, SOURCE);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return lines.map(restoreLabels);
}

const first = read('0 a 0 -\n1 a 0 -\n2 a 2 R\nL a donors\nT a - Democrats\n3 a 0 -\nH em a may\n4 a 0 -');
const second = read('0 a 0 -\n1 a 0 -\n2 a 1 R\nL a donors first\n3 a 0 -\nH verb a may\n4 t 0 -');

describe('two readings', () => {
  const disputes = findDisputes(ARTICLE, SOURCE, new Map([['a001', first]]), new Map([['a001', second]]));

  it('are disputed where voice, scores or marked words differ, not where a class or a target does', () => {
    expect(disputes.map(({ n }) => n)).toEqual([2, 4]);
    const blocks = disputes.map(({ a, b }) => [a.join(' / '), b.join(' / ')].sort());
    expect(blocks).toEqual([
      ['2 a 1 R / L a donors first', '2 a 2 R / L a donors / T a - Democrats'],
      ['4 a 0 -', '4 t 0 -'],
    ]);
  });

  it('come in an order that is the same whenever it is asked', () => {
    const again = findDisputes(ARTICLE, SOURCE, new Map([['a001', first]]), new Map([['a001', second]]));
    expect(readDisputes(displayDisputes(again))).toEqual(disputes);
  });

  it('are settled by a choice', () => {
    const [one] = disputes;
    const choice = one?.a[0] === '2 a 2 R' ? 'A' : 'B';
    expect(resolveAnswers(`2 =${choice}`, disputes)).toBe('2 a 2 R\nL a donors\nT a - Democrats');
  });

  it('nobody settles of an article that was read once', () => {
    expect(findDisputes(ARTICLE, SOURCE, new Map([['a001', first]]), new Map())).toEqual([]);
  });

  it('agree as far as they do', () => {
    const pairs = first.map((labels, i) => [labels, second[i] as SentenceLabels] as const);
    const questions = questionTable([{ article: ARTICLE, pairs }], false).map((line) => line.trim().split(/\s{2,}/));
    expect(questions.find(([label]) => label === 'editorial at all')?.slice(1)).toEqual(['1.000', '1.000', '1.000']);
    expect(questions.find(([label]) => label === 'voice')?.slice(1, 3)).toEqual(['.800', '.000']);
    const spans = spanTable([{ article: ARTICLE, pairs }]).map((line) => line.trim().split(/\s{2,}/));
    expect(spans.find(([label]) => label === 'loaded words, exact')?.slice(1)).toEqual([
      '1',
      '1',
      '.000',
      '.000',
      '.000',
    ]);
    expect(spans.find(([label]) => label === 'loaded words, overlap')?.at(-1)).toBe('1.000');
    expect(spans.find(([label]) => label === 'hedges, exact')?.at(-1)).toBe('1.000');
  });
});

describe('a mirror image', () => {
  it('shows the other side, with mirrored neighbours and no trace of the original', () => {
    expect(mirrorImage(ARTICLE, 2, 7).split('\n')).toEqual([
      '  title: Republicans at work',
      '  [Democrats met.]',
      '7|Republicans put donors first.',
      '  [Nobody may say so.]',
      '',
    ]);
  });

  it('is made where what is judged changes sides', () => {
    const labels = first.find(({ n }) => n === 2);
    expect(labels && hasMirror(ARTICLE, labels, 'author')).toBe(true);
    const name = { whose: 'author', favours: 'right', start: 32, end: 38 } as const;
    expect(labels && hasMirror(ARTICLE, labels, 'source')).toBe(false);
    expect(labels && hasMirror(ARTICLE, { ...labels, targets: [] }, 'author')).toBe(false);
    expect(labels && hasMirror(ARTICLE, { ...labels, terms: [name] }, 'author')).toBe(false);
  });

  it('is compared with the labels of the original', () => {
    const left = { voice: 'author', editorial: 2, partisan: 'left', partisanSource: null } as const;
    const pairs: readonly Pair[] = [
      { first: left, again: left },
      { first: left, again: { ...left, editorial: 1 } },
      { first: left, again: { ...left, editorial: 0, partisan: null } },
      { first: left, again: { ...left, partisan: 'right', voice: 'mixed' } },
    ];
    const shares = new Map(
      movedTable('', pairs).map((line) => {
        const [label = '', , share = ''] = line.trim().split(/\s{2,}/);
        return [label, share.split(' ')[0]];
      }),
    );
    expect(shares.get('voice moved')).toBe('.250');
    expect(shares.get('editorial moved')).toBe('.500');
    expect(shares.get('editorial came or went')).toBe('.250');
    expect(shares.get('partisan came or went')).toBe('.250');
    expect(shares.get('side did not follow')).toBe('.250');
  });
});
