/**
 * Counts on annotated news which frames of src/voice pay: `npx tsx corpus/train/voice/frames.ts [--data DIR] [--min N]
 * [--cue WORD] [--mine] [--dev]`. For each cue in each frame: how often PolNeAR has an attribution at that cue (hits) and how often it
 * has none (wrong). For each annotated cue that is not found: its word and what follows it. A frame is kept when at
 * least .6 of what it finds is annotated. Reads the training part; `--dev` prints the
 * totals of the development part and nothing else. `--cue` lists contexts of one word's misses and
 * wrong findings; `--mine` lists words and what follows them by how often they are cues at all. The data are not part of the project.
 */
import { readFileSync } from 'node:fs';
import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import type { Span } from '../../../src/text/span.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';
import type { Token } from '../../../src/tokens/types.ts';
import { findVoice } from '../../../src/voice/voice.ts';

interface Gold {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Gold[];
}

const value = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const data = value('--data') ?? '../shared/data';
/** The development part is for measuring alone, so nothing of it is listed. */
const dev = process.argv.includes('--dev');
const least = Number(value('--min') ?? 8);
const word = dev ? undefined : value('--cue');
const lexicons = makeLexiconIndex();

const LINKS = new Set('about against at for of on over to with'.split(' '));
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const anyTouches = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => touches(x, y)));

const found = new Map<string, { hits: number; wrong: number }>();
const edges = new Map<string, number>();
const mined = new Map<string, { hits: number; wrong: number }>();
const missed = new Map<string, number>();
const totals = { gold: 0, missed: 0, sentenceHit: 0, sentenceWrong: 0, sentenceMissed: 0 };

for (const line of readFileSync(`${data}/polnear/${dev ? 'dev' : 'train'}.jsonl`, 'utf8').split('\n')) {
  if (line !== '') countArticle(JSON.parse(line) as Article);
}

function countArticle({ text, sentences, attributions: golds }: Article): void {
  const tokenized = tokenize(segment(makeSource(text)));
  const all = findVoice(tokenized, lexicons).attributions;
  const mine = all.filter(({ parent, masks }) => masks || parent === null);
  for (const one of mine) {
    const [cue] = one.cue;
    if (cue === undefined) continue;
    const hit = golds.some((gold) => anyTouches(gold.cue, one.cue));
    const { name, after } = describe(tokenized.tokens, cue);
    const last = text.slice(cue.start, cue.end).match(/ (\w+)$/)?.[1] ?? '';
    const link = one.class === 'other' ? (LINKS.has(last) ? last : after === 'to' ? 'to' : 'object') : after;
    const key = `${name} ${one.class} ${link}${name.endsWith('/n') && one.source.length > 0 ? ' owned' : ''}`;
    const counts = found.get(key) ?? { hits: 0, wrong: 0 };
    found.set(key, counts);
    if (hit) counts.hits++;
    else counts.wrong++;
    if (!hit && name === word) console.log(`WRONG  ${context(text, cue)}`);
  }
  for (const gold of golds) countEdges(text, gold, mine);
  for (const { cue: cues } of golds) {
    totals.gold++;
    const [cue] = cues;
    if (cue === undefined || mine.some((one) => anyTouches(one.cue, cues))) continue;
    totals.missed++;
    const { name, after } = describe(tokenized.tokens, cue);
    const key = `${name} ${after}`;
    missed.set(key, (missed.get(key) ?? 0) + 1);
    if (name === word) console.log(`MISSED ${context(text, cue)}`);
  }
  if (process.argv.includes('--mine')) mineWords(tokenized.tokens, golds);
  for (const sentence of sentences) {
    const gold = golds.some(({ content }) => anyTouches(content, [sentence]));
    const here = all.some(({ content }) => anyTouches(content, [sentence]));
    if (gold && here) totals.sentenceHit++;
    else if (gold) totals.sentenceMissed++;
    else if (here) totals.sentenceWrong++;
  }
}

/** What stands between our edge of a part and the annotated one: + ours reaches further, - not as far. */
function countEdges(text: string, gold: Gold, mine: readonly Gold[]): void {
  const near = mine.find(({ cue }) => anyTouches(cue, gold.cue));
  if (near === undefined) return;
  for (const part of ['source', 'cue', 'content'] as const) {
    const ours = near[part];
    const theirs = gold[part];
    const first = ours[0];
    const last = ours[ours.length - 1];
    const goldFirst = theirs[0];
    const goldLast = theirs[theirs.length - 1];
    if (first === undefined || last === undefined || goldFirst === undefined || goldLast === undefined) {
      if (ours.length !== theirs.length) addEdge(`${part} ${ours.length === 0 ? 'none of ours' : 'none annotated'}`);
      continue;
    }
    const before = edge(text, goldFirst.start, first.start);
    const after = edge(text, last.end, goldLast.end);
    if (before !== '') addEdge(`${part} start ${goldFirst.start < first.start ? '-' : '+'} ${before}`);
    if (after !== '') addEdge(`${part} end ${goldLast.end > last.end ? '-' : '+'} ${after}`);
  }
}

