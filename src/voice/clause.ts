import type { Token } from '../tokens/types.ts';
import { frontedEnd, isAuthorTurn, isNarrative, markBeforeTurn } from './author-turn.ts';
import { skipCircumstances } from './circumstances.ts';
import { CONTRASTS, SUBORDINATORS } from './clause-words.ts';
import type { Cue } from './cue.ts';
import { describesNoun, isFiniteVerb, standsBeforeNoun } from './main-verb.ts';
import type { Steps, Stretch } from './stretch.ts';
import { TRAITS } from './traits.ts';

/** How far after a cue its complement is looked for. */
const MAX_LOOK = 60;

/** Marks behind which no clause of the cue's begins. */
const ENDS = /^(?:[,;—–.!?]|--)/;

/** True when a clause that the cue can govern follows at `at`, so that what stands before the cue is not its content. */
export function hasComplement(steps: Steps, at: number, to: number): boolean {
  const { tokens } = steps;
  if (at >= to) return false;
  if (steps.quoteFrom(at) >= 0) return true;
  const first = tokens[at] as Token;
  if (first.norm === 'that' || first.norm === 'whether' || first.norm === ':') return true;
  if (SUBORDINATORS.has(first.norm)) return false;
  // "reported in a study | published on Monday": a participle.
  if (first.pos === 'VERB' && first.norm.endsWith('ed') && (tokens[at + 1] as Token | undefined)?.pos === 'ADP')
    return false;
  for (let i = at, seen = 0; i < to && seen < MAX_LOOK; i = steps.next(i), seen++) {
    const { norm, text, kind } = tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0) continue;
    if (kind === 'punct' && ENDS.test(text)) return false;
    const describes = first.pos === 'ADP' ? describesNoun : standsBeforeNoun;
    if (isFiniteVerb(tokens[i] as Token) && !describes(tokens, i)) return true;
    if (norm === 'who' || norm === 'which' || SUBORDINATORS.has(norm)) return false;
  }
  return false;
}

/** The places where what a cue governs must end, in order: new clauses, other cues' frames. */
export interface Cuts {
  readonly steps: Steps;
  readonly stretch: Stretch;
  readonly cues: readonly Cue[];
  /** Found when they are first asked for: every third stretch with a cue never is. */
  places: readonly number[] | null;
}

export function makeCuts(steps: Steps, stretch: Stretch, cues: readonly Cue[]): Cuts {
  return { steps, stretch, cues, places: null };
}

function placesOf(cuts: Cuts): readonly number[] {
  cuts.places ??= findCuts(cuts);
  return cuts.places;
}

/** One pass a stretch. */
function findCuts({ steps, stretch, cues }: Cuts): number[] {
  const { tokens, traits } = steps;
  const cuts: number[] = [];
  for (const cue of cues) {
    const at = cutBefore(steps, cue);
    if (at > stretch.from) cuts.push(at);
  }
  const first = cues[0];
  const fronted = first === undefined ? -1 : frontedEnd(steps, stretch, first);
  if (fronted >= 0) cuts.push(fronted);
  for (let i = stretch.from; i < stretch.to; i = steps.next(i)) {
    const trait = traits[i] as number;
    // A quotation that goes on from the paragraph before may open with any mark.
    if ((trait & CUTTING) === 0 && ((trait & TRAITS.mark) === 0 || steps.quoteFrom(i) < 0)) continue;
    const { text, kind, norm } = tokens[i] as Token;
    if (norm === 'even' && i > stretch.from && tokens[i + 1]?.norm === 'as' && i + 2 < stretch.to) cuts.push(i);
    if (steps.quoteFrom(i) >= 0) {
      // “…,” without giving details: the comma stands inside the marks.
      const end = steps.next(i);
      const comma = tokens[end - 2]?.text === ',';
      if (comma && (isAuthorTurn(steps, end, stretch.to, 'comma') || isNarrative(steps, end, stretch.to)))
        cuts.push(end);
      continue;
    }
    if (kind !== 'punct') continue;
    if (text === ';') cuts.push(i);
    const mark = markBeforeTurn(tokens[i] as Token);
    if (mark !== null && isAuthorTurn(steps, i + 1, stretch.to, mark)) cuts.push(i);
    if (text !== ',' || i + 2 >= stretch.to) continue;
    const next = (tokens[i + 1] as Token).norm;
    const second = (tokens[i + 2] as Token).norm;
    // "but would cost more" has no subject of its own and goes on with the clause.
    // "…, but that they were kept away" goes on with what is said.
    const { pos } = tokens[i + 2] as Token;
    const bare = pos === 'AUX' || pos === 'VERB' || pos === 'ADV' || second === 'that';
    if ((CONTRASTS.has(next) && !bare) || (next === 'even' && (second === 'though' || second === 'as'))) cuts.push(i);
    else if (next === 'and' && (second === 'he' || second === 'she' || second === 'they')) cuts.push(i);
  }
  return cuts.length > 1 ? cuts.sort((a, b) => a - b) : cuts;
}

