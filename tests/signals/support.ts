import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { readArticle } from '../../src/reading.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { makeRuleSet, type RuleSettings } from '../../src/signals/rule-set.ts';
import type { Signal } from '../../src/signals/types.ts';

const LEXICON_INDEX = makeLexiconIndex();

/** The signals of a text, found by the real stages. */
export function signalsOf(text: string, settings: RuleSettings = {}): Signal[] {
  const { text: tokens, voice, matches } = readArticle({ text }, 'document', LEXICON_INDEX);
  return detectSignals(tokens, voice, matches, makeRuleSet(settings));
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