/** The first word and the last of what lies between two edges. */
function edge(text: string, a: number, b: number): string {
  const words = text.slice(Math.min(a, b), Math.max(a, b)).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.length === 0 ? '' : words.length === 1 ? (words[0] as string) : `${words[0]} …`;
}

function addEdge(key: string): void {
  edges.set(key.toLowerCase(), (edges.get(key.toLowerCase()) ?? 0) + 1);
}

/** Every verb and noun outside annotated contents, with what follows it: is it a cue? */
function mineWords(tokens: readonly Token[], golds: readonly Gold[]): void {
  const inContent = new Uint8Array(tokens.length);
  const inCue = new Uint8Array(tokens.length);
  const paint = (array: Uint8Array, spans: readonly Span[]) => {
    for (const { start, end } of spans)
      for (let i = firstAt(tokens, start); i < tokens.length && (tokens[i] as Token).start < end; i++) array[i] = 1;
  };
  for (const { content, cue } of golds) {
    paint(inContent, content);
    paint(inCue, cue);
  }
  for (const [i, { pos, lemma, norm }] of tokens.entries()) {
    if ((pos !== 'VERB' && pos !== 'NOUN') || (inContent[i] === 1 && inCue[i] === 0)) continue;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    const passive =
      pos === 'VERB' &&
      /(?:ed|en|wn)$/.test(norm) &&
      before !== undefined &&
      /^(?:is|was|were|are|been|be|being)$/.test(before.norm);
    const key = `${passive ? 'be ' : ''}${lemma}${pos === 'NOUN' ? '/n' : ''} ${next === undefined ? 'end' : shape(next)}`;
    const counts = mined.get(key) ?? { hits: 0, wrong: 0 };
    mined.set(key, counts);
    if (inCue[i] === 1) counts.hits++;
    else counts.wrong++;
  }
}

/** The head of a cue (its last verb, else its last noun), and what follows the cue. */
function describe(tokens: readonly Token[], cue: Span): { name: string; after: string } {
  let head: Token | undefined;
  let next: Token | undefined;
  let passive = false;
  for (let i = firstAt(tokens, cue.start); i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= cue.end) {
      next = token;
      break;
    }
    if (token.pos === 'AUX' && /^(?:is|was|were|are|been|be|being)$/.test(token.norm)) passive = true;
    else if (token.pos === 'VERB' || head === undefined || (head.pos !== 'VERB' && token.pos === 'NOUN')) head = token;
  }
  const name = `${passive ? 'be ' : ''}${head === undefined ? '?' : head.lemma}${head?.pos === 'NOUN' ? '/n' : ''}`;
  return { name, after: next === undefined ? 'end' : shape(next) };
}

function firstAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shape({ norm, pos, kind, text }: Token): string {
  if (['to', 'that', 'of', 'as', 'for', 'on', 'about', 'by', 'with', 'against', 'in', 'at', 'whether'].includes(norm))
    return norm;
  if (kind === 'quote') return '"';
  if (kind === 'punct') return text;
  return norm.endsWith('ing')
    ? 'ing'
    : pos === 'NOUN' || pos === 'PROPN' || pos === 'DET' || pos === 'ADJ'
      ? 'NP'
      : pos;
}

function context(text: string, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 110)}`;
  return around.replace(/\s+/g, ' ');
}

const { gold, sentenceHit, sentenceWrong, sentenceMissed } = totals;
const precision = sentenceHit / (sentenceHit + sentenceWrong);
const recall = sentenceHit / (sentenceHit + sentenceMissed);
console.log(`attributions ${gold}, cue not found ${totals.missed}`);
console.log(
  `sentence has content, any class: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
);
if (dev) {
  // The totals above are all.
} else if (mined.size > 0) {
  for (const [key, { hits, wrong }] of [...mined].sort((a, b) => b[1].hits - a[1].hits))
    if (hits >= least) console.log(`  ${key.padEnd(40)} ${hits} ${wrong} ${(hits / (hits + wrong)).toFixed(2)}`);
} else if (word === undefined) {
  console.log('found: cue, class, what follows: hits, wrong');
  for (const [key, { hits, wrong }] of [...found].sort((a, b) => b[1].wrong - a[1].wrong)) {
    if (hits + wrong >= least)
      console.log(`  ${key.padEnd(40)} ${hits} ${wrong} ${(hits / (hits + wrong)).toFixed(2)}`);
  }
  console.log('edges that differ');
  for (const [key, count] of [...edges].sort((a, b) => b[1] - a[1]))
    if (count >= least) console.log(`  ${key.padEnd(40)} ${count}`);
  console.log('not found: cue, what follows');
  for (const [key, count] of [...missed].sort((a, b) => b[1] - a[1])) {
    if (count >= least) console.log(`  ${key.padEnd(40)} ${count}`);
  }
}
