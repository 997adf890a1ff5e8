/** Universal POS tags (Nivre et al.) as wink-nlp names them. */
export const POS_TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Pos = (typeof POS_TAGS)[number];

/**
 * Lexicon → its classes. A closed list: a cue's class says what kind of evidence it is, and rules ask for
 * `lexicon/class`. The build refuses anything else.
 */
export const LEXICON_CLASSES = {
  /** Weakens the commitment to a proposition. */
  hedges: [
    'epistemic-modal',
    'adverb',
    'verb',
    'adjective',
    'noun',
    'approximator',
    'hearsay',
    'shield',
    'vague-source',
  ],
  /** The writer's stance, by adverb or fixed phrase ("honestly", "of course"); words for the writer and the reader. */
  stance: ['attitude', 'certainty', 'style', 'irony', 'self-mention', 'reader-address'],
  /** "very", "utterly": strengthens what follows. */
  intensifiers: ['amplifier', 'extreme'],
  /** Emotive, evaluative or slanted words with a neutral alternative. */
  loaded: ['evaluative', 'emotive', 'label', 'metaphor', 'cue-verb'],
  /** Wording of one political side; lean is the side the term FAVOURS. */
  partisan: ['term', 'label', 'nickname'],
  /** The writer tells readers what to do or what ought to be. */
  directives: ['deontic', 'exhortation'],
  /** Fixed evaluative predicates and rhetorical devices ("the last thing we need", "it is hardly surprising"). */
  rhetoric: ['evaluative-predicate', 'extreme-case', 'mind-reading', 'generalizing', 'verdict', 'us-versus-them'],
  /** Attribution cues: verbs, nouns and prepositions, with stance and class of attribution. */
  attribution: ['verb', 'noun', 'preposition', 'adverb'],
  /** Parties, camps and politicians as targets; no weight by themselves. */
  politics: ['party', 'camp', 'politician', 'body'],
  /** Identity terms: on file so that tests can show that they never fire by themselves. */
  identity: ['religion', 'ethnicity', 'nationality', 'gender', 'orientation', 'age', 'disability'],
} as const;
export type LexiconName = keyof typeof LEXICON_CLASSES;

/** Word lists without evidence value that segmentation, voice or rules look up; class names are free per list. */
export const WORD_LISTS = ['abbreviations', 'function-words', 'boilerplate', 'people', 'calendar', 'issues'] as const;
export type WordListName = (typeof WORD_LISTS)[number];

/** `surface`: one word by its folded form; `lemma`: every word by lemma; `phrase`: words by folded form. */
export type MatchBy = 'surface' | 'lemma' | 'phrase';
/** How far a cue reaches from its place. */
export type CueScope = 'clause' | 'clause-left' | 'clause-right' | 'phrase' | 'sentence' | 'none';
export type Side = 'left' | 'right';
export type Lean = Side | 'none';
export type Tone = 'positive' | 'negative';

/** Compiled group: what its cues share. Field names are those of the YAML. */
export interface LexiconGroup {
  /** Stable name inside its lexicon, e.g. "adverbs-of-doubt"; a cue that stands alone has its own text as id. */
  readonly id: string;
  readonly class: string;
  readonly match: MatchBy;
  /** Tags the first word of the cue must have; absent = any. */
  readonly pos?: readonly Pos[];
  /** Unitless prior 0..1 of how strong the evidence is; models decide what it is worth. */
  readonly weight: number;
  readonly scope: CueScope;
  /** Where the group comes from: a key of corpus/sources.yml, `mined:<data set>`, or `judgement`. */
  readonly basis: string;
  readonly tone?: Tone;
  /** The side that the term favours. */
  readonly lean?: Lean;
  readonly target?: string;
  readonly neutral?: readonly string[];
  /** Longer word sequences (folded forms) that hold the cue but are not it: pseudo-cues. */
  readonly blockedBy?: readonly string[];
  /** For `attribution`: stance of the cue, class of attribution, and the frames it takes. */
  readonly stance?: 'neutral' | 'doubting' | 'endorsing' | 'loaded';
  readonly attributes?: 'speech' | 'writing' | 'belief' | 'intention' | 'other';
  readonly frames?: readonly string[];
  readonly cues: readonly LexiconCue[];
}

/** A cue: its text, or its text with fields that override its group's. */
export type LexiconCue =
  | string
  | {
      readonly cue: string;
      readonly weight?: number;
      readonly tone?: Tone;
      readonly lean?: Lean;
      readonly target?: string;
      readonly neutral?: readonly string[];
      readonly blockedBy?: readonly string[];
      readonly stance?: LexiconGroup['stance'];
      readonly frames?: readonly string[];
    };

export interface Lexicon {
  readonly lexicon: LexiconName;
  readonly groups: readonly LexiconGroup[];
}

/** One cue, resolved: the unit of matching and of reporting. */
export interface LexiconEntry {
  /** `lexicon/group/cue`. */
  readonly id: string;
  readonly lexicon: LexiconName;
  readonly group: string;
  readonly class: string;
  readonly cue: string;
  readonly match: MatchBy;
  readonly pos: readonly Pos[] | null;
  readonly weight: number;
  readonly scope: CueScope;
  readonly tone: Tone | null;
  readonly lean: Lean | null;
  readonly target: string | null;
  readonly neutral: readonly string[];
  readonly stance: 'neutral' | 'doubting' | 'endorsing' | 'loaded' | null;
  readonly attributes: 'speech' | 'writing' | 'belief' | 'intention' | 'other' | null;
  readonly frames: readonly string[];
}

/** The part of a token that a lexicon looks at. */
export interface MatchableToken {
  readonly norm: string;
  readonly lemma: string;
  readonly pos: Pos;
}

/** An entry found at tokens `[from, to)`. */
export interface LexiconMatch {
  readonly entry: LexiconEntry;
  readonly from: number;
  readonly to: number;
}
