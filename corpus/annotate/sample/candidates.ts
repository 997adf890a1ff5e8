import { readLines } from '../../evaluate/load/lines.ts';
import { keyOf, type Lean, type Outlet, spell } from './outlets.ts';

export type SetName = 'allsides' | 'hyperpartisan' | 'polnear' | 'basil' | 'newsdiscourse' | 'ptc' | 'articles-mixed';
export type Genre = 'news' | 'opinion' | 'unknown';

/** An article that could be drawn. */
export interface Candidate {
  readonly set: SetName;
  /** Below the data folder. */
  readonly file: string;
  /** `id` of its row. */
  readonly sourceId: string;
  /** Key of the outlet; `unknown` where the set does not say. */
  readonly outlet: string;
  readonly lean: Lean | null;
  readonly genre: Genre;
  readonly date: string | null;
  /** Null when the set has none or when the text begins with it. */
  readonly title: string | null;
  readonly text: string;
  /** Whole outlets of the test part. */
  readonly test: boolean;
  /** Two articles of one group (an event told by three outlets) are never both drawn. */
  readonly group: string | null;
  /** Name of the stratum inside its set. */
  readonly stratum: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly label?: unknown;
  readonly outlet?: string;
  readonly publisher?: string;
  readonly wire?: string;
  readonly section?: string | null;
  readonly section_by_url?: string | null;
  readonly triplet?: string;
  readonly article_id?: string;
  readonly domain?: string;
  readonly url?: string | null;
  readonly source?: string;
  readonly category?: string | null;
}

/** What a set says of a row, before the outlet is looked up. */
interface Facts {
  readonly outlet: string | null;
  readonly lean?: Lean | null;
  readonly genre?: Genre;
  readonly date?: string | null;
  readonly group?: string | null;
  readonly stratum?: (genre: Genre, lean: Lean | null) => string;
}

interface Source {
  readonly set: SetName;
  readonly file: string;
  /** Undefined leaves the row out. */
  readonly read: (row: Row) => Facts | undefined;
}

const SOURCES: readonly Source[] = [
  { set: 'allsides', file: 'allsides/train.jsonl.gz', read: readAllSides },
  { set: 'allsides', file: 'allsides/valid.jsonl.gz', read: readAllSides },
  {
    set: 'hyperpartisan',
    file: 'hyperpartisan/dev.jsonl',
    read: (row) => ({ outlet: row.outlet ?? null, stratum: () => String(row.label) }),
  },
  { set: 'polnear', file: 'polnear/train.jsonl', read: readPolnear },
  { set: 'polnear', file: 'polnear/dev.jsonl', read: readPolnear },
  {
    set: 'basil',
    file: 'basil/articles.jsonl',
    read: (row) => ({ outlet: row.outlet ?? null, genre: 'news', group: `basil ${row.triplet}` }),
  },
  { set: 'newsdiscourse', file: 'newsdiscourse/train.articles.jsonl', read: readNewsDiscourse },
  { set: 'ptc', file: 'ptc/train.articles.jsonl', read: () => ({ outlet: null }) },
  { set: 'articles-mixed', file: 'articles-mixed/sample.jsonl', read: readMixed },
];

/** Every article of the sampled files, in file order; outlets that are skipped are left out. */
export function loadCandidates(data: string, outlets: ReadonlyMap<string, Outlet>): Candidate[] {
  return SOURCES.flatMap(({ set, file, read }) =>
    readLines<Row>(data, file).flatMap((row): Candidate[] => {
      const facts = read(row);
      if (!facts || !row.text) return [];
      const known = facts.outlet === null ? undefined : outlets.get(spell(facts.outlet));
      if (known?.skip) return [];
      const genre = facts.genre ?? (known?.opinion ? 'opinion' : 'unknown');
      // The label of the set is of this very article's outlet; the table fills in where a set has none.
      const lean = facts.lean === undefined ? (known?.lean ?? null) : facts.lean;
      return [
        {
          set,
          file,
          sourceId: row.id,
          outlet: known?.key ?? (facts.outlet === null ? 'unknown' : keyOf(facts.outlet)),
          lean,
          genre,
          date: facts.date ?? row.date ?? null,
          title: titleOf(row),
          text: row.text,
          test: known?.test ?? false,
          group: facts.group ?? null,
          stratum: facts.stratum?.(genre, lean) ?? 'all',
        },
      ];
    }),
  );
}

function readAllSides(row: Row): Facts {
  const opinion = row.section === 'opinion' || row.section_by_url === 'opinion' || /^opinion\b/i.test(row.title ?? '');
  const stratum = (genre: Genre, lean: Lean | null) => `${lean} ${genre === 'opinion' ? 'opinion' : 'other'}`;
  const facts = { outlet: row.outlet ?? null, lean: row.label as Lean, stratum };
  if (opinion) return { ...facts, genre: 'opinion' };
  return row.section === 'news' ? { ...facts, genre: 'news' } : facts;
}

/** Agencies' articles stand in many papers, so they belong to no outlet. */
function readPolnear(row: Row): Facts | undefined {
  if (row.wire !== undefined && row.wire !== 'None' && row.wire !== 'NA') return undefined;
  return { outlet: row.publisher ?? null, genre: 'news' };
}

function readNewsDiscourse(row: Row): Facts {
  const id = row.article_id ?? '';
  const outlet = /^(nyt|xinhua|reuters)/i.exec(id)?.[0].toLowerCase() ?? null;
  const written =
    /_((?:19|20)\d\d)_/.exec(id)?.[1] ?? /(?:_|\/)((?:19|20)\d\d)[-\d/.]/.exec(`${id} ${row.url ?? ''}`)?.[1];
  return { outlet, genre: 'news', date: written ?? null };
}

function readMixed(row: Row): Facts | undefined {
  if (row.source === 'bbc') return { outlet: 'bbc', genre: 'news', date: null };
  if (row.source === 'horne2017') return { outlet: null, stratum: () => 'horne2017' };
  if (row.source !== 'newspaper') return undefined;
  const domain = /^newspaper-(.+?)\d*$/.exec(row.id)?.[1];
  return { outlet: domain ?? null, stratum: () => 'newspaper' };
}

function titleOf({ title, text }: Row): string | null {
  const trimmed = title?.trim() ?? '';
  if (trimmed === '') return null;
  return plain(text).startsWith(plain(trimmed).slice(0, 40)) ? null : trimmed;
}

function plain(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
