import { sigmoid } from '../../numbers/sigmoid.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import { type Candidate, changed, isBroad } from '../candidate.ts';
import type { Cue } from '../cue.ts';
import type { Gathered } from '../gather.ts';
import { isFiniteVerb } from '../main-verb.ts';
import { lastOf } from '../neighbors.ts';
import { headOf, type NounPhrase } from '../noun-phrase.ts';
import { firstPair, type QuotePair } from '../quotes.ts';
import { makeFeatures } from './features.ts';
import { makeGround } from './ground.ts';
import { findHeads, type Head } from './heads.ts';
import { chooseParts, judgeHead, type Opened, openRelation } from './judge.ts';
import type { Draft } from './parts.ts';
import type { VoiceModel } from './voice-model.ts';
import { UNITS } from './weights.ts';

/** A head that is taken for a cue. */
interface Judged {
  readonly head: Head;
  readonly sum: number;
  /** True when a quotation says so, whatever the model thinks. */
  readonly sure: boolean;
  /** Null when the rules' proposal is kept as it is. */
  readonly opened: Opened | null;
}

/** The candidates as the model sees them: judged, with its edges, and with those that the rules have not proposed. */
export function refineCandidates(text: TokenizedText, gathered: Gathered, model: VoiceModel): Candidate[] {
  const { steps, stretches, cues, candidates } = gathered;
  const ground = makeGround(text, steps, model.vocabulary);
  const features = makeFeatures(steps.room);
  const judged: Judged[] = [];
  const opened: Opened[] = [];
  const seen = new Set<Candidate>();
  for (const head of findHeads(ground, stretches, cues, candidates)) {
    const { rule } = head;
    if (rule !== null) seen.add(rule);
    // What a source is said to have said within its own words is left to the rules.
    else if (head.covered) continue;
    const sum = judgeHead(ground, model, head, features);
    const sure = rule !== null && (!isBroad(rule) || holdsQuotation(gathered, rule));
    if (!sure && sum < model.threshold) continue;
    const kept = rule !== null && (!isBroad(rule) || isKept(gathered, rule));
    const relation = kept ? null : openRelation(ground, model, head, features);
    if (relation !== null) opened.push(relation);
    judged.push({ head, sum, sure, opened: relation });
  }
  chooseParts(ground, model, opened, features);
  // What is said inside a quotation, and what has no cue, the model does not judge.
  const refined = candidates.filter(
    (one) => !seen.has(one) && (one.inside >= 0 || one.cue === null || holdsQuotation(gathered, one)),
  );
  for (const one of withoutOverlap(judged)) {
    const candidate = toCandidate(gathered, one);
    if (candidate !== null) refined.push(candidate);
  }
  return refined;
}

/** Of two cues that share a word the likelier one; what a quotation makes sure comes first. In text order. */
function withoutOverlap(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const one of judged) {
    const before = lastOf(kept);
    if (before === undefined || cueOf(one).from >= cueOf(before).to) kept.push(one);
    else if (one.sure === before.sure ? one.sum > before.sum : one.sure) kept[kept.length - 1] = one;
  }
  return kept;
}

function cueOf({ head, opened }: Judged): TokenRange {
  return opened?.draft.cue ?? head.rule?.cue ?? { from: head.at, to: head.at + 1 };
}

function toCandidate(gathered: Gathered, { head, sum, opened }: Judged): Candidate | null {
  const { rule, stretch, cue } = head;
  const confidence = sigmoid(sum / UNITS);
  if (opened === null)
    return rule === null ? null : changed(rule, rule.frame, rule.source, rule.cue, rule.content, confidence);
  const { draft } = opened;
  const content = [draft.before, draft.after].filter(
    (range) => range !== null && range.from < range.to,
  ) as TokenRange[];
  const source = sourceOf(gathered, draft);
  if (rule !== null) {
    const kept = content.length === 0 || !holdsSameQuotations(gathered, rule.content, content);
    return changed(
      rule,
      rule.frame,
      kept || source === null ? rule.source : source,
      draft.cue,
      kept ? rule.content : content,
      confidence,
    );
  }
  if (content.length === 0) return null;
  const said = cue !== null && isSaid(gathered, cue, source, content, confidence);
  return {
    frame: said ? 'clause' : 'learned',
    entry: cue?.entry ?? null,
    class: said ? (cue.entry.attributes ?? 'speech') : 'other',
    stance: cue?.entry.stance ?? 'neutral',
    source,
    cue: draft.cue,
    content,
    block: stretch.block,
    inside: -1,
    confidence,
    negated: cue?.negated ?? false,
  };
}

