import type { SetName } from './candidates.ts';

/** The sample is drawn with this seed. */
export const SEED = 20261122;

/** Articles of fewer or more sentences than this are not drawn whole. */
export const SENTENCES = { least: 8, most: 45 } as const;
/**
 * Of articles that are longer than `above` sentences only this share is drawn, so that the sentences come from many
 * articles; what has more than `SENTENCES.most` is cut to its first sentences.
 */
export const LONG: readonly { readonly above: number; readonly share: number }[] = [
  { above: SENTENCES.most, share: 0.06 },
  { above: 28, share: 0.2 },
];
export const CUT_TO = 40;
export const LONGEST = 120;

/** Of the articles outside the test outlets every fifth goes to dev. */
export const DEV_EVERY = 5;
/** Attribution spans are asked on every tenth article of a part. */
export const ATTRIBUTION_EVERY = 10;

export interface Quota {
  readonly set: SetName;
  readonly stratum: string;
  /** Sentences from outlets of the test part, and from all others. */
  readonly test: number;
  readonly rest: number;
}

/** How many sentences of which stratum, by the sides and genres that the scores must hold for. */
export const QUOTAS: readonly Quota[] = [
  { set: 'allsides', stratum: 'left opinion', test: 190, rest: 440 },
  { set: 'allsides', stratum: 'left other', test: 190, rest: 440 },
  { set: 'allsides', stratum: 'center opinion', test: 160, rest: 300 },
  { set: 'allsides', stratum: 'center other', test: 200, rest: 560 },
  { set: 'allsides', stratum: 'right opinion', test: 210, rest: 440 },
  { set: 'allsides', stratum: 'right other', test: 190, rest: 440 },
  { set: 'hyperpartisan', stratum: 'hyperpartisan', test: 200, rest: 620 },
  { set: 'hyperpartisan', stratum: 'mainstream', test: 150, rest: 500 },
  { set: 'polnear', stratum: 'all', test: 200, rest: 680 },
  { set: 'basil', stratum: 'all', test: 140, rest: 560 },
  { set: 'newsdiscourse', stratum: 'all', test: 130, rest: 480 },
  { set: 'ptc', stratum: 'all', test: 0, rest: 640 },
  { set: 'articles-mixed', stratum: 'all', test: 100, rest: 0 },
  { set: 'articles-mixed', stratum: 'horne2017', test: 0, rest: 200 },
  { set: 'articles-mixed', stratum: 'newspaper', test: 0, rest: 30 },
];
