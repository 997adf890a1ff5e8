import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { makeRuleSet } from '../../src/signals/rule-set.ts';
import type { Signal } from '../../src/signals/types.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { findVoice } from '../../src/voice/voice.ts';

export type DetectSignals = (text: string) => Signal[];

/** The stages from text to signals, without scores; built-in lexicons and rules. */
export function makeDetector(): DetectSignals {
  const lexicons = makeLexiconIndex();
  const rules = makeRuleSet();
  return (text) => {
    const tokens = tokenize(segment(makeSource(text)));
    return detectSignals(tokens, findVoice(tokens, lexicons), lexicons, rules);
  };
}
