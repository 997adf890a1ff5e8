import type { LexiconIndex, Matcher } from '../lexicons/lexicon-index.ts';
import type { LexiconMatch, LexiconName } from '../lexicons/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import { makeContexts } from './context.ts';
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
/** Findings of so many tokens are about a word; longer ones are about the sentence around it. */
const LONGEST_MARK = 4;

/**
 * Marks on words that carry a score and that no finding covers, in their order. Their effects are what the scores hold
 * already: the marks say where it comes from and are never added up. A word that the caller allows, that stands in
 * somebody's quotation marks or beside a storm or a murder, or that its lexicon leaves alone here (a blocker, another part
 * of speech) is not marked; one
 * that no lexicon has, only where it adds much.
 */
export function markLearned(
  words: readonly LearnedWord[],
  signals: readonly Signal[],
  text: TokenizedText,
  voice: VoiceLayer,
  matches: Matcher,
  lexicons: LexiconIndex,
  { learned }: RuleSet,
): Signal[] {
  const marks: Signal[] = [];
  if (words.length === 0 || learned === null) return marks;
  const contexts = makeContexts(text, voice, matches);
  const bySentence = groupSignals(words, signals);
  for (const { sentence, token, sure, effects } of words) {
    const context = contexts.at(sentence);
    const others = bySentence.get(sentence) ?? [];
    if (others.some((signal) => isAbout(signal, token))) continue;
    if (lexicons.allowed(context.tokens, context.from, context.to).some(({ from, to }) => from <= token && token < to))
      continue;
    const held = heldAs(context, token);
    if (held.some(({ entry }) => entry.weight === 0)) continue;
    if (held.length === 0 && !(sure && !lexicons.holds(context.tokens[token] as Token, JUDGING))) continue;
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
    if (signal !== null) marks.push({ ...signal, effects });
  }
  return marks;
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
