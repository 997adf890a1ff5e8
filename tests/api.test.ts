import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Lexicon, listRules, type ScoreModel, SlantwiseError } from '../src/index.ts';

const COMMENT = 'It is honestly the last thing we need.';
const analyzer = createAnalyzer();

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof SlantwiseError) return error.code;
    throw error;
  }
  return 'no error';
}

// Callers without a type checker pass anything.
const analyze = analyzer.analyze as (...args: unknown[]) => unknown;
const create = createAnalyzer as (options: unknown) => unknown;

const ZEROS = { editorializing: 0, hedging: 0, partisan: 0, lean: 0, loaded: 0, tone: 0 };
const MODEL: ScoreModel = { id: 'flat', bias: ZEROS, calibration: ZEROS, weights: {} };

describe('a wrong argument', () => {
  it.each([
    ['nothing', [], 'E101'],
    ['null', [null], 'E101'],
    ['a number', [7], 'E101'],
    ['an array', [['a']], 'E101'],
    ['no text', [{ id: 'a' }], 'E101'],
    ['a text that is no string', [{ text: 5 }], 'E101'],
    ['an id that is no string', [{ id: 5, text: '' }], 'E101'],
    ['a title that is no string', [{ title: null, text: '' }], 'E101'],
    ['an unknown format', [{ text: '', format: 'html' }], 'E102'],
    ['an unknown unit', ['', { unit: 'word' }], 'E102'],
    ['explain that is no flag', ['', { explain: 'yes' }], 'E102'],
    ['options that are null', ['', null], 'E102'],
    ['an unknown option', ['', { explian: true }], 'E102'],
    // biome-ignore lint/suspicious/noSparseArray: a caller may pass one
    ['a list with a hole', [{ text: 'ab', sentences: [, { start: 0, end: 1 }] }], 'E103'],
    ['sentences that are no list', [{ text: 'a', sentences: 1 }], 'E103'],
    ['a sentence outside', [{ text: 'a', sentences: [{ start: 0, end: 2 }] }], 'E103'],
    ['an empty sentence', [{ text: 'a', sentences: [{ start: 0, end: 0 }] }], 'E103'],
    ['a blank sentence', [{ text: 'a b', sentences: [{ start: 1, end: 2 }] }], 'E103'],
    [
      'sentences that overlap',
      [
        {
          text: 'abc',
          sentences: [
            { start: 0, end: 2 },
            { start: 1, end: 3 },
          ],
        },
      ],
      'E103',
    ],
    ['a fraction', [{ text: 'abc', sentences: [{ start: 0.5, end: 2 }] }], 'E103'],
    ['a good one', [{ id: 'a', title: 'T', text: 'abc', sentences: [{ start: 0, end: 3 }] }], 'no error'],
  ])('%s → %s', (_, args, code) => {
    expect(codeOf(() => analyze(...args))).toBe(code);
  });

  it.each([
    ['null', null, 'E102'],
    ['an unknown option', { threshold: {} }, 'E102'],
    ['lexicons that are no list', { lexicons: {} }, 'E102'],
    ['allow that is no list of strings', { allow: [1] }, 'E102'],
    ['an unknown threshold', { thresholds: { editorializing: 0.5 } }, 'E102'],
    ['a threshold over 1', { thresholds: { editorial: 1.2 } }, 'E102'],
    ['a threshold that is no number', { thresholds: { editorial: Number.NaN } }, 'E102'],
    ['a band upside down', { thresholds: { editorial: 0.2 } }, 'E102'],
    ['a threshold that every object has', { thresholds: { toString: 0.5 } }, 'E102'],
    ['an unknown part', { include: { offsets: false } }, 'E102'],
    ['a part that is neither on nor off', { include: { text: 'yes' } }, 'E102'],
    ['rules that are null', { rules: null }, 'E102'],
    ['thresholds that are null', { thresholds: null }, 'E102'],
    ['parts that are null', { include: null }, 'E102'],
    ['a model that is null', { model: null }, 'E102'],
    ['a model without weights', { model: { ...MODEL, weights: undefined } }, 'E102'],
    ['a model without a bias', { model: { ...MODEL, bias: {} } }, 'E102'],
    ['a weight that is no whole number', { model: { ...MODEL, weights: { a: { tone: 0.5 } } } }, 'E102'],
    ['an offset of a score without intercept', { calibration: { lean: 1 } }, 'E102'],
    ['an offset that is no number', { calibration: { loaded: '1' } }, 'E102'],
    ['an endless offset', { calibration: { loaded: Number.POSITIVE_INFINITY } }, 'E102'],
    ['an unknown rule', { rules: { 'hedging/nothing': false } }, 'E202'],
    ['a bad lexicon', { lexicons: [{ lexicon: 'hedges', groups: [{ id: 'a' }] }] }, 'E201'],
    ['a good model', { model: MODEL }, 'no error'],
    ['good ones', { rules: { hedging: 0.5 }, thresholds: { editorial: 0.6 }, include: { text: false } }, 'no error'],
  ])('createAnalyzer with %s → %s', (_, options, code) => {
    expect(codeOf(() => create(options))).toBe(code);
  });

  it('explain names a sentence that is not there', () => {
    for (const sentence of [-1, 1, 0.5, Number.NaN]) {
      expect(codeOf(() => analyzer.explain(COMMENT, sentence))).toBe('E104');
    }
    expect(codeOf(() => analyzer.explain(COMMENT, 0))).toBe('no error');
  });
});

