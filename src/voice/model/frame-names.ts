import type { FrameName } from '../candidate.ts';

/** Frames by which the rules find what is said, in the order in which models number them; each model adds its own. */
export const COMMON_FRAMES: readonly FrameName[] = [
  'quote-left',
  'tail',
  'quote-right',
  'clause',
  'infinitive',
  'naming',
  'charge',
  'quoted-words',
  'passive',
  'noun',
  'according-to',
  'label',
  'block',
  'bare-quote',
];
