import { PARITY } from './generated/parity.ts';
import { POLITICIANS } from './generated/sides.ts';
import type { PoliticianPair, WordPair } from './side-data.ts';
import type { Side } from './types.ts';

/** The word that the tagger is given in a word's place, and the word's own lemma. */
export interface TaggerProxy {
  readonly word: string;
  readonly lemma: string;
}

export type SideKind = 'party' | 'camp' | 'politician';
/** Which test of side-senses.ts decides whether the word names a side at all. */
type SideSense = 'always' | 'party' | 'camp-adjective' | 'camp-at-start' | 'side';

/** A sequence of words that may name a side, as written. */
export interface SideWords {
  readonly words: readonly string[];
  readonly kind: SideKind;
  /** Null where a side is mentioned but not meant ("anti-Trump"). */
  readonly side: Side | null;
  readonly sense: SideSense;
  /** A name that mostly others give a camp ("leftists", "the far right", "the left"), not what its own call themselves. */
  readonly epithet: boolean;
  /** One a word. */
  readonly proxies: readonly TaggerProxy[];
  /** What the side swap makes of them. */
  readonly partner: readonly string[];
  /** The partner as an adjective, where it is another word (Republican: Democrat, Democratic). */
  readonly adjective?: string;
}

const FIRST_NAME = 'John';
const SURNAME = 'Smith';

type Add = (entry: SideWords) => void;
type Recase = (word: string) => string;

const asWritten: Recase = (word) => word;
const lower: Recase = (word) => word.toLowerCase();
const upper: Recase = (word) => word.toUpperCase();
const capital: Recase = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const title: Recase = (word) => word.split('-').map(capital).join('-');

/** First word, as written → what begins with it, longest first. */
export const SIDE_WORDS: ReadonlyMap<string, readonly SideWords[]> = makeIndex();

const FIRST_UNITS = makeFirstUnits();

/** What may begin with this word. Most words are ruled out by their first letter, before any look-up. */
export function sideWordsAt(word: string): readonly SideWords[] | undefined {
  // Beyond the table (letters that are not ASCII) nothing is ruled out.
  return FIRST_UNITS[word.charCodeAt(0)] === 0 ? undefined : SIDE_WORDS.get(word);
}

function makeFirstUnits(): Uint8Array {
  const units = new Uint8Array(0x80);
  for (const word of SIDE_WORDS.keys()) units[word.charCodeAt(0)] = 1;
  return units;
}

