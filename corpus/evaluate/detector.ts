import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { readArticle } from '../../src/reading.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { makeRuleSet } from '../../src/signals/rule-set.ts';
import type { Signal } from '../../src/signals/types.ts';

export type DetectSignals = (text: string) => Signal[];

/** The stages from text to signals, without scores; built-in lexicons and rules. */
export function makeDetector(): DetectSignals {
  const lexicons = makeLexiconIndex();
  const rules = makeRuleSet();
  return (article) => {
    const { text, voice, matches } = readArticle({ text: article }, 'document', lexicons);
    return detectSignals(text, voice, matches, rules);
  };
}
