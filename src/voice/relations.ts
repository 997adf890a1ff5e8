import type { Token, TokenRange } from '../tokens/types.ts';
import type { Candidate } from './candidate.ts';
import { sortNearlySorted } from './nearly-sorted.ts';
import { firstPair, type QuoteLayer, type QuotePair } from './quotes.ts';
import type { Room } from './room.ts';
import { readSource, type SourceReading } from './source-kind.ts';
import type { Steps } from './stretch.ts';
import type { AttributionKind } from './types.ts';

/** An accepted candidate: contents trimmed, source read, place among the others known. */
export interface Relation {
  readonly candidate: Candidate;
  readonly reading: SourceReading;
  readonly content: readonly TokenRange[];
  readonly kind: AttributionKind;
  /** Index of the relation whose content holds this one, or -1. */
  parent: number;
}

/** Reports of reports of reports occur; ten thousand times "he said" is noise, and the bound keeps the work linear. */
const MAX_NEST = 8;

/** Decides which candidates are attributions. Returns them in text order, parents set. */
export function decideRelations({ tokens, quotes, room }: Steps, candidates: readonly Candidate[]): Relation[] {
  const relations: Relation[] = [];
  for (const candidate of candidates) {
    const reading = candidate.frame === 'learned' ? readAnySource(tokens, candidate) : readSource(tokens, candidate);
    if (reading === null) continue;
    const content = trimContent(tokens, quotes, candidate);
    if (content.length === 0) continue;
    relations.push({ candidate, reading, content, kind: kindOf(quotes, candidate, content), parent: -1 });
  }
  dropRepeated(relations);
  sortNearlySorted(relations, (a, b) => startOf(a) - startOf(b) || anchorOf(a).from - anchorOf(b).from);
  return linkParents(relations, room);
}

/** "said in a statement that …": the noun adds nothing to the verb, whose content is the same. */
function dropRepeated(relations: Relation[]): void {
  // Hardly any text has such a noun.
  if (!relations.some(({ candidate }) => candidate.source === null && candidate.frame === 'noun')) return;
  const sourced = new Map<number, number>();
  for (const { candidate, content } of relations)
    if (candidate.source !== null) sourced.set((content[0] as TokenRange).from, (content[0] as TokenRange).to);
  const kept = relations.filter(
    ({ candidate, content }) =>
      candidate.source !== null ||
      candidate.frame !== 'noun' ||
      sourced.get((content[0] as TokenRange).from) !== (content[0] as TokenRange).to,
  );
  relations.length = 0;
  for (const relation of kept) relations.push(relation);
}

/** The model has judged whether the source can be one. */
function readAnySource(tokens: readonly Token[], candidate: Candidate): SourceReading {
  return (
    readSource(tokens, { frame: 'clause', entry: null, class: candidate.class, source: candidate.source }) ?? {
      kind: 'anonymous',
      vague: true,
      specific: false,
      survey: false,
      expert: false,
      pronoun: null,
    }
  );
}

function startOf(relation: Relation): number {
  const { source, cue } = relation.candidate;
  const first = (relation.content[0] as TokenRange).from;
  return Math.min(first, source?.from ?? first, cue?.from ?? first);
}

/** Cuts commas, stops and dashes that stand outside the quotation off both ends. */
function trimContent(tokens: readonly Token[], quotes: QuoteLayer, candidate: Candidate): TokenRange[] {
  const trimmed: TokenRange[] = [];
  for (const { from, to } of candidate.content) {
    let start = from;
    let end = to;
    const at = quotes.startAt[from] as number;
    const pair = at >= 0 ? quotes.pairs[at] : undefined;
    // A quotation left open at the end of its paragraph ends with its own full stop.
    if (pair !== undefined && pair.to === to) {
      trimmed.push({ from, to });
      continue;
    }
    while (start < end && isEdge(tokens[start] as Token)) start++;
    while (end > start && isEdge(tokens[end - 1] as Token)) end--;
    if (start < end) trimmed.push({ from: start, to: end });
  }
  return trimmed;
}