function makeIndex(): Map<string, SideWords[]> {
  const index = new Map<string, SideWords[]>();
  const add = (entry: SideWords): void => {
    const first = entry.words[0] as string;
    const same = index.get(first);
    if (same === undefined) index.set(first, [entry]);
    else if (!same.some(({ words }) => words.join(' ') === entry.words.join(' '))) same.push(entry);
  };
  for (const pair of PARITY.party) addPair(add, pair, 'party', 'party', [asWritten, upper]);
  for (const pair of PARITY.party.filter(isPlural)) addPair(add, pair, 'party', 'always', [lower]);
  for (const pair of PARITY.camps) {
    // Liberals and Conservatives inside a sentence are parties of other countries.
    addPair(add, pair, 'camp', 'always', [asWritten, upper]);
    addPair(add, pair, 'camp', isOwnName(pair) ? 'camp-at-start' : 'always', [capital, title]);
  }
  for (const pair of PARITY.campAdjectives) addPair(add, pair, 'camp', 'camp-adjective', [asWritten, capital]);
  for (const pair of PARITY.sides) addPair(add, pair, 'camp', 'side', [asWritten, capital]);
  for (const pair of PARITY.party.filter((words) => !isPlural(words))) addPartyCompounds(add, pair);
  for (const pair of POLITICIANS) addPoliticians(add, pair);
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Liberals and conservatives call themselves so. */
function isOwnName({ lemmas }: WordPair): boolean {
  return PARITY.campAdjectives.some((pair) => pair.lemmas.join() === lemmas.join());
}

function isPlural({ left }: WordPair): boolean {
  return left.endsWith('s');
}

function addPair(add: Add, pair: WordPair, kind: SideKind, sense: SideSense, cases: readonly Recase[]): void {
  for (const recase of cases) {
    for (const side of ['left', 'right'] as const) {
      const lemma = pair.lemmas[side === 'left' ? 0 : 1];
      const adjective = side === 'right' ? adjectiveOf(pair) : undefined;
      add({
        words: [recase(pair[side])],
        kind,
        side,
        sense,
        epithet: kind === 'camp' && !isOwnName(pair),
        proxies: [{ word: recase(pair.proxy), lemma }],
        partner: [recase(other(pair, side))],
        ...(adjective === undefined ? {} : { adjective: recase(adjective) }),
      });
    }
  }
}

/** The left word of another pair with this right word: Republican is Democrat's partner and Democratic's. */
function adjectiveOf(pair: WordPair): string | undefined {
  return PARITY.party.find(({ left, right }) => right === pair.right && left !== pair.left)?.left;
}

/** "Republican-led" ↔ "Democratic-led". */
function addPartyCompounds(add: Add, pair: WordPair): void {
  for (const ending of PARITY.compounds.party) {
    for (const side of ['left', 'right'] as const) {
      const partner = (side === 'right' ? adjectiveOf(pair) : undefined) ?? other(pair, side);
      const word = `${pair[side]}-${ending}`;
      add(compound(word, side, 'party', `${partner}-${ending}`, `${pair.proxy}-${ending}`));
    }
  }
}

function addPoliticians(add: Add, pair: PoliticianPair): void {
  for (const side of ['left', 'right'] as const) {
    const partner = other(pair, side).name.split(' ');
    const { name, also = [] } = pair[side];
    for (const form of [name, ...also]) addName(add, form.split(' '), side, partner);
    if (!pair.surname) continue;
    const surname = name.split(' ').at(-1) as string;
    const partnerSurname = partner.at(-1) as string;
    for (const recase of [asWritten, upper]) addName(add, [recase(surname)], side, partner.map(recase));
    addSurnameCompounds(add, surname, side, partnerSurname);
  }
}

/** A name of several words becomes the partner's full name, one of a single word the partner's surname. */
function addName(add: Add, words: readonly string[], side: Side, partner: readonly string[]): void {
  const proxies = words.map((word, i) => ({
    word: i < words.length - 1 ? FIRST_NAME : SURNAME,
    lemma: word.toLowerCase(),
  }));
  const swapped = words.length === 1 ? partner.slice(-1) : partner;
  add({ words, kind: 'politician', side, sense: 'always', epithet: false, proxies, partner: swapped });
}

/** "Trump-backed", "pro-Biden". */
function addSurnameCompounds(add: Add, surname: string, side: Side, partner: string): void {
  for (const ending of PARITY.compounds.politician) {
    const [word, swapped, proxy] = [surname, partner, SURNAME].map((name) => `${name}-${ending}`) as Three;
    add(compound(word, side, 'politician', swapped, proxy));
  }
  for (const prefix of PARITY.compounds.prefixes.flatMap((lowered) => [lowered, capital(lowered)])) {
    const [word, swapped, proxy] = [surname, partner, SURNAME].map((name) => `${prefix}-${name}`) as Three;
    add(compound(word, null, 'politician', swapped, proxy));
  }
}

type Three = [string, string, string];

function compound(word: string, side: Side | null, kind: SideKind, partner: string, proxy: string): SideWords {
  const proxies = [{ word: proxy, lemma: word.toLowerCase() }];
  return { words: [word], kind, side, sense: 'always', epithet: false, proxies, partner: [partner] };
}

function other<T>(pair: { readonly left: T; readonly right: T }, side: Side): T {
  return side === 'left' ? pair.right : pair.left;
}
