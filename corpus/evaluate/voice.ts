/**
 * Measures src/voice on annotated news: `npx tsx corpus/evaluate/voice.ts [--data DIR] [--errors N] [--kind MISSED|WRONG|CONTENT|SOURCE|EXTRA]
 * [--set polnear|newsdiscourse]`.
 * PolNeAR dev: source, cue and content spans of attributions (exact and overlapping), and "the sentence has attributed
 * content". NewsDiscourse validation: speech against no speech. The data are not part of the project.
 */
import { readFileSync } from 'node:fs';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import type { Attribution, VoiceLayer } from '../../src/voice/types.ts';
import { findVoice } from '../../src/voice/voice.ts';

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

const options = readOptions(process.argv.slice(2));
const lexicons = makeLexiconIndex();

function measurePolnear(): void {
  const articles = readLines<Article>('polnear/dev.jsonl');
  const parts = ['source', 'cue', 'content'] as const;
  const exact = new Map<string, Counts>(parts.map((part) => [part, new Counts()]));
  const overlap = new Map<string, Counts>(parts.map((part) => [part, new Counts()]));
  const bySentence = new Counts();
  const errors: string[] = [];
  let golds = 0;
  for (const { text, sentences, attributions } of articles) {
    const voice = voiceOf(text);
    // PolNeAR marks no attribution inside an attribution.
    const found = voice.attributions.filter(({ parent, masks }) => masks || parent === null);
    golds += attributions.length;
    for (const part of parts) {
      count(exact.get(part) as Counts, attributions, found, part, (a, b) => key(a, text) === key(b, text));
      count(overlap.get(part) as Counts, attributions, found, part, (a, b) =>
        a.some((x) => b.some((y) => touches(x, y))),
      );
    }
    for (const sentence of sentences) {
      const gold = attributions.some(({ content }) => content.some((span) => touches(span, sentence)));
      const mine = voice.attributions.some(
        ({ content, masks }) => masks && content.some((span) => touches(span, sentence)),
      );
      bySentence.add(gold, mine);
      if (gold !== mine) errors.push(`${gold ? 'MISSED' : 'WRONG '} ${text.slice(sentence.start, sentence.end)}`);
    }
    for (const mine of found) {
      const near = attributions.some(({ cue }) => cue.some((x) => mine.cue.some((y) => touches(x, y))));
      if (!near && mine.cue.length > 0) {
        errors.push(
          `EXTRA  ${show(mine.source, text)} <${show(mine.cue, text)}> ${show(mine.content, text)} masks ${mine.masks}`,
        );
      }
    }
    for (const gold of attributions) {
      const near = found.find(({ cue }) => cue.some((x) => gold.cue.some((y) => touches(x, y))));
      if (near !== undefined && key(near.content, text) !== key(gold.content, text)) {
        errors.push(
          `CONTENT gold [${show(gold.content, text)}]\n        mine [${show(near.content, text)}] cue ${show(near.cue, text)}`,
        );
      }
      if (near !== undefined && key(near.source, text) !== key(gold.source, text)) {
        errors.push(
          `SOURCE gold [${show(gold.source, text)}]\n       mine [${show(near.source, text)}] cue ${show(near.cue, text)}`,
        );
      }
    }
  }
  console.log(`PolNeAR, dev, ${articles.length} articles, ${golds} attributions`);
  for (const part of parts) console.log(`  ${part.padEnd(8)} exact ${exact.get(part)}   overlap ${overlap.get(part)}`);
  console.log(`  sentence has attributed content: ${bySentence} (n = ${bySentence.total})`);
  sample(errors);
}

