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

const NONE: readonly NamedSide[] = [];

/** The sides that tokens `[from, to)` name, in text order and without overlap. Costs one look-up a token. */
export function findSides(
  tokens: readonly { readonly text: string }[],
  from: number,
  to: number,
): readonly NamedSide[] {
  let found: NamedSide[] | undefined;
  for (let i = from; i < to; i++) {
    const entries = sideWordsAt((tokens[i] as { text: string }).text);
    if (entries === undefined) continue;
    const spot = spotSide(entries, (index) => (tokens[index] as { text: string }).text, i, from, to);
    if (spot === null) continue;
    const { side, kind } = spot.entry;
    i = spot.to - 1;
    if (side === null) continue;
    found ??= [];
    found.push({ from: spot.from, to: spot.to, side, kind });
  }
  return found ?? NONE;
}
