import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { scoreAndMark } from '../../src/pipeline.ts';
import { readArticle } from '../../src/reading.ts';
import { OPEN_MODEL } from '../../src/scoring/generated/model.ts';
import { loadModel } from '../../src/scoring/model.ts';
import { DEFAULT_THRESHOLDS } from '../../src/scoring/verdict.ts';
import { detectSignals } from '../../src/signals/detect.ts';
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
    const evidence = { text, voice, matches, signals: detectSignals(text, voice, matches, rules), alone: false };
    const { signals } = scoreAndMark(evidence, model, DEFAULT_THRESHOLDS, lexicons, rules);
    return [...signals].sort(compareSpans);
  };
}
