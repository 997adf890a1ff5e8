import { describe, expect, it } from 'vitest';
import { displayDisputes, readDisputes, resolveAnswers } from '../../corpus/annotate/adjudication.ts';
import { checkLabels } from '../../corpus/annotate/format/check.ts';
import { findStretch, findWords } from '../../corpus/annotate/format/find.ts';
import { parseLabels } from '../../corpus/annotate/format/parse.ts';
import { writeLabels } from '../../corpus/annotate/format/write.ts';

const QUOTE = 'Critics say the “shameless” mayor may resign, and she may not.';

/** What is found, in marks, or the problem. */
function find(sentence: string, written: string, firstWill = false): string {
  const found = findWords(sentence, written, firstWill);
  return 'span' in found ? `${found.span.start}:${sentence.slice(found.span.start, found.span.end)}` : found.problem;
}

describe('findWords', () => {
  const cases: readonly (readonly [name: string, sentence: string, written: string, expected: string])[] = [
    ['exact', QUOTE, 'Critics', '0:Critics'],
    ['straight for curly marks', QUOTE, '"shameless"', '16:“shameless”'],
    ['the second place', QUOTE, 'may #2', '54:may'],
    ['two places', QUOTE, 'may', '"may" stands 2 times: add #1 … #2'],
    ['too high a number', QUOTE, 'may #3', '"may" stands only 2 times, not #3'],
    ['another case', QUOTE, 'critics', '"critics" is not in the sentence (copy it exactly)'],
    ['inside a word', QUOTE, 'shame', '"shame" begins or ends inside a word'],
    ['nothing', QUOTE, ' ', 'no words given'],
    ['only inside a word, then whole', 'The mayor may go.', 'may', '10:may'],
    ['a line break', 'so\u23cecalled', 'so called', '0:so\u23cecalled'],
    ['a number sign in the words', 'Rule #2 failed.', 'Rule #2 failed', '0:Rule #2 failed'],
  ];
  it.each(cases)('%s', (_name, sentence, written, expected) => {
    expect(find(sentence, written)).toBe(expected);
  });

  it('takes the first place where that will do', () => {
    expect(find(QUOTE, 'may', true)).toBe('34:may');
  });

  it('finds a stretch by its ends', () => {
    expect(findStretch(QUOTE, 'the “shameless” … resign')).toEqual({ span: { start: 12, end: 44 } });
    expect(findStretch(QUOTE, 'resign … the')).toEqual({ problem: '"the" does not stand after "resign"' });
    expect(findStretch('And ... so on.', 'And ... so on')).toEqual({ span: { start: 0, end: 13 } });
  });
});

/** Problems of a file about `sentences`, the guidelines' rules included. */
function check(file: string, sentences: readonly string[], attribution = false): string[] {
  const shown = sentences.map((wording, i) => [i + 1, wording] as const);
  const { labels, problems } = parseLabels(file, shown);
  return [...problems, ...labels.flatMap((label) => checkLabels(label, attribution))];
}

describe('a reader’s file', () => {
  const bad: readonly (readonly [name: string, file: string, problem: RegExp])[] = [
    ['a missing sentence', '', /^sentence 1: no line$/],
    ['a sentence twice', '1 a 0 -\n1 a 0 -', /labelled twice/],
    ['a sentence that is not there', '1 a 0 -\n9 a 0 -', /no sentence 9/],
    ['a bad head', '1 a 0 -\n1 a', /is not "n voice editorial partisan"/],
    ['a bad voice', '1 x 0 -', /voice is a, t or m, not x/],
    ['a bad score', '1 a 3 -', /editorial is 0, 1 or 2, not 3/],
    ['a bad side', '1 a 1 left', /partisan is -, L, R or N/],
    ['a bad class', '1 a 0 -\nH modal a may #1', /class of a hedge is em, /],
    ['a bad kind', '1 a 0 -\nX a may #1', /begins with H, L, P, T or A/],
    ['a span before its sentence', 'H em a may\n1 a 0 -', /before the line of its sentence/],
    ['loaded without comment', '1 a 0 -\nL a shameless', /editorial at least 1/],
    ['partisan without comment', '1 a 0 L', /editorial at least 1/],
    ['attributed and clear comment', '1 t 2 -', /editorial 2 needs the author/],
    ['attributed and mild without a word', '1 t 1 -', /needs a loaded word of the frame/],
    ['a term without a side', '1 a 1 -\nP a L shameless', /needs the side in the sentence/],
    ['a term of the other side', '1 a 1 R\nP a L shameless', /favours left, the sentence right/],
    ['a source’s term without ps', '1 t 0 -\nP s L shameless', /needs ps=/],
    ['ps without a source', '1 a 0 - ps=L', /needs words of a source/],
    ['marked twice', '1 a 1 -\nL a shameless\nL a shameless', /marked twice/],
    ['attribution where none is asked', '1 t 0 -\nA Critics | say | the', /asked only where/],
  ];
  it.each(bad)('%s is a problem', (_name, file, problem) => {
    const problems = check(file, [QUOTE]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('out of order is a problem', () => {
    expect(check('2 a 0 -\n1 a 0 -', ['One.', 'Two.'])).toEqual(['line 2: sentence 1 is out of order']);
  });

  it('without sources where they are asked is a problem', () => {
    expect(check('1 t 0 -', [QUOTE], true)).toEqual([
      'sentence 1: attribution is asked here: an A line for what is attributed',
    ]);
    expect(check('1 t 0 -\nA Critics | say', [QUOTE], true)[0]).toMatch(/attribution is "A source/);
    expect(check('1 t 0 -\nA Critics | say | the … resign + she may not', [QUOTE], true)).toEqual([]);
  });

  it('is written as it was read', () => {
    const file = `1 m 1 R ps=N
H em s may #1
H vs a Critics
L a “shameless”
L s resign > leave office
P a R mayor
T a - mayor
T s + she
A Critics | say | the “shameless” mayor may resign + she may not
A - | - | she`;
    const { labels, problems } = parseLabels(file, [[1, QUOTE]]);
    expect(problems).toEqual([]);
    const written = writeLabels(labels[0] as (typeof labels)[number], QUOTE).join('\n');
    expect(parseLabels(written, [[1, QUOTE]])).toEqual({ labels, problems: [] });
    expect(written).toBe(file);
  });
});

describe('a third reader', () => {
  const disputes = [
    { n: 3, a: ['3 a 1 R', 'L a shameless'], b: ['3 t 0 -'] },
    { n: 5, a: ['5 a 0 -'], b: ['5 a 2 -'] },
  ];

  it('reads what was written', () => {
    expect(readDisputes(`1|A: sentence\n2|== 4\n\n${displayDisputes(disputes)}`)).toEqual(disputes);
  });

  it('chooses or writes anew', () => {
    expect(resolveAnswers('3 =A\n# doubt\n5 m 1 -\nL a words', disputes)).toBe(
      '3 a 1 R\nL a shameless\n# doubt\n5 m 1 -\nL a words',
    );
    expect(resolveAnswers(' 5 = B ', disputes)).toBe('5 a 2 -');
  });
});
