import { describe, expect, it } from 'vitest';
import type { SentenceLabels } from '../../corpus/annotate/format/labels.ts';
import type { AnnotatedArticle } from '../../corpus/annotate/load.ts';
import { hashText } from '../../corpus/annotate/manifest.ts';
import {
  falseAlarms,
  isAttributed,
  isPlain,
  leanShares,
  SCORE_QUESTIONS,
  SPAN_QUESTIONS,
  scoreAuc,
  scoreCounts,
  spanCounts,
  verdictCounts,
  voiceCounts,
  voiceMacroF1,
  voiceShare,
  whoseShare,
} from '../../corpus/evaluate/corpus/measures.ts';
import {
  alignAnalysis,
  type Found,
  type FoundSpan,
  type ScoredArticle,
  type ScoredSentence,
} from '../../corpus/evaluate/corpus/scored.ts';
import { spanErrors } from '../../corpus/evaluate/corpus/span-errors.ts';
import { evaluateCorpus } from '../../corpus/evaluate/corpus.ts';
import { readArguments } from '../../corpus/evaluate/options.ts';
import { createAnalyzer } from '../../src/index.ts';

const PLAIN: SentenceLabels = {
  n: 1,
  voice: 'author',
  editorial: 0,
  partisan: null,
  partisanSource: null,
  hedges: [],
  loaded: [],
  terms: [],
  targets: [],
  attributions: null,
};
const NOTHING: Found = {
  voice: 'author',
  verdict: 'reported',
  scored: true,
  editorializing: 0,
  hedging: 0,
  loaded: 0,
  partisan: 0,
  lean: null,
  spans: [],
};
const TEXT = 'Officials say the bridge will close. It is honestly the last thing we need.';
const TITLE = 'Bridge to close';
const ARTICLE: AnnotatedArticle = {
  id: 'a001',
  set: 'ptc',
  file: 'ptc/rows.jsonl',
  sourceId: 'one',
  outlet: 'unknown',
  lean: null,
  genre: 'news',
  year: null,
  part: 'dev',
  attribution: false,
  textHash: hashText(TEXT),
  titleHash: hashText(TITLE),
  sentencesInText: 2,
  sentences: [
    [0, 36],
    [37, 75],
  ],
  text: TEXT,
  title: TITLE,
  labels: [0, 1, 2].map((n) => ({ labels: { ...PLAIN, n }, status: 'one reading' as const })),
};

type Row = readonly [gold: Partial<SentenceLabels>, found: Partial<Found>];
/** An article of made-up labels and answers, a row a sentence. */
function scored(...rows: readonly Row[]): ScoredArticle {
  return {
    article: ARTICLE,
    sentences: rows.map(
      ([gold, found]): ScoredSentence => ({
        gold: { ...PLAIN, ...gold },
        found: { ...NOTHING, ...found },
        wording: '',
        start: 0,
      }),
    ),
  };
}

const hedge = (start: number, end: number, whose: 'author' | 'source' = 'author') =>
  ({ start, end, class: 'epistemic-modal', whose }) as const;
const marked = (start: number, end: number, whose: 'author' | 'source' = 'author'): FoundSpan => ({
  type: 'hedge',
  rule: 'hedging/cue',
  start,
  end,
  whose,
});

describe('alignAnalysis', () => {
  const analysis = createAnalyzer().analyze({ text: TEXT, title: TITLE });

  it('gives each annotated sentence what the system says of it', () => {
    const { sentences } = alignAnalysis(ARTICLE, analysis);
    expect(sentences.map(({ wording, found }) => [wording, found.voice, found.verdict])).toEqual([
      [TITLE, 'author', 'reported'],
      ['Officials say the bridge will close.', 'attributed', 'reported'],
      ['It is honestly the last thing we need.', 'author', 'editorial'],
    ]);
    expect(sentences[2]?.found.editorializing).toBe(analysis.sentences[2]?.scores?.editorializing);
    expect(sentences[2]?.found.spans.map(({ start, end }) => TEXT.slice(start, end))).toContain(
      'the last thing we need',
    );
  });

  it('takes the strongest where the system cuts otherwise', () => {
    const whole = { ...ARTICLE, sentences: [[0, 75] as const], labels: ARTICLE.labels.slice(0, 2) };
    const { sentences } = alignAnalysis(whole, analysis);
    expect(sentences[1]?.found.voice).toBe('mixed');
    expect(sentences[1]?.found.verdict).toBe('editorial');
  });
});

