// Learned by `npm run train -- marks`; not to be edited.
import type { MarkWeights } from '../learned.ts';

/** What each piece of evidence adds to the logit of a reader's marking a word. */
export const MARK_WEIGHTS: MarkWeights = {
  always: -0.8,
  telling: 0.65,
  score: 0.54,
  contribution: -0.11,
  adjective: 0.37,
  adverb: -0.08,
  verb: 0.12,
  'lexicon:loaded': 0.31,
  'lexicon:stance': 0.82,
  'lexicon:intensifiers': 0.87,
  'lexicon:other': 0.33,
  found: 1.31,
  alone: 0.2,
  capital: 0.22,
  source: -0.21,
};
