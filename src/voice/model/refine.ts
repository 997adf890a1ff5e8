import type { TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Gathered } from '../gather.ts';
import { headOf } from '../noun-phrase.ts';
import type { QuotePair } from '../quotes.ts';
import { makeFeatures } from './features.ts';
import { makeGround } from './ground.ts';
import { findHeads } from './heads.ts';
import { type Judged, judge } from './judge.ts';
import type { VoiceModel } from './voice-model.ts';

/** The candidates as the model sees them: judged, with its edges, and those that the rules have not proposed. */
export function refineCandidates(text: TokenizedText, gathered: Gathered, model: VoiceModel): Candidate[] {
  const { steps, stretches, cues, candidates } = gathered;
  const ground = makeGround(text.tokens, steps, model.vocabulary);
  const heads = findHeads(steps, stretches, cues, candidates, model.vocabulary);
  const features = makeFeatures();
  const judged: Judged[] = [];
  const seen = new Set<Candidate>();
  for (const head of heads) {
    if (head.rule !== null) seen.add(head.rule);
    const found = judge(ground, model, head, head.rule !== null && isQuoted(gathered, head.rule), features);
    if (found !== null) judged.push(found);
  }
  const refined: Candidate[] = [];
  for (const candidate of candidates) {
    // What is said inside a quotation, and what has no cue, the model does not judge.
    if (!seen.has(candidate) && (candidate.inside >= 0 || candidate.cue === null)) refined.push(candidate);
  }
  for (const one of withoutOverlap(judged)) {
    const candidate = toCandidate(gathered, one);
    if (candidate !== null) refined.push(candidate);
  }
  return refined;
}

/** Of two cues that share a word the likelier one. In text order. */
function withoutOverlap(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const one of judged) {
    const before = kept[kept.length - 1];
    if (before === undefined || one.cue.from >= before.cue.to) {
      kept.push(one);
      continue;
    }
    if (one.sum > before.sum) kept[kept.length - 1] = one;
  }
  return kept;
}

function toCandidate(gathered: Gathered, { head, sum, cue, source, before, after }: Judged): Candidate | null {
  const { rule, stretch } = head;
  const content: TokenRange[] = [];
  if (rule !== null && isKept(gathered, rule)) content.push(...rule.content);
  else {
    if (before !== null) content.push(before);
    if (after !== null) content.push(after);
  }
  if (content.length === 0) return rule;
  const phrase = source === null ? null : { ...source, head: headOf(gathered.steps, source.from, source.to) };
  const confidence = sum;
  if (rule !== null) return { ...rule, source: phrase, cue, content, confidence };
  return {
    frame: 'learned',
    entry: head.cue?.entry ?? null,
    class: 'other',
    stance: head.cue?.entry.stance ?? 'neutral',
    source: phrase,
    cue,
    content,
    block: stretch.block,
    inside: -1,
    confidence,
    negated: head.cue?.negated ?? false,
  };
}

/** Quotations are paired and placed by rules alone; the model does not move what they hold. */
function isKept({ quotes }: Gathered, { content, frame }: Candidate): boolean {
  if (content.length > 1 || frame === 'label' || frame === 'block') return true;
  const { from, to } = content[0] as TokenRange;
  const pair = quotes.startAt[from] as number;
  return pair >= 0 && (quotes.pairs[pair] as QuotePair).to >= to;
}

/** What holds a quotation is an attribution, whatever the model thinks. */
function isQuoted(gathered: Gathered, candidate: Candidate): boolean {
  if (isKept(gathered, candidate)) return true;
  for (const { from, to } of candidate.content)
    for (let i = from; i < to; i++) if ((gathered.quotes.startAt[i] as number) >= 0) return true;
  return false;
}
