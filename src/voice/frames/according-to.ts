import type { Token } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cue.ts';
import { isNameWord } from '../name-word.ts';
import { headOf, type NounPhrase } from '../noun-phrase.ts';
import type { Steps } from '../stretch.ts';
import { speaks } from '../subjects.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';
import { contentAround, opensStretch, pastAside } from './around.ts';
import { type FrameContext, propose } from './frame.ts';

/** A source named after "according to" is at most this long. */
const MAX_SOURCE = 40;
const MARKS = new Set([',', '—', '–', '--', '(']);

/** According to X, … / …, according to X / …, according to X, …; …, per X. */
export function findAccordingTo(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch } = context;
  const initial = opensStretch(context, cue.from);
  let end = sourceEnd(steps, cue.to, stretch.to);
  if (initial) end = pastAside(steps, end, stretch.to);
  if (end <= cue.to) return null;
  const source: NounPhrase = { from: cue.to, to: end, head: headOf(steps, cue.to, end) };
  if (cue.entry.cue === 'per' && !((initial || isSetOff(steps, cue.from)) && isTeller(steps, source))) return null;
  const content = contentAround(context, cue.from, end);
  return content.length > 0 ? propose(cue, 'according-to', content, source) : null;
}

/** ", per Smith": "10 miles per hour" is no attribution. */
function isSetOff({ tokens }: Steps, at: number): boolean {
  return MARKS.has((tokens[at - 1] as Token).text);
}

/** A name, or somebody or a text with an article or in the plural: "per officer" counts officers. */
function isTeller({ tokens }: Steps, { from, head }: NounPhrase): boolean {
  const { norm, lemma } = tokens[head] as Token;
  if (isNameWord(tokens, head)) return true;
  const tells = speaks(tokens[head] as Token) || (personFlags(norm) & PERSON_WORDS.document) !== 0;
  return tells && (norm !== lemma || (from < head && (tokens[from] as Token).pos !== 'NUM'));
}

function sourceEnd(steps: Steps, from: number, to: number): number {
  let i = from;
  for (let seen = 0; i < to && seen < MAX_SOURCE; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) continue;
    const token = steps.tokens[i] as Token;
    if (token.kind === 'punct' && /^[,;:.!?—–]/.test(token.text)) break;
  }
  return i;
}
