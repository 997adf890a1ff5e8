import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnalysisSentence, createAnalyzer } from '../../src/index.ts';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { findMentionsBySentence } from '../../src/lexicons/sides.ts';
import { readArticle } from '../../src/reading.ts';
import { byScore, PLACE } from '../../src/scoring/by-score.ts';
import { loadModel } from '../../src/scoring/model.ts';
import { scoreSentences } from '../../src/scoring/score.ts';
import { DEFAULT_THRESHOLDS } from '../../src/scoring/verdict.ts';
import { CLASSES } from '../../src/scoring/words/classes.ts';
import { inverseRoot } from '../../src/scoring/words/inverse-root.ts';
import { wordKeys, wordNumbers } from '../../src/scoring/words/keys.ts';
import { makeWordRoom, viewWords } from '../../src/scoring/words/view-words.ts';
import { addWords, listWords } from '../../src/scoring/words/weigh.ts';
import { loadWordTable, NOTHING, UNKNOWN } from '../../src/scoring/words/word-table.ts';
import { SCORE_NAMES } from '../../src/signals/types.ts';
import type { TokenizedText } from '../../src/tokens/types.ts';
import { filledTemplates } from '../parity/templates.ts';
import { anyText } from '../support/arbitrary.ts';
import { inputOf, layersOf } from './helpers.ts';
import { anyTable, anyWordModel, packTable } from './tables.ts';

const index = makeLexiconIndex();
const mentionsOf = ({ tokens, words, sentenceTokens }: TokenizedText) =>
  findMentionsBySentence(tokens, words, sentenceTokens);

describe('what a token counts as', () => {
  const ORDINARY = new Set('a bridge closes council the plan deal this is bad'.split(' '));
  const keysOf = (text: string) => {
    const read = readArticle({ text }, 'document', index);
    return wordKeys(read.text, read.matches, mentionsOf(read.text), (form) => ORDINARY.has(form))
      .map((key) => key ?? '_')
      .join(' ');
  };
  const cases: readonly (readonly [text: string, keys: string])[] = [
    ['The council spent 40 dollars, or twelve percent.', 'the council spent <number> dollars , or <number> percent .'],
    ['He gave one reason: I’m tired.', "<name> gave one reason : i 'm tired ."],
    ['Jane Roe said I can’t.', "<name> _ said i ca n't ."],
    [
      'The mayor praised “the plan” at https://example.com/a.',
      'the mayor praised <quote> the plan <quote> at <link> .',
    ],
    ['Bridge Closes Near Council Budget Deal Site', 'bridge closes <name> council <name> deal <name>'],
    ['She paid $5 & left.', '<name> paid _ <number> _ left .'],
    ['Democrats and Joe Biden met the liberal senators.', '<side> and <name> _ met the <side> senators .'],
    ['The Muslims left the border after the abortion ruling.', 'the <name> left the <name> after the <name> ruling .'],
    ['They paid 12.5 million to Jane Ann Roe of Acme.', '<name> paid <number> _ to <name> _ _ of <name> .'],
    ['The mayor said she sold her car -- so did he.', 'the mayor said he sold he car - so did he .'],
    ['Éva and Ωmega walked.', '<name> and <name> walked .'],
  ];
  test.each(cases)('%s', (text, keys) => {
    expect(keysOf(text)).toBe(keys);
  });

  test('any text: a key or nothing for every token, and nothing in capitals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readArticle({ text }, 'document', index);
        const keys = wordKeys(read.text, read.matches, mentionsOf(read.text), (form) => ORDINARY.has(form));
        expect(keys).toHaveLength(read.text.tokens.length);
        for (const key of keys) if (key !== null) expect(key).not.toMatch(/[A-Z]|^$/);
      }),
    );
  });
});

