import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ROOT } from '../support/root.ts';

const FOLDER = `${ROOT}corpus/articles/`;

export type By = 'author' | 'source';
export type LabelledSide = 'left' | 'right' | 'other' | null;

/** A place in the article: UTF-16 units, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface LabelledSpan extends Place {
  readonly text: string;
  readonly by: By;
}

/** A hand-labelled sentence; fields as in corpus/articles/labels/README.md. */
export interface LabelledSentence extends Place {
  /** From 1, in text order. */
  readonly number: number;
  readonly kind: string;
  readonly text: string;
  readonly voice: string;
  readonly editorial: number;
  readonly partisan: LabelledSide;
  readonly partisanSource: LabelledSide;
  readonly hedges: readonly LabelledSpan[];
  readonly loaded: readonly LabelledSpan[];
}

export interface LabelledArticle {
  readonly slug: string;
  readonly text: string;
  readonly sentences: readonly LabelledSentence[];
}

interface RawSpan {
  text: string;
  by: By;
}
interface RawSentence {
  text: string;
  voice: string;
  editorial: number;
  partisan: LabelledSide;
  partisanSource?: LabelledSide;
  hedges: RawSpan[];
  loaded: RawSpan[];
}
interface RawArticle {
  article: string;
  blocks: { kind: string; sentences: RawSentence[] }[];
}

export const SLUGS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

/** An article with its labels, every one placed in the text. Throws when a label is not a substring of it. */
export function readArticle(slug: string): LabelledArticle {
  const text = readFileSync(`${FOLDER}${slug}.txt`, 'utf8');
  const raw = parse(readFileSync(`${FOLDER}labels/${slug}.yml`, 'utf8')) as RawArticle;
  const sentences: LabelledSentence[] = [];
  let from = 0;
  for (const block of raw.blocks) {
    for (const sentence of block.sentences) {
      const place = find(slug, text, sentence.text, from, text.length);
      from = place.end;
      const placeSpans = (spans: RawSpan[]): LabelledSpan[] => {
        let at = place.start;
        return spans.map((span) => {
          const found = find(slug, text, span.text, at, place.end);
          at = found.end;
          return { ...span, ...found };
        });
      };
      sentences.push({
        ...sentence,
        ...place,
        number: sentences.length + 1,
        kind: block.kind,
        partisanSource: sentence.partisanSource ?? null,
        hedges: placeSpans(sentence.hedges),
        loaded: placeSpans(sentence.loaded),
      });
    }
  }
  return { slug, text, sentences };
}

function find(slug: string, text: string, part: string, from: number, to: number): Place {
  const start = text.indexOf(part, from);
  if (start < 0 || start + part.length > to) throw new Error(`${slug}: no “${part}” between ${from} and ${to}`);
  return { start, end: start + part.length };
}
