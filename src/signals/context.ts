import type { Matcher } from '../lexicons/lexicon-index.ts';
import { findSides, type NamedSide } from '../lexicons/sides.ts';
import type { LexiconMatch, LexiconName } from '../lexicons/types.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import type { Attribution, Quotation, VoiceLayer } from '../voice/types.ts';
import { withCapitals } from './capitals.ts';
import { markGuests } from './guests.ts';
import { withMasked } from './masked.ts';
import { makeTraitReader, TRAITS, voiceTraits } from './traits.ts';
import type { RuleContext } from './types.ts';

const NO_MATCHES: readonly LexiconMatch[] = [];
const NO_SIDES: readonly NamedSide[] = [];
const NO_QUOTATIONS: readonly Quotation[] = [];
const NO_ATTRIBUTIONS: readonly Attribution[] = [];

/** What differs from sentence to sentence is written anew. */
type View = { -readonly [Key in keyof RuleContext]: RuleContext[Key] };

/** Makes the view of each sentence in turn. A view is valid until the next one is made: rules run at once. */
interface ContextMaker {
  at(sentence: number): RuleContext;
}

export function makeContexts(text: TokenizedText, voice: VoiceLayer, lexicons: Matcher): ContextMaker {
  const quotations = groupBySentence(text, voice.quotations, (quotation) => quotation);
  const quoted = markQuoted(text, voice.quotations);
  const thought = markThought(text, voice);
  const traitsOf = makeTraitReader(text);
  let guests: Uint8Array | null | undefined;
  const attributions = groupBySentence(text, voice.attributions, (relation) => relation.cue[0] ?? relation.content[0]);
  let grouped: Map<LexiconName, LexiconMatch[]> | null = null;
  let sides: readonly NamedSide[] | null = null;
  // One view for all sentences: making one for each is dearer than most rules.
  const view: View = {
    from: 0,
    to: 0,
    text,
    voice,
    tokens: text.tokens,
    sentence: 0,
    block: 'paragraph',
    quotations: NO_QUOTATIONS,
    quoted,
    thought,
    attributions: NO_ATTRIBUTIONS,
    traits: 0,
    found: NO_MATCHES,
    matches(lexicon, ...classes) {
      if (view.found.length === 0) return NO_MATCHES;
      grouped ??= groupByLexicon(view.found);
      const matches = grouped.get(lexicon);
      if (matches === undefined) return NO_MATCHES;
      return classes.length === 0 ? matches : matches.filter((match) => classes.includes(match.entry.class));
    },
    isGuests(at) {
      // Looked for when the first comment is found: most texts show no posts.
      if (guests === undefined) guests = markGuests(text);
      return guests !== null && guests[at] === 1;
    },
    sides() {
      sides ??= (view.traits & TRAITS.side) === 0 ? NO_SIDES : findSides(text.tokens, view.from, view.to);
      return sides;
    },
  };
  return {
    at(sentence) {
      const { from, to } = text.sentenceTokens[sentence] ?? { from: 0, to: 0 };
      const block = text.segmentation.blocks[text.segmentation.sentences[sentence]?.block ?? 0]?.kind ?? 'paragraph';
      view.from = from;
      view.to = to;
      view.sentence = sentence;
      view.block = block;
      view.quotations = quotations.get(sentence) ?? NO_QUOTATIONS;
      view.attributions = attributions.get(sentence) ?? NO_ATTRIBUTIONS;
      let own = traitsOf(from, to);
      if (view.attributions.length > 0 || view.quotations.length > 0)
        own |= voiceTraits(view.attributions, view.quotations);
      view.traits = own;
      const plain = lexicons.match(text.tokens, from, to);
      const common = withCapitals(plain, text, { from, to, traits: own }, block, lexicons);
      view.found = (own & TRAITS.mask) === 0 ? common : withMasked(common, text.tokens, { from, to }, lexicons);
      grouped = null;
      sides = null;
      return view;
    },
  };
}

/** Each quotation in turn, both in text order, from where the last one ended: a token is marked once. */
function markQuoted({ tokens }: TokenizedText, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of quotations) {
    at = Math.max(at, firstAfter(tokens, start));
    for (; at < tokens.length && (tokens[at] as Token).end <= end; at++) quoted[at] = 1;
  }
  return quoted;
}

/** The first token that starts after an offset, by bisection. */
function firstAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SPEAKERS = new Set(['i', 'we', 'you']);

/** A sweep over tokens with the contents' starts and ends, so that thoughts within thoughts cost no more than their number. */
function markThought({ tokens, segmentation }: TokenizedText, { attributions }: VoiceLayer): Uint8Array {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { masks, class: kind, source, content } of attributions) {
    const holder = source[0];
    if (masks || holder === undefined || (kind !== 'belief' && kind !== 'intention')) continue;
    if (SPEAKERS.has(segmentation.source.value.slice(holder.start, holder.end).toLowerCase())) continue;
    for (const span of content) {
      starts.push(span.start);
      ends.push(span.end);
    }
  }
  const thought = new Uint8Array(tokens.length);
  if (starts.length === 0) return thought;
  starts.sort((a, b) => a - b);
  ends.sort((a, b) => a - b);
  let opened = 0;
  let closed = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { start } = tokens[at] as Token;
    while (opened < starts.length && (starts[opened] as number) <= start) opened++;
    while (closed < ends.length && (ends[closed] as number) <= start) closed++;
    if (opened > closed) thought[at] = 1;
  }
  return thought;
}

function groupByLexicon(matches: readonly LexiconMatch[]): Map<LexiconName, LexiconMatch[]> {
  const grouped = new Map<LexiconName, LexiconMatch[]>();
  for (const match of matches) {
    const list = grouped.get(match.entry.lexicon);
    if (list === undefined) grouped.set(match.entry.lexicon, [match]);
    else list.push(match);
  }
  return grouped;
}

/** Items by the sentence their place starts in; items without a place or between sentences are left out. */
function groupBySentence<Item>(
  text: TokenizedText,
  items: readonly Item[],
  place: (item: Item) => Span | undefined,
): Map<number, Item[]> {
  const { sentences } = text.segmentation;
  const grouped = new Map<number, Item[]>();
  for (const item of items) {
    const start = place(item)?.start;
    if (start === undefined) continue;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    if (sentence === undefined || start < sentence.start) continue;
    const list = grouped.get(low);
    if (list === undefined) grouped.set(low, [item]);
    else list.push(item);
  }
  return grouped;
}
