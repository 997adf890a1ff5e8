import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { bareLine } from './boilerplate.ts';
import { isTitleCase } from './headline.ts';
import { endsSentence, lastMark } from './marks.ts';
import type { Block } from './types.ts';
import { wordSet } from './words.ts';

const CUT_LINES = wordSet('boilerplate', 'cut');
const PROSE = new Set(['paragraph', 'list-item', 'block-quote']);
const CUT_MARK = /\[(?:\s*\+\s*[\d,]+ chars?|\u2026|\.\.\.)\s*\]$/;
/** A closing mark, a colon, a telephone number, a link or tag at the end: nothing is missing. */
const WHOLE_TAIL = /[)\]@:%\u201d\u2019"'\u00bb|]$|\d[ .-]?\d{4}$|(?:^|\s)#\S+$|\/\S*$|\.(?:com|org|net|gov|edu)$/i;
/** Two words of a name, as credits and signatures end. */
const ENDS_IN_NAME = /(?:^|[^\p{L}])[\p{Lu}\d][^\s]* [\p{Lu}\d][^\s]*$/u;
/** What the link at the end of an excerpt says, in the line of its text. */
const CUT_PHRASES = [...CUT_LINES].filter((phrase) => /^(?:read|keep|continue|show) /.test(phrase));
/** A last paragraph of fewer words may be a signature or an address. */
const FEWEST_WORDS = 9;
/** A longer paragraph is no title, however it is capitalized (UTF-16 units). */
const LONGEST_TITLE = 300;
/** No more than this many blocks of furniture may follow the last paragraph. */
const MOST_FURNITURE = 8;

/** Where the text was cut off: the end of its last paragraph or the line that says so; undefined when it is whole. */
export function findCut(text: string, blocks: readonly Block[]): Span | undefined {
  let cutLine: Block | undefined;
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - MOST_FURNITURE; i--) {
    const block = blocks[i] as Block;
    if (block.field !== 'text') return undefined;
    if (block.kind === 'boilerplate' && block.end - block.start <= 60) {
      if (CUT_LINES.has(bareLine(fold(text.slice(block.start, block.end))))) cutLine = block;
    }
    if (!PROSE.has(block.kind)) continue;
    return cutLine ?? cutAtEnd(text, block, blocks[i - 1]);
  }
  return undefined;
}

function cutAtEnd(text: string, block: Block, before: Block | undefined): Span | undefined {
  const tail = text.slice(Math.max(block.start, block.end - 30), block.end);
  const mark = CUT_MARK.exec(tail);
  if (mark) return { start: block.end - mark[0].length, end: block.end };
  if (block.kind !== 'paragraph' || !hasWords(text, block)) return undefined;
  const folded = fold(tail);
  const bare = bareLine(folded);
  const more = CUT_PHRASES.find((phrase) => bare.endsWith(phrase));
  if (more !== undefined) return { start: block.end - tail.length + folded.lastIndexOf(more), end: block.end };
  if (/(?:\u2026|\.\.\.)$/.test(tail)) return { start: block.end - (tail.endsWith('\u2026') ? 1 : 3), end: block.end };
  if (endsSentence(text, block) || WHOLE_TAIL.test(tail) || tail.includes('@')) return undefined;
  if (ENDS_IN_NAME.test(tail)) return undefined;
  // Where paragraphs go without a full stop, the last one's lacking it says nothing.
  if (before?.kind === 'paragraph' && !endsSentence(text, before) && lastMark(text, before) !== ':') return undefined;
  if (block.end - block.start < LONGEST_TITLE && isTitleCase(text.slice(block.start, block.end))) return undefined;
  const last = tail.lastIndexOf(' ') + 1;
  return { start: block.end - tail.length + last, end: block.end };
}

function hasWords(text: string, block: Block): boolean {
  let words = 1;
  for (let i = block.start; i < block.end && words < FEWEST_WORDS; i++) {
    if (text.charCodeAt(i) === 0x20) words++;
  }
  return words >= FEWEST_WORDS;
}
