import { describe, expect, it } from 'vitest';
import type { Analysis, AnalysisAnnotation, AnalysisSentence } from '../../src/annotations/schema.ts';
import { compare, FIELDS } from './compare.ts';
import { type LabelledArticle, type LabelledSentence, type LabelledSide, readArticle } from './labels.ts';

/** The analysis that agrees with every label, with what comparing looks at and nothing else. */
function perfect(article: LabelledArticle): Analysis {
  const annotations = article.sentences.flatMap((label) => [
    ...label.hedges.map(({ start, end, by }) => ({
      type: 'hedge',
      rule: 'hedging/any',
      start,
      end,
      voice: voiceOf(by),
      effects: {},
    })),
    ...label.loaded.map(({ start, end, by }) => ({
      type: 'loaded',
      rule: 'loaded/any',
      start,
      end,
      voice: voiceOf(by),
      effects: {},
    })),
  ]) as unknown as AnalysisAnnotation[];
  return {
    blocks: article.sentences.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: article.sentences.map(perfectSentence),
    annotations,
  } as unknown as Analysis;
}

function perfectSentence(label: LabelledSentence, index: number): AnalysisSentence {
  const { start, end } = label;
  return {
    start,
    end,
    block: index,
    voice: { label: label.voice },
    verdict: label.editorial === 0 ? 'reported' : 'editorial',
    scores: scoresOf(label.partisan),
    attributed: scoresOf(label.partisanSource),
    annotations: [],
  } as unknown as AnalysisSentence;
}

const voiceOf = (by: string): string => (by === 'author' ? 'author' : 'attributed');
const scoresOf = (side: LabelledSide): object =>
  side === 'left' || side === 'right'
    ? { partisan: 0.9, lean: side === 'left' ? -0.5 : 0.5 }
    : { partisan: 0.1, lean: null };

const article = readArticle('newsletter');

/** What is changed in the perfect analysis (fields of sentence 4 or its block, or other annotations), and what is said. */
interface Case {
  readonly name: string;
  readonly sentence?: object;
  readonly block?: object;
  readonly annotations?: (all: readonly AnalysisAnnotation[]) => AnalysisAnnotation[];
  readonly says: string;
}

const CASES: readonly Case[] = [
  { name: 'a wrong cut', sentence: { end: 120 }, says: '4:boundary expected “Good morning.” got “Good' },
  { name: 'a block', block: { kind: 'caption' }, says: '4:block expected paragraph got caption' },
  { name: 'a voice', sentence: { voice: { label: 'mixed' } }, says: '4:voice expected author got mixed' },
  { name: 'a verdict', sentence: { verdict: 'editorial' }, says: '4:verdict expected not editorial got editorial' },
  { name: 'a side', sentence: { scores: scoresOf('right') }, says: '4:partisan expected none got right' },
  {
    name: 'a missed span',
    annotations: (all) => all.slice(1),
    says: ':loaded expected author “so-called” got nothing',
  },
  {
    name: 'an invented span',
    annotations: (all) => [...all, { ...all[0]!, type: 'hedge', start: 0, end: 4 }],
    says: '1:hedge expected nothing got author “View”',
  },
  {
    name: 'a wrong owner',
    annotations: (all) =>
      all.map((annotation, index) => (index === 0 ? { ...annotation, voice: 'attributed' } : annotation)),
    says: ':loaded expected author “so-called” got source “so-called”',
  },
];

function changed(analysis: Analysis, { sentence, block, annotations }: Case): Analysis {
  const fourth = <T extends object>(items: readonly T[], fields: object = {}): T[] =>
    items.map((item, index) => (index === 3 ? { ...item, ...fields } : item));
  return {
    ...analysis,
    blocks: fourth(analysis.blocks, block),
    sentences: fourth(analysis.sentences, sentence),
    annotations: annotations?.(analysis.annotations) ?? analysis.annotations,
  };
}

describe('compare', () => {
  it('finds nothing where the analysis agrees', () => {
    const { disagreements, agreement } = compare(article, perfect(article));
    expect(disagreements).toEqual([]);
    for (const field of FIELDS) expect(agreement[field].agreed, field).toBe(agreement[field].n);
    expect(agreement.boundary.n).toBe(article.sentences.length);
  });
  it.each(CASES)('reports $name', (change) => {
    expect(compare(article, changed(perfect(article), change)).disagreements.join('\n')).toContain(change.says);
  });
});

describe('wording of another family that is loaded too', () => {
  const loads = { type: 'editorial', rule: 'editorializing/any', effects: { loaded: 1 } };
  it.each([
    {
      name: 'finds its label',
      annotations: perfect(article).annotations.map((own) => (isLoaded(own) ? { ...own, ...loads } : own)),
    },
    {
      name: 'is not held against the labels',
      annotations: [
        ...perfect(article).annotations,
        { ...perfect(article).annotations[0]!, ...loads, start: 0, end: 4 },
      ],
    },
  ])('$name', ({ annotations }) => {
    const analysis = { ...perfect(article), annotations } as unknown as Analysis;
    expect(compare(article, analysis).disagreements).toEqual([]);
  });
});

function isLoaded({ type }: AnalysisAnnotation): boolean {
  return type === 'loaded';
}
