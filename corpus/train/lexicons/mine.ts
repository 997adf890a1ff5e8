/**
 * Candidates for corpus/lexicons/loaded.yml and partisan.yml: words and pairs of words that slanted news has more of than
 * plain news. `npx tsx corpus/train/lexicons/mine.ts [--data DIR] [--min N] [--known] [--context WORD]`.
 *
 * Three contrasts, each as a log-odds ratio with an informative Dirichlet prior (the counts of both sides together),
 * given as a z-score: sentences that language models called biased against the others (anno-lexical, train); spans of
 * loaded language and name-calling against the rest (PTC, train); comment and outlets of a side against wire and
 * center news (allsides and hyperpartisan against NewsDiscourse and allsides center). A candidate stands in at least
 * N documents (default 4) of at least three outlets. What is printed is read by a person, with contexts (`--context`), before any
 * of it goes into a lexicon: these are not labels. Sentences of BABE's dev part that anno-lexical repeats are left out,
 * because BABE measures the lexicons. The data are not part of the project.
 */
import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';
import type { Token } from '../../../src/tokens/types.ts';
import { loadBabe } from '../../evaluate/load/babe.ts';
import { readLines } from '../../evaluate/load/lines.ts';
import { loadNewsDiscourse } from '../../evaluate/load/newsdiscourse.ts';
import { loadPtc } from '../../evaluate/load/ptc.ts';

const value = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const data = value('--data') ?? '../shared/data';
const least = Number(value('--min') ?? 4);
const known = process.argv.includes('--known');
const context = value('--context');

const CONTENT = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);
/** Outlets a candidate must stand in. */
const OUTLETS = 3;
/** Articles of allsides read on each side. */
const ARTICLES = 1500;

type Contrast = 'sentences' | 'spans' | 'outlets';
interface Count {
  readonly slanted: Record<Contrast, number>;
  readonly plain: Record<Contrast, number>;
  readonly documents: Set<string>;
  readonly outlets: Set<string>;
}
const counts = new Map<string, Count>();
const totals: Record<Contrast, [slanted: number, plain: number]> = {
  sentences: [0, 0],
  spans: [0, 0],
  outlets: [0, 0],
};
const lexicons = makeLexiconIndex();
/** Words that a lexicon of judgment has already. */
const covered = new Set<string>();

interface Place {
  readonly document: string;
  readonly outlet: string;
  readonly contrast: Contrast;
  readonly slanted: boolean | readonly Span[];
}

function count(text: string, place: Place): void {
  const { tokens, sentenceTokens } = tokenize(segment(makeSource(text)));
  for (const { from, to } of sentenceTokens) {
    for (const { entry, from: first, to: end } of lexicons.match(tokens, from, to))
      if (['loaded', 'partisan', 'rhetoric', 'stance', 'intensifiers'].includes(entry.lexicon))
        for (const key of keysOf(tokens, first, end)) covered.add(key);
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Token;
      const slanted =
        typeof place.slanted === 'boolean' ? place.slanted : place.slanted.some((span) => overlaps(span, token));
      for (const key of keysOf(tokens, at, Math.min(at + 2, to))) {
        if (context !== undefined && key.startsWith(`${context}/`)) show(text, token, place, slanted);
        add(key, place, slanted);
      }
    }
  }
}

/** The word by lemma and part of speech; with the next word, if both carry meaning, by their forms. */
function* keysOf(tokens: readonly Token[], at: number, to: number): Generator<string> {
  const first = tokens[at] as Token;
  if (first.kind !== 'word') return;
  if (CONTENT.has(first.pos)) yield `${first.lemma}/${first.pos}`;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (next?.kind !== 'word' || !(CONTENT.has(next.pos) || next.pos === 'PROPN' || next.pos === 'ADP')) return;
  if (CONTENT.has(first.pos) || first.pos === 'PROPN') yield `${first.norm} ${next.norm}/2`;
}