describe('numbers of words', () => {
  test('are those of their keys, asked once or twice', () => {
    const table = loadWordTable(
      packTable({
        words: ['<edge>', '<name>', '<number>', '<side>', 'a', 'plan', 'said', 'the', 'will'],
        pairs: [],
        scores: [],
      }),
    );
    for (const text of [
      'Will Smith said the plan will cost $3.5 million. THE PLAN',
      'The Plan Is a Plan for Democrats, Ann Lee Said',
      'Will the plan fail? “A plan,” she said on Monday.',
    ]) {
      const read = readArticle({ text }, 'document', index);
      const mentions = mentionsOf(read.text);
      const keys = wordKeys(read.text, read.matches, mentions, (form) => table.numbers.has(form));
      const expected = keys.map((key) => (key === null ? NOTHING : (table.numbers.get(key) ?? UNKNOWN)));
      for (let time = 0; time < 2; time++)
        expect([...wordNumbers(read.text, read.matches, mentions, table)]).toEqual(expected);
    }
  });
});

describe('a view’s words', () => {
  const table = loadWordTable(packTable({ words: ['<content>', '<edge>', 'fell', 'rose'], pairs: [], scores: [] }));
  const cases: readonly (readonly [marked: string, author: string, source: string])[] = [
    ['fell rose', 'fell rose', '<content>'],
    ['fell {rose fell} rose', 'fell <content> rose', '<content> rose fell <content>'],
    ['{rose} fell {rose}', '<content> fell <content>', 'rose <content> rose'],
    ['fell other', 'fell ?', '<content>'],
  ];
  test.each(cases)('%s', (marked, author, source) => {
    const { text, voice } = layersOf([marked]);
    const wording = text.tokens.map(({ norm }) => table.numbers.get(norm) ?? UNKNOWN);
    const room = makeWordRoom(text.sentenceTokens);
    const shown = (view: 'author' | 'source') => {
      const { numbers, count } = viewWords(text.sentenceTokens[0]!, view, voice, wording, table.other, room);
      return Array.from({ length: count }, (_, i) => table.words[numbers[i]!] ?? '?').join(' ');
    };
    expect(shown('author')).toBe(author);
    expect(shown('source')).toBe(source);
  });
});

describe('the word table', () => {
  test('is read as it was packed', () => {
    fc.assert(
      fc.property(anyTable, (plain) => {
        const table = loadWordTable(packTable(plain));
        expect(table.words).toEqual(plain.words);
        for (const [i, word] of plain.words.entries()) expect(table.numbers.get(word)).toBe(i);
        expect(table.numbers.get('constructor')).toBeUndefined();
        const size = plain.scores.length;
        for (const [s, { words, pairs, earlier }] of plain.scores.entries()) {
          const own = (weights: Int8Array) =>
            Array.from({ length: weights.length / size }, (_, i) => weights[i * size + s]);
          expect(own(table.wordWeights)).toEqual(words);
          expect(own(table.pairWeights)).toEqual(pairs);
          expect(own(table.earlierWeights)).toEqual(earlier.length > 0 ? earlier : words.map(() => 0));
          expect(table.earlierStep(s)).toBe(plain.scores[s]?.steps[2]);
        }
      }),
    );
  });

  test('finds the pairs that it holds, and no others', () => {
    fc.assert(
      fc.property(anyTable, (plain) => {
        const table = loadWordTable(packTable(plain));
        const places = new Map(plain.pairs.map((pair, i) => [String(pair), i]));
        for (let a = 0; a < plain.words.length; a++)
          for (let b = 0; b < plain.words.length; b++)
            expect(table.findPair(a, b)).toBe(places.get(String([a, b])) ?? UNKNOWN);
      }),
      { numRuns: 30 },
    );
  });

  test('takes no words at all', () => {
    const table = loadWordTable({ words: '', pairs: '', scores: [] });
    expect(table.words).toEqual([]);
    expect([table.other, table.edge]).toEqual([UNKNOWN, UNKNOWN]);
  });

  test('divides by the root of the words and three, to the last bits, and no further than 256', () => {
    for (let count = 0; count <= 256; count++) expect(inverseRoot(count) * Math.sqrt(count + 3)).toBeCloseTo(1, 14);
    expect(inverseRoot(100_000)).toBe(inverseRoot(256));
  });
});

