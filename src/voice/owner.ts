import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { isAuthorTurn, markBeforeTurn } from './author-turn.ts';
import { frameReach, frameRest } from './frame-reach.ts';
import type { Relation } from './relations.ts';
import type { Steps } from './stretch.ts';
import { TRAITS } from './traits.ts';
import { OWNER_AUTHOR, type SentenceVoice, type VoiceLabel } from './types.ts';

/** Fewer words of the author beside a source's are a frame in all but form ("On Monday,", "Still,"). */
export const MIN_AUTHOR_WORDS = 4;
/** Below this share of the author's words the sentence is mainly passed on. */
export const MIN_AUTHOR_SHARE = 0.25;
/** The same with a main clause of the author's own. */
export const MIN_ASSERTED_SHARE = 0.2;
/** Above this share of the author's words, and with his main clause alone, the sentence is his. */
export const MAIN_SHARE = 0.5;
/** One or two quoted words do not make a narrative sentence somebody else's. */
export const MIN_CONTENT_WORDS = 3;

/** Words between "as" and its cue. */
const AS_REACH = 6;

export interface Ownership {
  readonly owner: Int32Array;
  readonly frame: Uint8Array;
  /** Per token: 1 in "critics say", lead-ins and asides: the author's words, but no assertion beside the content. */
  readonly beside: Uint8Array;
  /** Per token: 1 where a cue begins that can be the main verb of its sentence. */
  readonly reporting: Uint8Array;
}

/** Paints contents from the longest to the shortest, so that the innermost stays. Nesting is bounded. */
export function paintOwners(text: TokenizedText, relations: readonly Relation[], masks: readonly boolean[]): Ownership {
  const count = text.tokens.length;
  const owner = new Int32Array(count).fill(OWNER_AUTHOR);
  const frame = new Uint8Array(count);
  const beside = new Uint8Array(count);
  const reporting = new Uint8Array(count);
  const ranges: { range: TokenRange; index: number }[] = [];
  for (const [index, relation] of relations.entries()) {
    if (masks[index] !== true) continue;
    for (const range of relation.content) ranges.push({ range, index });
    const { source, cue } = relation.candidate;
    const part = relation.reading.vague ? beside : frame;
    if (source !== null) {
      const clause = relativeStart(text.tokens, source);
      part.fill(1, source.from, clause);
      beside.fill(1, clause, source.to);
    }
    if (cue !== null) {
      part.fill(1, cue.from, cue.to);
      reporting[cue.from] = 1;
    }
    const [lead, tail] = frameReach(text, relation.candidate);
    if (lead < tail) beside.fill(1, lead, tail);
    const [rest, end] = frameRest(text, relation.candidate);
    if (rest < end) beside.fill(1, rest, end);
  }
  if (ranges.length > 1) ranges.sort((a, b) => b.range.to - b.range.from - (a.range.to - a.range.from));
  for (const { range, index } of ranges) owner.fill(index, range.from, range.to);
  return { owner, frame, beside, reporting };
}

/** Where ", who has lied before" begins in a source: the author's words, though no assertion beside the content. */
function relativeStart(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from + 1; i + 1 < to; i++) {
    if ((tokens[i] as Token).kind === 'punct' && /^(?:who|whose|which)$/.test((tokens[i + 1] as Token).norm)) return i;
  }
  return to;
}

/** Voice of each sentence by words; see docs of the constants. */
export function voiceOfSentences(
  text: TokenizedText,
  steps: Steps,
  relations: readonly Relation[],
  { owner, frame, beside, reporting }: Ownership,
): SentenceVoice[] {
  const { traits } = steps;
  return text.sentenceTokens.map(({ from, to }) => {
    let author = 0;
    let framed = 0;
    if (isPlain({ owner, frame, beside, reporting }, from, to)) return PLAIN;
    let attributed = 0;
    let verbs = 0;
    let asserts = false;
    let whole = false;
    let reports = false;
    let subordinate = false;
    let relative = false;
    for (let i = from; i < to; i++) {
      const trait = traits[i] as number;
      subordinate = staysIn(TRAITS.circumstance, traits, i, subordinate);
      relative = staysIn(TRAITS.relative, traits, i, relative);
      // In "as the ministry claims" the clause is the report.
      reports ||= reporting[i] === 1 && (!subordinate || opensWithAs(text.tokens, i, from));
      // "— a boast with no basis": a comment asserts without a verb.
      if (i > from && !asserts && owner[i] === OWNER_AUTHOR && beside[i] !== 1) {
        const reported = owner[i - 1] !== OWNER_AUTHOR;
        if (reported || frame[i - 1] === 1 || beside[i - 1] === 1) asserts = turnsToAuthor(steps, i, to, reported);
      }
      if ((trait & TRAITS.word) === 0) continue;
      if (owner[i] !== OWNER_AUTHOR) {
        attributed++;
        const relation = relations[owner[i] as number];
        whole ||= relation?.kind !== 'mixed';
        reports ||= relation !== undefined && goesOn(relation, from, to);
      } else if (frame[i] === 1 || beside[i] === 1) framed++;
      else {
        author++;
        if ((trait & TRAITS.verb) === 0) continue;
        verbs++;
        asserts ||= !subordinate && !relative && isPredicate(text.tokens, i, from);
      }
    }
    // "He tweeted:" is all frame, and what he tweeted stands in the next block.
    if (author + attributed === 0 && framed > 0) return { label: 'attributed', authorShare: 0 };
    const authorShare = author + attributed === 0 ? 1 : author / (author + attributed);
    return { label: labelOf({ author, attributed, verbs, asserts, reports, whole, share: authorShare }), authorShare };
  });
}

