import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import type { Span } from '../../../src/text/span.ts';
import { readBrat } from './brat.ts';
import { readLines } from './lines.ts';

/** An attribution as PolNeAR marks it: speech, and reported beliefs and intentions; nested ones are not marked. */
export interface PolnearAttribution {
  /** Empty when the article leaves the source out. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Derived from quotation marks by those who prepared the data, not annotated. */
  readonly derived_quote_type: 'direct' | 'indirect' | 'mixed';
}

export interface PolnearArticle {
  readonly id: string;
  /** One of seven, e.g. `nyt`, `breitbart`. */
  readonly publisher: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly PolnearAttribution[];
}

/** Our rows, or the files of the authors' repository where `polnear/` is its folder `data`. */
export function loadPolnear(data: string, split: 'train' | 'dev'): PolnearArticle[] {
  const official = join(data, 'polnear', split, 'attributions');
  return existsSync(official)
    ? readOfficial(join(data, 'polnear', split))
    : readLines<PolnearArticle>(data, `polnear/${split}.jsonl`);
}

/**
 * `text/ARTICLE.txt` and `attributions/ARTICLE_ANNOTATOR.ann` (brat). A few articles were read by all annotators: the first
 * by name counts. The files have no sentences apart from a parser's, so these are ours.
 */
function readOfficial(folder: string): PolnearArticle[] {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'attributions')).sort()) {
    const article = /^(.+)_[0-9a-z]+\.ann$/.exec(name)?.[1];
    if (article !== undefined && !files.has(article)) files.set(article, name);
  }
  return [...files].map(([article, name]) => {
    const text = readFileSync(join(folder, 'text', `${article}.txt`), 'utf8');
    const path = join(folder, 'attributions', name);
    const events = readBrat(path, readFileSync(path, 'utf8'), text).filter(({ type }) => type === 'Attribution');
    return {
      id: `polnear-${article}`,
      publisher: article.slice(0, article.indexOf('_')),
      text,
      sentences: segment(makeSource(text)).sentences.map(({ start, end }) => ({ start, end })),
      attributions: events.map(({ roles }) => {
        const [source = [], cue = [], content = []] = ['Source', 'Cue', 'Content'].map((role) => roles.get(role));
        return { source, cue, content, derived_quote_type: quoteTypeOf(text, content) };
      }),
    };
  });
}

const QUOTED = /\u201c[^\u201d]*\u201d?|"[^"]*"?/g;

/** Direct: nothing of it stands outside quotation marks; indirect: nothing inside. */
function quoteTypeOf(text: string, content: readonly Span[]): PolnearAttribution['derived_quote_type'] {
  const pieces = content.map(({ start, end }) => text.slice(start, end));
  if (!pieces.some((piece) => piece.search(QUOTED) >= 0)) return 'indirect';
  const rest = pieces.map((piece) => piece.replace(QUOTED, '')).join('');
  return /\p{L}/u.test(rest) ? 'mixed' : 'direct';
}