function isEdge({ kind, text }: Token): boolean {
  return (
    kind === 'punct' &&
    (text === ',' ||
      text === '.' ||
      text === ':' ||
      text === ';' ||
      text === '—' ||
      text === '–' ||
      text === '-' ||
      text === '--')
  );
}

function kindOf(quotes: QuoteLayer, candidate: Candidate, content: readonly TokenRange[]): AttributionKind {
  if (candidate.frame === 'label' || candidate.frame === 'block') return 'direct';
  let quoted = 0;
  for (const { from, to } of content) {
    const pair = quotes.startAt[from] as number;
    if (pair >= 0 && (quotes.pairs[pair] as QuotePair).to === to) quoted++;
  }
  if (quoted === content.length) return candidate.frame === 'quoted-words' ? 'mixed' : 'direct';
  return quoted > 0 || content.some((range) => holdsPair(quotes, range)) ? 'mixed' : 'indirect';
}

function holdsPair({ pairs }: QuoteLayer, { from, to }: TokenRange): boolean {
  const first = pairs[firstPair(pairs, from)];
  return first !== undefined && first.to <= to;
}

interface Event {
  readonly at: number;
  readonly relation: number;
  /** The content range that opens here, or null where the cue is and asks for its parent. */
  readonly range: TokenRange | null;
}

/** One sweep over the text: opens contents, asks at each cue which one holds it, drops what is nested too deep. */
function linkParents(relations: readonly Relation[], room: Room): Relation[] {
  const events: Event[] = [];
  for (const [index, relation] of relations.entries()) {
    for (const range of relation.content) events.push({ at: range.from, relation: index, range });
    const anchor = anchorOf(relation);
    events.push({ at: anchor.from, relation: index, range: null });
  }
  sortNearlySorted(
    events,
    (a, b) => a.at - b.at || Number(a.range === null) - Number(b.range === null) || a.relation - b.relation,
  );
  const dropped = room.bytes(relations.length);
  const parents = room.ints(relations.length).fill(-1);
  let open: Event[] = [];
  for (const event of events) {
    if (open.some(({ range }) => (range as TokenRange).to <= event.at))
      open = open.filter(({ range }) => (range as TokenRange).to > event.at);
    if (event.range !== null) {
      if (open.length >= MAX_NEST) dropped[event.relation] = 1;
      else open.push(event);
    } else parents[event.relation] = innermost(open, event.relation, anchorOf(relations[event.relation] as Relation));
  }
  const kept = room.ints(relations.length).fill(-1);
  const result: Relation[] = [];
  for (const [index, relation] of relations.entries()) {
    if (dropped[index] === 1) continue;
    kept[index] = result.length;
    result.push(relation);
  }
  for (const [index, relation] of relations.entries()) {
    const parent = parents[index] as number;
    relation.parent = parent < 0 ? -1 : (kept[parent] as number);
  }
  breakCycles(result);
  return result;
}

function anchorOf({ candidate, content }: Relation): TokenRange {
  return candidate.cue ?? (content[0] as TokenRange);
}

function innermost(open: readonly Event[], self: number, anchor: TokenRange): number {
  let best = -1;
  let size = Infinity;
  for (const { relation, range } of open) {
    const { from, to } = range as TokenRange;
    if (relation === self || from > anchor.from || to < anchor.to || to - from >= size) continue;
    best = relation;
    size = to - from;
  }
  return best;
}

/** Two contents that hold each other's cue would be each other's parent. */
function breakCycles(relations: readonly Relation[]): void {
  for (const [index, relation] of relations.entries()) {
    let at = relation.parent;
    for (let steps = 0; at >= 0 && steps <= MAX_NEST; steps++) {
      if (at === index || steps === MAX_NEST) {
        relation.parent = -1;
        break;
      }
      at = (relations[at] as Relation).parent;
    }
  }
}
