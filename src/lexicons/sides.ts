import { spotSide } from './side-senses.ts';
import { type SideKind, sideWordsAt } from './side-words.ts';
import type { Side } from './types.ts';

/** A party, camp or politician named at tokens `[from, to)`. Naming is no judgement: it carries no weight by itself. */
export interface NamedSide {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly kind: SideKind;
}

/** A word that the side swap changes: a named side, or (side null) one that is mentioned and not meant ("anti-Trump"). */
export interface SideMention extends Omit<NamedSide, 'side'> {
  readonly side: Side | null;
}

const NONE: readonly SideMention[] = [];

/** What the side swap changes in tokens `[from, to)`, in text order and without overlap. Costs one look-up a token. */
export function findSideMentions(
  tokens: readonly { readonly text: string }[],
  from: number,
  to: number,
): readonly SideMention[] {
  let found: SideMention[] | undefined;
  for (let i = from; i < to; i++) {
    const entries = sideWordsAt((tokens[i] as { text: string }).text);
    if (entries === undefined) continue;
    const spot = spotSide(entries, (index) => (tokens[index] as { text: string }).text, i, from, to);
    if (spot === null) continue;
    const { side, kind } = spot.entry;
    i = spot.to - 1;
    found ??= [];
    found.push({ from: spot.from, to: spot.to, side, kind });
  }
  return found ?? NONE;
}

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
