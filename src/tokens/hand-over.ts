import type { Pos } from '../lexicons/types.ts';
import { isDigit, isLower, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { TokenKind } from './types.ts';
import type { Wink } from './wink.ts';

/** What wink is given in place of a token. See `Form` for the fields. */
export interface HandOver {
  readonly hand: string;
  readonly width: number;
  readonly pick: number;
  readonly lemma: string | null;
  readonly standIn: boolean;
  /** True for a compound that ends in a participle: an adjective, though its last part is a verb. */
  readonly adjective: boolean;
}

/**
 * wink keeps every word that it has not seen before for the life of an instance, reads later text by what it kept,
 * and never forgets. So it is only ever given words from a closed list: those of its own lexicon, these in title or
 * upper case, and the few stand-ins below. Whatever it was given before, its answers are then the same, and it does
 * not grow. An unknown word's stand-in has the tag that wink would have started from, and nothing else of the word
 * enters its rules.
 */
const STAND_INS: Partial<Record<Pos, string>> = {
  NOUN: 'zzyzx',
  PROPN: 'Zzyzx',
  VERB: 'zzyzxed',
  ADJ: 'zzyzxous',
  ADV: 'zzyzxly',
};
export const NOUN_STAND_IN = 'zzyzx';
const NAME_STAND_IN = 'Zzyzx';
const NUMBER_STAND_IN = '12345';

/** The words that contraction parts and clipped words stand for. */
const FULL_FORMS = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'em", 'them'],
  ["'tis", 'it'],
  ["'twas", 'it'],
  ["'til", 'until'],
  ["'n'", 'and'],
  ["'cause", 'because'],
  ["'bout", 'about'],
  ["'round", 'around'],
  ["o'", 'of'],
]);

const plain = (hand: string, lemma: string | null = null, standIn = false): HandOver => ({
  hand,
  width: 1,
  pick: 0,
  lemma,
  standIn,
  adjective: false,
});

export function handOver(wink: Wink, text: string, kind: TokenKind): HandOver {
  const norm = fold(text);
  switch (kind) {
    case 'quote':
      return plain('"', norm);
    case 'punct':
      return plain(handMark(wink, norm), norm);
    case 'symbol':
      return plain(wink.width(text) === 1 ? text : '+', norm);
    case 'link':
      return plain(text.includes('://') || !text.includes('@') ? 'https://example.com' : 'a@example.com', norm);
    case 'number':
      return plain(handNumber(wink, norm), norm);
    default:
      return handWord(wink, text, norm);
  }
}

function handMark(wink: Wink, norm: string): string {
  if (wink.width(norm) === 1) return norm;
  const first = norm.charAt(0);
  if (first === '-') return '--';
  if (first === '.' || first === '…') return '...';
  return wink.width(first) === 1 ? first : ';';
}

function handNumber(wink: Wink, norm: string): string {
  if (wink.width(norm) === 1) return norm;
  if (norm.endsWith('s')) return '1990s';
  if (norm.endsWith('th') || norm.endsWith('st') || norm.endsWith('nd') || norm.endsWith('rd')) return '12th';
  return NUMBER_STAND_IN;
}

/** Longer words are no words; nothing about them is looked up. */
const LONGEST_WORD = 64;

function handWord(wink: Wink, text: string, norm: string): HandOver {
  if (text.length > LONGEST_WORD) return plain(NAME_STAND_IN, norm);
  const first = text.charCodeAt(0);
  if (first === 64) return plain(NAME_STAND_IN, norm);
  if (first === 35) return plain(NOUN_STAND_IN, norm);
  const full = FULL_FORMS.get(norm);
  if (full !== undefined) return plain(full);
  if (norm === "'s") return plain("'s", norm);
  const single = handSingle(wink, text);
  if (single !== null) return single;
  return norm.includes('-') ? handCompound(wink, text, norm) : handOther(wink, text, norm);
}