function add(key: string, { document, outlet, contrast }: Place, slanted: boolean): void {
  let counted = counts.get(key);
  if (counted === undefined) {
    const zero = () => ({ sentences: 0, spans: 0, outlets: 0 });
    counted = { slanted: zero(), plain: zero(), documents: new Set(), outlets: new Set() };
    counts.set(key, counted);
  }
  counted[slanted ? 'slanted' : 'plain'][contrast]++;
  totals[contrast][slanted ? 0 : 1]++;
  counted.documents.add(document);
  counted.outlets.add(outlet);
}

function show(text: string, { start, end }: Token, { outlet }: Place, slanted: boolean): void {
  const around = `${text.slice(Math.max(0, start - 70), start)}[${text.slice(start, end)}]${text.slice(end, end + 70)}`;
  console.log(`${slanted ? '+' : '-'} ${outlet}: ${around.replace(/\s+/g, ' ')}`);
}

const held = new Set(loadBabe(data).map(({ text }) => text));
interface Weak {
  readonly text: string;
  readonly label: number;
  readonly source_name: string;
  readonly sentence_id: string;
}
for (const { text, label, source_name, sentence_id } of readLines<Weak>(data, 'anno-lexical/train.jsonl'))
  if (!held.has(text))
    count(text, { document: sentence_id, outlet: source_name, contrast: 'sentences', slanted: label === 1 });

const TECHNIQUES = ['Loaded_Language', 'Name_Calling,Labeling'];
for (const { id, text, spans } of loadPtc(data)) {
  const slanted = spans.filter(({ technique }) => TECHNIQUES.includes(technique));
  count(text, { document: id, outlet: `ptc-${id.slice(-1)}`, contrast: 'spans', slanted });
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  readonly label: string;
  readonly section_by_url?: string;
}
const pool = readLines<Article>(data, 'allsides/train.jsonl.gz');
const every = (articles: readonly Article[]) =>
  articles.filter((_, i) => i % Math.max(1, Math.floor(articles.length / ARTICLES)) === 0);
const sided = every(pool.filter(({ label, section_by_url }) => label !== 'center' || section_by_url === 'opinion'));
const center = every(pool.filter(({ label, section_by_url }) => label === 'center' && section_by_url !== 'opinion'));
const hyper = readLines<Article>(data, 'hyperpartisan/dev.jsonl').filter(({ label }) => label === 'hyperpartisan');
for (const { id, text, outlet } of [...sided, ...hyper])
  count(text, { document: id, outlet, contrast: 'outlets', slanted: true });
for (const { id, text, outlet } of center) count(text, { document: id, outlet, contrast: 'outlets', slanted: false });
for (const { id, text, publisher } of loadNewsDiscourse(data, 'train'))
  count(text, { document: id, outlet: publisher, contrast: 'outlets', slanted: false });

/**
 * Log-odds ratio of `a` in `n` against `b` in `m`, over its standard deviation. The prior is the count of the word on
 * both sides, scaled to a mass of 1,000 words, so that rare words must be far apart to stand out.
 */
function zScore(a: number, n: number, b: number, m: number): number {
  const mass = 1000;
  const prior = (mass * (a + b)) / (n + m) + 0.01;
  const odds = (hits: number, all: number) => Math.log((hits + prior) / (all + mass - hits - prior));
  return (odds(a, n) - odds(b, m)) / Math.sqrt(1 / (a + prior) + 1 / (b + prior));
}

if (context === undefined) {
  const contrasts = Object.keys(totals) as Contrast[];
  const rows = [...counts].flatMap(([key, { slanted, plain, documents, outlets }]) => {
    if (documents.size < least || outlets.size < OUTLETS || (covered.has(key) && !known)) return [];
    const scores = contrasts.map((name) => zScore(slanted[name], totals[name][0], plain[name], totals[name][1]));
    const pairs = contrasts.map((name) => `${slanted[name]}:${plain[name]}`);
    return [{ key, scores, line: [key, ...scores.map((score) => score.toFixed(1)), ...pairs].join('\t') }];
  });
  const best = (scores: readonly number[]) => Math.max(...scores);
  console.log(['candidate', ...contrasts, ...contrasts].join('\t'));
  for (const { line } of rows.filter(({ scores }) => best(scores) > 1).sort((a, b) => best(b.scores) - best(a.scores)))
    console.log(line);
}
