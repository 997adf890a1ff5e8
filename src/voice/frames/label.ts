import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { isColon, TRAITS } from '../traits.ts';
import { confidenceOf } from './frame.ts';
import { capitalLabel, type LabelName, MAX_LABEL_WORDS, smallLabel } from './label-name.ts';

/** In an interview somebody speaks twice. */
const MIN_LABELS = 2;
/** Names in small letters before a colon head lists too: an interview has two speakers, and several turns. */
const MIN_SPEAKERS = 2;
const MIN_TURNS = 4;
const OPENING = new Set(['(', '[']);
const SPOKEN = new Set(['i', "i'm", 'we', 'you', 'me', 'my', 'our', 'us', 'your']);
/** WALLACE: … / Q. …: transcript paragraphs, and those in which a turn goes on without a label. */
export function findLabels(text: TokenizedText, traits: Int32Array): Candidate[] {
  const { tokens } = text;
  const found: Candidate[] = [];
  const turns: (Candidate | null)[] = [];
  const counts = new Map<string, number>();
  /** First and last words of labels; one that occurs only once may be a heading ("UPDATE: …"). */
  const words = new Set<string>();
  let repeated = false;
  let onAir = false;
  /** Turns with labels in small letters, which count only together. */
  const small: Candidate[] = [];
  const smallCounts = new Map<string, number>();
  for (const [block, range] of text.blockTokens.entries()) {
    const { kind } = text.segmentation.blocks[block] as Block;
    const named = kind !== 'boilerplate' && kind !== 'caption' && kind !== 'byline' && mayBeLabel(traits, range);
    const label = named ? capitalLabel(tokens, range) : null;
    turns.push(null);
    if (label === null) {
      const other = named ? smallLabel(tokens, range) : null;
      if (other === null) continue;
      small.push(makeTurn(range, other, block));
      // "Rep. Jane Roe (D-Ohio): …" is "Roe: …" later on.
      const name = (tokens[other.last] as Token).norm;
      smallCounts.set(name, (smallCounts.get(name) ?? 0) + 1);
      continue;
    }
    const candidate = makeTurn(range, label, block);
    turns[block] = candidate;
    found.push(candidate);
    onAir ||= label.onAir;
    // "ANN ROE: …" is "ROE: …" later on.
    const first = (tokens[label.first] as Token).norm;
    const last = (tokens[label.last] as Token).norm;
    // "THE GOOD: …", "THE BAD: …" are headings, and "the" names nobody in a turn that goes on.
    if (first !== 'the') counts.set(first, (counts.get(first) ?? 0) + 1);
    for (const name of first === last ? [first] : [first, last]) {
      if (name === 'the') continue;
      if (words.has(name)) repeated = true;
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
  if (!repeated && !(onAir && found.length >= MIN_LABELS)) return [];
  continueTurns(text, turns, counts);
  return found;
}

function makeTurn(range: TokenRange, { last, mark, end }: LabelName, block: number): Candidate {
  return {
    frame: 'label',
    entry: null,
    class: 'speech',
    stance: 'neutral',
    // What is said of the speaker belongs to the source: "JO ROE, CNN ANCHOR".
    source: { from: range.from, to: mark, head: last },
    cue: mark < end ? { from: mark, to: end } : null,
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
