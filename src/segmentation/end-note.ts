import { isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { wordEnd } from './lines.ts';
import { makePhrases, mayStartWith, startsWithAny } from './phrases.ts';
import { wordClass, wordSet } from './words.ts';

const STARTS = makePhrases(wordClass('boilerplate', 'note'));
const TRADES = wordSet('boilerplate', 'trade');
const TITLES = wordSet('abbreviations', 'title');
const PARTICLES = new Set(['de', 'la', 'van', 'von', 'der', 'bin', 'al', 'del', 'and', '&', 'of', 'the']);
/** What a note says of a writer. */
const PREDICATES = new Set(
  'is are was has writes covers reports teaches serves lives works contributes hosts edits blogs directs leads runs'.split(
    ' ',
  ),
);
const LONGEST_NOTE = 400;
const LONGEST_BOOK_NOTE = 240;
const MOST_NAME_WORDS = 7;
/** A writer's trade stands among this many words after "is". */
const MOST_TRADE_WORDS = 16;
const BOOK = /\([^()]{3,80}[,;:] ?\d{2,4} (?:pages|pp)\b/i;

/**
 * True for a passage at the end that is about the writer, the outlet or a book rather than the news: "Jane Roe is a
 * retired teacher. She lives in Troy." It is about the writer when `byline` has the name, or when somebody who was not
 * named before has a writer's trade.
 */
export function isEndNote(text: string, span: Span, byline: string): boolean {
  if (span.end - span.start > LONGEST_NOTE) return false;
  const note = text.slice(span.start, span.end);
  if (mayStartWith(note, STARTS) && startsWithAny(fold(note.slice(0, 60)), STARTS)) return true;
  if (note.length <= LONGEST_BOOK_NOTE && note.includes('(') && BOOK.test(note)) return true;
  // No name: most passages are done with after their first or second word.
  if (!startsWithName(note)) return false;
  const words = note.slice(0, 240).split(/\s+/);
  let at = 0;
  let surname = '';
  while (at < words.length && at < MOST_NAME_WORDS) {
    const word = words[at] as string;
    if (!isUpper(word.charCodeAt(0)) && !PARTICLES.has(word)) break;
    if (!PARTICLES.has(word) && !TITLES.has(fold(word).replace(/\.$/, ''))) surname = word.replace(/,$/, '');
    at++;
  }
  if (at < 2 || !PREDICATES.has(words[at] as string)) return false;
  const name = fold(words.slice(0, at).join(' '));
  if (byline !== '' && fold(byline).includes(name)) return true;
  if ((words[at] !== 'is' && words[at] !== 'are') || words[at + 1]?.endsWith('ing')) return false;
  if (text.slice(0, span.start).includes(surname)) return false;
  return words.slice(at + 1, at + MOST_TRADE_WORDS).some((word) => TRADES.has(fold(word).replace(/[^a-z]+$/, '')));
}

/** False where one of the first two words can be no part of a name. */
function startsWithName(note: string): boolean {
  let at = 0;
  for (let count = 0; count < 2; count++) {
    const stop = wordEnd(note, at, note.length, note.length);
    if (!isUpper(note.charCodeAt(at)) && !PARTICLES.has(note.slice(at, stop))) return false;
    at = stop;
    while (at < note.length && isWhiteSpace(note.charCodeAt(at))) at++;
  }
  return true;
}
