import { spotSide } from './side-senses.ts';
import { SIDE_WORDS, type SideKind, sideWordsAt } from './side-words.ts';
import type { Side } from './types.ts';
import { NO_NUMBER, type NumberedWords } from './word-numbers.ts';

/** A party, camp or politician named at tokens `[from, to)`. Naming is no judgement: it carries no weight by itself. */
export interface NamedSide {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly kind: SideKind;
  /** A name that mostly others give a camp ("leftists", "the far right"). */
  readonly epithet: boolean;
}

/** A word that the side swap changes: a named side, or (side null) one that is mentioned and not meant ("anti-Trump"). */
export interface SideMention extends Omit<NamedSide, 'side'> {
  readonly side: Side | null;
}

const NONE: readonly SideMention[] = [];

/**
 * What the side swap changes in tokens `[from, to)`, in text order and without overlap. Costs one look-up a token; none
 * before `first` begins a name.
 */
function findSideMentions(
  tokens: readonly { readonly text: string }[],
  from: number,
  to: number,
  first = from,
): readonly SideMention[] {
  let found: SideMention[] | undefined;
  for (let i = first; i < to; i++) {
    const entries = sideWordsAt((tokens[i] as { text: string }).text);
    if (entries === undefined) continue;
    const spot = spotSide(entries, (index) => (tokens[index] as { text: string }).text, i, from, to);
    if (spot === null) continue;
    const { side, kind, epithet } = spot.entry;
    i = spot.to - 1;
    found ??= [];
    found.push({ from: spot.from, to: spot.to, side, kind, epithet });
  }
  return found ?? NONE;
}

/**
 * What the side swap changes in each of several sentences. Nearly all of them hold no word that could, which is told by the
 * numbers of their words without looking at one.
 */
export function findMentionsBySentence(
  tokens: readonly { readonly text: string }[],
  { ids, numbers }: NumberedWords,
  sentences: readonly { readonly from: number; readonly to: number }[],
): (readonly SideMention[])[] {
  const memo = numbers.memo(SIDE_WORDS);
  return sentences.map(({ from, to }) => {
    for (let i = from; i < to; i++) {
      const id = ids[i] as number;
      let may = id === NO_NUMBER ? 0 : memo[id];
      if (may === 0) {
        may = sideWordsAt((tokens[i] as { text: string }).text) === undefined ? NEVER : PERHAPS;
        if (id !== NO_NUMBER) memo[id] = may;
      }
      if (may === PERHAPS) return findSideMentions(tokens, from, to, i);
    }
    return NONE;
  });
}

/** What is kept of a word: whether it may begin the name of a side. */
const [NEVER, PERHAPS] = [1, 2] as const;

/** The sides that tokens `[from, to)` name, in text order and without overlap. */
export function findSides(
  tokens: readonly { readonly text: string }[],
  from: number,
  to: number,
): readonly NamedSide[] {
  const mentions = findSideMentions(tokens, from, to);
  return mentions.length === 0 ? NO_SIDES : mentions.filter(isNamed);
}

const NO_SIDES: readonly NamedSide[] = [];

function isNamed(mention: SideMention): mention is NamedSide {
  return mention.side !== null;
}
