import { expect, test } from 'vitest';
import { type AnalysisSentence, createAnalyzer } from '../../src/index.ts';
import { filledTemplates } from './templates.ts';

const analyzer = createAnalyzer();
const sentencesOf = (text: string) => analyzer.analyze(text).sentences;

type Scores = AnalysisSentence['scores'] | AnalysisSentence['attributed'];

/** The scores with the lean turned around. */
function turned(scores: Scores): Scores {
  return scores && { ...scores, lean: scores.lean === null ? null : 0 - scores.lean };
}

test('swapping the sides leaves every score and verdict as it was, and negates the lean', () => {
  let leaning = 0;
  for (const { left, right } of filledTemplates()) {
    const [a, b] = [sentencesOf(left), sentencesOf(right)];
    const expected = a.map(({ verdict, voice, scores, attributed }) => ({
      verdict,
      voice,
      scores: turned(scores),
      attributed: turned(attributed),
    }));
    expect(
      b.map(({ verdict, voice, scores, attributed }) => ({ verdict, voice, scores, attributed })),
      `${left} / ${right}`,
    ).toEqual(expected);
    leaning += a.filter(({ scores, attributed }) => (scores?.lean ?? attributed?.lean ?? 0) !== 0).length;
  }
  // Not vacuous: many of these texts do favour a side.
  expect(leaning).toBeGreaterThan(100);
});
