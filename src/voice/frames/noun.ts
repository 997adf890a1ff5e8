import type { Token } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { finiteVerbAfter, groupEnd, mainVerb } from '../main-verb.ts';
import { type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { Steps } from '../stretch.ts';
import { type FrameContext, propose } from './frame.ts';

const COPULAS = new Set(['is', 'was', "'s", 'remains']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

/** A noun and its "that" stand this close: "warnings from several scientists that". */
const MAX_GAP = 10;
/** Their object tells whose words they are: "warnings from scientists". */
const AGENTS = new Set(['from', 'by', 'of', 'among']);
const GIVES = new Set(['give', 'make', 'issue', 'offer', 'voice', 'raise', 'release', 'advance']);
const HEARERS = new Set(['to', 'in', 'on', 'for', 'at']);

/** his claim that … / warnings from scientists that … / her point is that …. */
export function findNoun(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  const { frames } = cue.entry;
  const owner = ownerOf(steps, cue, stretch.from) ?? giverOf(steps, cue, stretch.from);
  const next = cue.to + 2 < stretch.to ? (tokens[cue.to] as Token) : undefined;
  if (next === undefined) return null;
  let at = cue.to;
  let agent: NounPhrase | null = null;
  if (next.pos === 'AUX' && COPULAS.has(next.norm)) {
    // "The problem is that": only somebody's point says something.
    if (owner === null || tokens[at + 1]?.norm !== 'that') return null;
    return propose(cue, 'noun', [{ from: at + 1, to: clauseEnd(cuts, at + 1, stretch.to) }], owner);
  }
  if (!frames.includes('that') && !frames.includes('clause') && !frames.includes('quote')) return null;
  if (AGENTS.has(next.norm) || HEARERS.has(next.norm)) {
    const phrase = phraseAfter(steps, at + 1, Math.min(stretch.to, at + MAX_GAP), true);
    if (phrase === null) return null;
    at = phrase.to;
    if (AGENTS.has(next.norm)) agent = phrase;
  }
  if (at + 2 >= stretch.to || (tokens[at] as Token).norm !== 'that' || steps.quoteFrom(at) >= 0) return null;
  const first = tokens[at + 1] as Token;
  // "the claims that led to …" is a relative clause.
  if (first.pos === 'VERB' || first.pos === 'AUX') return null;
  if (isObjectRelative(steps, cue, stretch.to)) return null;
  // "the sad conclusion that he lied": when nobody draws it, the writer does.
  if (owner === null && agent === null && cue.entry.group === 'nouns-of-finding') return null;
  const end = isSubject(steps, cue, stretch.from) ? mainVerb(steps, at + 1, stretch.to) : stretch.to;
  const content = [{ from: at, to: Math.min(end, clauseEnd(cuts, at, stretch.to)) }];
  return propose(cue, 'noun', content, owner ?? agent);
}

/** "his claim", "the mayor's repeated claim": the possessor. */
export function ownerOf(steps: Steps, cue: Cue, limit: number): NounPhrase | null {
  const { tokens } = steps;
  for (let i = cue.from - 1, seen = 0; i >= limit && seen < 4; i--, seen++) {
    const { norm, pos } = tokens[i] as Token;
    if (POSSESSIVES.has(norm)) return { from: i, to: i + 1, head: i };
    if (norm === "'s" || norm === "'") return phraseBefore(steps, i, limit);
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM') return null;
  }
  return null;
}

/** "Smith gave assurances that", "Smith issued a stern warning that": the subject of the verb. */
function giverOf(steps: Steps, cue: Cue, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let i = cue.from - 1;
  while (i > limit && cue.from - i < 4 && /^(?:DET|ADJ)$/.test((tokens[i] as Token).pos)) i--;
  return i > limit && GIVES.has((tokens[i] as Token).lemma) && (tokens[i] as Token).pos === 'VERB'
    ? phraseBefore(steps, i, limit)
    : null;
}

function isSubject(steps: Steps, cue: Cue, limit: number): boolean {
  for (let i = cue.from - 1, seen = 0; i >= limit && seen < 40; i--, seen++) {
    const { pos } = steps.tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return true;
}

/** ", a statement that doctors disputed": the noun sums up what was said, and is the object of the verb behind it. */
function isObjectRelative(steps: Steps, cue: Cue, to: number): boolean {
  const { tokens } = steps;
  let i = cue.from - 1;
  while (i >= cue.stretch.from && cue.from - i < 4 && ['ADJ', 'DET', 'NUM'].includes((tokens[i] as Token).pos)) i--;
  if (i < cue.stretch.from || i === cue.from - 1 || (tokens[i] as Token).kind !== 'punct') return false;
  const verb = finiteVerbAfter(steps, cue.to + 1, to);
  if (verb < 0) return false;
  const end = groupEnd(tokens, verb, to);
  const after = end < to ? (tokens[end] as Token) : undefined;
  return after === undefined || after.kind === 'punct' || after.pos === 'ADP' || after.pos === 'ADV';
}
