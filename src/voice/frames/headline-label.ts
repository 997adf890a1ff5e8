import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { isNameWord } from '../name-word.ts';
import { isGiven } from '../names.ts';
import type { Steps } from '../stretch.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';
import { confidenceOf } from './frame.ts';

/** "Former Irish President Mary Robinson:" */
const MAX_LABEL = 7;
/** ": sources", ": the police" at the end. */
const MAX_TAIL = 3;
const MIN_SAID = 4;
/** They open a headline that announces what the article tells: "Jane Roe: What We Know". */
const ANNOUNCING = new Set(['what', 'why', 'how', 'who', 'where', 'when', 'which']);
const KNOWN = PERSON_WORDS.role | PERSON_WORDS.title | PERSON_WORDS.survey | PERSON_WORDS.anonymous;
const TAIL = PERSON_WORDS.role | PERSON_WORDS.anonymous | PERSON_WORDS.survey | PERSON_WORDS.organization;
/** Documents that tell something; "Analysis: …" and "Opinion: …" head articles. */
const REPORTS = new Set(['report', 'reports', 'study', 'sources', 'lawsuit', 'indictment']);
const LINKS = new Set(['to', 'on']);
const TELLING = new Set(['police', 'officials', 'sources', 'report', 'reports', 'study']);
const BANNERS = new Set(['exclusive', 'breaking', 'watch', 'video', 'update', 'latest']);
/** Points below a headline are short. */
const MAX_HEADING = 24;

/**
 * "Police: two men fled", "Roe: We will win", "Bridge to close in May: sources": headlines with a source and a colon in place
 * of a cue. A name must speak in the article, so that places and topics ("Virginia: …", "Brexit: …") report nothing; and what
 * is said must be a clause. Nine in ten such headlines of our annotations
 * are a source's.
 */
export function findHeadlineLabels(text: TokenizedText, steps: Steps, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let speakers: Set<string> | null = null;
  for (const [block, range] of text.blockTokens.entries()) {
    const { kind } = text.segmentation.blocks[block] as Block;
    // A text often begins with its headline once more; its points stand below it, each without a full stop.
    if (kind !== 'headline' && !(kind === 'paragraph' && isHeading(text, range, block <= 1))) continue;
    const from = afterBanner(text.tokens, range);
    const colon = colonIn(steps, { from, to: range.to });
    if (colon < 0 || candidates.some((candidate) => candidate.block === block && candidate.frame === 'label')) continue;
    speakers ??= namesOf(text.tokens, candidates);
    const label = { from, to: colon };
    const rest = { from: colon + 1, to: range.to };
    const end = colon - from <= MAX_LABEL ? sourceEnd(text.tokens, label, speakers) : -1;
    if (end >= 0 && (isSaid(steps, rest) || isTold(steps, end, rest))) {
      found.push(makeLabel({ from, to: end }, colon, rest, block));
      // "Jane Roe: The plan failed", and in the next line "Roe: It cost too much".
      if (isNameWord(text.tokens, end - 1)) speakers.add((text.tokens[end - 1] as Token).norm);
    } else if (
      endOf(text.tokens, rest) - rest.from <= MAX_TAIL &&
      isTail(text.tokens, rest) &&
      colon - from >= MIN_SAID
    )
      found.push(makeLabel({ from: rest.from, to: endOf(text.tokens, rest) }, colon, label, block));
  }
  return found;
}

function makeLabel(source: TokenRange, colon: number, content: TokenRange, block: number): Candidate {
  return {
    frame: 'label',
    entry: null,
    class: 'speech',
    stance: 'neutral',
    source: { from: source.from, to: source.to, head: source.to - 1 },
    cue: { from: colon, to: colon + 1 },
    content: [content],
    block,
    inside: -1,
    confidence: confidenceOf('label'),
    negated: false,
  };
}

function isHeading({ tokens }: TokenizedText, { from, to }: TokenRange, first: boolean): boolean {
  if (from >= to || (tokens[from] as Token).sentence !== (tokens[to - 1] as Token).sentence) return false;
  const { kind, text } = tokens[to - 1] as Token;
  return first || (to - from <= MAX_HEADING && (kind === 'word' || kind === 'number' || text === '?'));
}

