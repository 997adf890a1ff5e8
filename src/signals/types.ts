import type { NamedSide } from '../lexicons/sides.ts';
import type { Lean, LexiconMatch, LexiconName } from '../lexicons/types.ts';
import type { BlockKind } from '../segmentation/types.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import type { Attribution, Quotation, VoiceLayer } from '../voice/types.ts';

/** The annotation types of the wire format. */
export type SignalType = 'hedge' | 'loaded' | 'editorial' | 'partisan';
export const RULE_FAMILIES = ['hedging', 'editorializing', 'loaded', 'partisan', 'stance'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];
/** `family/name`, equal to the rule file's path below src/signals/rules. */
export type RuleId = `${RuleFamily}/${string}`;

/** What a score is about. `lean` and `tone` are signed: lean + favours the right, tone + is positive. */
export const SCORE_NAMES = ['editorializing', 'hedging', 'partisan', 'lean', 'loaded', 'tone'] as const;
export type ScoreName = (typeof SCORE_NAMES)[number];

export type SignalVoice = 'author' | 'attributed';

/** What a rule returns: token indices `[from, to)` into `TokenizedText.tokens`, inside one sentence. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  /** Finer class for the annotation, e.g. "approximator"; the rule's own name when left out. */
  readonly class?: string;
  /** The lexicon entry behind it, when there is one: gives weight, lean, tone, target and neutral wording. */
  readonly match?: LexiconMatch;
  /** The side the wording favours, when the rule (not the entry) decides it. */
  readonly lean?: Lean;
  readonly tone?: 'positive' | 'negative';
  /** Who or what is judged, as written. */
  readonly target?: string;
  /** What a message calls the target, where the text names it by an adjective ("Republican plans") or without its article. */
  readonly targetName?: string;
  readonly suggestions?: readonly string[];
  /** 0..1, multiplies the rule's effects; default 1 (or the entry's weight). */
  readonly strength?: number;
  /**
   * Whose words the evidence is. By default the owner of the first token; a rule about the author's framing of
   * somebody else's words (scare quotes, loaded cue verbs) says 'author'.
   */
  readonly voice?: SignalVoice;
}

/** Read-only view of one sentence and all that earlier stages know. */
export interface RuleContext extends TokenRange {
  readonly text: TokenizedText;
  readonly voice: VoiceLayer;
  readonly tokens: readonly Token[];
  /** Index of the sentence. */
  readonly sentence: number;
  readonly block: BlockKind;
  /** Quotations that start in this sentence. */
  readonly quotations: readonly Quotation[];
  /** Per token of the text: 1 for one inside quotation marks, whoever owns the words; the opening mark is outside. */
  readonly quoted: Uint8Array;
  /**
   * Per token of the text: 1 inside a belief or intention that is told of a third party but does not mask ("60 senators
   * believed that it was wrong"). The words stay in the writer's voice, their judgment is not plainly the writer's.
   */
  readonly thought: Uint8Array;
  /** Attributions whose cue (or, without one, content) starts in this sentence. */
  readonly attributions: readonly Attribution[];
  /** `TRAITS` of its tokens together, and its own: where a bit is missing, no token has the trait. */
  readonly traits: number;
  /** All lexicon matches that start in this sentence, in text order; blockers already applied. */
  readonly found: readonly LexiconMatch[];
  /** Those of one lexicon, or of some of its classes. */
  matches(lexicon: LexiconName, ...classes: readonly string[]): readonly LexiconMatch[];
  /** Whether a token of the text stands in a post or turn of somebody else's that is shown without quotation marks. */
  isGuests(at: number): boolean;
  /** Parties, camps and politicians with a side that are named in this sentence, in text order. */
  sides(): readonly NamedSide[];
}

export interface Rule {
  readonly id: RuleId;
  readonly type: SignalType;
  /**
   * One sentence a reader may see: why this is marked. `{text}` is replaced by the marked words, `{whose}` by whose
   * words they are ("the writer’s own words", "words of Ann Lee").
   */
  readonly says: string;
  /**
   * The same for some classes of its findings. A class may be followed by `+` or `-` for a tone, or by ` of`
   * where a target is named. Besides, `{side}` is the
   * side that the wording favours ("left", "right") and `{target}` whom it is about; without them `says` is said.
   */
  readonly saysOf?: Readonly<Record<string, string>>;
  /** What a hit is evidence of, and what it is not. */
  readonly claims: string;
  /** Whose words may fire it. */
  readonly voices: readonly SignalVoice[];
  /** Block kinds it looks at; default: all but byline, dateline and boilerplate. */
  readonly blocks?: readonly BlockKind[];
  /** The finding is about the form of the sentence (a question, dots), not its words, and is charged beside theirs. */
  readonly form?: true;
  /** Found by the weights of words, after scoring: `run` finds nothing, and a finding's effects are what the scores hold already. */
  readonly learned?: true;
  /** Prior effects in logits on each score; the model may replace them. Lean and tone take their sign from the finding. */
  readonly effects: Partial<Readonly<Record<ScoreName, number>>>;
  /** Texts with the marked span in [[ ]]; silent ones mark what must stay silent, or nothing. */
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
  /**
   * Cues without one of which no sentence fires the rule, where that is so: then it is only run where they are. `cueRule`
   * tells them itself.
   */
  readonly cues?: readonly CueClasses[];
  /** `TRAITS` that do the same, a bit each: a sentence needs one of the cues or one of the traits. */
  readonly traits?: number;
  readonly run: RunRule;
}

export interface RunRule {
  (context: RuleContext): Iterable<Finding>;
  readonly cues?: readonly CueClasses[];
}

/** Cues of some classes of a lexicon, or (without classes) all of them. */
export interface CueClasses {
  readonly lexicon: LexiconName;
  readonly classes?: readonly string[];
}

/** A word that may carry the score of loaded language of its sentence, as the scoring stage tells it. */
export interface LearnedWord {
  readonly sentence: number;
  /** Index into `TokenizedText.tokens`. */
  readonly token: number;
  /** How often readers marked the word wherever it stood, in logits (docs/decisions/0008-learned-marks.md). */
  readonly telling: number;
  /** Probability that the author's, or a source's, part of the sentence is loaded. */
  readonly score: number;
  /** What the word adds to each score of its view, in logits. */
  readonly effects: Partial<Readonly<Record<ScoreName, number>>>;
}

/** A finding with everything later stages need; plain data. */
export interface Signal extends Span {
  readonly rule: RuleId;
  readonly type: SignalType;
  readonly class: string;
  readonly sentence: number;
  readonly tokens: TokenRange;
  readonly voice: SignalVoice;
  /** Index of the attribution whose content holds it, or null. */
  readonly attribution: number | null;
  /**
   * How much of the rule's full effect this finding has: 0..1, times the caller's factor for the rule. The prior effects
   * hold it already; a learned weight is multiplied by it.
   */
  readonly strength: number;
  /** Prior effects in logits, strength applied; signed for lean and tone. */
  readonly effects: Partial<Readonly<Record<ScoreName, number>>>;
  /** -1 favours left, 1 favours right, 0 neither. */
  readonly lean: -1 | 0 | 1;
  readonly target: string | null;
  readonly suggestions: readonly string[];
  readonly message: string;
  /** Id of the lexicon entry, or null. */
  readonly entry: string | null;
}
