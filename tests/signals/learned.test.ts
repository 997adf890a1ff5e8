import { describe, expect, it } from 'vitest';
import { type AnalyzerOptions, createAnalyzer, type ExplainedScore } from '../../src/index.ts';
import { ownArticles } from '../support/articles.ts';

const RULE = 'loaded/learned';
const WASTE = 'The plan was a colossal waste.';
const SLANTED = 'She called the plan "a colossal waste" on Monday.';

function learnedIn(text: string, options: AnalyzerOptions = {}): string[] {
  const { annotations } = createAnalyzer(options).analyze(text);
  return annotations.filter(({ rule }) => rule === RULE).map((one) => text.slice(one.start, one.end));
}

const CASES: readonly [name: string, text: string, options: AnalyzerOptions, marked: readonly string[]][] = [
  ['a word that carries the score', WASTE, {}, ['colossal']],
  ['not where the rule is off', WASTE, { rules: { [RULE]: false } }, []],
  ['not where the family is off', WASTE, { rules: { loaded: false } }, []],
  ['where the family is off and the rule on', WASTE, { rules: { loaded: false, [RULE]: true } }, ['colossal']],
  ['not a word that is allowed', WASTE, { allow: ['colossal'] }, []],
  ['not a word of a phrase that is allowed', WASTE, { allow: ['a colossal waste'] }, []],
  ['beside an allowed phrase', WASTE, { allow: ['the plan', 'colossal of'] }, ['colossal']],
  ['not a word that another finding has', WASTE, { lexicons: [lexiconOf('colossal', 0.9)] }, []],
  ['not a word that the caller has silenced', WASTE, { lexicons: [lexiconOf('colossal', 0)] }, []],
  ['words of a source', SLANTED, {}, ['colossal']],
  ['not a name', 'The plan was a Colossal waste.', {}, []],
  [
    'nothing in a text that is not English',
    'Der Rat hat am Montag getagt, und die Oligarchie hat nicht gefehlt.',
    {},
    [],
  ],
  ['not beside a storm', 'It was a colossal waste of a storm.', {}, []],
  ['nothing in an empty text', '', {}, []],
];

function lexiconOf(cue: string, weight: number): NonNullable<AnalyzerOptions['lexicons']>[number] {
  return {
    lexicon: 'loaded',
    about: 'a test',
    groups: [
      { id: 'own', class: 'evaluative', match: 'surface', weight, scope: 'phrase', basis: 'judgement', cues: [cue] },
    ],
  } as NonNullable<AnalyzerOptions['lexicons']>[number];
}

it.each(CASES)('marks %s', (_, text, options, marked) => {
  expect(learnedIn(text, options)).toEqual(marked);
});

describe('a learned mark', () => {
  const texts = [WASTE, SLANTED, 'The board is utterly mismanaged.', ...ownArticles()];

  it('never changes a score', () => {
    const without = createAnalyzer({ rules: { [RULE]: false } });
    const figures = (analyzer: typeof without, text: string) =>
      analyzer.analyze(text).sentences.map(({ verdict, scores, attributed }) => ({ verdict, scores, attributed }));
    const all = createAnalyzer();
    for (const text of texts) expect(figures(all, text)).toEqual(figures(without, text));
  });

  it('tells the contribution that the explanation lists on the same words', () => {
    let seen = 0;
    for (const text of texts) {
      const { annotations, sentences, explanations } = createAnalyzer().analyze(text, { explain: true });
      for (const [at, { start, end, rule, effects, voice }] of annotations.entries()) {
        if (rule !== RULE) continue;
        seen++;
        const explained = explanations?.[sentences.findIndex((sentence) => sentence.annotations.includes(at))];
        const view = voice === 'author' ? explained?.scores : explained?.attributed;
        const listed = Object.entries<ExplainedScore>({ ...view }).flatMap(([score, { contributions }]) =>
          contributions
            .filter(({ feature, span }) => feature.startsWith('word:') && span?.start === start && span.end === end)
            .map(({ contribution }) => [score, Math.round(contribution * 1e4) / 1e4] as const),
        );
        expect(Object.fromEntries(listed)).toEqual(effects);
        expect(effects.loaded).toBeGreaterThan(0);
      }
    }
    expect(seen).toBeGreaterThan(2);
  });

  it('says whose word it is, in one sentence', () => {
    const { annotations } = createAnalyzer().analyze(SLANTED);
    const mark = annotations.find(({ rule }) => rule === RULE);
    expect(mark).toMatchObject({ type: 'loaded', class: 'learned', voice: 'attributed', lean: 0, target: null });
    expect(mark?.message).toBe(
      '“colossal” is a word that readers of such sentences often marked as loaded (a source’s words).',
    );
  });
});
