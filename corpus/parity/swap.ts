import { type SideSpot, spotSide } from '../../src/lexicons/side-senses.ts';
import { SIDE_WORDS } from '../../src/lexicons/side-words.ts';

/** Initials ("J.D."), words with inner hyphens, a possessive ending, and every other character by itself. */
const PIECES = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*|['’]s\b|\S/gu;

/**
 * The text about the other side: every party, camp and politician of corpus/parity.yml and corpus/sides.yml becomes its
 * partner. Twice gives the text back when it is in canonical form: full names as in sides.yml, "Democratic" before a
 * noun, "Democrat" as a noun. It ships with nothing; tests and evaluations of parity use it.
 */
export function swapSides(text: string): string {
  const pieces = [...text.matchAll(PIECES)];
  const words = pieces.map(([word]) => word);
  let swapped = '';
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const entries = SIDE_WORDS.get(words[i] as string);
    const spot = entries && spotSide(entries, (index) => words[index] as string, i, 0, words.length);
    if (!spot) continue;
    const last = i + spot.entry.words.length - 1;
    const [first, end] = [pieces[i], pieces[last]] as [RegExpExecArray, RegExpExecArray];
    swapped += text.slice(done, first.index) + partnerOf(spot, words);
    done = end.index + end[0].length;
    i = last;
  }
  return swapped + text.slice(done);
}

function partnerOf({ entry, at }: SideSpot, words: readonly string[]): string {
  const { adjective, partner } = entry;
  return adjective !== undefined && isAdjective(words, at) ? adjective : partner.join(' ');
}

/** What follows "Republican" as a noun. */
const AFTER_NOUN = new Set(
  `about after against also among and are as at because before but by calls can could did do does down for from had has
  have if in into is may might must never now of off on or out over said says should since so than that then to today
  told under until up wants was were when where which while who whose will with without won would yesterday`.split(
    /\s+/,
  ),
);
/** What comes before "Republican" as an adjective that ends its phrase: "the state is Republican". */
const BEFORE_ADJECTIVE = new Set(
  `are be been being heavily is lean leaned leans mostly reliably safely solidly staunchly turned vote voted votes voting was were`.split(
    ' ',
  ),
);

function isAdjective(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (!/^\p{L}/u.test(next)) return BEFORE_ADJECTIVE.has(words[at - 1] ?? '');
  const names = SIDE_WORDS.get(next)?.some(({ kind }) => kind === 'politician') === true;
  return !names && !AFTER_NOUN.has(next);
}