/** Nothing else cuts. */
const CUTTING = TRAITS.cutting | TRAITS.quote | TRAITS.even;

/** Where a cue's own frame cuts off what an earlier cue governs, or -1. */
function cutBefore(steps: Steps, cue: Cue): number {
  const { tokens } = steps;
  if (cue.entry.class === 'noun') return -1;
  const own = cue.subject !== null && !cue.shared && !cue.inverted ? cue.subject.from : cue.from;
  const start = Math.min(own, cue.from);
  const before = start > cue.stretch.from ? (tokens[start - 1] as Token) : undefined;
  if (before === undefined) return -1;
  // said it “failed,” adding that: the comma stands inside the marks.
  if (steps.quoteTo(start) >= 0) return cue.form === 'gerund' && cue.shared ? start : -1;
  if (before.pos === 'CCONJ' && (before.norm === 'and' || before.norm === 'but')) {
    if (cue.shared && cue.form === 'finite' && !governs(steps, cue)) return -1;
    return (tokens[start - 2] as Token | undefined)?.text === ',' ? start - 2 : start - 1;
  }
  if (cue.entry.class === 'preposition') return before.text === ',' ? start - 1 : start;
  if (before.text !== ',' && before.text !== '—') return -1;
  // "Police said Orr, 34, was accused of theft": a passive tells nothing of what stands before it.
  if (cue.passive) return -1;
  if (cue.form === 'gerund' && cue.shared) return start - 1;
  const after = cue.inverted && cue.subject !== null ? cue.subject.to : cue.to;
  return hasComplement(steps, skipCircumstances(steps, after, cue.stretch.to), cue.stretch.to) ? -1 : start - 1;
}

const TAKES_OBJECT = new Set(['predicate', 'as', 'of', 'like', 'to', 'for']);

/**
 * "He said it failed and warned that …": the second verb is the speaker's too. "He said they saw no need and did not
 * expect one", "… and slammed the door" go on with what is said.
 */
function governs(steps: Steps, { entry, to, stretch }: Cue): boolean {
  if (entry.attributes === 'belief' || entry.attributes === 'intention' || entry.group === 'findings') return false;
  if (entry.frames.some((frame) => TAKES_OBJECT.has(frame)) && !entry.frames.includes('quote')) return true;
  return hasComplement(steps, skipCircumstances(steps, to, stretch.to), stretch.to);
}

/** The first cut after `at`, or the end of the stretch. Binary search: a stretch may hold 10^4 of both. */
export function clauseEnd(cuts: Cuts, at: number, to: number): number {
  const places = placesOf(cuts);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low < places.length ? Math.min(places[low] as number, to) : to;
}

/** The last cut at or before `at`, or `from`. */
export function clauseStart(cuts: Cuts, at: number, from: number): number {
  const places = placesOf(cuts);
  let start = from;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) {
      start = places[middle] as number;
      low = middle + 1;
    } else high = middle;
  }
  return start;
}

export function isSubordinator(norm: string): boolean {
  return SUBORDINATORS.has(norm);
}
