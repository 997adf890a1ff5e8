import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { isColon, TRAITS } from '../traits.ts';
import { confidenceOf } from './frame.ts';

/** In an interview somebody speaks twice. */
const MIN_LABELS = 2;
const MAX_LABEL_WORDS = 4;
/** Names in small letters before a colon head lists too: an interview has two speakers, and several turns. */
const MIN_SPEAKERS = 2;
const MIN_TURNS = 4;
const OPENING = new Set(['(', '[']);
const SPOKEN = new Set(['i', "i'm", 'we', 'you', 'me', 'my', 'our', 'us', 'your']);
const NO_SPEAKER = new Set([
  'update',
  'breaking',
  'note',
  'read',
  'watch',
  'related',
  'more',
  'photo',
  'photos',
  'video',
  'editor',
  'correction',
  'source',
  'opinion',
  'fact',
  'facts',
  'exclusive',
  'live',
  'by',
  'what',
  'why',
  'how',
  'who',
  'when',
  'where',
]);

const MAX_NAME_WORDS = 3;
/** Stand before a colon in paragraph after paragraph, and speak in none. */
const HEADS_A_LIST = new Set(
  'age answer claim con cost date democrats example fact false fiction grade image lesson loser losers myth part party place pro question rating reality reason republicans result rule status step the time true truth verdict via winner winners'.split(
    ' ',
  ),
);

/** WALLACE: … / Q. …: transcript paragraphs, and those in which a turn goes on without a label. */
export function findLabels(text: TokenizedText, traits: Int32Array): Candidate[] {
  const { tokens } = text;
  const found: Candidate[] = [];
  const turns: (Candidate | null)[] = [];
  const counts = new Map<string, number>();
  /** First and last words of labels; one that occurs only once may be a heading ("UPDATE: …"). */
  const words = new Set<string>();
  let repeated = false;
  /** Turns with labels in small letters, which count only together. */
  const small: Candidate[] = [];
  const smallCounts = new Map<string, number>();
  for (const [block, range] of text.blockTokens.entries()) {
    const { kind } = text.segmentation.blocks[block] as Block;
    const named = kind !== 'boilerplate' && kind !== 'caption' && kind !== 'byline' && mayBeLabel(traits, range);
    const end = named ? labelEnd(tokens, range) : -1;
    turns.push(null);
    if (end < 0) {
      const colon = named ? smallColon(tokens, range) : -1;
      if (colon < 0) continue;
      small.push(makeTurn(range, colon + 1, block));
      const name = (tokens[range.from] as Token).norm;
      smallCounts.set(name, (smallCounts.get(name) ?? 0) + 1);
      continue;
    }
    const candidate = makeTurn(range, end, block);
    turns[block] = candidate;
    found.push(candidate);
    // "ANN ROE: …" is "ROE: …" later on.
    const first = (tokens[range.from] as Token).norm;
    const last = (tokens[(candidate.source as TokenRange).to - 1] as Token).norm;
    counts.set(first, (counts.get(first) ?? 0) + 1);
    for (const name of first === last ? [first] : [first, last]) {
      repeated ||= words.has(name);
      words.add(name);
    }
  }
  let speakers = 0;
  for (const count of smallCounts.values()) if (count >= MIN_LABELS) speakers++;
  if (speakers >= MIN_SPEAKERS && small.length >= MIN_TURNS) {
    repeated = true;
    for (const turn of small) {
      turns[turn.block] = turn;
      found.push(turn);
    }
    for (const [name, count] of smallCounts) counts.set(name, count);
  }
  if (!repeated) return [];
  continueTurns(text, turns, counts);
  return found;
}

function makeTurn(range: TokenRange, end: number, block: number): Candidate {
  // "Q." is one token, "WALLACE" and ":" are two.
  const name = Math.max(end - 1, range.from + 1);
  return {
    frame: 'label',
    entry: null,
    class: 'speech',
    stance: 'neutral',
    source: { from: range.from, to: name, head: name - 1 },
    cue: name < end ? { from: name, to: end } : null,
    content: [{ from: end, to: range.to }],
    block,
    inside: -1,
    confidence: confidenceOf('label'),
    negated: false,
  };
}

