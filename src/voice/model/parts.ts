/** Questions about a head that are answered with yes or no. */
export const QUESTIONS = ['accept', 'sourced', 'source-after', 'content-before', 'content-after'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Edges of the parts of a relation, each chosen among places; in the order in which they are chosen. */
export const EDGES = [
  'cue-from',
  'cue-to',
  'before-source-to',
  'before-source-from',
  'after-source-from',
  'after-source-to',
  'before-content-to',
  'before-content-from',
  'after-content-from',
  'after-content-to',
] as const;
export type Edge = (typeof EDGES)[number];

/** What is decided so far. */
export interface Draft {
  cue: { from: number; to: number };
  source: { from: number; to: number } | null;
  /** Content before and after the cue. */
  before: { from: number; to: number } | null;
  after: { from: number; to: number } | null;
}
