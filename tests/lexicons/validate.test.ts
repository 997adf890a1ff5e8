import { describe, expect, test } from 'vitest';
import { checkWordList } from '../../corpus/build/word-list.ts';
import { checkLexicon, formatPath } from '../../src/lexicons/validate.ts';

type Fields = Record<string, unknown>;
const SOURCES = new Set(['handbook']);

const GROUP: Fields = {
  id: 'doubt',
  class: 'adverb',
  match: 'phrase',
  pos: ['ADV'],
  weight: 0.5,
  scope: 'clause',
  basis: 'judgement',
  blockedBy: ['perhaps not'],
  fires: ['He [[perhaps]] left.'],
  silent: ['He left.'],
  note: 'why',
  alsoIn: ['stance'],
  cues: ['perhaps', { cue: "don't know", weight: 1 }],
};
const LONE: Fields = {
  cue: 'may',
  class: 'epistemic-modal',
  match: 'surface',
  weight: 0,
  scope: 'clause',
  basis: 'handbook',
  fires: ['He [[may]] go.'],
  silent: ['It is [[May]].'],
};

/** Problems as `path: message`, of a lexicon whose first group has these fields. */
function problemsOf(group: Fields, lexicon = 'hedges', strict = true): string[] {
  const data = { lexicon, about: 'x', groups: [group, LONE].slice(0, lexicon === 'hedges' ? 2 : 1) };
  return checkLexicon(data, { strict, sources: SOURCES }).map(
    ({ path, message }) => `${formatPath(path) || 'lexicon'}: ${message}`,
  );
}

function without(fields: Fields, key: string): Fields {
  const { [key]: _, ...rest } = fields;
  return rest;
}

test('good data has no problem', () => {
  expect(problemsOf(GROUP)).toEqual([]);
  expect(problemsOf({ ...GROUP, basis: 'mined:babe' })).toEqual([]);
  expect(
    problemsOf({ ...GROUP, class: 'verb', stance: 'neutral', frames: ['that'], attributes: 'speech' }, 'attribution'),
  ).toEqual([]);
  expect(
    problemsOf({ ...GROUP, class: 'term', lean: 'left', tone: 'negative', neutral: ['x'], target: 'y' }, 'partisan'),
  ).toEqual([]);
  expect(problemsOf({ ...GROUP, class: 'term', cues: [{ cue: 'perhaps', lean: 'left' }] }, 'partisan')).toEqual([]);
});

