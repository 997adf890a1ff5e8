import type { TokenRange } from '../../tokens/types.ts';
import type { Candidate, FrameName } from '../candidate.ts';
import type { QuotePair } from '../quotes.ts';

const SPEECH: ReadonlySet<FrameName> = new Set(['quote-left', 'quote-right', 'clause', 'tail', 'block']);

interface Place {
  readonly here: Candidate[];
  /** Candidates before this one start before the last quotation asked for. */
  at: number;
  before: Candidate | null;
}

/** Finds the speech next to a quotation. */
export interface SpeechByBlock {
  /** A speech before it in the paragraph, else a direct one right after it: “A.” “B,” Smith said. “C.” */
  nearest(pair: QuotePair): Candidate | null;
  /** Later quotations of the block continue this one. */
  follow(block: number, candidate: Candidate): void;
}

/** Quotations must be asked for in text order, which keeps the search linear. */
export function makeSpeechByBlock(candidates: readonly Candidate[]): SpeechByBlock {
  const places = new Map<number, Place>();
  for (const candidate of candidates) {
    if (candidate.inside >= 0 || !SPEECH.has(candidate.frame)) continue;
    const place = places.get(candidate.block);
    if (place === undefined) places.set(candidate.block, { here: [candidate], at: 0, before: null });
    else place.here.push(candidate);
  }
  for (const { here } of places.values()) here.sort((a, b) => firstOf(a).from - firstOf(b).from);
  return {
    nearest(pair) {
      const place = places.get(pair.block);
      if (place === undefined) return null;
      while (place.at < place.here.length && firstOf(place.here[place.at] as Candidate).from < pair.from) {
        place.before = place.here[place.at] as Candidate;
        place.at++;
      }
      if (place.before !== null) return place.before;
      const after = place.here[place.at];
      return after !== undefined && after.frame === 'quote-left' ? after : null;
    },
    follow(block, candidate) {
      const place = places.get(block);
      if (place === undefined) places.set(block, { here: [], at: 0, before: candidate });
      else place.before = candidate;
    },
  };
}

function firstOf(candidate: Candidate): TokenRange {
  return candidate.content[0] as TokenRange;
}