function measureNewsdiscourse(): void {
  const articles = readLines<{ id: string; text: string }>('newsdiscourse/validation.articles.jsonl');
  const sentences = readLines<{ article_id: string; sent_index: number; text: string; label: string }>(
    'newsdiscourse/validation.sentences.jsonl',
  );
  const speech = new Counts();
  const errors: string[] = [];
  let unplaced = 0;
  for (const article of articles) {
    const voice = voiceOf(article.text);
    let from = 0;
    for (const row of sentences.filter(({ article_id }) => article_id === article.id)) {
      const start = article.text.indexOf(row.text, from);
      if (start < 0) {
        unplaced++;
        continue;
      }
      from = start;
      const end = start + row.text.length;
      const labels = voice.spans.filter((span) => touches(span, { start, end })).map(({ label }) => label);
      const mine = labels.some((label) => label !== 'author');
      const gold = row.label === 'speech';
      speech.add(gold, mine);
      if (gold !== mine) errors.push(`${gold ? 'MISSED' : 'WRONG '} ${row.text}`);
    }
  }
  console.log(`NewsDiscourse, validation, ${articles.length} articles`);
  console.log(`  speech: ${speech} (n = ${speech.total}, not found in the text ${unplaced})`);
  sample(errors);
}

function voiceOf(text: string): VoiceLayer & { spans: (Span & { label: string })[] } {
  const tokens = tokenize(segment(makeSource(text)));
  const voice = findVoice(tokens, lexicons);
  const spans = tokens.segmentation.sentences.map(({ start, end }, index) => ({
    start,
    end,
    label: voice.sentences[index]?.label ?? '',
  }));
  return { ...voice, spans };
}

/** Precision, recall and F1 of what is found against what is there. */
class Counts {
  hit = 0;
  wrong = 0;
  missed = 0;
  total = 0;
  add(gold: boolean, mine: boolean): void {
    this.total++;
    if (gold && mine) this.hit++;
    else if (mine) this.wrong++;
    else if (gold) this.missed++;
  }
  toString(): string {
    const precision = this.hit / (this.hit + this.wrong);
    const recall = this.hit / (this.hit + this.missed);
    const f1 = (2 * precision * recall) / (precision + recall);
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  }
}

/** Greedy one-to-one matching of one part of the attributions; attributions without the part are left out. */
function count(
  counts: Counts,
  golds: readonly Gold[],
  found: readonly Attribution[],
  part: keyof Gold,
  same: (a: readonly Span[], b: readonly Span[]) => boolean,
): void {
  const left = found.filter((attribution) => attribution[part].length > 0);
  for (const gold of golds) {
    if (gold[part].length === 0) continue;
    const at = left.findIndex((attribution) => same(gold[part], attribution[part]));
    if (at >= 0) left.splice(at, 1);
    if (at >= 0) counts.hit++;
    else counts.missed++;
  }
  counts.wrong += left.length;
}

/** Spans by their first and last word character, so that commas, stops and marks at the edges do not matter. */
function key(spans: readonly Span[], text: string): string {
  const trimmed = spans.map(({ start, end }) => {
    const slice = text.slice(start, end);
    const head = slice.search(/[\p{L}\p{N}]/u);
    const tail = slice.match(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u)?.index ?? slice.length - 1;
    return [start + Math.max(head, 0), start + tail];
  });
  return JSON.stringify(trimmed);
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function show(spans: readonly Span[], text: string): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' || ');
}

function sample(all: readonly string[]): void {
  const errors = all.filter((error) => error.startsWith(options.kind));
  const step = Math.max(1, Math.floor(errors.length / Math.max(options.errors, 1)));
  for (let i = 0; i < options.errors && i * step < errors.length; i++)
    console.log(`  ${errors[i * step]?.slice(0, 600)}`);
}

function readLines<T>(file: string): T[] {
  return readFileSync(`${options.data}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function readOptions(args: readonly string[]): { data: string; errors: number; kind: string; set: string | undefined } {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  return {
    data: value('--data') ?? '../shared/data',
    errors: Number(value('--errors') ?? 0),
    kind: value('--kind') ?? '',
    set: value('--set'),
  };
}

if (options.set !== 'newsdiscourse') measurePolnear();
if (options.set !== 'polnear') measureNewsdiscourse();
