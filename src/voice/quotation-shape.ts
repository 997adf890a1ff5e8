import type { Token } from '../tokens/types.ts';
import { tokenBefore } from './neighbors.ts';
import { isNominal } from './noun-phrase.ts';
import type { QuotePair } from './quotes.ts';

const WORKS = new Set([
  'book',
  'film',
  'movie',
  'song',
  'album',
  'novel',
  'play',
  'show',
  'series',
  'essay',
  'article',
  'column',
  'op-ed',
  'documentary',
  'memoir',
  'poem',
  'painting',
  'podcast',
  'program',
  'programme',
  'sitcom',
  'musical',
  'opera',
  'single',
  'episode',
  'chapter',
  'titled',
  'entitled',
  'headlined',
  'bestseller',
  'drama',
  'comedy',
  'report',
  'paper',
  'video',
  'magazine',
  "'s",
]);
const TERMS = new Set([
  'term',
  'word',
  'words',
  'phrase',
  'name',
  'named',
  'nickname',
  'nicknamed',
  'slogan',
  'hashtag',
  'acronym',
  'aka',
  'motto',
  'expression',
  'label',
  'alias',
  'means',
  'password',
  'codename',
  'codenamed',
]);
/** Words that titles write small. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|off|on|or|over|so|the|to|up|via|vs|with|yet|'s|n't|'re|'ll|'m|'d)$/;
const DISTANCING = new Set(['so-called', 'supposed', 'self-styled', 'self-proclaimed', 'self-described', 'alleged']);
const MAX_TITLE_WORDS = 12;
const LOOK_BACK = 3;
const ON_AIR = /^(?:on|in|during|for)$/;

/** What a quotation ends with inside its marks, behind the marks of a quotation in it: “He said, ‘No,’” ends with a comma. */
export function lastInside(tokens: readonly Token[], { innerFrom, innerTo }: QuotePair): Token {
  let at = innerTo - 1;
  while (at > innerFrom && (tokens[at] as Token).kind === 'quote') at--;
  return tokens[at] as Token;
}

/** “To Kill a Mockingbird”: two or more words in title case, or any in title case after a word for a work. */
export function isTitle(tokens: readonly Token[], pair: QuotePair): boolean {
  if (isCitation(tokens, pair)) return true;
  let capitals = 0;
  let words = 0;
  for (let i = pair.innerFrom; i < pair.innerTo; i++) {
    const { text, kind, norm } = tokens[i] as Token;
    if (kind !== 'word') continue;
    if (++words > MAX_TITLE_WORDS) return false;
    if (/^\p{Lu}/u.test(text)) capitals++;
    else if (!SMALL.test(norm)) return false;
  }
  const last = tokens[pair.innerTo - 1] as Token;
  // said in an interview on “Morning News.”
  const closed = last.text === '!' || (last.text === '.' && !ON_AIR.test(tokenBefore(tokens, pair.from)?.norm ?? ''));
  if (capitals === 0 || closed) return false;
  return capitals >= 2 || follows(tokens, pair, WORKS);
}

/** (“Sheriff to get new deputies,” Page A4): a headline that is cited. */
function isCitation(tokens: readonly Token[], pair: QuotePair): boolean {
  if (tokenBefore(tokens, pair.from)?.text !== '(') return false;
  const at = tokens[pair.to]?.text === ',' ? pair.to + 1 : pair.to;
  return /^(?:page|p|pp|front|news|opinion|op-ed|editorial|letters?)$/.test(tokens[at]?.norm ?? '');
}

/** the term “…”, known as “…”, also called “…”, or a nickname inside a name. */
export function isTerm(tokens: readonly Token[], pair: QuotePair): boolean {
  if (follows(tokens, pair, TERMS)) return true;
  const before = tokenBefore(tokens, pair.from);
  if (before?.norm === 'as' && /^(?:known|familiar)$/.test(tokens[pair.from - 2]?.norm ?? '')) return true;
  if (
    before?.norm === 'called' &&
    /^(?:also|is|are|was|were|commonly|sometimes|often)$/.test(tokens[pair.from - 2]?.norm ?? '')
  )
    return true;
  const after = tokens[pair.to];
  return (
    before?.pos === 'PROPN' &&
    after?.pos === 'PROPN' &&
    pair.innerTo - pair.innerFrom <= 3 &&
    before.sentence === after.sentence
  );
}

function follows(tokens: readonly Token[], pair: QuotePair, words: ReadonlySet<string>): boolean {
  for (let i = pair.from - 1; i >= 0 && i >= pair.from - LOOK_BACK; i--) {
    const { norm, kind } = tokens[i] as Token;
    if (words.has(norm)) return true;
    if (kind === 'punct' && norm !== ',') return false;
  }
  return false;
}

/** so-called “…”: the author's distance, whoever speaks. */
export function isDistanced(tokens: readonly Token[], pair: QuotePair): boolean {
  const before = tokenBefore(tokens, pair.from);
  if (before === undefined) return false;
  // "police alleged “…”" is speech.
  if (before.norm === 'alleged' && isNominal(tokens[pair.from - 2])) return false;
  if (DISTANCING.has(before.norm)) return true;
  return (
    before.norm === 'called' &&
    (tokens[pair.from - 2]?.norm === 'so' ||
      (tokens[pair.from - 2]?.norm === '-' && tokens[pair.from - 3]?.norm === 'so'))
  );
}
