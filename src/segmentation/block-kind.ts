import { isLower } from '../text/characters.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isByline, isJobLine, isNameAndPlace } from './byline.ts';
import { isCaption, isLabelledCaption } from './caption.ts';
import { isDatelineAlone, isTimeLine } from './dateline.ts';
import { isEndNote } from './end-note.ts';
import { isHeadline, isProse, isTitleCase, LONGEST_HEADLINE, type Surroundings } from './headline.ts';
import { endsSentence, lastMark } from './marks.ts';
import type { Passage } from './passages.ts';
import type { BlockKind } from './types.ts';

/** Longer passages (UTF-16 units) are part of the article, whatever their wording. */
const LONGEST_FURNITURE = 400;
/** How many pieces of furniture may stand between a headline and what it heads. */
const MOST_BETWEEN = 4;
/** The opening and the ending of a text hold at most this many passages, furniture included. */
const LONGEST_OPENING = 8;
const LONGEST_ENDING = 12;

/**
 * What the passage is: by its marker, its wording, or its place among the others. `kinds` are those of the passages
 * before it.
 */
export function kindOf(text: string, passages: readonly Passage[], i: number, kinds: readonly BlockKind[]): BlockKind {
  const passage = passages[i] as Passage;
  const kind = passage.furniture ?? passage.marked;
  if (kind) return kind;
  if (isNearEnd(passages, i) && isEndNote(text, passage, bylineOf(text, passages))) return 'boilerplate';
  if (passage.end - passage.start > LONGEST_HEADLINE) return 'paragraph';
  // Most short paragraphs end in a full stop after a word, as no heading does.
  if (text.charCodeAt(passage.end - 1) === 0x2e && isLower(text.charCodeAt(passage.end - 2))) return 'paragraph';
  const place = placeOf(passages, i, kinds);
  if (place !== 'first' && isCredit(text, passages, i, kinds)) return 'byline';
  if (place === 'inside' && kinds[i - 1] === 'paragraph') {
    const line = text.slice(passage.start, passage.end);
    if (isLabelledCaption(line) && !isTitleCase(line)) return 'caption';
  }
  const after = nextOf(passages, i, 1);
  const next = passages[i + 1];
  const before = passages[i - 1];
  const heads = isHeadline(text, passage, {
    place,
    closed:
      before === undefined ||
      kinds[i - 1] !== 'paragraph' ||
      endsSentence(text, before) ||
      lastMark(text, before) === ':',
    after,
    listFollows: after?.marked === 'list-item',
    leads: leadsToProse(text, passages, i),
    setOff: next !== undefined && (next.gap > 0 || next.furniture !== undefined),
  });
  return heads ? 'headline' : 'paragraph';
}

/** Furniture by its wording, which it is even in a list; undefined when only its place can tell. */
export function furnitureKind(text: string, start: number, end: number, marked: boolean): BlockKind | undefined {
  if (end - start > LONGEST_FURNITURE) return undefined;
  const passage = text.slice(start, end);
  if (isBoilerplate(passage)) return 'boilerplate';
  if (marked) return undefined;
  if (isTimeLine(passage) || isDatelineAlone(passage)) return 'dateline';
  if (isCaption(passage)) return 'caption';
  return isByline(passage) ? 'byline' : undefined;
}

/** Only furniture before the first passage; only that and one headline (with its list of points) before a deck. */
function placeOf(passages: readonly Passage[], i: number, kinds: readonly BlockKind[]): Surroundings['place'] {
  if (i > LONGEST_OPENING) return 'inside';
  let headlines = 0;
  for (let k = 0; k < i; k++) {
    if ((passages[k] as Passage).furniture !== undefined) continue;
    if (kinds[k] !== 'headline' || ++headlines > 1) return 'inside';
  }
  if (headlines === 0) return 'first';
  // A deck stands right under its headline: after the byline comes the article.
  return kinds[i - 1] === 'headline' ? 'deck' : 'inside';
}

/** The `count`th of the next passages that are no furniture. */
function nextOf(passages: readonly Passage[], i: number, count: number): Passage | undefined {
  let left = count;
  for (let k = i + 1; k < passages.length && k <= i + MOST_BETWEEN + count; k++) {
    const passage = passages[k] as Passage;
    if (passage.furniture === undefined && --left === 0) return passage;
  }
  return undefined;
}

function leadsToProse(text: string, passages: readonly Passage[], i: number): boolean {
  for (let count = 1; count <= 3; count++) {
    const passage = nextOf(passages, i, count);
    if (passage && (passage.marked !== undefined || isProse(text, passage))) return true;
  }
  return false;
}

/** A line that only its neighbours show to be part of the byline: "Staff Writer" under it, "Ann Lee in Paris". */
function isCredit(text: string, passages: readonly Passage[], i: number, kinds: readonly BlockKind[]): boolean {
  const { start, end } = passages[i] as Passage;
  const above = passages[i - 1] as Passage;
  const line = text.slice(start, end);
  if (kinds[i - 1] === 'byline') return isJobLine(line);
  if (kinds[i - 1] !== 'headline' || i > LONGEST_OPENING || !isNameAndPlace(line)) return false;
  const furniture = passages[i + 1]?.furniture;
  return furniture === 'dateline' || furniture === 'byline' || !isTitleCase(text.slice(above.start, above.end));
}

/** True when at most two passages of the article come after it. */
function isNearEnd(passages: readonly Passage[], i: number): boolean {
  let after = 0;
  if (i === 0 || passages.length - i > LONGEST_ENDING) return false;
  for (let k = i + 1; k < passages.length; k++) if ((passages[k] as Passage).furniture === undefined) after++;
  return after <= 2;
}

/** The wording of the first byline, if it stands at the top. */
function bylineOf(text: string, passages: readonly Passage[]): string {
  for (let k = 0; k < passages.length && k <= LONGEST_OPENING; k++) {
    const { start, end, furniture } = passages[k] as Passage;
    if (furniture === 'byline') return text.slice(start, end);
  }
  return '';
}
