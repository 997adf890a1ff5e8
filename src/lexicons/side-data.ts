/** The shape of what `corpus/parity.yml` and `corpus/sides.yml` are compiled to. */

/** Words that name one side and stand for each other under the side swap. */
export interface WordPair {
  readonly left: string;
  readonly right: string;
  /** The word that the tagger is given for either. */
  readonly proxy: string;
  /** Lemmas of the left and the right word. */
  readonly lemmas: readonly [left: string, right: string];
}

/** Two politicians who stand for each other under the side swap. */
export interface PoliticianPair {
  readonly left: PoliticianName;
  readonly right: PoliticianName;
  /** True when the surname alone means them. */
  readonly surname: boolean;
}

interface PoliticianName {
  /** Full name; equally many words on both sides. */
  readonly name: string;
  /** Other forms that are read, but never written by the swap. */
  readonly also?: readonly string[];
}

export interface ParityData {
  readonly party: readonly WordPair[];
  readonly camps: readonly WordPair[];
  readonly campAdjectives: readonly WordPair[];
  readonly sides: readonly WordPair[];
  readonly compounds: Readonly<Record<'party' | 'politician' | 'prefixes', readonly string[]>>;
  readonly contexts: Readonly<Record<SideContext, readonly string[]>>;
}

/** Lists of words that decide whether a word names a side; corpus/parity.yml says what each is for. */
export const SIDE_CONTEXTS = [
  'notPartyAfter',
  'notPartyAfterInside',
  'notPartyBefore',
  'notPartyAtStart',
  'campNouns',
  'campNounEndsBefore',
  'campNounBeginsAfter',
  'sideModifiers',
  'sideNotBefore',
  'sideIntensifiers',
  'sideFollowers',
  'sidePlaces',
  'sideClaims',
  'sideEnds',
  'sideLeaders',
  'sideJoins',
] as const;
export type SideContext = (typeof SIDE_CONTEXTS)[number];
