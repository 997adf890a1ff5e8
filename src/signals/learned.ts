import type { LexiconIndex, Matcher } from '../lexicons/lexicon-index.ts';
import type { LexiconMatch, LexiconName } from '../lexicons/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import { makeContexts } from './context.ts';
import { MARK_WEIGHTS } from './generated/mark-weights.ts';
import { describeMark, MARK_EVIDENCE, type MarkEvidence } from './mark-evidence.ts';
import type { RuleSet } from './rule-set.ts';
import { creditOf } from './shapes/credit.ts';
import { isOfEvent, isOfNature } from './shapes/of-nature.ts';
import { makeSignal } from './signal.ts';
import type { LearnedWord, RuleContext, Signal } from './types.ts';

/** Lexicons whose words judge by themselves. */
export const JUDGING: ReadonlySet<LexiconName> = new Set<LexiconName>([
  'loaded',
  'partisan',
  'rhetoric',
  'stance',
  'intensifiers',
  'hedges',
]);
/**
 * Logit of the least probability at which a word is marked, .65. At even ones a third of the marks were wrong on public text (corpus/precision),
 * and a wrong mark costs a reader more than a missing one.
 */
const LEAST = 0.62;
/** Findings of so many tokens are about a word; longer ones are about the sentence around it. */
const LONGEST_MARK = 4;

/** A word that may be marked, with the mark and what speaks for it, in the order of `MARK_EVIDENCE`. */
export interface MarkCandidate {
  readonly signal: Signal;
  readonly evidence: readonly number[];
}

export type MarkWeights = Readonly<Record<MarkEvidence, number>>;

/**
 * Marks on words that carry a score, in their order: those that a reader would mark with a probability of .65 or more. Their effects are
 * what the scores hold already: the marks say where it comes from and are never added up.
 */
export function markLearned(candidates: readonly MarkCandidate[], weights: MarkWeights = MARK_WEIGHTS): Signal[] {
  return candidates.filter(({ evidence }) => weigh(evidence, weights) >= LEAST).map(({ signal }) => signal);
}

/**
 * The words that may be marked. A word that the caller allows, that another finding of loaded or partisan wording has, that stands in
 * somebody's quotation marks or beside a storm or a murder, or that its lexicon leaves alone here (a blocker, another part
 * of speech) is none.
 */
export function findMarkable(
  words: readonly LearnedWord[],
  signals: readonly Signal[],
  text: TokenizedText,
  voice: VoiceLayer,
  matches: Matcher,
  lexicons: LexiconIndex,
  { learned }: RuleSet,
): MarkCandidate[] {
  const found: MarkCandidate[] = [];
  if (words.length === 0 || learned === null) return found;
  const contexts = makeContexts(text, voice, matches);
  const bySentence = groupSignals(words, signals);
  for (const word of words) {
    const { sentence, token, effects } = word;
    const context = contexts.at(sentence);
    const others = bySentence.get(sentence) ?? [];
    const about = others.filter((signal) => isAbout(signal, token));
    if (about.some(({ type }) => type !== 'editorial')) continue;
    if (lexicons.allowed(context.tokens, context.from, context.to).some(({ from, to }) => from <= token && token < to))
      continue;
    const held = heldAs(context, token);
    if (held.some(({ entry }) => entry.weight === 0)) continue;
    const own = context.tokens[token] as Token;
    if (held.length === 0 && lexicons.holds(own, JUDGING)) continue;
    const range = { from: token, to: token + 1 };
    if (isOfNature(context, range) || isOfEvent(context, range)) continue;
    const credit = creditOf(context, token);
    // "far from boring": the writer says the opposite.
    if (credit === 'denied') continue;
    const finding = {
      ...range,
      class: 'learned',
      ...(credit === 'credited' ? ({ voice: 'attributed' } as const) : {}),
    };
    const signal = makeSignal(learned, finding, context);
    if (signal === null) continue;
    const evidence = describeMark(word, own, signal, held, about.length > 0, others.length === 0);
    found.push({ signal: { ...signal, effects }, evidence });
  }
  return found;
}

/** Logit of a reader's marking the word here. */
function weigh(evidence: readonly number[], weights: MarkWeights): number {
  return MARK_EVIDENCE.reduce((sum, name, i) => sum + weights[name] * (evidence[i] as number), 0);
}

function groupSignals(words: readonly LearnedWord[], signals: readonly Signal[]): Map<number, Signal[]> {
  const groups = new Map<number, Signal[]>(words.map(({ sentence }) => [sentence, []]));
  for (const signal of signals) groups.get(signal.sentence)?.push(signal);
  return groups;
}

function isAbout({ tokens: { from, to }, type }: Signal, token: number): boolean {
  return from <= token && token < to && (type !== 'editorial' || to - from <= LONGEST_MARK);
}

function heldAs({ found }: RuleContext, token: number): readonly LexiconMatch[] {
  return found.filter(({ entry, from, to }) => from <= token && token < to && JUDGING.has(entry.lexicon));
}
