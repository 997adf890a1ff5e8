import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Span } from '../../src/text/span.ts';
import type { AttributionLabel, SentenceLabels } from './format/labels.ts';
import { ANNOTATIONS } from './manifest.ts';

/** Readings of the corpus: the two independent ones, and what a third reader settled where they differ. */
export const READINGS = ['pass1', 'pass2', 'adjudicated'] as const;
/** `wider` is the one, shorter reading of the wider sample. */
export type ReadingName = (typeof READINGS)[number] | 'wider';

type Lists = 'hedges' | 'loaded' | 'terms' | 'targets' | 'attributions';
/**
 * A line of `labels/*.jsonl`: the labels of one sentence, with offsets into the article's `text` (into its title for
 * n = 0). What is empty or null is left out; `attributions` is there, be it empty, where attribution was asked.
 */
export type StoredLabels = { readonly article: string } & Pick<SentenceLabels, 'n' | 'voice' | 'editorial'> &
  Partial<Pick<SentenceLabels, 'partisan' | 'partisanSource' | Exclude<Lists, 'attributions'>>> & {
    readonly attributions?: readonly StoredAttribution[];
  };

type StoredAttribution = { readonly source?: Span; readonly cue?: Span; readonly content: readonly Span[] };

/** Labels by article, sentences in order. */
export type Reading = ReadonlyMap<string, readonly SentenceLabels[]>;

/** Labels of a sentence that begins at `shift`, from offsets into the sentence to offsets into the field. */
export function storeLabels(article: string, labels: SentenceLabels, shift: number): StoredLabels {
  const moved = shiftLabels(labels, shift);
  const { n, voice, editorial, partisan, partisanSource, attributions } = moved;
  return {
    article,
    n,
    voice,
    editorial,
    ...(partisan === null ? {} : { partisan }),
    ...(partisanSource === null ? {} : { partisanSource }),
    ...(moved.hedges.length === 0 ? {} : { hedges: moved.hedges }),
    ...(moved.loaded.length === 0 ? {} : { loaded: moved.loaded }),
    ...(moved.terms.length === 0 ? {} : { terms: moved.terms }),
    ...(moved.targets.length === 0 ? {} : { targets: moved.targets }),
    ...(attributions === null ? {} : { attributions: attributions.map(storeAttribution) }),
  };
}

export function restoreLabels(stored: StoredLabels): SentenceLabels {
  const { n, voice, editorial, partisan = null, partisanSource = null } = stored;
  const { hedges = [], loaded = [], terms = [], targets = [], attributions = null } = stored;
  return {
    n,
    voice,
    editorial,
    partisan,
    partisanSource,
    hedges,
    loaded,
    terms,
    targets,
    attributions:
      attributions?.map(({ source = null, cue = null, content }): AttributionLabel => ({ source, cue, content })) ??
      null,
  };
}

/** Every span moved by `by` units, each list in text order. */
export function shiftLabels(labels: SentenceLabels, by: number): SentenceLabels {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const moveAll = <T extends Span>(spans: readonly T[]): T[] => spans.map(move).sort((a, b) => a.start - b.start);
  return {
    ...labels,
    hedges: moveAll(labels.hedges),
    loaded: moveAll(labels.loaded),
    terms: moveAll(labels.terms),
    targets: moveAll(labels.targets),
    attributions:
      labels.attributions?.map(({ source, cue, content }) => ({
        source: source && move(source),
        cue: cue && move(cue),
        content: moveAll(content),
      })) ?? null,
  };
}

export function labelsFile(reading: ReadingName): string {
  return `${ANNOTATIONS}/labels/${reading}.jsonl`;
}

/** Lines of a reading; none when there is no such file yet. */
export function readStored(reading: ReadingName): StoredLabels[] {
  const file = labelsFile(reading);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredLabels);
}

export function readReading(reading: ReadingName): Reading {
  const byArticle = new Map<string, SentenceLabels[]>();
  for (const stored of readStored(reading)) {
    const labels = byArticle.get(stored.article);
    if (labels) labels.push(restoreLabels(stored));
    else byArticle.set(stored.article, [restoreLabels(stored)]);
  }
  return byArticle;
}

/** Sorted by article and sentence, so that the same labels are the same file. */
export function writeStored(reading: ReadingName, lines: readonly StoredLabels[]): void {
  const sorted = [...lines].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.n - b.n));
  writeFileSync(labelsFile(reading), sorted.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function storeAttribution({ source, cue, content }: AttributionLabel): StoredAttribution {
  return { ...(source ? { source } : {}), ...(cue ? { cue } : {}), content };
}
