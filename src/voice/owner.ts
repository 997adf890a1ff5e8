import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { isAuthorTurn, markBeforeTurn } from './author-turn.ts';
import { frameReach, frameRest } from './frame-reach.ts';
import type { Relation } from './relations.ts';
import type { Steps } from './stretch.ts';
import { OWNER_AUTHOR, type SentenceVoice, type VoiceLabel } from './types.ts';

/** Fewer words of the author beside a source's are a frame in all but form ("On Monday,", "Still,"). */
export const MIN_AUTHOR_WORDS = 4;
/** Below this share of the author's words the sentence is mainly passed on. */
export const MIN_AUTHOR_SHARE = 0.25;
/** One or two quoted words do not make a narrative sentence somebody else's. */
export const MIN_CONTENT_WORDS = 3;

export interface Ownership {
  readonly owner: Int32Array;
  readonly frame: Uint8Array;
  /** Per token: 1 in "critics say", lead-ins and asides: the author's words, but no assertion beside the content. */
  readonly beside: Uint8Array;
}

/** Paints contents from the longest to the shortest, so that the innermost stays. Nesting is bounded. */
export function paintOwners(text: TokenizedText, relations: readonly Relation[], masks: readonly boolean[]): Ownership {
  const count = text.tokens.length;
  const owner = new Int32Array(count).fill(OWNER_AUTHOR);
  const frame = new Uint8Array(count);
  const beside = new Uint8Array(count);
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
    if (cue !== null) part.fill(1, cue.from, cue.to);
    const [lead, tail] = frameReach(text, relation.candidate);
    if (lead < tail) beside.fill(1, lead, tail);
    const [rest, end] = frameRest(text, relation.candidate);
    if (rest < end) beside.fill(1, rest, end);
  }
  if (ranges.length > 1) ranges.sort((a, b) => b.range.to - b.range.from - (a.range.to - a.range.from));
  for (const { range, index } of ranges) owner.fill(index, range.from, range.to);
  return { owner, frame, beside };
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
  { owner, frame, beside }: Ownership,
): SentenceVoice[] {
  return text.sentenceTokens.map(({ from, to }) => {
    let author = 0;
    let framed = 0;
    let attributed = 0;
    let verbs = 0;
    let asserts = false;
    let whole = false;
    for (let i = from; i < to; i++) {
      const { kind, pos } = text.tokens[i] as Token;
      // "— a boast with no basis": a comment asserts without a verb.
      if (i > from && !asserts && owner[i] === OWNER_AUTHOR && beside[i] !== 1) {
        const reported = owner[i - 1] !== OWNER_AUTHOR;
        if (reported || frame[i - 1] === 1 || beside[i - 1] === 1) asserts = turnsToAuthor(steps, i, to, reported);
      }
      if (kind !== 'word' && kind !== 'number') continue;
      if (owner[i] !== OWNER_AUTHOR) {
        attributed++;
        whole ||= relations[owner[i] as number]?.kind !== 'mixed';
      } else if (frame[i] === 1 || beside[i] === 1) framed++;
      else {
        author++;
        if (pos !== 'VERB' && pos !== 'AUX') continue;
        verbs++;
        asserts ||= isPredicate(text.tokens, i, from);
      }
    }
    // "He tweeted:" is all frame, and what he tweeted stands in the next block.
    if (author + attributed === 0 && framed > 0) return { label: 'attributed', authorShare: 0 };
    const authorShare = author + attributed === 0 ? 1 : author / (author + attributed);
    return { label: labelOf(author, attributed, verbs, asserts, whole, authorShare), authorShare };
  });
}

function labelOf(
  author: number,
  attributed: number,
  verbs: number,
  asserts: boolean,
  whole: boolean,
  share: number,
): VoiceLabel {
  if (attributed === 0) return 'author';
  if (!asserts) {
    if (author < MIN_AUTHOR_WORDS || share < MIN_AUTHOR_SHARE / 2) return 'attributed';
    // Circumstances of the speech ("At a rally in Ohio on Monday") have no verb and assert nothing of their own.
    if (attributed >= MIN_CONTENT_WORDS && (verbs === 0 || share < MIN_AUTHOR_SHARE)) return 'attributed';
  }
  return attributed < MIN_CONTENT_WORDS && share > 0.5 && !whole ? 'author' : 'mixed';
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
