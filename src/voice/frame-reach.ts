import type { Token, TokenizedText } from '../tokens/types.ts';
import type { Candidate } from './candidate.ts';
import { frameTail } from './frame-tail.ts';

/** Asides and lead-ins longer than this tell a story of their own. */
const MAX_REACH = 24;
/** What stands between a speaker and the colon of the quotation. */
const MAX_LEAD = 10;
/** They lead in a circumstance of the speech, and never a clause. */
const LEADING = new Set(['in', 'at', 'on', 'during', 'from', 'by', 'with', 'via', 'through', 'for', 'to', 'over']);
/** Asked whether …, she said / Speaking in Ohio, he said: what the speaker did to speak. */
const SPEAKING = new Set([
  'asked',
  'pressed',
  'questioned',
  'speaking',
  'writing',
  'testifying',
  'addressing',
  'responding',
  'appearing',
  'reached',
  'tweeting',
  'citing',
  'quoting',
]);
const NONE: readonly [number, number] = [0, 0];

/**
 * How far the frame of an attribution reaches beyond its source and cue, as tokens `[from, to)`: a lead-in that only
 * says when, where or on what question the source spoke, asides between the source and its cue, and what the source
 * was doing. Nothing of it is the author's assertion.
 */
export function frameReach({ tokens, sentenceTokens }: TokenizedText, candidate: Candidate): readonly [number, number] {
  const { source, cue, frame } = candidate;
  if (source === null || cue === null || frame === 'label' || frame === 'noun' || candidate.inside >= 0) return NONE;
  const sentence = sentenceTokens[(tokens[cue.from] as Token).sentence];
  if (sentence === undefined || source.from < sentence.from) return NONE;
  if (cue.from < source.from) return [cue.from, afterSource(tokens, source.to, sentence.to)];
  // "carried a headline of one word: “Thieves”", "isn't so sure: “It is late.”"
  if ((tokens[cue.from] as Token).text === ':' && cue.from - source.to <= MAX_LEAD) return [source.from, cue.to];
  // "Smith disagreed, saying it worked."
  const answers = cue.from - source.to === 2 && (tokens[source.to] as Token).pos === 'VERB';
  const asides = answers || (cue.from > source.to && isAside(tokens, source.to, cue.from));
  const from = leadsIn(tokens, sentence.from, source.from) ? sentence.from : source.from;
  return [from, asides ? cue.to : source.to];
}

/** The circumstances behind the source and its cue, as tokens `[from, to)`. */
export function frameRest({ tokens, sentenceTokens }: TokenizedText, candidate: Candidate): readonly [number, number] {
  const { source, cue, frame, content } = candidate;
  if (source === null || cue === null || frame === 'label' || frame === 'noun' || frame === 'according-to') return NONE;
  if (candidate.inside >= 0) return NONE;
  const from = Math.max(source.to, cue.to);
  let to = sentenceTokens[(tokens[from - 1] as Token).sentence]?.to ?? from;
  for (const range of content) if (range.from >= from && range.from < to) to = range.from;
  return [from, frameTail(tokens, from, to)];
}

/** "Smith, a lawyer, not to be outdone, said": between commas and without a verb of its own. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = (tokens[from] as Token).text;
  if (to - from > MAX_REACH || (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '--')) return false;
  if ((tokens[to - 1] as Token).text !== mark) return false;
  // Who or what the source is: "which is based in Paris".
  if (/^(?:who|whose|which)$/.test(tokens[from + 1]?.norm ?? '')) return true;
  return !asserts(tokens, from, to);
}

function asserts(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'SCONJ' || norm === 'who' || norm === 'which' || norm === 'that') return true;
    // "not to be outdone" has an auxiliary, but asserts nothing.
    if (pos === 'AUX' && (tokens[i - 1] as Token | undefined)?.norm !== 'to') return true;
  }
  return false;
}

/** "said Jan Pruitt, 54, staring into her coffee": up to the next mark after the participle. */
function afterSource(tokens: readonly Token[], to: number, end: number): number {
  if (tokens[to]?.text !== ',' || !tokens[to + 1]?.norm.endsWith('ing')) return to;
  let i = to + 2;
  for (; i < end && i - to < MAX_REACH; i++) {
    const { kind, pos } = tokens[i] as Token;
    if (kind === 'punct' || kind === 'quote') break;
    if (pos === 'AUX' || pos === 'SCONJ') return to;
  }
  return i;
}

/** True when nothing is asserted from the start of the sentence to the source. */
function leadsIn(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > MAX_REACH) return false;
  const first = tokens[from] as Token;
  // "It was Paul Mercer, not Joyce Amadi, who said"
  if (first.norm === 'it') {
    const verb = tokens[from + 1]?.norm;
    return (verb === 'was' || verb === 'is' || verb === "'s") && (tokens[to] as Token).norm === 'who';
  }
  if ((tokens[to - 1] as Token).text !== ',') return false;
  if (SPEAKING.has(first.norm)) return true;
  if (!LEADING.has(first.norm)) return false;
  return !asserts(tokens, from + 1, to);
}
