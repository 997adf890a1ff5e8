import { readLines } from '../../../evaluate/load/lines.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { findFile, readTable } from './delimited.ts';
import { readAlone, target } from './examples.ts';
import { outletKey } from './outlets.ts';

/** A sentence as five readers judged it: word choice, and whether it is fact or the writer's opinion. */
interface BabeRow {
  readonly text: string;
  readonly url: string;
  readonly outlet: string;
  /** Share of the readers who found it biased; 0 or 1 where only the majority is published. */
  readonly biased: number;
  /** 0 factual, .5 mixed, 1 opinion; null without agreement. */
  readonly opinion: number | null;
}

/** The tables of the authors' repository: semicolons between fields, majority labels. */
const TABLES = ['babe/final_labels_SG2.csv', 'babe/final_labels_SG1.csv'];
const OPINION: Readonly<Record<string, number>> = { factual: 0, mixed: 0.5, opinion: 1 };
/** Opinion is judged of the whole row, cue verbs and quoted words included; the score asks about the author alone. */
const OPINION_WEIGHT = 0.3;

/**
 * BABE: loaded as the share of annotators, opinion as an ordinal for editorializing. They read the row as a whole, so it
 * is taken whole. `article` is the url, so that sentences of one article stay together.
 */
export function* readBabe(data: string, read: ScoreReader): Iterable<Example> {
  for (const [i, { text, url, outlet, biased, opinion }] of loadRows(data).entries())
    yield readAlone(
      read,
      text,
      'whole',
      { set: 'babe', article: url === '' ? `babe-${i}` : url, outlet: outletKey(outlet) },
      {
        loaded: target(biased),
        ...(opinion === null ? {} : { editorializing: target(opinion, OPINION_WEIGHT) }),
      },
    );
}

function loadRows(data: string): BabeRow[] {
  const table = findFile(data, TABLES);
  return table === undefined ? readLines<JsonRow>(data, 'babe/dev.jsonl').map(fromJson) : fromTable(data, table);
}

interface JsonRow {
  readonly text: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly label_opinion: string;
  readonly votes: { readonly bias: Readonly<Record<string, number>> };
}

function fromJson({ text, url, outlet, label_opinion, votes }: JsonRow): BabeRow {
  const counts = Object.entries(votes.bias);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const biased = counts.reduce((sum, [label, count]) => (label.startsWith('Biased') ? sum + count : sum), 0);
  return { text, url: url ?? '', outlet, biased: biased / all, opinion: OPINION[label_opinion] ?? null };
}

function fromTable(data: string, file: string): BabeRow[] {
  const columns = ['text', 'news_link', 'outlet', 'label_bias', 'label_opinion'] as const;
  const rows = readTable(data, file, columns, { separator: ';', quoted: true }) as Record<
    (typeof columns)[number],
    string
  >[];
  return rows
    .filter(({ label_bias }) => label_bias === 'Biased' || label_bias === 'Non-biased')
    .map(({ text, news_link, outlet, label_bias, label_opinion }) => ({
      text,
      url: news_link,
      outlet,
      biased: label_bias === 'Biased' ? 1 : 0,
      opinion: opinionOf(label_opinion),
    }));
}

function opinionOf(label: string): number | null {
  if (label.startsWith('Entirely')) return 0;
  if (label.startsWith('Somewhat')) return 0.5;
  return label.startsWith('Expresses') ? 1 : null;
}