/** "Exclusive — Jane Roe: …", "Story highlights Jane Roe: …": who speaks stands behind the paper's own words. */
function afterBanner(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (from >= to) return from;
  const { norm } = tokens[from] as Token;
  const next = from + 1 < to ? (tokens[from + 1] as Token) : undefined;
  if (norm === 'story' && next?.norm === 'highlights') return from + 2;
  return BANNERS.has(norm) && next?.kind === 'punct' ? from + 2 : from;
}

/** The only colon outside quotations, or -1. */
function colonIn({ tokens, next }: Steps, { from, to }: TokenRange): number {
  let colon = -1;
  for (let i = from; i < to; i = next(i)) {
    if ((tokens[i] as Token).text !== ':') continue;
    if (colon >= 0) return -1;
    colon = i;
  }
  return colon > from && colon + 1 < to ? colon : -1;
}

/** Last words of the sources that say something in the article. */
function namesOf(tokens: readonly Token[], candidates: readonly Candidate[]): Set<string> {
  const names = new Set<string>();
  for (const { source, class: kind, frame } of candidates) {
    if (source === null || frame === 'label' || (kind !== 'speech' && kind !== 'writing')) continue;
    if (isNameWord(tokens, source.head)) names.add((tokens[source.head] as Token).norm);
  }
  return names;
}

/** The end of the source in a label: "Roe | on taxes:"; -1 where it names none. */
function sourceEnd(tokens: readonly Token[], { from, to }: TokenRange, speakers: ReadonlySet<string>): number {
  let end = to;
  // "Roe to voters: …", "Roe on taxes: …"
  for (let i = from + 1; i < to; i++) if (LINKS.has((tokens[i] as Token).norm)) end = Math.min(end, i);
  const head = tokens[end - 1] as Token;
  for (let i = from; i < end; i++) {
    const { kind, pos, norm, text } = tokens[i] as Token;
    if (kind === 'punct' && text !== '.' && text !== ',' && text !== '-' && text !== '&') return -1;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'ADP' || norm === 'vs') return -1;
  }
  if (end === to && (REPORTS.has(head.norm) || (personFlags(head.norm) & KNOWN) !== 0)) return end;
  if (!/^\p{Lu}/u.test(head.text)) return -1;
  const named = end - from > 1 && isGiven(tokens[end - 2]) && isNameWord(tokens, end - 1);
  return named || speakers.has(head.norm) ? end : -1;
}

/** A clause, and no announcement, name of a topic or office ("Jane Roe: founder of the party that lost"). */
function isSaid(steps: Steps, range: TokenRange): boolean {
  const { norm, text, pos } = steps.tokens[range.from] as Token;
  return !ANNOUNCING.has(norm) && !(pos === 'NOUN' && /^\p{Ll}/u.test(text)) && hasVerb(steps, range);
}

/** "Police: Two dead in crash": officials and reports need no verb for what they tell. */
function isTold({ tokens }: Steps, end: number, { from, to }: TokenRange): boolean {
  const { norm } = tokens[end - 1] as Token;
  if (
    !(TELLING.has(norm) || (personFlags(norm) & PERSON_WORDS.survey) !== 0) ||
    ANNOUNCING.has((tokens[from] as Token).norm)
  )
    return false;
  return (tokens[from] as Token).kind !== 'quote' && to - from >= MIN_SAID;
}

function hasVerb({ tokens, next, quoteFrom }: Steps, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i = next(i)) {
    const { pos, norm } = tokens[i] as Token;
    if (quoteFrom(i) >= 0 || pos === 'AUX' || (pos === 'VERB' && !norm.endsWith('ing') && tokens[i - 1]?.norm !== 'to'))
      return true;
  }
  return false;
}

function isTail(tokens: readonly Token[], range: TokenRange): boolean {
  const { norm } = tokens[endOf(tokens, range) - 1] as Token;
  return REPORTS.has(norm) || (personFlags(norm) & TAIL) !== 0;
}

function endOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  return to - 1 > from && (tokens[to - 1] as Token).kind === 'punct' ? to - 1 : to;
}
