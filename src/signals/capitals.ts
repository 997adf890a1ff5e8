import type { Matcher } from '../lexicons/lexicon-index.ts';
import type { LexiconMatch, MatchableToken, Pos } from '../lexicons/types.ts';
import { NO_NUMBER } from '../lexicons/word-numbers.ts';
import type { BlockKind } from '../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { TRAITS } from './traits.ts';

/** Tags that a word in capitals may really have, though the tagger took it for a name. */
const REAL_TAGS: readonly Pos[] = ['ADJ', 'NOUN', 'VERB'];
/** Words of judgment that are names, or plain nouns in headlines, as often as not. */
const NAMELIKE = new Set(
  'blast brave butcher crow fury hail mock noble parrot rail rip roast savage snap snipe storm trash wicked'.split(' '),
);

/**
 * The matches of a sentence and, where capitals hide the part of speech (headlines, the first word of a sentence),
 * those loaded words that the tagger took for names: "SLAM", "FURY", "Stunning". Nearly every sentence has none to try.
 */
export function withCapitals(
  found: readonly LexiconMatch[],
  { tokens, words }: Pick<TokenizedText, 'tokens' | 'words'>,
  { from, to, traits }: TokenRange & { readonly traits: number },
  block: BlockKind,
  lexicons: Matcher,
): readonly LexiconMatch[] {
  let added: LexiconMatch[] | null = null;
  // In prose only the first word can hide anything, and what is shouted.
  const end = block === 'headline' || (traits & TRAITS.capitals) !== 0 ? to : Math.min(to, from + 1);
  for (let at = from; at < end; at++) {
    if (block !== 'headline' && at > from && !isShouted(tokens[at] as Token)) continue;
    if (!mayBeCommon(tokens, at, from, block) || !mayJudge(tokens[at] as Token, words.ids[at] as number)) continue;
    const match = asCommonWord(tokens, at, from, to, lexicons);
    if (match === null || holdsLoaded(found, match)) continue;
    added ??= [];
    added.push(match);
  }
  return added === null ? found : [...found, ...added].sort((a, b) => a.from - b.from || a.to - b.to);

  /** Whether the word judges in any reading, wherever it stands: found out once a word, for names come again and again. */
  function mayJudge(token: Token, id: number): boolean {
    const memo = id === NO_NUMBER ? null : words.numbers.memo(lexicons.otherReadings);
    let known = memo === null ? 0 : (memo[id] as number);
    if (known === 0) {
      known = readingsOf(token, lexicons).some(({ match }) => isJudging(match)) ? JUDGES : NEVER;
      if (memo !== null) memo[id] = known;
    }
    return known === JUDGES;
  }
}

/** What is kept of a word. */
const [NEVER, JUDGES] = [1, 2] as const;

interface ReadMatch {
  readonly match: LexiconMatch;
  readonly reading: MatchableToken;
}

/** The matches that the word has alone, in any of its readings: one look-up, in which each stands as a word of its own. */
function readingsOf(token: Token, lexicons: Matcher): ReadMatch[] {
  const readings = REAL_TAGS.map((pos): MatchableToken => ({ norm: token.norm, lemma: lemmaAs(token, pos), pos }));
  return lexicons
    .match(readings, 0, readings.length)
    .map((match) => ({ match, reading: readings[match.from] as MatchableToken }));
}

function isJudging({ entry, from, to }: LexiconMatch): boolean {
  return entry.lexicon === 'loaded' && entry.pos !== null && to - from === 1;
}

function holdsLoaded(found: readonly LexiconMatch[], { from, to }: TokenRange): boolean {
  return found.some((other) => other.entry.lexicon === 'loaded' && other.from < to && from < other.to);
}

/** Tagged as a name though no name goes before it, or (in headlines only) a verb tagged as a noun. */
function mayBeCommon(tokens: readonly Token[], at: number, from: number, block: BlockKind): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  // Prose hides nothing but in words set in capitals ("Pensioners SLAM trip").
  if (block !== 'headline' && at > from) return (token.pos === 'NOUN' || token.pos === 'PROPN') && isAllCapitals(token);
  if (token.pos === 'NOUN') return block === 'headline' && at > from;
  if (token.pos !== 'PROPN') return false;
  if (block === 'headline') return true;
  // "Donald Trump": a name of two words.
  return tokens[at + 1]?.pos !== 'PROPN' || isAllCapitals(token);
}

/** Words before and after that a blocker or a longer cue may hold. */
const WINDOW = 4;

/** Whether the cue is still found where the word stands: "Toxic fumes" is none, nor is "Needless" of "needless to say". */
function standsInPlace(
  tokens: readonly Token[],
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  reading: MatchableToken,
  { entry }: LexiconMatch,
  lexicons: Matcher,
): boolean {
  const start = Math.max(from, at - WINDOW);
  const around: MatchableToken[] = tokens.slice(start, Math.min(to, at + WINDOW + 1));
  around[at - start] = reading;
  return lexicons.match(around, 0, around.length).some((match) => match.entry === entry && match.from === at - start);
}

function asCommonWord(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  lexicons: Matcher,
): LexiconMatch | null {
  const token = tokens[at] as Token;
  const capitals = isAllCapitals(token);
  for (const { match, reading } of readingsOf(token, lexicons)) {
    if (!isJudging(match)) continue;
    const { entry } = match;
    const { pos } = reading;
    if (pos === token.pos || (NAMELIKE.has(entry.cue) && !capitals)) continue;
    if (pos === 'VERB') {
      // A verb has its subject before it and an object after it.
      if (at === from || !isSubject(tokens[at - 1]) || !isObject(tokens[at + 1])) continue;
      if (entry.class !== 'cue-verb' && !capitals && token.pos === 'PROPN') continue;
    } else if (pos === 'NOUN' && at > from && !capitals && tokens[at - 1]?.pos === 'PROPN') {
      // In "Tyson Fury" a name goes before; capitals throughout tell nothing either way.
      continue;
    }
    if (!standsInPlace(tokens, at, { from, to }, reading, match, lexicons)) continue;
    return { entry, from: at, to: at + 1 };
  }
  return null;
}

/** The tagger gives names no citation form, so the commonest endings are cut here. */
function lemmaAs({ norm, lemma }: Token, pos: Pos): string {
  if (lemma !== norm || pos === 'ADJ' || !norm.endsWith('s') || norm.endsWith('ss')) return lemma;
  return norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -1);
}

function isAllCapitals({ text }: Token): boolean {
  return text.length > 2 && text === text.toUpperCase();
}

/** A cheap look before the dear one: nearly no word of prose has a second letter in capitals. */
function isShouted({ text, pos }: Token): boolean {
  const second = text.charCodeAt(1);
  return second >= 65 && second <= 90 && (pos === 'NOUN' || pos === 'PROPN');
}

function isSubject(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' || token?.pos === 'NOUN' || token?.pos === 'PRON';
}

function isObject(token: Token | undefined): boolean {
  return token !== undefined && ['ADJ', 'DET', 'NOUN', 'PRON', 'PROPN'].includes(token.pos);
}
