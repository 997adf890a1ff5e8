import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { readArticle } from '../../src/reading.ts';
import { OPEN_MODEL } from '../../src/scoring/generated/model.ts';
import { makeGround } from '../../src/scoring/ground.ts';
import { findLearned } from '../../src/scoring/learned.ts';
import { loadModel } from '../../src/scoring/model.ts';
import { scoreSentences } from '../../src/scoring/score.ts';
import { DEFAULT_THRESHOLDS } from '../../src/scoring/verdict.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { markLearned } from '../../src/signals/learned.ts';
import { makeRuleSet } from '../../src/signals/rule-set.ts';
import type { Signal } from '../../src/signals/types.ts';
import { compareSpans } from '../../src/text/span.ts';

export type DetectSignals = (text: string) => readonly Signal[];

/** All marks of a text, as the analysis has them; built-in lexicons, rules and model. */
export function makeDetector(): DetectSignals {
  const lexicons = makeLexiconIndex();
  const rules = makeRuleSet();
  const model = loadModel(OPEN_MODEL);
  return (article) => {
    const { text, voice, matches } = readArticle({ text: article }, 'document', lexicons);
    const signals = detectSignals(text, voice, matches, rules);
    const input = { text, voice, matches, signals, alone: false };
    const ground = makeGround(input, model);
    const scores = scoreSentences(input, model, DEFAULT_THRESHOLDS, ground);
    const learned = markLearned(
      findLearned(text, ground, model, scores),
      signals,
      text,
      voice,
      matches,
      lexicons,
      rules,
    );
    return learned.length === 0 ? signals : [...signals, ...learned].sort(compareSpans);
  };
}
