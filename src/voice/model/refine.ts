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

const SURE = 1 << 20;

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
    const sure = head.rule !== null && isQuoted(gathered, head.rule);
    const found = judge(ground, model, head, sure, features);
    // Where two cues share a word, what the marks say comes first.
    if (found !== null) judged.push(sure ? { ...found, sum: found.sum + SURE } : found);
  }
  const refined: Candidate[] = [];
  for (const candidate of candidates) {
    // What is said inside a quotation, and what has no cue, the model does not judge.
    if (!seen.has(candidate) && (candidate.inside >= 0 || candidate.cue === null || isQuoted(gathered, candidate)))
      refined.push(candidate);
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
  if (before !== null) content.push(before);
  if (after !== null) content.push(after);
  const phrase = source === null ? null : { ...source, head: headOf(gathered.steps, source.from, source.to) };
  if (rule !== null) {
    const kept = content.length === 0 || isKept(gathered, rule) || !holdsSameQuotations(gathered, rule.content, content);
    return {
      ...rule,
      source: kept || phrase === null ? rule.source : phrase,
      cue,
      content: kept ? rule.content : content,
      confidence: sum,
    };
  }
  if (content.length === 0) return null;
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
    confidence: sum,
    negated: head.cue?.negated ?? false,
  };
}

/** True when every quotation in the first ranges lies in the second ones as well. */
function holdsSameQuotations({ steps }: Gathered, first: readonly TokenRange[], second: readonly TokenRange[]): boolean {
  for (const { from, to } of first) {
    for (let i = from; i < to; i = Math.max(i + 1, steps.next(i))) {
      if (steps.quoteFrom(i) < 0) continue;
      const end = steps.next(i);
      if (!second.some((range) => range.from <= i && end <= range.to)) return false;
    }
  }
  return true;
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
