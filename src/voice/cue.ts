import type { LexiconEntry } from '../lexicons/types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Stretch } from './stretch.ts';

/** A cue of attribution in its sentence, before it is known what it attributes. */
export interface Cue {
  readonly entry: LexiconEntry;
  readonly stretch: Stretch;
  /** Tokens of the cue with its auxiliaries and adverbs ("has also said"). */
  readonly from: number;
  readonly to: number;
  /** The lexicon match itself. */
  readonly verb: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'none';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Who speaks; null when the sentence leaves it out. */
  subject: NounPhrase | null;
  /** "said Smith". */
  inverted: boolean;
  /** True when the subject stands elsewhere: ", adding that …", "and said …". */
  shared: boolean;
}

export const PASSIVE = 1;

export const NEGATED = 2;

export const AUXILIARY = 4;

/** One shape for all cues, built in one place: object spread would cost more than finding them. */
export function makeCue(
  entry: LexiconEntry,
  stretch: Stretch,
  verb: number,
  from: number,
  to: number,
  form: Cue['form'],
  flags: number,
  subject: NounPhrase | null,
  inverted: boolean,
  shared: boolean,
): Cue {
  const passive = (flags & PASSIVE) !== 0;
  const negated = (flags & NEGATED) !== 0;
  return { entry, stretch, from, to, verb, form, passive, negated, subject, inverted, shared };
}
