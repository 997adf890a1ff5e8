// Learned by `npm run train -- marks`; not to be edited.
import type { MarkWeights } from '../learned.ts';

/** What each piece of evidence adds to the logit of a reader's marking a word. */
export const MARK_WEIGHTS: MarkWeights = {
  always: -0.99,
  telling: 0.66,
  score: 0.75,
  contribution: -0.16,
  adjective: 0.4,
  adverb: -0.06,
  verb: 0.14,
  'lexicon:loaded': 0.37,
  'lexicon:stance': 0.83,
  'lexicon:intensifiers': 0.85,
  'lexicon:other': 0.3,
  found: 1.32,
  alone: 0.13,
  capital: 0.23,
  source: -0.18,
};