/** Most sentences: nothing in them is reported. */
const PLAIN: SentenceVoice = { label: 'author', authorShare: 1 };

function isPlain({ owner, frame, beside }: Ownership, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (owner[i] !== OWNER_AUTHOR || frame[i] === 1 || beside[i] === 1) return false;
  return true;
}

interface Count {
  readonly author: number;
  readonly attributed: number;
  readonly verbs: number;
  /** The author has a main clause of his own. */
  readonly asserts: boolean;
  /** The main clause reports, or the sentence goes on with words reported before. */
  readonly reports: boolean;
  /** Some content is more than a few quoted words in a phrase of the author's. */
  readonly whole: boolean;
  readonly share: number;
}

function labelOf({ author, attributed, verbs, asserts, reports, whole, share }: Count): VoiceLabel {
  if (attributed === 0) return 'author';
  // A long report with a short clause of the writer's is mainly passed on, whatever the clause says.
  if (asserts && share < MIN_ASSERTED_SHARE && whole) return 'attributed';
  // "He resigned after it emerged that …": the report is a circumstance of what the writer tells.
  if (asserts && !reports && share > MAIN_SHARE) return 'author';
  if (!asserts) {
    if (author < MIN_AUTHOR_WORDS || share < MIN_AUTHOR_SHARE / 2) return 'attributed';
    // Circumstances of the speech ("At a rally in Ohio on Monday") have no verb and assert nothing of their own.
    if (attributed >= MIN_CONTENT_WORDS && (verbs === 0 || share < MIN_AUTHOR_SHARE)) return 'attributed';
  }
  return attributed < MIN_CONTENT_WORDS && share > 0.5 && !whole ? 'author' : 'mixed';
}

/** Words of a relation whose cue stands in another sentence, or nowhere. */
function goesOn({ candidate: { cue } }: Relation, from: number, to: number): boolean {
  return cue === null || cue.from < from || cue.from >= to;
}

/**
 * Whether the token stands in a clause that a word with the trait opens ("as she left", "after he was asked"), which ends at
 * the next mark. Clauses of contrast assert ("even as his army shells the city", "though nobody had").
 */
function staysIn(opener: number, traits: Int32Array, at: number, before: boolean): boolean {
  const trait = traits[at] as number;
  if ((trait & (TRAITS.mark | TRAITS.quote)) !== 0) return false;
  return before || ((trait & opener) !== 0 && !(at > 0 && ((traits[at - 1] as number) & TRAITS.even) !== 0));
}

/** "as the ministry claims": the cue comes soon after the "as" of its own clause. */
function opensWithAs(tokens: readonly Token[], cue: number, from: number): boolean {
  for (let i = cue - 1; i >= from && i >= cue - AS_REACH; i--) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if (norm === 'as') return true;
  }
  return false;
}

/** A finite verb, which asserts something however short its clause is: "…, but voters disagree". */
function isPredicate(tokens: readonly Token[], at: number, from: number): boolean {
  const { pos, norm } = tokens[at] as Token;
  if (at === from || norm.endsWith('ing')) return false;
  let i = at - 1;
  while (i > from && ((tokens[i] as Token).pos === 'ADV' || (tokens[i] as Token).pos === 'PART')) i--;
  const before = tokens[i] as Token;
  if (before.norm === 'to' || before.pos === 'ADP' || before.pos === 'SCONJ') return false;
  // "flanked by aides": a participle.
  return pos === 'AUX' || tokens[at + 1]?.norm !== 'by' || before.pos === 'AUX';
}

/** True when the writer comments on what was said: from the mark or the word at `at`, which follows on it or its frame. */
function turnsToAuthor(steps: Steps, at: number, to: number, reported: boolean): boolean {
  const token = steps.tokens[at] as Token;
  const mark = markBeforeTurn(token);
  if (mark !== null) return isAuthorTurn(steps, at + 1, to, mark);
  if (!reported) return false;
  // "the promise that nobody pays rings hollow": the tagger takes verbs in -s for nouns.
  return (token.norm === 'even' && steps.tokens[at + 1]?.norm === 'as') || isNounInS(token);
}

function isNounInS({ pos, norm, lemma }: Token): boolean {
  return pos === 'NOUN' && norm !== lemma && norm.endsWith('s');
}
