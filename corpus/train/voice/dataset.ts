import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import type { Span } from '../../../src/text/span.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';
import type { Token, TokenizedText, TokenRange } from '../../../src/tokens/types.ts';
import { type Gathered, gather } from '../../../src/voice/gather.ts';
import { describeHead, describeParts } from '../../../src/voice/model/accept.ts';
import { describeBoundary } from '../../../src/voice/model/boundary.ts';
import { makeChoice, setChoice } from '../../../src/voice/model/choice.ts';
import { type Features, makeFeatures } from '../../../src/voice/model/features.ts';
import { type Ground, makeGround } from '../../../src/voice/model/ground.ts';
import { type HeadView, viewHead } from '../../../src/voice/model/head-view.ts';
import { findHeads, type Head, headOfCue } from '../../../src/voice/model/heads.ts';
import { type Draft, EDGES, type Edge, QUESTIONS, type Question } from '../../../src/voice/model/parts.ts';
import { findPlaces, makePlaces } from '../../../src/voice/model/places.ts';
import type { Vocabulary } from '../../../src/voice/model/vocabulary.ts';
import type { PolnearArticle, PolnearAttribution } from '../../evaluate/load/polnear.ts';
import { type Decisions, makeDecisions } from './learn.ts';

/** An article as the rules see it, with the labels in tokens. */
export interface Prepared {
  readonly number: number;
  readonly publisher: string;
  readonly text: TokenizedText;
  readonly gathered: Gathered;
  readonly golds: readonly GoldRelation[];
  /** Per token: 1 inside labelled content. */
  readonly inContent: Uint8Array;
}

export interface GoldRelation {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly head: number;
}

export interface Dataset {
  readonly questions: Readonly<Record<Question, Decisions>>;
  readonly edges: Readonly<Record<Edge, Decisions>>;
  /** Labelled edges that no place stands for, by edge. */
  readonly lost: Readonly<Record<Edge, number>>;
}

export function prepare(articles: readonly PolnearArticle[]): Prepared[] {
  const lexicons = makeLexiconIndex();
  return articles.map(({ text: raw, publisher, attributions }, number) => {
    const text = tokenize(segment(makeSource(raw)));
    const golds = attributions.flatMap((one) => goldOf(text.tokens, one));
    const inContent = new Uint8Array(text.tokens.length);
    for (const { content } of golds) for (const { from, to } of content) inContent.fill(1, from, to);
    return { number, publisher, text, gathered: gather(text, lexicons), golds, inContent };
  });
}

function goldOf(tokens: readonly Token[], { source, cue, content }: PolnearAttribution): GoldRelation[] {
  const ranges = (spans: readonly Span[]) =>
    spans.map((span) => rangeOf(tokens, span)).filter(({ from, to }) => from < to);
  const cues = ranges(cue);
  const first = cues[0];
  const last = cues[cues.length - 1];
  if (first === undefined || last === undefined) return [];
  const whole = { from: first.from, to: last.to };
  return [{ source: ranges(source), cue: whole, content: ranges(content), head: headOfCue(tokens, whole) }];
}

