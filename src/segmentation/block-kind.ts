import { isBoilerplate } from './boilerplate.ts';
import { isByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { isTimeLine } from './dateline.ts';
import { isHeadline, LONGEST_HEADLINE } from './headline.ts';
import type { Passage } from './passages.ts';
import type { BlockKind } from './types.ts';

/** Longer passages (UTF-16 units) are part of the article, whatever their wording. */
const LONGEST_FURNITURE = 400;
/** How many pieces of furniture may stand between a headline and what it heads. */
const MOST_BETWEEN = 4;

/** What the passage is: by its marker, its wording, or its place among the others. */
export function kindOf(text: string, passages: readonly Passage[], i: number): BlockKind {
  const passage = passages[i] as Passage;
  const kind = passage.furniture ?? passage.marked;
  if (kind) return kind;
  if (passage.end - passage.start > LONGEST_HEADLINE) return 'paragraph';
  const after = nextOf(passages, i);
  const heads = isHeadline(text, passage, {
    first: isFirst(passages, i),
    before: passages[i - 1],
    after,
    listFollows: after?.marked === 'list-item',
    setOff: after !== undefined && after.gap > 0,
  });
  return heads ? 'headline' : 'paragraph';
}

/** Furniture by its wording, which it is even in a list; undefined when only its place can tell. */
export function furnitureKind(text: string, start: number, end: number, marked: boolean): BlockKind | undefined {
  if (end - start > LONGEST_FURNITURE) return undefined;
  const passage = text.slice(start, end);
  if (isBoilerplate(passage)) return 'boilerplate';
  if (marked) return undefined;
  if (isTimeLine(passage)) return 'dateline';
  if (isCaption(passage)) return 'caption';
  return isByline(passage) ? 'byline' : undefined;
}

/** True when only furniture comes before. */
function isFirst(passages: readonly Passage[], i: number): boolean {
  if (i > MOST_BETWEEN) return false;
  for (let k = 0; k < i; k++) if ((passages[k] as Passage).furniture === undefined) return false;
  return true;
}

function nextOf(passages: readonly Passage[], i: number): Passage | undefined {
  for (let k = i + 1; k < passages.length && k <= i + MOST_BETWEEN; k++) {
    const passage = passages[k] as Passage;
    if (passage.furniture === undefined) return passage;
  }
  return undefined;
}