describe('what words add', () => {
  test('is the sum of its list, exactly, for any words and weights', () => {
    const anyNumbers = fc.array(fc.integer({ min: UNKNOWN, max: 60 }), { maxLength: 300 });
    fc.assert(
      fc.property(anyTable, anyNumbers, (plain, drawn) => {
        const table = loadWordTable(packTable(plain));
        const numbers = drawn.map((number) => (number < plain.words.length ? number : UNKNOWN));
        const { text } = layersOf([numbers.map(() => 'word').join(' ')]);
        const tokens = numbers.map((number, i) => (number === table.other ? -1 : i));
        const words = { numbers, tokens, count: numbers.length };
        const list = listWords(words, table, text);
        const sums = byScore({});
        const hasTone = addWords(words, table, sums);
        for (const score of SCORE_NAMES) {
          const listed = list.reduce((sum, { units }) => sum + (units[score] ?? 0), 0);
          expect((sums[PLACE[score]] as number) + 0).toBe(listed);
          if (score === 'tone') expect(hasTone || listed === 0).toBe(true);
        }
        for (const { span, name } of list) {
          expect(name).toMatch(/^word:\S+$|^pair:\S+ \S+$/);
          if (span) expect(span.start).toBeLessThan(span.end);
        }
      }),
    );
  });

  test('is explained in full, for any text and table', () => {
    fc.assert(
      fc.property(anyWordModel, anyText, (model, text) => {
        const analyzer = createAnalyzer({ model });
        for (const [i, { scores, attributed }] of analyzer.analyze(text).sentences.entries()) {
          const explained = analyzer.explain(text, i);
          for (const [given, why] of [
            [scores, explained.scores],
            [attributed, explained.attributed],
          ] as const) {
            expect(given === null).toBe(why === null);
            if (given === null || why === null) continue;
            for (const name of SCORE_NAMES) {
              const value = (given as unknown as Record<string, number | null>)[name];
              const own = (why as Partial<typeof explained.scores & object>)[name];
              if (own === undefined) continue;
              expect(own.contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(own.logit);
              if (value != null) expect(own.value).toBe(value);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('says where it stands: the word, or the two words, of the text', () => {
    const words = ['<edge>', 'bad', 'plan'];
    const one = { score: 'loaded' as const, steps: [0.1, 0.1, 0.1] as const, words: [0, 9, 3], earlier: [] };
    const pairs = [
      [1, 2],
      [2, 0],
    ] as const;
    const model = anyWordModelOf(packTable({ words, pairs, scores: [{ ...one, pairs: [5, 7] }] }));
    const text = 'They made a bad plan';
    const { contributions } = createAnalyzer({ model }).explain(text, 0).scores!.loaded;
    const shown = contributions.flatMap(({ feature, span }) =>
      /^(?:word|pair):/.test(feature) ? [`${feature} = ${span ? text.slice(span.start, span.end) : '–'}`] : [],
    );
    expect(shown).toEqual([
      'word:bad = bad',
      'word:plan = plan',
      'pair:bad plan = bad plan',
      'pair:plan <edge> = plan',
    ]);
  });
});

function anyWordModelOf(words: ReturnType<typeof packTable>) {
  const zero = { editorializing: 0, hedging: 0, partisan: 0, lean: 0, loaded: 0, tone: 0 };
  return { id: 'by hand', bias: zero, calibration: zero, weights: {}, words };
}

describe('the sides', () => {
  type Scores = AnalysisSentence['scores'] | AnalysisSentence['attributed'];
  const turned = (scores: Scores): Scores =>
    scores && { ...scores, lean: scores.lean === null ? null : 0 - scores.lean };
  const templates = [...filledTemplates()];

  test('swapped, leave every score as it was and turn the lean, whatever the words weigh', () => {
    let leaning = 0;
    fc.assert(
      fc.property(
        anyWordModel,
        fc.array(fc.constantFrom(...templates), { minLength: 1, maxLength: 8 }),
        (model, drawn) => {
          const analyzer = createAnalyzer({ model });
          // Said one after the other, so that earlier text counts too.
          const [a, b] = (['left', 'right'] as const).map((side) =>
            analyzer.analyze(drawn.map((template) => template[side]).join('\n\n')).sentences.map((one) => ({
              verdict: one.verdict,
              scores: one.scores,
              attributed: one.attributed,
            })),
          );
          expect(b).toEqual(
            a!.map(({ verdict, scores, attributed }) => ({
              verdict,
              scores: turned(scores),
              attributed: turned(attributed),
            })),
          );
          leaning += a!.filter(({ scores }) => (scores?.lean ?? 0) !== 0).length;
        },
      ),
      { numRuns: 25 },
    );
    expect(leaning).toBeGreaterThan(20);
  });
});

describe('what the author said of the sides before', () => {
  const zero = { editorializing: 0, hedging: 0, partisan: 0, lean: 0, loaded: 0, tone: 0 };
  const words = packTable({ words: ['plan'], pairs: [], scores: [] });
  const cases = [
    {
      measure: 'lean:balance',
      score: 'lean',
      text: 'Republicans failed again. The plan fell. Democrats won. The plan fell.',
      counts: [false, true, true, false],
    },
    {
      measure: 'lean:epithets',
      score: 'lean',
      text: 'Conservatives failed again. Rightists failed. The plan fell. The far left won. The plan fell.',
      counts: [false, true, true, false, false],
    },
    {
      measure: 'lean:article',
      score: 'lean',
      text: 'Democrats are oblivious. The plan fell. The death tax is back. The plan fell.',
      counts: [false, false, false, true],
    },
    {
      measure: 'side:partisan-before',
      score: 'partisan',
      text: 'The plan fell. Democrats are oblivious. The plan fell. The plan fell.',
      counts: [false, false, true, true],
    },
  ] as const;

  test.each(cases)('$measure counts in his own words, and not for the first sentence', (one) => {
    const { measure, score, text, counts } = one;
    const model = { id: 'by hand', bias: zero, calibration: zero, weights: { [measure]: { [score]: -65_536 } }, words };
    const analyzer = createAnalyzer({ model });
    const counted = (input: string, unit: 'document' | 'sentence' = 'document') =>
      analyzer
        .analyze(input, { unit })
        .sentences.map((_, i) =>
          analyzer.explain(input, i, { unit }).scores?.[score].contributions.some(({ feature }) => feature === measure),
        );
    expect(counted(text)).toEqual(counts);
    expect(counted('“Rightists love the death tax,” Smith said. The plan fell.').at(-1)).toBe(false);
  });
});

describe('earlier text', () => {
  const word = fc.constantFrom(
    'plan',
    'fell/VERB',
    'is/AUX',
    'honestly/ADV',
    'Democrats',
    'the/DET',
    '{rose fell/VERB}',
    '.',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const scoresOf = (marked: readonly string[], model: ReturnType<typeof loadModel>, alone = false) =>
    scoreSentences({ ...inputOf(layersOf(marked)), alone }, model, DEFAULT_THRESHOLDS);

  test('never looks ahead: what follows a sentence changes none of its scores', () => {
    fc.assert(
      fc.property(
        anyWordModel,
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.array(sentence, { maxLength: 4 }),
        (model, before, after) => {
          const loaded = loadModel(model);
          expect(scoresOf([...before, ...after], loaded).slice(0, before.length)).toEqual(scoresOf(before, loaded));
        },
      ),
    );
  });

  test('counts: what stands before a sentence can change its scores', () => {
    const words = ['plan', 'rose'];
    const score = { score: 'editorializing' as const, steps: [0, 0, 0.5] as const, words: [0, 0], pairs: [] };
    const model = loadModel(anyWordModelOf(packTable({ words, pairs: [], scores: [{ ...score, earlier: [0, 100] }] })));
    const last = (marked: readonly string[], alone = false) =>
      scoresOf(marked, model, alone).at(-1)?.scores?.editorializing as number;
    expect(last(['rose rose rose', 'plan'])).toBeGreaterThan(last(['plan plan plan', 'plan']));
    // A source's words say nothing about the kind of text, and what lies far back says less.
    expect(last(['{rose rose rose}', 'plan'])).toBe(last(['plan']));
    expect(last(['rose', 'plan plan', 'plan plan', 'plan'])).toBeLessThan(last(['rose', 'plan']));
    expect(last(['rose rose rose', 'plan'], true)).toBe(last(['plan'], true));
  });
});

test('the classes are words that no text can hold', () => {
  for (const name of CLASSES) expect(name).toMatch(/^<[a-z]+>$/);
});
