/**
 * Measures src/signals on annotated news: `npx tsx corpus/evaluate/signals.ts [--data DIR] [--errors N] [--fires CUE]`.
 * BABE dev: how many plain sentences (factual, center outlet) hold a signal of the author's that is no hedge, how many
 * of the biased words that annotators marked are covered, and how many of our loaded words they marked.
 * `--errors N` prints N plain sentences with a signal; `--fires CUE` prints up to 12 sentences where a rule id or an
 * entry id that holds CUE fires in BABE, hyperpartisan and NewsDiscourse. The data are not part of the project.
 */
import { readFileSync } from 'node:fs';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { makeRuleSet } from '../../src/signals/rule-set.ts';
import type { Signal } from '../../src/signals/types.ts';
import { makeSource } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { findVoice } from '../../src/voice/voice.ts';

interface BabeRow {
  readonly text: string;
  readonly label_opinion: string | null;
  readonly lean_of_outlet: string | null;
  /** Start and end of the words that annotators called biased. */
  readonly spans: readonly (readonly [number, number] | Span)[];
}

const options = readOptions(process.argv.slice(2));
const lexicons = makeLexiconIndex();
const rules = makeRuleSet();

function measureBabe(): void {
  const rows = readLines<BabeRow>('babe/dev.jsonl');
  const plain = { n: 0, fired: 0 };
  const words = { n: 0, covered: 0 };
  const loaded = { n: 0, marked: 0 };
  const samples: string[] = [];
  const byRule = new Map<string, number>();
  for (const row of rows) {
    const signals = signalsOf(row.text);
    if (row.label_opinion === 'factual' && row.lean_of_outlet === 'center') {
      plain.n++;
      const own = signals.filter(({ voice, type }) => voice === 'author' && type !== 'hedge');
      if (own.length > 0) plain.fired++;
      for (const { rule } of own) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      for (const signal of own) samples.push(show(row.text, signal));
    }
    const slanted = signals.filter(({ type }) => type !== 'hedge');
    const spans = row.spans.map(toSpan);
    words.n += spans.length;
    words.covered += spans.filter((span) => slanted.some((signal) => touches(span, signal))).length;
    if (row.spans.length === 0) continue;
    const own = signals.filter(({ rule }) => rule === 'loaded/loaded-word');
    loaded.n += own.length;
    loaded.marked += own.filter((signal) => spans.some((span) => touches(span, signal))).length;
  }
  console.log(`BABE, dev, ${rows.length} sentences`);
  console.log(`  plain sentences with a non-hedge author signal ${share(plain.fired, plain.n)}`);
  console.log(`  biased words covered by a non-hedge signal     ${share(words.covered, words.n)}`);
  console.log(`  loaded words (in sentences with marks) marked  ${share(loaded.marked, loaded.n)}`);
  const ranked = [...byRule].sort(([, a], [, b]) => b - a);
  console.log(`  of plain sentences: ${ranked.map(([rule, count]) => `${rule} ${count}`).join(', ')}`);
  sample(samples, options.errors);
}

function showFirings(part: string): void {
  const texts = [
    ...readLines<BabeRow>('babe/dev.jsonl').map(({ text }) => text),
    ...readLines<{ text: string }>('hyperpartisan/dev.jsonl').map(({ text }) => text),
    ...readLines<{ text: string }>('newsdiscourse/train.articles.jsonl').map(({ text }) => text),
  ];
  const samples: string[] = [];
  for (const text of texts) {
    for (const signal of signalsOf(text))
      if (signal.rule.includes(part) || signal.entry?.includes(part)) samples.push(show(text, signal));
  }
  console.log(`${samples.length} firings of ${part} in BABE dev, hyperpartisan dev and NewsDiscourse train`);
  sample(samples, 12);
}

function signalsOf(text: string): Signal[] {
  const tokens = tokenize(segment(makeSource(text)));
  return detectSignals(tokens, findVoice(tokens, lexicons), lexicons, rules);
}

function toSpan(span: readonly [number, number] | Span): Span {
  return 'start' in span ? span : { start: span[0], end: span[1] };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function show(text: string, { start, end, rule, voice }: Signal): string {
  const around = `${text.slice(Math.max(0, start - 70), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 70)}`;
  return `${rule} (${voice}): ${around.replace(/\s+/g, ' ')}`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (n = ${whole})`;
}

function sample(all: readonly string[], count: number): void {
  const step = Math.max(1, Math.floor(all.length / Math.max(count, 1)));
  for (let i = 0; i < count && i * step < all.length; i++) console.log(`  ${all[i * step]}`);
}

function readLines<T>(file: string): T[] {
  return readFileSync(`${options.data}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function readOptions(args: readonly string[]): { data: string; errors: number; fires: string | undefined } {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  return { data: value('--data') ?? '../shared/data', errors: Number(value('--errors') ?? 0), fires: value('--fires') };
}

if (options.fires === undefined) measureBabe();
else showFirings(options.fires);
