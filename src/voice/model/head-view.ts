import type { Token, TokenRange } from '../../tokens/types.ts';
import type { FrameName } from '../candidate.ts';
import { COMMON_FRAMES } from './frame-names.ts';
import type { Ground } from './ground.ts';
import type { Head } from './heads.ts';

/** What every choice about one head asks of it. */
export interface HeadView {
  readonly lemma: number;
  /** The form of the word and its part of speech. */
  readonly form: number;
  /** Frame of the rules' proposal, 0 where there is none. */
  readonly frame: number;
  /** The rules' content before and after the cue, where it is one piece each, without marks at its edges. */
  readonly before: TokenRange | null;
  readonly after: TokenRange | null;
}

const FRAMES: readonly FrameName[] = [...COMMON_FRAMES, 'object', 'act', 'topic'];
const FRAME_NUMBERS: ReadonlyMap<FrameName, number> = new Map(FRAMES.map((name, i) => [name, i + 1]));

export function viewHead(ground: Ground, head: Head): HeadView {
  const { at, stretch, rule } = head;
  let before: TokenRange | null = null;
  let after: TokenRange | null = null;
  for (const range of rule?.content ?? []) {
    if (range.from < at) before ??= trimmed(ground, range);
    else after ??= trimmed(ground, range);
  }
  const form = ground.form(at) * 32 + ground.pos(at, stretch.from, stretch.to);
  return { lemma: ground.lemma(at), form, frame: frameNumber(head), before, after };
}

export function frameNumber({ rule }: Head): number {
  return rule === null ? 0 : (FRAME_NUMBERS.get(rule.frame) ?? 0);
}

function trimmed({ tokens, steps }: Ground, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (from < to && steps.quoteFrom(from) < 0 && (tokens[from] as Token).kind === 'punct') from++;
  while (to > from && steps.quoteTo(to) < 0 && (tokens[to - 1] as Token).kind === 'punct') to--;
  return from < to ? { from, to } : range;
}