/** A paragraph between two turns that says "I" or "you" and names no speaker is more of the turn before it. */
function continueTurns(
  text: TokenizedText,
  turns: readonly (Candidate | null)[],
  names: ReadonlyMap<string, number>,
): void {
  let last = turns.length - 1;
  while (last >= 0 && turns[last] === null) last--;
  let turn: Candidate | null = null;
  for (let block = 0; block < last; block++) {
    turn = turns[block] ?? turn;
    if (turns[block] !== null || turn === null) continue;
    const range = text.blockTokens[block] as TokenRange;
    const reading = readTurn(text.tokens, range, names);
    if (reading === 'speech') turn.content.push({ from: range.from, to: range.to });
    else if (reading === 'narration') turn = null;
  }
}

function readTurn(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  names: ReadonlyMap<string, number>,
): 'speech' | 'aside' | 'narration' {
  // "(Laughs.)"
  if (from >= to || OPENING.has((tokens[from] as Token).text)) return 'aside';
  let speech = false;
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (norm.length > 2 && names.has(norm)) return 'narration';
    speech ||= SPOKEN.has(norm);
  }
  return speech ? 'speech' : 'narration';
}

/** False for most paragraphs, which begin with no letter of a transcript and have no colon behind so few words. */
function mayBeLabel(traits: Int32Array, { from, to }: TokenRange): boolean {
  if (from < to && ((traits[from] as number) & TRAITS.turn) !== 0) return true;
  for (let i = from, words = 0; i < to && words <= MAX_LABEL_WORDS; i++) {
    const trait = traits[i] as number;
    if (isColon(trait)) return true;
    if ((trait & TRAITS.mark) === 0) words++;
  }
  return false;
}

/** The end of the label's mark, or -1. */
function labelEnd(tokens: readonly Token[], range: TokenRange): number {
  const { from, to } = range;
  if (to - from > 2) {
    const { text } = tokens[from] as Token;
    const mark = (tokens[from + 1] as Token).text;
    // A number or a letter with a stop may also head a list, so only these two count.
    if ((text === 'Q' || text === 'A') && mark === '.') return from + 2;
    if (text === 'Q.' || text === 'A.') return from + 1;
  }
  const colon = labelColon(tokens, range);
  return colon < 0 ? -1 : colon + 1;
}

/** "Jane Roe: …", "jroe: …" where a paragraph starts: the place of the colon, or -1. */
function smallColon(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from; i + 1 < to && i - from <= MAX_NAME_WORDS; i++) {
    const { text, kind, pos, norm } = tokens[i] as Token;
    if (text === ':') return i > from ? i : -1;
    if (kind !== 'word' && kind !== 'link') return -1;
    if (i === from && (NO_SPEAKER.has(norm) || HEADS_A_LIST.has(norm))) return -1;
    // "jroe:", "clare.roe:"
    if (pos !== 'PROPN') return text === norm ? handleColon(tokens, i, from, to) : -1;
  }
  return -1;
}

/** The colon behind a user's name in small letters. */
function handleColon(tokens: readonly Token[], at: number, from: number, to: number): number {
  if (at > from) return -1;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.spaced === false;
  const colon = dotted ? at + 3 : at + 1;
  return colon + 1 < to && (tokens[colon] as Token).text === ':' && !(tokens[colon] as Token).spaced ? colon : -1;
}

function labelColon(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from, words = 0; i + 1 < to && words <= MAX_LABEL_WORDS; i++) {
    const { text, kind, norm } = tokens[i] as Token;
    if (text === ':') return words > 0 ? i : -1;
    if (text === '.') continue;
    if (kind !== 'word' || text !== text.toUpperCase() || text === text.toLowerCase() || NO_SPEAKER.has(norm))
      return -1;
    words++;
  }
  return -1;
}
