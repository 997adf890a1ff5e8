import type { Token, TokenRange } from '../../tokens/types.ts';
import { type Candidate, changed } from '../candidate.ts';
import type { Cue } from '../cues.ts';
import type { QuotePair } from '../quotes.ts';
import { readSource } from '../source-kind.ts';
import type { Steps } from '../stretch.ts';
import { confidenceOf, propose } from './frame.ts';

const REJECTING = new Set(['reject', 'deny', 'dispute']);

/** Finds who speaks in the sentence of a quotation that no cue governs. */
export interface Reach {
  /** The quotation as words of the nearest speaker of its sentence; null when nobody speaks in it. */
  relate(pair: QuotePair): Candidate | null;
}

export function makeReach(steps: Steps, candidates: readonly Candidate[], cues: readonly (readonly Cue[])[]): Reach {
  const { tokens } = steps;
  let bySentence: Map<number, Candidate[]> | null = null;

  /** Built when first asked for: most articles have no quotation left over. */
  function build(): Map<number, Candidate[]> {
    const found = new Map<number, Candidate[]>();
    const used = new Set<number>();
    const add = (candidate: Candidate, at: number): void => {
      const { sentence } = tokens[at] as Token;
      const here = found.get(sentence);
      if (here === undefined) found.set(sentence, [candidate]);
      else if (here.length < MAX_SPEAKERS) here.push(candidate);
    };
    for (const candidate of candidates) {
      if (candidate.cue === null) continue;
      used.add(candidate.cue.from);
      if (candidate.inside < 0 && isUttered(candidate)) add(candidate, candidate.cue.from);
    }
    for (const here of cues) {
      for (const cue of here) {
        const { entry, stretch, subject, from } = cue;
        // "rejected the idea that it was “too big”": not what he said.
        if (REJECTING.has(entry.cue)) continue;
        if (entry.class !== 'verb' || subject === null || stretch.inside >= 0 || used.has(from)) continue;
        // What the cue governs is not known, so the place of a quotation decides.
        const candidate = propose(cue, 'quoted-words', [{ from, to: from }]);
        if (isUttered(candidate)) add(candidate, from);
      }
    }
    return found;
  }

  function isUttered(candidate: Candidate): boolean {
    if (candidate.negated || candidate.source === null) return false;
    if (candidate.class !== 'speech' && candidate.class !== 'writing') return false;
    const reading = readSource(tokens, candidate);
    return reading !== null && (reading.specific || reading.kind !== 'document');
  }

  return {
    relate(pair) {
      bySentence ??= build();
      const here = bySentence.get((tokens[pair.from] as Token).sentence);
      if (here === undefined) return null;
      let best: Candidate | null = null;
      let near = Infinity;
      for (const candidate of here) {
        const distance = Math.abs((candidate.cue as TokenRange).from - pair.from);
        if (distance >= near) continue;
        best = candidate;
        near = distance;
      }
      if (best === null) return null;
      return changed(
        best,
        'quoted-words',
        best.source,
        best.cue,
        [{ from: pair.from, to: pair.to }],
        confidenceOf('bare-quote'),
      );
    },
  };
}

/** More speakers in one sentence are noise; the bound keeps ten thousand cues in a line cheap. */
const MAX_SPEAKERS = 8;
