import type { Segmentation } from '../segmentation/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { findInterview } from './interviews.ts';

/** "— Jane Roe (@jroe)" signs a post that an article shows. */
const SIGNATURE = /[—–-] ?[^\n()—]{1,60}\(@\w{1,30}\)/g;
/** "Proud of @jroe and her team": a name that only posts have, outside brackets and addresses. */
const HANDLE = /(?<![\w.(])@[A-Za-z]\w{1,30}/g;
/** How far before its signature a post can start, in UTF-16 units: 280 signs and some room. */
const LONGEST_POST = 300;
/** "ROE: …", "Jane Roe: …", "jroe: …", "jane_roe: …" where a turn starts. */
const LABEL_AT_START = /^([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}|[a-z]+(?:[._][a-z]+)?):\s/;
/** "jane roe" as a line of its own. */
const LABEL_ALONE = /^[a-z'’-]+ [a-z'’-]+(?: [a-z'’-]+)?$/;
/** "ROE: …" inside a paragraph whose lines were run together. */
const LABEL_INSIDE = /(?<=[.?!\])—-] )[A-Z][A-Z'’.-]{1,20}(?: [A-Z][A-Z'’.-]{1,20})?(?=: )/g;
const LONGEST_LABEL = 60;
/** Labels of a page, not of a speaker. */
const FURNITURE = new Set(
  'answer breaking caption correction credit image editor example fact note photo question related source update video watch'.split(
    ' ',
  ),
);
/** A speaker takes turns; a name before a colon once or twice is a list or a heading. */
const LEAST_TURNS = 3;
const LEAST_SPEAKERS = 2;

/**
 * Per token: 1 for text of others that an article shows without quotation marks (a post with its signature, the turns
 * of an interview); null when there is none. Who speaks there comments in a place of its own, so that no rule of
 * comment charges the writer. Linear in the text.
 */
export function markGuests({ tokens, segmentation }: TokenizedText): Uint8Array | null {
  const posts = [...findPosts(segmentation), ...findHandles(segmentation)].sort((a, b) => a.start - b.start);
  const turns = startOfTurns(segmentation);
  const interview = findInterview(segmentation);
  if (posts.length === 0 && turns === Infinity && interview === null) return null;
  const marked = new Uint8Array(tokens.length);
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { start } = tokens[at] as Token;
    while (next < posts.length && (posts[next] as Post).end <= start) next++;
    const asked = interview !== null && start >= interview.start && start < interview.end;
    if (asked || start >= turns || (posts[next]?.start ?? Infinity) <= start) marked[at] = 1;
  }
  return marked;
}

interface Post {
  readonly start: number;
  readonly end: number;
}

/** Each signature with the sentences before it that fit into a post. */
function findPosts({ source, sentences }: Segmentation): Post[] {
  const text = source.value;
  if (!text.includes('(@')) return [];
  const posts: Post[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(SIGNATURE)) {
    const low = Math.max(last, match.index - LONGEST_POST);
    while (sentence < sentences.length && (sentences[sentence]?.start ?? Infinity) < low) sentence++;
    last = match.index + match[0].length;
    posts.push({ start: Math.min(sentences[sentence]?.start ?? low, match.index), end: last });
  }
  return posts;
}

/** Sentences of posts, told by a handle in them. */
function findHandles({ source, sentences }: Segmentation): Post[] {
  const text = source.value;
  if (!text.includes('@')) return [];
  const posts: Post[] = [];
  let at = 0;
  for (const { index } of text.matchAll(HANDLE)) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= index) at++;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.start <= index) posts.push({ start: sentence.start, end: sentence.end });
  }
  return posts;
}

/** Where the first turn of an interview starts; infinite when the text is none. */
function startOfTurns({ source, blocks }: Segmentation): number {
  const turns = new Map<string, { count: number; start: number }>();
  const count = (label: string, start: number) => {
    const known = turns.get(label);
    if (known) known.count++;
    else if (!FURNITURE.has(label.toLowerCase())) turns.set(label, { count: 1, start });
  };
  let colon = source.value.indexOf(':');
  for (const { start, end } of blocks) {
    if (colon >= 0 && colon < start) colon = source.value.indexOf(':', start);
    const hasColon = colon >= 0 && colon < end;
    // Most blocks are longer than a name that stands alone, and without a colon.
    if (!hasColon && end - start >= LONGEST_LABEL) continue;
    const text = source.value.slice(start, end);
    const label =
      (hasColon ? LABEL_AT_START.exec(text.slice(0, LONGEST_LABEL))?.[1] : undefined) ??
      (text.length < LONGEST_LABEL ? LABEL_ALONE.exec(text)?.[0] : undefined);
    if (label !== undefined) count(label, start);
    if (!hasColon || !text.includes(': ')) continue;
    for (const inside of text.matchAll(LABEL_INSIDE)) count(inside[0], start + inside.index);
  }
  const speakers = [...turns.values()].filter((turn) => turn.count >= LEAST_TURNS);
  return speakers.length < LEAST_SPEAKERS ? Infinity : Math.min(...speakers.map(({ start }) => start));
}
