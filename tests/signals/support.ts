import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { readArticle } from '../../src/reading.ts';
import { OPEN_MODEL } from '../../src/scoring/generated/model.ts';
import { makeGround } from '../../src/scoring/ground.ts';
import { findLearned } from '../../src/scoring/learned.ts';
import { loadModel } from '../../src/scoring/model.ts';
import { scoreSentences } from '../../src/scoring/score.ts';
import { DEFAULT_THRESHOLDS } from '../../src/scoring/verdict.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { findMarkable, markLearned } from '../../src/signals/learned.ts';
import { makeRuleSet, type RuleSettings } from '../../src/signals/rule-set.ts';
import type { Signal } from '../../src/signals/types.ts';
import { compareSpans } from '../../src/text/span.ts';

const LEXICON_INDEX = makeLexiconIndex();

/** The signals of a text, found by the real stages. */
export function signalsOf(text: string, settings: RuleSettings = {}): Signal[] {
  const { text: tokens, voice, matches } = readArticle({ text }, 'document', LEXICON_INDEX);
  return detectSignals(tokens, voice, matches, makeRuleSet(settings));
}

const MODEL = loadModel(OPEN_MODEL);

/** The same with what the scores have learned: all marks of an analysis, in text order. */
export function marksOf(text: string, settings: RuleSettings = {}, lexicons = LEXICON_INDEX): Signal[] {
  const rules = makeRuleSet(settings);
  const { text: tokens, voice, matches } = readArticle({ text }, 'document', lexicons);
  const signals = detectSignals(tokens, voice, matches, rules);
  const input = { text: tokens, voice, matches, signals, alone: false };
  const ground = makeGround(input, MODEL);
  const words = findLearned(tokens, ground, MODEL, scoreSentences(input, MODEL, DEFAULT_THRESHOLDS, ground));
  return [...signals, ...markLearned(findMarkable(words, signals, tokens, voice, matches, lexicons, rules))].sort(
    compareSpans,
  );
}

export interface MarkedText {
  readonly text: string;
  /** The stretches that stood in [[ ]], as spans of `text`. */
  readonly marks: readonly { start: number; end: number }[];
}

/** Takes the [[ ]] out of an example. */
export function readMarks(example: string): MarkedText {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marks };
}

/** Text of the signals of a rule, or of all, in order; for readable failures. */
export function textsOf(text: string, signals: readonly Signal[], rule?: string): string[] {
  return signals
    .filter((signal) => rule === undefined || signal.rule === rule)
    .map((signal) => text.slice(signal.start, signal.end));
}