describe('measures', () => {
  it('count voices', () => {
    const one = scored([{}, {}], [{ voice: 'attributed' }, {}], [{ voice: 'attributed' }, { voice: 'attributed' }]);
    expect(voiceShare(one)).toEqual({ part: 2, whole: 3 });
    expect(voiceCounts(one, 'author')).toEqual({ hits: 1, wrong: 1, missed: 0 });
    expect(voiceMacroF1([one, scored([{ voice: 'mixed' }, { voice: 'mixed' }])])).toBeCloseTo((2 / 3 + 2 / 3 + 1) / 3);
  });

  it('count verdicts and false alarms', () => {
    const one = scored(
      [{ editorial: 1 }, { verdict: 'editorial' }],
      [{ editorial: 2 }, { verdict: 'unsure' }],
      [{}, { verdict: 'editorial' }],
      [{ hedges: [hedge(0, 3)] }, {}],
      [{ voice: 'attributed' }, { verdict: 'editorial' }],
      [{ voice: 'attributed', editorial: 1 }, { verdict: 'editorial' }],
    );
    expect(verdictCounts(one, 1)).toEqual({ hits: 2, wrong: 2, missed: 1 });
    expect(verdictCounts(one, 2)).toEqual({ hits: 0, wrong: 4, missed: 1 });
    expect(falseAlarms(one, isAttributed)).toEqual({ part: 1, whole: 1 });
    expect(falseAlarms(one, isPlain)).toEqual({ part: 1, whole: 1 });
  });

  it('leave foreign partisanship out of the partisan score', () => {
    const partisan = SCORE_QUESTIONS.find(({ label }) => label === 'partisan');
    if (!partisan) throw new Error('no question about partisan');
    const one = scored(
      [{ partisan: 'left', editorial: 1 }, { partisan: 0.9 }],
      [{ partisan: 'other', editorial: 1 }, { partisan: 0.8 }],
      [{}, { partisan: 0.1 }],
    );
    expect(scoreCounts(one, partisan)).toEqual({ hits: 1, wrong: 0, missed: 0 });
    expect(scoreAuc([one], partisan)).toBe(1);
  });

  it('count spans, and whose they are', () => {
    const [hedges] = SPAN_QUESTIONS;
    if (!hedges) throw new Error('no question about hedges');
    const one = scored(
      [{ hedges: [hedge(0, 3), hedge(10, 14, 'source')] }, { spans: [marked(0, 3), marked(9, 14)] }],
      [{}, { spans: [marked(0, 2), { ...marked(3, 5), type: 'loaded' }] }],
    );
    expect(spanCounts(one, hedges, false)).toEqual({ hits: 2, wrong: 1, missed: 0 });
    expect(spanCounts(one, hedges, true)).toEqual({ hits: 1, wrong: 2, missed: 1 });
    expect(spanCounts(one, hedges, false, 'author')).toEqual({ hits: 1, wrong: 2, missed: 0 });
    expect(whoseShare(one, hedges)).toEqual({ part: 1, whole: 2 });
  });

  it('ask the lean of sentences that favour a side', () => {
    const one = scored(
      [{ partisan: 'left' }, { lean: -0.4 }],
      [{ partisan: 'right' }, { lean: -0.4 }],
      [{ partisan: 'right' }, {}],
      [{ partisan: 'other' }, { lean: 0.5 }],
      [{}, { lean: 0.5 }],
    );
    expect(leanShares(one, 0)).toEqual({ told: { part: 2, whole: 3 }, right: { part: 1, whole: 2 } });
    expect(
      leanShares(scored([{ partisan: 'left' }, { lean: -0.49 }], [{ partisan: 'right' }, { lean: -0.5 }])),
    ).toEqual({
      told: { part: 1, whole: 2 },
      right: { part: 0, whole: 1 },
    });
  });
});

describe('evaluate -- corpus', () => {
  const run = (...args: string[]) => [...evaluateCorpus(readArguments(['corpus', ...args]).options)];

  it('prints no errors of the test part', () => {
    expect(() => run('--errors', '3')).toThrow(/--errors needs --split dev or --split train/);
    expect(() => run('--errors', '3', '--split', 'test')).toThrow(/--errors needs/);
  });

  it('knows its parts', () => {
    expect(() => run('--split', 'validation')).toThrow(/the corpus has dev, test, train/);
  });
});

describe('spanErrors', () => {
  const wording = 'It may rain, perhaps.';
  const errors = (hedges: SentenceLabels['hedges'], spans: readonly FoundSpan[]) =>
    spanErrors({ gold: { ...PLAIN, hedges }, found: { ...NOTHING, spans }, wording, start: 10 });

  it('names what was missed, marked in vain, cut otherwise and given to the wrong voice', () => {
    expect(errors([hedge(13, 16)], [marked(13, 16)])).toEqual([]);
    expect(errors([hedge(13, 16)], [])).toEqual([
      { kind: 'hedges-missed-epistemic-modal', line: 'It [[may]] rain, perhaps.' },
    ]);
    expect(errors([], [marked(23, 30)])).toEqual([{ kind: 'hedges-wrong-cue', line: 'It may rain, [[perhaps]].' }]);
    expect(errors([hedge(13, 16, 'source')], [marked(13, 21)])).toEqual([
      { kind: 'hedges-whose', line: "[source's] It [[may]] rain, perhaps." },
      { kind: 'hedges-span', line: 'It [[may]] rain, perhaps. marked “may rain”' },
    ]);
  });
});
