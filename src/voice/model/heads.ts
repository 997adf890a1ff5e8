import type { Token, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue, Cues } from '../cues.ts';
import type { QuotePair } from '../quotes.ts';
import type { Steps, Stretch } from '../stretch.ts';
import type { Ground } from './ground.ts';

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
  const { tokens, steps } = ground;
  const rules = new Map<number, Candidate>();
  const ruled = new Uint8Array(tokens.length);
  const depth = new Int32Array(tokens.length + 1);
  for (const candidate of candidates) {
    if (candidate.inside >= 0) continue;
    for (const { from, to } of candidate.content) {
      depth[from] = (depth[from] as number) + 1;
      depth[to] = (depth[to] as number) - 1;
    }
    if (candidate.cue === null) continue;
    const at = headOfCue(tokens, candidate.cue);
    if (ruled[at] === 0) rules.set(at, candidate);
    ruled[at] = 1;
  }
  for (let i = 1; i < depth.length; i++) depth[i] = (depth[i] as number) + (depth[i - 1] as number);
  const heads: Head[] = [];
  const { pairs } = steps.quotes;
  let pair = 0;
  for (let index = 0; index < stretches.length; index++) {
    const stretch = stretches[index] as Stretch;
    if (stretch.inside >= 0) continue;
    while (pair < pairs.length && (pairs[pair] as QuotePair).from < stretch.from) pair++;
    const quoted = pair < pairs.length && (pairs[pair] as QuotePair).from < stretch.to;
    const own = cuesByHead(steps, cues[index] as readonly Cue[], broad[index] as readonly Cue[]);
    for (let i = stretch.from; i < stretch.to; ) {
      if (steps.quoteFrom(i) >= 0) {
        i = steps.next(i);
        continue;
      }
      const proposed = ruled[i] === 1;
      if (proposed || ground.mayHead(i)) {
        const rule = proposed ? (rules.get(i) ?? null) : null;
        const covered = (depth[i] as number) > 0;
        heads.push({ at: i, stretch, cue: own?.get(i) ?? null, rule, covered, quoted });
      }
      i++;
    }
  }
  return heads;
}

function cuesByHead({ tokens }: Steps, here: readonly Cue[], beside: readonly Cue[]): Map<number, Cue> | null {
  if (here.length === 0 && beside.length === 0) return null;
  const found = new Map<number, Cue>();
  for (const cue of beside) found.set(headOfCue(tokens, cue), cue);
  for (const cue of here) found.set(headOfCue(tokens, cue), cue);
  return found;
}
