import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { isBroad } from './candidate.ts';
import { isNameWord } from './name-word.ts';
import { sortNearlySorted } from './nearly-sorted.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Relation } from './relations.ts';
import type { Resolved, Speakers } from './speakers.ts';

/**
 * The speaker of every relation. In the order of their sources, so that "he" looks at what stands before it; those inside
 * quotations come last, when it is known whose words are around them.
 */
export function resolveSpeakers(text: TokenizedText, speakers: Speakers, relations: readonly Relation[]): Resolved[] {
  const resolved: (Resolved | undefined)[] = new Array(relations.length).fill(undefined);
  const places = relations.map(placeOf);
  const order = inOrder(places);
  for (const index of order) if ((relations[index] as Relation).candidate.inside < 0) resolved[index] = resolve(index);
  for (const index of order)
    if ((relations[index] as Relation).candidate.inside >= 0) resolved[index] ??= resolve(index);
  return resolved as Resolved[];

  function resolve(index: number): Resolved {
    const relation = relations[index] as Relation;
    const { candidate, reading, parent } = relation;
    if (standsAlone(text, relation)) return speakers.goOn((relation.content[0] as TokenRange).from, candidate.block);
    const inside = candidate.inside >= 0;
    // Nesting is bounded, so the recursion is.
    if (inside && parent >= 0) resolved[parent] ??= resolve(parent);
    const around = inside && parent >= 0 ? (resolved[parent]?.person ?? null) : null;
    const place = {
      block: candidate.block,
      inside,
      around,
      label: candidate.frame === 'label',
      goesOn: GOING_ON.has(candidate.entry?.cue ?? ''),
    };
    const ahead = nameAhead(text.tokens, relation);
    if (ahead !== null)
      return speakers.resolve(ahead, { ...reading, kind: 'person', specific: true, pronoun: null }, place);
    return isBroad(candidate)
      ? speakers.recall(candidate.source, reading, place)
      : speakers.resolve(candidate.source, reading, place);
  }
}

/** "By her own account, Roe never saw it": the pronoun stands before the name it is for, the subject of what is said. */
function nameAhead(tokens: readonly Token[], { candidate, reading, content }: Relation): NounPhrase | null {
  const { source, frame } = candidate;
  const from = content[0]?.from ?? 0;
  if (frame !== 'according-to' || source === null || source.from > from) return null;
  if (reading.pronoun !== 'he' && reading.pronoun !== 'she') return null;
  let to = from;
  while (to < tokens.length && isNameWord(tokens, to)) to++;
  return to > from && /^(?:ADV|AUX|VERB)$/.test(tokens[to]?.pos ?? '') ? { from, to, head: to - 1 } : null;
}

/** Cues of one who has spoken before. */
const GOING_ON = new Set(['add', 'continue', 'go on', 'conclude']);
const GOES_ON: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'block-quote']);

/** Whole quoted sentences without a word about who utters them. */
function standsAlone({ tokens, segmentation }: TokenizedText, { candidate, content }: Relation): boolean {
  if (candidate.frame !== 'bare-quote' || candidate.source !== null || candidate.cue !== null) return false;
  if (!GOES_ON.has(segmentation.blocks[candidate.block]?.kind ?? '')) return false;
  const { from, to } = content[0] as TokenRange;
  const end = (tokens[to - 1] as Token).kind === 'quote' ? to - 2 : to - 1;
  const { sentence } = tokens[to - 1] as Token;
  // The full stop may stand behind the marks.
  const after = /^[.!?]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  return (
    (after > to || /^[.!?…]$/.test(tokens[end]?.text ?? '')) &&
    tokens[after]?.sentence !== sentence &&
    tokens[from - 1]?.sentence !== (tokens[from] as Token).sentence
  );
}

/** Indices by place, then by index. */
function inOrder(places: readonly number[]): number[] {
  const order = places.map((_, index) => index);
  return sortNearlySorted(order, (a, b) => (places[a] as number) - (places[b] as number) || a - b);
}

function placeOf({ candidate, content }: Relation): number {
  return candidate.source?.head ?? candidate.cue?.from ?? content[0]?.from ?? 0;
}
