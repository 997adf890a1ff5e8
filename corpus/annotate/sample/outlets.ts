import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export type Lean = 'left' | 'center' | 'right';

/** An outlet as `outlets.yml` knows it. */
export interface Outlet {
  readonly key: string;
  readonly lean: Lean | null;
  /** Whole outlet in the test part. */
  readonly test: boolean;
  /** Articles without a known section are opinion. */
  readonly opinion: boolean;
  /** Not sampled: no articles, or not an outlet. */
  readonly skip: boolean;
  /** Every spelling of it. */
  readonly names: readonly string[];
}

interface Entry {
  key: string;
  lean: Lean | null;
  test?: boolean;
  opinion?: boolean;
  skip?: boolean;
  names: string[];
}

/** Outlets by spelling; reads the file once a call. */
export function readOutlets(): ReadonlyMap<string, Outlet> {
  const file = fileURLToPath(new URL('outlets.yml', import.meta.url));
  const entries = parse(readFileSync(file, 'utf8')) as Entry[];
  const outlets = new Map<string, Outlet>();
  for (const { key, lean, test = false, opinion = false, skip = false, names } of entries) {
    const outlet = { key, lean, test, opinion, skip, names };
    for (const name of names) {
      const spelling = spell(name);
      if ((outlets.get(spelling) ?? outlet) !== outlet) throw new Error(`outlets.yml: ${name} belongs to two outlets`);
      outlets.set(spelling, outlet);
    }
  }
  return outlets;
}

/** Upper and lower case, and "www.", do not make an outlet. */
export function spell(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
}

/** A key for an outlet that is not listed. */
export function keyOf(name: string): string {
  return spell(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Finds the names of outlets of the test part in a text; names of fewer letters than `least` are left out. */
export function testOutletNames(outlets: ReadonlyMap<string, Outlet>, least = 3): RegExp {
  const names = [...new Set(outlets.values())].filter(({ test }) => test).flatMap((outlet) => outlet.names);
  const escaped = names
    .filter(({ length }) => length >= least)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.join('|')})(?!\\w)`);
}