/** The tokens that a span touches, without marks at its edges. */
function rangeOf(tokens: readonly Token[], { start, end }: Span): TokenRange {
  let from = firstEndingAfter(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  const [a, b] = [from, to];
  while (from < to && isMark(tokens[from] as Token)) from++;
  while (to > from && isMark(tokens[to - 1] as Token)) to--;
  return from < to ? { from, to } : { from: a, to: b };
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isMark({ kind }: Token): boolean {
  return kind === 'punct' || kind === 'quote';
}

export function makeDataset(prepared: readonly Prepared[], vocabulary: Vocabulary): Dataset {
  const questions = Object.fromEntries(QUESTIONS.map((name) => [name, makeDecisions()])) as Record<Question, Decisions>;
  const edges = Object.fromEntries(EDGES.map((name) => [name, makeDecisions()])) as Record<Edge, Decisions>;
  const lost = Object.fromEntries(EDGES.map((name) => [name, 0])) as Record<Edge, number>;
  const features = makeFeatures();
  const places = makePlaces();
  const choice = makeChoice();
  for (const article of prepared) {
    const { steps, stretches, cues, candidates } = article.gathered;
    const ground = makeGround(article.text, steps, vocabulary);
    const heads = findHeads(ground, stretches, cues, candidates);
    const known = new Map(heads.map((head) => [head.at, head]));
    const golds = new Map<number, GoldRelation>();
    for (const gold of article.golds) {
      const at = known.has(gold.head) ? gold.head : otherHead(known, gold.cue);
      if (at >= 0 && !golds.has(at)) golds.set(at, gold);
    }
    for (const head of heads) {
      const gold = golds.get(head.at);
      // No attribution is labelled inside another one's content: there nothing is known.
      if (gold === undefined && article.inContent[head.at] === 1) continue;
      describeHead(ground, head, features);
      addAnswer(questions.accept, features, gold !== undefined, article.number);
      if (gold !== undefined) addParts(ground, head, gold, article.number);
    }
  }
  return { questions, edges, lost };

  function addParts(ground: Ground, head: Head, gold: GoldRelation, article: number): void {
    const view = viewHead(ground, head);
    describeParts(ground, head, view, features);
    const source = gold.source.length > 0 ? spanOf(gold.source) : null;
    const answer = (question: Question, yes: boolean) => addAnswer(questions[question], features, yes, article);
    answer('sourced', source !== null);
    if (source !== null) answer('source-after', source.from > head.at);
    const before = gold.content.filter(({ from }) => from < head.at);
    const after = gold.content.filter(({ from }) => from > head.at);
    answer('content-before', before.length > 0);
    answer('content-after', after.length > 0);
    const draft: Draft = { cue: { from: head.at, to: head.at + 1 }, source: null, before: null, after: null };
    const edge = (name: Edge, target: number) => addEdge(ground, head, view, draft, name, target, article);
    const { stretch } = head;
    const inside = ({ from, to }: TokenRange) => from >= stretch.from && to <= stretch.to;
    edge('cue-from', gold.cue.from);
    draft.cue.from = gold.cue.from;
    edge('cue-to', gold.cue.to);
    draft.cue.to = gold.cue.to;
    if (source !== null && inside(source) && (source.to <= gold.cue.from || source.from >= gold.cue.to)) {
      const isAfter = source.from > head.at;
      if (isAfter) {
        edge('after-source-from', source.from);
        draft.source = source;
        edge('after-source-to', source.to);
      } else {
        edge('before-source-to', source.to);
        draft.source = source;
        edge('before-source-from', source.from);
      }
    }
    const [a, b] = [before[0], after[0]];
    if (b !== undefined && after.length === 1 && inside(b)) {
      edge('after-content-from', b.from);
      draft.after = { from: unitFrom(ground, b.from), to: b.to };
      edge('after-content-to', b.to);
    }
    if (a !== undefined && before.length === 1 && inside(a)) {
      edge('before-content-to', a.to);
      draft.before = { from: a.from, to: unitTo(ground, a.to) };
      edge('before-content-from', a.from);
    }
  }

  function addEdge(
    ground: Ground,
    head: Head,
    view: HeadView,
    draft: Draft,
    name: Edge,
    target: number,
    article: number,
  ): void {
    setChoice(choice, ground, head, view, name, draft);
    const { boundary, walk } = choice;
    const decisions = edges[name];
    const keysAt = decisions.keys.length;
    const endsAt = decisions.ends.length;
    const wanted = name.endsWith('from') ? wordAfter(ground.tokens, target) : wordBefore(ground.tokens, target);
    let right = -1;
    let count = 0;
    findPlaces(ground, walk, places);
    for (let k = 0; k < places.size; k++) {
      const at = places.at[k] as number;
      const here = name.endsWith('from') ? wordAfter(ground.tokens, at) : wordBefore(ground.tokens, at);
      if (here === wanted && right < 0) right = count;
      count++;
      describeBoundary(ground, boundary, places, k, features);
      for (let i = 0; i < features.size; i++) decisions.keys.push(features.keys[i] as number);
      decisions.ends.push(decisions.keys.length);
    }
    if (right < 0 || count < 2) {
      if (right < 0) lost[name]++;
      decisions.keys.length = keysAt;
      decisions.ends.length = endsAt;
      return;
    }
    decisions.last.push(decisions.ends.length);
    decisions.right.push(right);
    decisions.article.push(article);
  }
}

function addAnswer(decisions: Decisions, features: Features, yes: boolean, article: number): void {
  for (let i = 0; i < features.size; i++) decisions.keys.push(features.keys[i] as number);
  decisions.ends.push(decisions.keys.length);
  decisions.last.push(decisions.ends.length);
  decisions.right.push(yes ? 1 : 0);
  decisions.article.push(article);
}

function otherHead(known: ReadonlyMap<number, Head>, { from, to }: TokenRange): number {
  for (let i = to - 1; i >= from; i--) if (known.has(i)) return i;
  return -1;
}

function spanOf(ranges: readonly TokenRange[]): { from: number; to: number } {
  return { from: (ranges[0] as TokenRange).from, to: (ranges[ranges.length - 1] as TokenRange).to };
}

function wordAfter(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && isMark(tokens[i] as Token)) i++;
  return i;
}

function wordBefore(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && isMark(tokens[i - 1] as Token)) i--;
  return i;
}

/** The place at which a labelled edge inside the marks of a quotation stands. */
function unitFrom({ steps, tokens }: Ground, at: number): number {
  return at > 0 && (tokens[at - 1] as Token).kind === 'quote' && steps.quoteFrom(at - 1) >= 0 ? at - 1 : at;
}

function unitTo({ steps, tokens }: Ground, at: number): number {
  for (let i = at; i < tokens.length && i < at + 3; i++) if (steps.quoteTo(i) >= 0) return i;
  return at;
}
