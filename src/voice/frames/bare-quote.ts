import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cue.ts';
import { sortNearlySorted } from '../nearly-sorted.ts';
import { lastOf } from '../neighbors.ts';
import { isDistanced, isTerm, isTitle, lastInside } from '../quotation-shape.ts';
import type { QuotePair } from '../quotes.ts';
import { readSource } from '../source-kind.ts';
import type { Steps } from '../stretch.ts';
import { findBesideQuote } from './beside-quote.ts';
import { confidenceOf } from './frame.ts';
import { makeReach } from './reach.ts';
import { makeSpeechByBlock } from './speech-by-block.ts';

/** Shorter quotations may be scare quotes, titles or terms; from here on it is somebody's speech. */
export const MIN_SPEECH_WORDS = 5;

/**
 * Quotations that no cue governs. A quoted sentence after a cue's quotation in the same paragraph, or one that carries
 * a paragraph on, is more of what that speaker said; any other long one is speech of nobody named.
 * `candidates` are in text order by block; extended ones are changed in place, new ones are returned.
 */
export function findBareQuotes(
  text: TokenizedText,
  steps: Steps,
  candidates: readonly Candidate[],
  cues: readonly (readonly Cue[])[],
): Candidate[] {
  const { pairs } = steps.quotes;
  if (pairs.length === 0) return [];
  const governed = governedPairs(steps, candidates);
  const speech = makeSpeechByBlock(candidates);
  const reach = makeReach(steps, candidates, cues);
  const added = new Set<Candidate>();
  const extended = new Set<Candidate>();
  let carried: Candidate | null = null;
  let carriedFrom = -1;
  function start(owner: Candidate, block: number): void {
    added.add(owner);
    speech.follow(block, owner);
  }

  for (const [index, pair] of pairs.entries()) {
    if (pair.parent >= 0) continue;
    let owner: Candidate | null = governed[index] ?? findBesideQuote(text, steps, pair);
    const carriesOn: boolean = carried !== null && carriedFrom === pair.block - 1 && startsBlock(pairs, index);
    if (owner !== null && governed[index] === undefined) start(owner, pair.block);
    if (owner !== null && carriesOn && carried !== null && added.has(carried)) {
      // “A.⏎⏎“B,” Smith said: the speaker comes in a later paragraph.
      // Not by spread: a quotation may go on for more paragraphs than a call takes arguments.
      for (const range of carried.content) owner.content.push(range);
      extended.add(owner);
      added.delete(carried);
    }
    if (owner === null) {
      if (carriesOn) owner = carried;
      else if (!isUnnamed(steps.tokens, pair)) continue;
      else if (isSentence(steps.tokens, pair) || isHeadlineSpeech(text, pair)) {
        const related = isEmbedded(steps.tokens, pair) ? reach.relate(pair) : null;
        if (related !== null) {
          added.add(related);
          continue;
        }
        owner = speech.nearest(pair);
      } else {
        // Words that are quoted in a sentence in which somebody speaks are that speaker's.
        const related = isDistanced(steps.tokens, pair) ? null : reach.relate(pair);
        if (related !== null) added.add(related);
        continue;
      }
      if (owner === null) {
        owner = makeBare(pair);
        start(owner, pair.block);
      } else {
        owner.content.push({ from: pair.from, to: pair.to });
        extended.add(owner);
      }
    }
    carried = pair.carriesOn ? owner : null;
    carriedFrom = pair.block;
  }
  for (const candidate of extended) candidate.content.sort((a, b) => a.from - b.from);
  return [...added];
}

/** Titles and terms are nobody's speech, however long. */
function isUnnamed(tokens: readonly Token[], pair: QuotePair): boolean {
  return !isTitle(tokens, pair) && !isTerm(tokens, pair);
}

/** Per outer quotation: the candidate whose content is or holds it. */
function governedPairs(steps: Steps, candidates: readonly Candidate[]): (Candidate | undefined)[] {
  const { pairs } = steps.quotes;
  const governed: (Candidate | undefined)[] = new Array(pairs.length).fill(undefined);
  const ranges: { range: TokenRange; candidate: Candidate }[] = [];
  for (const candidate of candidates) {
    if (candidate.inside >= 0) continue;
    for (const range of candidate.content) ranges.push({ range, candidate });
  }
  sortNearlySorted(ranges, (a, b) => a.range.from - b.range.from);
  // Sweep: of the ranges that start at or before a quotation, one that reaches its end holds it.
  let at = 0;
  let open: { range: TokenRange; candidate: Candidate }[] = [];
  for (const [index, pair] of pairs.entries()) {
    if (pair.parent >= 0) continue;
    while (at < ranges.length && (ranges[at] as { range: TokenRange }).range.from <= pair.from) {
      const next = ranges[at++] as { range: TokenRange; candidate: Candidate };
      const last = lastOf(open);
      // Only the furthest-reaching ranges matter, so the list stays short.
      if (last === undefined || next.range.to >= last.range.to || open.length < 8) open.push(next);
    }
    if (open.length > 8 || open.some(({ range }) => range.to <= pair.from))
      open = open.filter(({ range }) => range.to > pair.from).slice(-8);
    governed[index] = open.find(
      ({ range, candidate }) => range.to >= pair.to && readSource(steps.tokens, candidate) !== null,
    )?.candidate;
  }
  return governed;
}

function startsBlock(pairs: readonly QuotePair[], index: number): boolean {
  const before = pairs[index - 1];
  return before === undefined || before.block !== (pairs[index] as QuotePair).block;
}

/** Long, or a whole sentence by its capital and its mark. */
export function isSentence(tokens: readonly Token[], pair: QuotePair): boolean {
  let words = 0;
  for (let i = pair.innerFrom; i < pair.innerTo && words < MIN_SPEECH_WORDS; i++) {
    const { kind } = tokens[i] as Token;
    if (kind === 'word' || kind === 'number') words++;
  }
  if (words >= MIN_SPEECH_WORDS) return true;
  const first = tokens[pair.innerFrom] as Token;
  const last = lastInside(tokens, pair);
  // A comma inside the marks at the end belongs to speech: “Our plan works,” the firm …
  return words >= 2 && /^\p{Lu}/u.test(first.text) && /[.!?…,]$/.test(last.text) && last.kind === 'punct';
}

/** Within a clause of the writer's: called on the members “to stand with us …”. */
function isEmbedded(tokens: readonly Token[], pair: QuotePair): boolean {
  const before = tokens[pair.from - 1];
  return before !== undefined && before.kind === 'word' && before.sentence === (tokens[pair.from] as Token).sentence;
}

/** Headlines put a source's words into single marks, however short. */
function isHeadlineSpeech(text: TokenizedText, pair: QuotePair): boolean {
  return pair.family === 'single' && text.segmentation.blocks[pair.block]?.kind === 'headline';
}

function makeBare(pair: QuotePair): Candidate {
  return {
    frame: 'bare-quote',
    entry: null,
    class: 'speech',
    stance: 'neutral',
    source: null,
    cue: null,
    content: [{ from: pair.from, to: pair.to }],
    block: pair.block,
    inside: -1,
    confidence: confidenceOf('bare-quote'),
    negated: false,
  };
}