describe('options', () => {
  const plan: Lexicon = {
    lexicon: 'loaded',
    groups: [
      {
        id: 'ours',
        class: 'evaluative',
        match: 'surface',
        weight: 1,
        scope: 'phrase',
        basis: 'judgement',
        tone: 'negative',
        cues: ['blorptastic'],
      },
    ],
  };
  const TEXT = 'The mayor unveiled a blorptastic plan.';
  const cue = (fields: object): Lexicon =>
    ({
      lexicon: 'loaded',
      groups: [{ id: 'mine', class: 'label', match: 'lemma', weight: 1, ...fields }],
    }) as unknown as Lexicon;
  const marks = (options: Parameters<typeof createAnalyzer>[0], text: string) =>
    createAnalyzer(options)
      .analyze(text)
      .annotations.map((annotation) => annotation.text);

  it('a cue of weight 0 silences the built-in one', () => {
    const text = 'The draconian rules drove shops out.';
    expect(marks({}, text)).toEqual(['draconian']);
    expect(marks({ lexicons: [cue({ match: 'phrase', weight: 0, cues: ['draconian'] })] }, text)).toEqual([]);
    expect(marks({ rules: { loaded: 0 } }, text)).toEqual([]);
    expect(marks({ rules: { 'loaded/loaded-word': false } }, text)).toEqual([]);
  });

  it('a cue by lemma is found as it is written, whatever lemma the tagger knows', () => {
    const lexicons = [cue({ cues: ['éclair', 'quango'] })];
    expect(marks({ lexicons }, 'The éclair and two quangos left.')).toEqual(['éclair', 'quangos']);
  });

  it('a lexicon of one’s own works in its analyzer only', () => {
    expect(marks({ lexicons: [plan] }, TEXT)).toContain('blorptastic');
    expect(marks({}, TEXT)).not.toContain('blorptastic');
  });

  it('a cue of one’s own counts where a built-in one stands on the same words', () => {
    const light = (match: 'surface' | 'lemma'): Lexicon => ({
      lexicon: 'loaded',
      groups: [
        { id: 'ours', class: 'evaluative', match, weight: 0.1, scope: 'none', basis: 'ours', cues: ['outrageous'] },
      ],
    });
    const loaded = (options: Parameters<typeof createAnalyzer>[0]) =>
      createAnalyzer(options).analyze('The outrageous cost rose.').sentences[0]?.scores?.loaded as number;
    expect(loaded({ lexicons: [light('surface')] })).toBeLessThan(loaded({}));
    expect(loaded({ lexicons: [light('lemma')] })).toBe(loaded({ lexicons: [light('surface')] }));
  });

  it('an offset moves one score, shows among the contributions and in the hash of the options', () => {
    const own = createAnalyzer({ calibration: { loaded: 0.5 } });
    const [before, after] = [analyzer, own].map((one) => one.analyze(COMMENT));
    const [{ scores: plain }, { scores: moved }] = [analyzer.explain(COMMENT, 0), own.explain(COMMENT, 0)];
    expect((moved?.loaded?.logit ?? 0) - (plain?.loaded?.logit ?? 0)).toBe(0.5);
    expect(moved?.loaded?.contributions).toContainEqual({ feature: 'calibration', contribution: 0.5 });
    expect(after?.sentences[0]?.scores).toEqual({ ...before?.sentences[0]?.scores, loaded: moved?.loaded?.value });
    expect(after?.engine).toEqual({ ...before?.engine, config: after?.engine.config });
    expect(after?.engine.config).not.toBe(before?.engine.config);
  });

  it('allowed phrases never fire', () => {
    expect(marks({}, COMMENT)).toContain('honestly');
    expect(marks({ allow: ['honestly'] }, COMMENT)).not.toContain('honestly');
  });

  it('rules and families are switched and weighed', () => {
    const score = (rules: Record<string, boolean | number>) =>
      createAnalyzer({ rules }).analyze('The bridge may close.').sentences[0]?.scores?.hedging as number;
    expect(score({ hedging: false })).toBe(score({ 'hedging/epistemic-modal': false }));
    expect(score({ hedging: false })).toBeLessThan(score({ hedging: 0.5 }));
    expect(score({ hedging: 0.5 })).toBeLessThan(score({}));
    expect(score({ hedging: false, 'hedging/epistemic-modal': true })).toBe(score({}));
  });

  it('names with letters beyond Latin-1 can be allowed', () => {
    const text = 'Erdoğan may resign. Mehmet may resign.';
    expect(marks({}, text)).toEqual(['may', 'may']);
    expect(marks({ allow: ['Erdoğan may'] }, text)).toEqual(['may']);
  });

  it('a model of one’s own shows in the engine, whatever its id', () => {
    const configOf = (options: Parameters<typeof createAnalyzer>[0]) =>
      createAnalyzer(options).analyze('').engine.config;
    expect(configOf({ model: MODEL })).not.toBe(configOf({ model: { ...MODEL, weights: { a: { tone: 1 } } } }));
  });

  it('what a caller does to one analysis does not show in the next', () => {
    const first = analyzer.analyze(COMMENT);
    const before = JSON.stringify(first);
    first.engine.version = 'changed';
    first.sentences.length = 0;
    expect(JSON.stringify(analyzer.analyze(COMMENT))).toBe(before);
  });

  it('thresholds move the verdict, not the scores', () => {
    const verdict = (editorial: number, reported: number) =>
      createAnalyzer({ thresholds: { editorial, reported } }).analyze('The bridge opened.').sentences[0]?.verdict;
    expect(verdict(0.5, 0.35)).toBe('reported');
    expect(verdict(0.5, 0.01)).toBe('unsure');
    expect(verdict(0.01, 0.01)).toBe('editorial');
  });

  it('text and messages can be left out', () => {
    const lean = createAnalyzer({ include: { text: false, message: false } }).analyze(COMMENT);
    expect(JSON.stringify(lean)).not.toMatch(/"(text|message)":"/);
    expect(lean.sentences).toHaveLength(1);
  });

  it('the record tells one configuration from another', () => {
    const config = (options: Parameters<typeof createAnalyzer>[0]) => createAnalyzer(options).analyze('A.').engine;
    expect(config({})).toEqual(config({ rules: {} }));
    expect(config({ rules: { hedging: false } }).config).not.toBe(config({}).config);
    expect(config({ lexicons: [plan] }).lexicons).not.toBe(config({}).lexicons);
  });
});

describe('input', () => {
  it('title and text have coordinates of their own', () => {
    const article = { title: 'Mayor may resign', text: 'She may not.' };
    const { blocks, sentences } = analyzer.analyze(article);
    const slices = sentences.map((s) => article[blocks[s.block]?.field ?? 'text'].slice(s.start, s.end));
    expect(slices).toEqual(['Mayor may resign', 'She may not.']);
  });

  it('explanations of the whole text are those of each sentence', () => {
    const text = `${COMMENT} The bridge may close. “It is a disgrace,” Ann Lee said.`;
    const { explanations } = analyzer.analyze(text, { explain: true });
    expect(explanations).toEqual([0, 1, 2].map((i) => analyzer.explain(text, i)));
  });

  it('a list of rules cannot be used to change them', () => {
    for (const { examples } of listRules()) (examples.fires as string[]).push('x');
    expect(listRules()[0]?.examples.fires).not.toContain('x');
  });
});
