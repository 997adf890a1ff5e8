import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { isNameWord } from '../name-word.ts';
import { type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import type { Steps } from '../stretch.ts';
import { isColon } from '../traits.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';
import { confidenceOf } from './frame.ts';
import { statementSource } from './statement-lead.ts';

/** Lead-ins longer than this tell something of their own. */
const MAX_LEAD = 16;
const SOURCES = new Set(['from', 'per', 'via']);
const NAMED = PERSON_WORDS.organization | PERSON_WORDS.document | PERSON_WORDS.role;
const SAID = new Set(['say', 'said', 'wrote', 'write', 'tweeted', 'posted']);

/**
 * "From the Gazette:", "More from Roe:", "According to the petition:", "He lost (via The Hill):", "Here is what she had to
 * say:", "Roe released this statement:" at the end of a paragraph: the next paragraph, without marks, is what is quoted.
 * `isTaken`: whether other frames attribute already what begins at a token.
 */
export function findLeadIns(text: TokenizedText, steps: Steps, isTaken: (at: number) => boolean): Candidate[] {
  const { tokens, blockTokens, segmentation } = text;
  const found: Candidate[] = [];
  for (let block = 0; block + 1 < blockTokens.length; block++) {
    const { from, to } = blockTokens[block] as TokenRange;
    if (to - from < 2 || !isColon(steps.traits[to - 1] as number)) continue;
    const next = blockTokens[block + 1] as TokenRange;
    const { kind, field } = segmentation.blocks[block + 1] as Block;
    if (
      (kind !== 'paragraph' && kind !== 'block-quote') ||
      field !== segmentation.blocks[block]?.field ||
      next.from >= next.to
    )
      continue;
    if (steps.quoteFrom(next.from) >= 0 || isTaken(next.from)) continue;
    const start = Math.max(from, text.sentenceTokens[(tokens[to - 1] as Token).sentence]?.from ?? from);
    const source = sourceOf(steps, start, to - 1);
    if (source === null) continue;
    found.push({
      frame: 'block',
      entry: null,
      class: 'writing',
      stance: 'neutral',
      source,
      cue: { from: to - 1, to },
      content: [{ from: next.from, to: next.to }],
      block,
      inside: -1,
      confidence: confidenceOf('block'),
      negated: false,
    });
  }
  return found;
}

function sourceOf(steps: Steps, from: number, colon: number): NounPhrase | null {
  const { tokens } = steps;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  // "(via The Hill):"
  if (norm(colon - 1) === ')') {
    for (let i = colon - 2; i > from && i > colon - 2 - MAX_LEAD; i--)
      if (norm(i) === '(') return SOURCES.has(norm(i + 1)) ? named(steps, i + 2, colon - 1) : null;
    return null;
  }
  if (colon - from > MAX_LEAD) return null;
  const first = norm(from) === 'more' || norm(from) === 'this' ? from + 1 : from;
  const at = norm(first) === 'is' ? first + 1 : first;
  if (SOURCES.has(norm(at))) return verbless(tokens, at, colon) ? named(steps, at + 1, colon) : null;
  if (norm(at) === 'according' && norm(at + 1) === 'to')
    return verbless(tokens, at, colon) ? named(steps, at + 2, colon) : null;
  // "Here is what she had to say on television:"
  if (norm(from) !== 'here' || norm(from + 2) !== 'what') return statementSource(steps, from, colon);
  for (let i = from + 4; i < colon; i++) if (SAID.has(norm(i))) return speaker(steps, from + 3, i);
  return null;
}

function speaker(steps: Steps, from: number, to: number): NounPhrase | null {
  return /^(?:he|she|they)$/.test(steps.tokens[from]?.norm ?? '')
    ? { from, to: from + 1, head: from }
    : named(steps, from, to);
}

/** A name, a body or a document. */
function named(steps: Steps, from: number, to: number): NounPhrase | null {
  const phrase = phraseAfter(steps, from, to, true);
  if (phrase === null) return null;
  const known =
    isNameWord(steps.tokens, phrase.head) || (personFlags(steps.tokens[phrase.head]?.norm ?? '') & NAMED) !== 0;
  return known ? phrase : null;
}

/** "From a letter sent yesterday:" has a participle at most. */
function verbless(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'AUX' || (pos === 'VERB' && i > from + 1 && !/(?:ed|ing|en|nt)$/.test(norm))) return false;
  }
  return true;
}
