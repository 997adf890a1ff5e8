import type { LexiconEntry, LexiconMatch } from './types.ts';

/** Words inside which some cues are not what they seem. */
export interface Blocker {
  readonly from: number;
  readonly to: number;
  readonly blocks: ReadonlySet<LexiconEntry> | 'all';
}

/** Drops matches that a blocker of theirs covers. Both lists are ordered by `from`. */
export function unblocked(found: LexiconMatch[], blockers: readonly Blocker[]): LexiconMatch[] {
  const longest = blockers.reduce((length, blocker) => Math.max(length, blocker.to - blocker.from), 0);
  let first = 0;
  return found.filter((match) => {
    while (first < blockers.length && (blockers[first] as Blocker).from < match.from - longest) first++;
    for (let i = first; i < blockers.length; i++) {
      const { from, to, blocks } = blockers[i] as Blocker;
      if (from > match.from) return true;
      if (to >= match.to && (blocks === 'all' || blocks.has(match.entry))) return false;
    }
    return true;
  });
}

/** True when no two matches share a token, as mostly. */
function isApart(found: readonly LexiconMatch[]): boolean {
  for (let i = 1; i < found.length; i++) {
    if ((found[i] as LexiconMatch).from < (found[i - 1] as LexiconMatch).to) return false;
  }
  return true;
}

/** Per lexicon, the longest of overlapping matches. `found` is ordered by `from`. */
export function keepLongest(found: LexiconMatch[], own: ReadonlySet<LexiconEntry>): LexiconMatch[] {
  if (isApart(found)) return found;
  const last = new Map<string, number>();
  const kept: (LexiconMatch | null)[] = [];
  for (const match of found) {
    const at = last.get(match.entry.lexicon);
    const before = at === undefined ? null : (kept[at] as LexiconMatch);
    if (before !== null && match.from < before.to) {
      const gain = match.to - match.from - (before.to - before.from);
      // On the same words the user's cue counts, also where one goes by lemma and the other by form.
      const preferred = gain === 0 && match.from === before.from && own.has(match.entry) && !own.has(before.entry);
      if (gain <= 0 && !preferred) continue;
      kept[at as number] = null;
    }
    last.set(match.entry.lexicon, kept.length);
    kept.push(match);
  }
  const list = kept.filter((match) => match !== null);
  // Sorting costs more than finding, and is seldom needed.
  return list.every((match, i) => i === 0 || compare(list[i - 1] as LexiconMatch, match) <= 0)
    ? list
    : list.sort(compare);
}

function compare(a: LexiconMatch, b: LexiconMatch): number {
  return a.from - b.from || a.to - b.to;
}
