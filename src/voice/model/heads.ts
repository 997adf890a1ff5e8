import type { Token, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cue.ts';
import type { Cues } from '../cues.ts';
import type { QuotePair } from '../quotes.ts';
import type { Stretch } from '../stretch.ts';
import { type Ground, isHead } from './ground.ts';

/** A word that may be the head of a cue, with what the rules make of it. */
export interface Head {
  readonly at: number;
  readonly stretch: Stretch;
  /** The lexicon's cue at this word, or null. */
  readonly cue: Cue | null;
  /** What the rules propose here, or null. */
  readonly rule: Candidate | null;
  /** True when another proposal's content holds the word. */
  readonly covered: boolean;
  /** True when the sentence holds a quotation. */
  readonly quoted: boolean;
}

/** The word that stands for a cue: its last verb, else its first noun, adjective, other word. */
export function headOfCue(tokens: readonly Token[], { from, to }: TokenRange): number {
  let noun = -1;
  let adjective = -1;
  for (let i = to - 1; i >= from; i--) {
    const { pos } = tokens[i] as Token;
    if (pos === 'VERB') return i;
    if (pos === 'NOUN') noun = i;
    else if (pos === 'ADJ') adjective = i;
  }
  if (noun >= 0) return noun;
  if (adjective >= 0) return adjective;
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos !== 'AUX') return i;
  return from;
}

/** Every word outside quotations that may head a cue, in text order. */
export function findHeads(
  ground: Ground,
  stretches: readonly Stretch[],
  { cues, broad }: Cues,
  candidates: readonly Candidate[],
): Head[] {
  const { tokens, steps, views } = ground;
  const { pairs, startAt } = steps.quotes;
  // Per token: the first proposal whose cue it heads, and the last cue of the lexicon, each as its place from 1.
  const rules = steps.room.ints(tokens.length);
  const listed = steps.room.ints(tokens.length);
  const all: Cue[] = [];
  // How many more contents begin at a token than end before it.
  const steep = steps.room.ints(tokens.length + 1);
  for (let index = 0; index < candidates.length; index++) {
    const { inside, content, cue } = candidates[index] as Candidate;
    if (inside >= 0) continue;
    for (const { from, to } of content) {
      steep[from] = (steep[from] as number) + 1;
      steep[to] = (steep[to] as number) - 1;
    }
    if (cue === null) continue;
    const at = headOfCue(tokens, cue);
    if (rules[at] === 0) rules[at] = index + 1;
  }
  const list = (some: readonly Cue[]) => {
    for (const cue of some) listed[headOfCue(tokens, cue)] = all.push(cue);
  };
  const heads: Head[] = [];
  let pair = 0;
  let depth = 0;
  let summed = 0;
  for (let index = 0; index < stretches.length; index++) {
    const stretch = stretches[index] as Stretch;
    if (stretch.inside >= 0) continue;
    while (pair < pairs.length && (pairs[pair] as QuotePair).from < stretch.from) pair++;
    const quoted = pair < pairs.length && (pairs[pair] as QuotePair).from < stretch.to;
    list(broad[index] as readonly Cue[]);
    list(cues[index] as readonly Cue[]);
    for (let i = stretch.from; i < stretch.to; i++) {
      const quote = startAt[i] as number;
      if (quote >= 0) {
        i = (pairs[quote] as QuotePair).to - 1;
        continue;
      }
      const rule = rules[i] as number;
      if (rule === 0 && !isHead(views[i] as number)) continue;
      for (; summed <= i; summed++) depth += steep[summed] as number;
      const cue = listed[i] as number;
      heads.push({
        at: i,
        stretch,
        cue: cue === 0 ? null : (all[cue - 1] as Cue),
        rule: rule === 0 ? null : (candidates[rule - 1] as Candidate),
        covered: depth > 0,
        quoted,
      });
    }
  }
  return heads;
}
