import { cueWords } from './cue-words.ts';
import { entryOf } from './resolve.ts';
import type { Lexicon, LexiconCue, LexiconEntry, LexiconGroup } from './types.ts';

/** The cues of lexicons by their first words. None is resolved before it is asked for: a text meets few of many. */
export interface CueList {
  /** Items have numbers below this. */
  readonly count: number;
  /** The first item that begins with this word, and the next one; -1 where there is none. */
  readonly firstOf: (word: string) => number;
  readonly nextOf: (item: number) => number;
  /** The cue, which is the same object for every item of it. */
  readonly entryOf: (item: number) => LexiconEntry;
  /** The phrase that blocks it, or null where the item is the cue itself. */
  readonly blockerOf: (item: number) => string | null;
}

/** In the order of the lexicons, each cue before its blockers. */
export function listCues(lexicons: readonly Lexicon[]): CueList {
  const owners: Lexicon[] = [];
  const groups: LexiconGroup[] = [];
  const cues: LexiconCue[] = [];
  /** Per item: the item of its cue, which may be itself. */
  const own: number[] = [];
  const blockers: (string | null)[] = [];
  const add = (lexicon: Lexicon, group: LexiconGroup, cue: LexiconCue, of: number, blocker: string | null) => {
    owners.push(lexicon);
    groups.push(group);
    cues.push(cue);
    own.push(of);
    blockers.push(blocker);
  };
  for (const lexicon of lexicons) {
    for (const group of lexicon.groups) {
      const shared = group.blockedBy ?? [];
      for (const cue of group.cues) {
        const item = own.length;
        add(lexicon, group, cue, item, null);
        for (const phrase of shared) add(lexicon, group, cue, item, phrase);
        if (typeof cue === 'string' || cue.blockedBy === undefined) continue;
        for (const phrase of cue.blockedBy) add(lexicon, group, cue, item, phrase);
      }
    }
  }
  const first = new Map<string, number>();
  const next = new Int32Array(own.length);
  // From the last to the first, so that each chain runs from the first to the last.
  for (let item = own.length - 1; item >= 0; item--) {
    const word = firstWord(blockers[item] ?? textOf(cues[item] as LexiconCue));
    next[item] = first.get(word) ?? -1;
    first.set(word, item);
  }
  const entries: LexiconEntry[] = [];
  return {
    count: own.length,
    firstOf: (word) => first.get(word) ?? -1,
    nextOf: (item) => next[item] as number,
    entryOf: (item) => {
      const of = own[item] as number;
      entries[of] ??= entryOf((owners[of] as Lexicon).lexicon, groups[of] as LexiconGroup, cues[of] as LexiconCue);
      return entries[of] as LexiconEntry;
    },
    blockerOf: (item) => blockers[item] as string | null,
  };
}

function textOf(cue: LexiconCue): string {
  return typeof cue === 'string' ? cue : cue.cue;
}

const SPACE = 32;
const HYPHEN = 45;

/** The first of `cueWords`, mostly told without cutting the cue. */
function firstWord(cue: string): string {
  for (let i = 0; i < cue.length; i++) {
    const code = cue.charCodeAt(i);
    if (isPlain(code)) continue;
    if (i > 0 && code === SPACE) return cue.slice(0, i);
    if (i === 0 || code !== HYPHEN || !isPlain(cue.charCodeAt(i + 1))) return cueWords(cue)[0] as string;
  }
  return cue;
}

/** a to z */
function isPlain(code: number): boolean {
  return code >= 97 && code <= 122;
}
