// Learned by `npm run train -- marks`; not to be edited.
import type { MarkWeights } from '../learned.ts';

/** What each piece of evidence adds to the logit of a reader's marking a word. */
export const MARK_WEIGHTS: MarkWeights = {
  always: -0.53,
  telling: 0.71,
  score: 0.29,
  contribution: -0.14,
  adjective: 0.51,
  adverb: 0.07,
  verb: 0.18,
  'lexicon:loaded': 0.33,
  'lexicon:stance': 0.95,
  'lexicon:intensifiers': 0.74,
  'lexicon:other': 0.13,
  found: 0.92,
  alone: -0.03,
  capital: 0.27,
  source: -0.16,
};