describe('one bad field, one problem, at its place', () => {
  test.each<[string, Fields, string | RegExp]>([
    ['unknown field', { ...GROUP, wieght: 1 }, /^groups\[0\]\.wieght: field `wieght` is unknown; known are id, class/],
    [
      'unknown class',
      { ...GROUP, class: 'adverbs' },
      /^groups\[0\]\.class: class "adverbs" is unknown in hedges; use one of epistemic-modal/,
    ],
    [
      'class of another lexicon',
      { ...GROUP, class: 'label' },
      /^groups\[0\]\.class: class "label" is unknown in hedges/,
    ],
    ['prototype key', { ...GROUP, constructor: 'x' }, /^groups\[0\]\.constructor: field `constructor` is unknown/],
    [
      'unknown match',
      { ...GROUP, match: 'stem' },
      /^groups\[0\]\.match: `match` is "stem"; use one of surface, lemma, phrase/,
    ],
    [
      'unknown pos',
      { ...GROUP, pos: ['ADVERB'] },
      /^groups\[0\]\.pos: `pos` has an item that is "ADVERB"; use one of ADJ/,
    ],
    ['pos is no list', { ...GROUP, pos: 'ADV' }, /^groups\[0\]\.pos: `pos` is not a list/],
    ['unknown scope', { ...GROUP, scope: 'page' }, /^groups\[0\]\.scope: `scope` is "page"; use one of clause/],
    ['unknown tone', { ...GROUP, tone: 'bad' }, /^groups\[0\]\.tone: `tone` is "bad"; use one of positive, negative/],
    ['weight above 1', { ...GROUP, weight: 1.1 }, /^groups\[0\]\.weight: `weight` is 1.1; use a number from 0 to 1/],
    ['weight below 0', { ...GROUP, weight: -0.1 }, /^groups\[0\]\.weight: /],
    ['weight not a number', { ...GROUP, weight: Number.NaN }, /^groups\[0\]\.weight: /],
    [
      'weight of a cue',
      { ...GROUP, cues: ['x', { cue: 'perhaps', weight: 7 }] },
      /^groups\[0\]\.cues\[1\]\.weight: `weight` is 7/,
    ],
    [
      'field a cue has not',
      { ...GROUP, cues: [{ cue: 'perhaps', pos: ['ADV'] }] },
      /^groups\[0\]\.cues\[0\]\.pos: field `pos` is unknown/,
    ],
    [
      'dangling basis',
      { ...GROUP, basis: 'hyland' },
      /^groups\[0\]\.basis: basis "hyland" is no key of corpus\/sources.yml/,
    ],
    ['mined from nothing', { ...GROUP, basis: 'mined:' }, /^groups\[0\]\.basis: /],
    ['basis missing', without(GROUP, 'basis'), 'groups[0]: `basis` is missing'],
    ['scope missing', without(GROUP, 'scope'), 'groups[0]: `scope` is missing'],
    ['class missing', without(GROUP, 'class'), 'groups[0]: `class` is missing'],
    ['id missing', without(GROUP, 'id'), 'groups[0]: `id` is missing'],
    ['no cue', without({ ...GROUP, cues: [] }, 'blockedBy'), /^groups\[0\]\.cues: has no cue/],
    [
      'two spaces',
      { ...GROUP, cues: ['perhaps', 'may  be'] },
      /^groups\[0\]\.cues\[1\]\.cue: `cue` \("may {2}be"\) contains two spaces/,
    ],
    ['odd space', { ...GROUP, cues: ['perhaps', 'may\u00a0be'] }, /an odd space; it can never match/],
    ['space at the end', { ...GROUP, cues: ['perhaps', 'maybe '] }, /starts or ends with a space; it can never match/],
    [
      'upper case',
      { ...GROUP, cues: ['perhaps', 'Maybe'] },
      /has upper case; text is folded to lower case, so it can never match/,
    ],
    [
      'curly mark',
      { ...GROUP, cues: ['perhaps', 'don’t know'] },
      /has a curly mark; text is folded to ' and ", so it can never match/,
    ],
    [
      'long dash',
      { ...GROUP, cues: ['perhaps', 'so–called'] },
      /has a long dash; text is folded to -, so it can never match/,
    ],
    ['cue is a number', { ...GROUP, cues: ['perhaps', 300] }, /^groups\[0\]\.cues\[1\]\.cue: `cue` is 300, not a text/],
    [
      'surface cue of two tokens',
      { ...GROUP, match: 'surface' },
      /^groups\[0\]\.cues\[1\]: cue "don't know" is 3 tokens \(do \| n't \| know\); use match: phrase/,
    ],
    [
      'duplicate',
      { ...GROUP, cues: ['perhaps', 'so', 'perhaps'] },
      /^groups\[0\]\.cues\[2\]: cue "perhaps" stands in this lexicon twice/,
    ],
    [
      'duplicate of a lone cue',
      { ...GROUP, cues: ['perhaps', 'may'] },
      /^groups\[1\]: cue "may" stands in this lexicon twice/,
    ],
    ['id used twice', { ...GROUP, id: 'may' }, /^groups\[1\]: id "may" is used twice/],
    [
      'blocker without the cue',
      { ...GROUP, blockedBy: ['not at all'] },
      /^groups\[0\]\.blockedBy\[0\]: blocker "not at all" never covers the cue/,
    ],
    [
      'blocker no longer than the cue',
      { ...GROUP, blockedBy: ['perhaps'] },
      /^groups\[0\]\.blockedBy\[0\]: blocker "perhaps" never covers/,
    ],
    [
      'blocker of a cue',
      { ...GROUP, cues: ['perhaps', { cue: 'so', blockedBy: ['as such'] }] },
      /^groups\[0\]\.cues\[1\]\.blockedBy\[0\]: /,
    ],
    ['no firing example', { ...GROUP, fires: [] }, /^groups\[0\]\.fires: there is no fires example/],
    [
      'example without mark',
      { ...GROUP, fires: ['He perhaps left.'] },
      /^groups\[0\]\.fires: `fires` has an item that lacks its mark/,
    ],
    ['unbalanced mark', { ...GROUP, fires: ['He [[perhaps left.'] }, /unbalanced marks/],
    [
      'unbalanced mark in a silent one',
      { ...GROUP, silent: ['He ]]left[[.'] },
      /^groups\[0\]\.silent: .*unbalanced marks/,
    ],
    [
      'lone cue without a silent example',
      { ...without(LONE, 'silent'), cue: 'might' },
      /^groups\[0\]\.silent: a cue that stands alone has another sense/,
    ],
    [
      'lean in a lexicon without sides',
      { ...GROUP, lean: 'left', cues: ['perhaps'] },
      /^groups\[0\]\.cues\[0\]: `lean` belongs to lexicons partisan and loaded; hedges has none/,
    ],
    [
      'stance outside attribution',
      { ...GROUP, stance: 'neutral' },
      /^groups\[0\]\.stance: `stance` belongs to lexicon attribution alone/,
    ],
    [
      'frames of a cue outside attribution',
      { ...GROUP, cues: ['perhaps', { cue: 'so', frames: ['that'] }] },
      /^groups\[0\]\.cues\[1\]\.frames: `frames` belongs/,
    ],
    [
      'alsoIn nowhere',
      { ...GROUP, alsoIn: ['stances'] },
      /^groups\[0\]\.alsoIn: `alsoIn` has an item that is "stances"/,
    ],
  ])('%s', (_, group, expected) => {
    const found = problemsOf(group);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });
  test('partisan term without lean', () => {
    expect(problemsOf({ ...GROUP, class: 'term', cues: ['perhaps'] }, 'partisan')).toEqual([
      'groups[0].cues[0]: cue "perhaps" has no `lean`; say which side the term favours',
    ]);
  });
});

test('equal words with different parts of speech are two cues', () => {
  const group = { ...GROUP, id: 'noun', pos: ['NOUN'], cues: ['perhaps'] };
  const check = (groups: Fields[]) => checkLexicon({ lexicon: 'hedges', groups }).length;
  expect(check([GROUP, group])).toBe(0);
  expect(check([GROUP, { ...group, pos: ['NOUN', 'ADV'] }])).toBe(1);
});

test("users' lexicons need neither scope, basis nor examples", () => {
  const bare = { id: 'mine', class: 'adverb', match: 'phrase', weight: 0.5, cues: ['perhaps'] };
  expect(problemsOf(bare, 'hedges', false)).toEqual([]);
  expect(problemsOf(bare).length).toBe(3);
});

test.each<[unknown]>([
  [null],
  [undefined],
  [[]],
  ['x'],
  [{}],
  [{ lexicon: 'hedges' }],
  [{ lexicon: 'toString', groups: [] }],
  [{ lexicon: 'hedges', groups: [null] }],
  [{ lexicon: 'hedges', groups: 'x' }],
])('anything else is refused, not thrown at: %j', (data) => {
  expect(checkLexicon(data)).not.toEqual([]);
});

describe('word lists', () => {
  const LIST: Fields = { list: 'calendar', about: 'x', basis: 'judgement', classes: { day: ['Monday'] } };
  const problems = (fields: Fields) =>
    checkWordList(fields, SOURCES).map(({ path, message }) => `${formatPath(path)}: ${message}`);
  test('good', () => expect(problems(LIST)).toEqual([]));
  test.each<[string, Fields, RegExp]>([
    ['unknown list', { ...LIST, list: 'days' }, /^list: list "days" is unknown/],
    ['unknown field', { ...LIST, words: [] }, /^words: field `words` is unknown/],
    ['dangling basis', { ...LIST, basis: 'x' }, /^basis: basis "x" is no key/],
    ['missing about', without(LIST, 'about'), /`about` is missing/],
    [
      'repeated word',
      { ...LIST, classes: { day: ['Monday', 'Monday'] } },
      /^classes.day\[1\]: "Monday" stands in class day twice/,
    ],
    ['not a text', { ...LIST, classes: { day: [1] } }, /^classes.day\[0\]: 1 is not a text/],
    ['not a list', { ...LIST, classes: { day: 'Monday' } }, /^classes.day: class day is not a list/],
    ['no classes', { ...LIST, classes: [] }, /^classes: `classes` is not a mapping/],
  ])('%s', (_, fields, expected) => {
    expect(problems(fields)).toHaveLength(1);
    expect(problems(fields)[0]).toMatch(expected);
  });
});
