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

/** Among more matches than these that hang together there is no looking for overlaps one by one. */
const MOST_TOGETHER = 16;

/** True when no two matches from `begin` on are of one lexicon and share a token, and all stand in order, as mostly. */
export function isSettled(found: readonly LexiconMatch[], begin: number): boolean {
  // Matches from `first` on reach into one another, up to token `reach`.
  let first = begin;
  let reach = 0;
  for (let i = begin; i < found.length; i++) {
    const match = found[i]!;
    if (match.from >= reach) first = i;
    else {
      if (i - first > MOST_TOGETHER || compare(found[i - 1]!, match) > 0) return false;
      for (let k = first; k < i; k++) {
        const other = found[k]!;
        if (other.to > match.from && other.entry.lexicon === match.entry.lexicon) return false;
      }
    }
    if (match.to > reach) reach = match.to;
  }
  return true;
}

/** Per lexicon, the longest of overlapping matches. `found` is ordered by `from`. */
export function keepLongest(found: LexiconMatch[], own: ReadonlySet<LexiconEntry>): LexiconMatch[] {
  if (isSettled(found, 0)) return found;
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