/** "Nobody said it", "let's say", "you say": no source, or the author and his readers. */
const NO_SOURCE = new Set([
  'i',
  'we',
  'you',
  'it',
  'this',
  'that',
  'which',
  'what',
  'one',
  'nobody',
  'none',
  'same',
  'us',
  'me',
]);
/** "said" with a clause is speech in nineteen of twenty cases that only the model finds; other verbs need to be surer. */
const SURE = 0.9;

/**
 * Whether what only the model finds passes on words: a finite verb of speech on file, not denied, with a speaker and a
 * clause. What it takes for an attitude stays without effect on whose words they are.
 */
function isSaid(
  { steps }: Gathered,
  { entry, form, negated, passive, from, to }: Cue,
  source: NounPhrase | null,
  content: readonly TokenRange[],
  confidence: number,
): boolean {
  const { tokens } = steps;
  if (entry.class !== 'verb' || form !== 'finite' || negated || passive) return false;
  if (entry.attributes !== 'speech' && entry.attributes !== 'writing') return false;
  if (entry.group !== 'say' && confidence < SURE) return false;
  const head = source === null ? undefined : tokens[source.head];
  if (head === undefined || NO_SOURCE.has(head.norm) || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(head.pos)) return false;
  // "said ugly things": words, but nobody's to read.
  const [first] = content;
  if (first === undefined || content.length > 1) return false;
  // "The levee broke, residents said": what is said comes first, and a comma ends it.
  const trails = first.to <= from && entry.frames.includes('tail') && endsInComma(tokens, first);
  if (!trails && (first.from < to || !entry.frames.includes('clause'))) return false;
  for (let i = first.from + 1; i < first.to; i++) if (isFiniteVerb(tokens[i] as Token)) return true;
  return false;
}

function endsInComma(tokens: readonly Token[], { to }: TokenRange): boolean {
  return tokens[to - 1]?.text === ',' || tokens[to]?.text === ',';
}

function sourceOf({ steps }: Gathered, { source }: Draft): NounPhrase | null {
  if (source === null || source.from >= source.to) return null;
  const { from, to } = source;
  return { from, to, head: headOf(steps, from, to) };
}

/** Quotations are paired and placed by rules alone; the model does not move what is quoted as a whole. */
function isKept({ quotes }: Gathered, { content, frame }: Candidate): boolean {
  if (content.length > 1 || frame === 'label' || frame === 'block') return true;
  const { from, to } = content[0] as TokenRange;
  const pair = quotes.startAt[from] as number;
  return pair >= 0 && (quotes.pairs[pair] as QuotePair).to >= to;
}

/** What holds a quotation is an attribution, whatever the model thinks. */
function holdsQuotation(gathered: Gathered, candidate: Candidate): boolean {
  return isKept(gathered, candidate) || !holdsSameQuotations(gathered, candidate.content, []);
}

/** True when every quotation in the first ranges lies in the second ones as well. */
function holdsSameQuotations(
  { quotes: { pairs } }: Gathered,
  first: readonly TokenRange[],
  second: readonly TokenRange[],
): boolean {
  for (const { from, to } of first) {
    for (let at = firstPair(pairs, from); at < pairs.length && (pairs[at] as QuotePair).to <= to; at++) {
      const pair = pairs[at] as QuotePair;
      if (!second.some((range) => range.from <= pair.from && pair.to <= range.to)) return false;
    }
  }
  return true;
}
