/** `slantwise/node`: what needs Node. The library itself is `slantwise`. */
export type { ScoredRecord } from './outcome.ts';
export type { FieldNames, OffsetUnit } from './settings.ts';
export { type ScoreStreamOptions, type StreamInput, scoreStream } from './stream.ts';
