import type { Segmentation } from '../segmentation/types.ts';
import type { Span } from '../text/span.ts';

/** "This interview has been edited and condensed", "Our conversation, edited lightly for length, is below". */
const ANNOUNCED =
  /\b(?:interview|conversation|discussion|exchange|transcript|Q&A)\b[^.\n]{0,80}\b(?:edited|condensed|abridged)\b|\b(?:edited|condensed|abridged)\b[^.\n]{0,60}\b(?:interview|conversation|discussion|exchange|transcript)\b/;
/** Whom an interviewer asks. */
const ASKS = /\byou(?:r|rs|'re|’re|'ve|’ve)?\b/i;
/** Longest question put to a guest, in UTF-16 units. */
const LONGEST_QUESTION = 400;
/** A shorter block is no answer, but the next line of a list. */
const SHORTEST_ANSWER = 40;
/** Without an announcement: so many blocks that only ask, each with an answer below. */
const LEAST_QUESTIONS = 3;
/** A guest speaks of himself, or answers to the point. */
const ANSWERS =
  /^(?:Yes|Yeah|No|Well|Oh|So|Absolutely|Sure|Definitely|Of course)\b|\b(?:I|I'm|I’m|I've|I’ve|[Mm]y|[Ww]e|[Oo]ur)\b/;
/** How much of an answer is looked at, in UTF-16 units. */
const OPENING = 200;
const QUESTION_MARK = 63;
const CLOSING = new Set(['"', '”', ')', ']', '*', '_', ' ']);
const QUOTES = new Set(['"', '“', "'", '‘', '«']);

/**
 * An interview without labels, in UTF-16 units; null where there is none. What is announced as an interview goes from its
 * first question to the end, wherever it says so; others are told by blocks that only ask "you" something and are answered
 * in the next one, and go to the answer of the last. Linear in the text.
 */
export function findInterview({ source, blocks }: Segmentation): Span | null {
  const text = source.value;
  const announced = /edited|condensed|abridged/.test(text) ? ANNOUNCED.exec(text) : null;
  const after = announced === null ? 0 : announced.index + announced[0].length;
  let first = Infinity;
  let asked = 0;
  let questions = 0;
  let early = Infinity;
  let end = 0;
  // The first block is the headline or opens the article.
  for (let i = 1; i < blocks.length; i++) {
    const block = blocks[i] as Span;
    const asks = endsInQuestion(text, block) && ASKS.test(text.slice(block.start, block.end));
    if (announced !== null && (asks || opensWithQuestion(text, block))) {
      if (block.start >= after) return { start: block.start, end: Infinity };
      early = Math.min(early, block.start);
    }
    if (!asks) continue;
    asked++;
    const next = blocks[i + 1];
    if (next === undefined || !isAnswer(text, next)) continue;
    questions++;
    first = Math.min(first, block.start);
    end = next.end;
  }
  // A note at the foot of the page is about what stands above it.
  if (announced !== null) return early === Infinity ? null : { start: early, end: Infinity };
  // Comment that plies somebody with questions leaves most of them open.
  return questions < LEAST_QUESTIONS || 2 * questions < asked ? null : { start: first, end };
}

/** A short block that ends in a question mark and is no quotation. */
function endsInQuestion(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_QUESTION || QUOTES.has(text.charAt(start))) return false;
  let last = end - 1;
  while (last > start && CLOSING.has(text.charAt(last))) last--;
  return text.charCodeAt(last) === QUESTION_MARK;
}

/** In announced interviews questions and answers are often run together: "Why did you leave? I was tired of it." */
function opensWithQuestion(text: string, { start, end }: Span): boolean {
  if (QUOTES.has(text.charAt(start))) return false;
  const question = text.slice(start, Math.min(end, start + LONGEST_QUESTION));
  const mark = question.indexOf('?');
  return mark >= 0 && ASKS.test(question.slice(0, mark));
}

function isAnswer(text: string, block: Span): boolean {
  const { start, end } = block;
  if (end - start <= SHORTEST_ANSWER || QUOTES.has(text.charAt(start)) || endsInQuestion(text, block)) return false;
  return ANSWERS.test(text.slice(start, Math.min(end, start + OPENING)));
}