/** A word of wink's lexicon, or one of letters only. */
function handSingle(wink: Wink, text: string): HandOver | null {
  const width = wink.width(text);
  if (width === 1) return plain(text);
  // Written without its apostrophe ("dont", "cannot") a contraction is one word here; its verb speaks for it.
  if (width > 1) return { ...plain(text), width };
  const ascii = plainLetters(text);
  if (ascii === null) return null;
  if (ascii !== text && wink.width(ascii) === 1) return plain(ascii);
  const lower = ascii.toLowerCase();
  if (wink.width(lower) === 1) {
    // wink knows the word in another case and reads that into it, so it gets the case too, in one of three ways.
    const upper = ascii.toUpperCase();
    return plain(
      ascii === lower || (ascii === upper && ascii.length > 1) ? ascii : lower.charAt(0).toUpperCase() + lower.slice(1),
    );
  }
  return plain(STAND_INS[wink.unseenPos(ascii)] ?? NAME_STAND_IN, null, true);
}

/** The word in ASCII letters when accents are all that it has beyond them, else null. */
function plainLetters(text: string): string | null {
  if (/^[A-Za-z]+$/.test(text)) return text;
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[ßøØæÆœŒðÐþÞłŁđĐı]/g, (letter) => ASCII.get(letter) as string);
  return /^[A-Za-z]+$/.test(bare) ? bare : null;
}

const ASCII = new Map(
  ['ßss', 'øo', 'ØO', 'æae', 'ÆAe', 'œoe', 'ŒOe', 'ðd', 'ÐD', 'þth', 'ÞTh', 'łl', 'ŁL', 'đd', 'ĐD', 'ıi'].map(
    (pair) => [pair.charAt(0), pair.slice(1)] as const,
  ),
);

/** A hyphenated word goes over in its parts, and the last one speaks for it. */
function handCompound(wink: Wink, text: string, norm: string): HandOver {
  // A name that ends in a number (COVID-19, Su-24) is a name.
  if (isUpper(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.lastIndexOf('-') + 1))) {
    return plain(NAME_STAND_IN, norm);
  }
  const parts: string[] = [];
  let width = 0;
  let start = 0;
  for (let at = 0; at <= norm.length; at += 1) {
    if (at < norm.length && norm.charCodeAt(at) !== 45) continue;
    if (at > start) {
      if (parts.length > 0) {
        parts.push('-');
        width += 1;
      }
      const part = handPart(wink, text.slice(start, at));
      parts.push(part.hand);
      width += part.width;
    }
    start = at + 1;
  }
  if (parts.length === 0) return plain(NOUN_STAND_IN, norm);
  return { ...plain(parts.join(' '), norm), width, pick: width - 1, adjective: isParticiple(norm) };
}

/** What makes a verb of a verb; after anything else a participle is an adjective (so-called, long-standing). */
const VERBAL = new Set('re co de pre over out under mis dis fact double fast cross side back'.split(' '));

function isParticiple(norm: string): boolean {
  if (!norm.endsWith('ed') && !norm.endsWith('en') && !norm.endsWith('ing')) return false;
  return !VERBAL.has(norm.slice(0, norm.indexOf('-')));
}

function handPart(wink: Wink, part: string): { hand: string; width: number } {
  const single = handSingle(wink, part);
  if (single !== null) return single;
  const first = part.charCodeAt(0);
  if (isDigit(first)) return plain(handNumber(wink, fold(part)));
  return plain(isLower(first) ? NOUN_STAND_IN : NAME_STAND_IN);
}

/** Abbreviations, names like O'Brien, words with digits, other scripts. */
function handOther(wink: Wink, text: string, norm: string): HandOver {
  const first = text.charCodeAt(0);
  if (!isUpper(first) && wink.width(norm) === 1) return plain(norm, norm);
  return plain(isLower(first) && !isUpper(first) ? NOUN_STAND_IN : NAME_STAND_IN, norm);
}
