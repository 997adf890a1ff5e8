import type { Token, TokenizedText } from '../tokens/types.ts';
import { isAuthorTurn, markBeforeTurn } from './author-turn.ts';
import { LABEL_WORDS } from './model/label-words.ts';
import type { Ownership } from './owner.ts';
import type { Relation } from './relations.ts';
import type { Steps } from './stretch.ts';
import { TRAITS } from './traits.ts';
import { OWNER_AUTHOR } from './types.ts';

/** Words between "as" and its cue. */
const AS_REACH = 6;

/** What a sentence has of its author's words and of a source's. */
export interface SentenceCount {
  /** Words of the author beside any frame, and where they stand: before, among and behind what is reported. */
  author: number;
  readonly places: [before: number, among: number, behind: number];
  attributed: number;
  /** Words of frames: sources, cues and their circumstances. */
  framed: number;
  /** The author's verbs, those of them that are predicates of main clauses, by place, and adjectives and adverbs. */
  verbs: number;
  readonly predicates: [before: number, among: number, behind: number];
  qualifiers: number;
  /** Words of the author that set one clause against another or speak of himself, as the bits of `LABEL_WORDS`. */
  words: number;
  /** The author has a main clause of his own, or comments on what was said. */
  asserts: boolean;
  /** He comments on it behind a mark: "— a boast with no basis". */
  comments: boolean;
  /** The main clause reports, or the sentence goes on with words reported before. */
  reports: boolean;
  /** Some content is more than a few quoted words in a phrase of the author's. */
  whole: boolean;
  /** The relation that most of the words belong to, or -1, and how many there are. */
  main: number;
  relations: number;
}

/** Counts the tokens `[from, to)` of a sentence; null where nothing in it is reported, as in most. */
export function countSentence(
  text: TokenizedText,
  steps: Steps,
  relations: readonly Relation[],
  { owner, frame, beside, reporting }: Ownership,
  from: number,
  to: number,
): SentenceCount | null {
  let first = from;
  while (first < to && isAuthors(first)) first++;
  if (first === to) return null;
  let last = to - 1;
  while (isAuthors(last)) last--;
  const count: SentenceCount = {
    author: 0,
    places: [0, 0, 0],
    attributed: 0,
    framed: 0,
    verbs: 0,
    predicates: [0, 0, 0],
    qualifiers: 0,
    words: 0,
    asserts: false,
    comments: false,
    reports: false,
    whole: false,
    main: -1,
    relations: 0,
  };
  const { traits } = steps;
  let subordinate = false;
  let relative = false;
  let run = 0;
  let longest = 0;
  for (let i = from; i < to; i++) {
    const trait = traits[i] as number;
    subordinate = staysIn(TRAITS.circumstance, traits, i, subordinate);
    relative = staysIn(TRAITS.relative, traits, i, relative);
    // In "as the ministry claims" the clause is the report.
    count.reports ||= reporting[i] === 1 && (!subordinate || opensWithAs(text.tokens, i, from));
    // "— a boast with no basis": a comment asserts without a verb.
    if (i > from && !count.comments && owner[i] === OWNER_AUTHOR && beside[i] !== 1) {
      const reported = owner[i - 1] !== OWNER_AUTHOR;
      if (reported || frame[i - 1] === 1 || beside[i - 1] === 1) count.comments = turnsToAuthor(steps, i, to, reported);
      count.asserts ||= count.comments;
    }
    if ((trait & TRAITS.word) === 0) continue;
    const own = owner[i] as number;
    if (own !== OWNER_AUTHOR) {
      count.attributed++;
      run = i > from && owner[i - 1] === own ? run + 1 : 1;
      const relation = relations[own];
      if (run === 1) {
        count.relations++;
        count.whole ||= relation?.kind !== 'mixed';
        count.reports ||= relation !== undefined && goesOn(relation, from, to);
      }
      if (run > longest) {
        longest = run;
        count.main = own;
      }
    } else if (frame[i] === 1) count.framed++;
    else {
      count.words |= LABEL_WORDS.get((text.tokens[i] as Token).norm) ?? 0;
      if (beside[i] === 1) {
        count.framed++;
        continue;
      }
      const place = i < first ? 0 : i > last ? 2 : 1;
      count.author++;
      count.places[place]++;
      if ((trait & TRAITS.verb) === 0) {
        const { pos } = text.tokens[i] as Token;
        if (pos === 'ADJ' || pos === 'ADV') count.qualifiers++;
        continue;
      }
      count.verbs++;
      if (subordinate || relative || !isPredicate(text.tokens, i, from)) continue;
      count.predicates[place]++;
      count.asserts = true;
    }
  }
  return count;

  function isAuthors(i: number): boolean {
    return owner[i] === OWNER_AUTHOR && frame[i] !== 1 && beside[i] !== 1;
  }
}

/** Words of a relation whose cue stands in another sentence, or nowhere. */
function goesOn({ candidate: { cue } }: Relation, from: number, to: number): boolean {
  return cue === null || cue.from < from || cue.from >= to;
}

/**
 * Whether the token stands in a clause that a word with the trait opens ("as she left", "after he was asked"), which ends at
 * the next mark. Clauses of contrast assert ("even as his army shells the city", "though nobody had").
 */
function staysIn(opener: number, traits: Int32Array, at: number, before: boolean): boolean {
  const trait = traits[at] as number;
  if ((trait & (TRAITS.mark | TRAITS.quote)) !== 0) return false;
  return before || ((trait & opener) !== 0 && !(at > 0 && ((traits[at - 1] as number) & TRAITS.even) !== 0));
}

/** "as the ministry claims": the cue comes soon after the "as" of its own clause. */
function opensWithAs(tokens: readonly Token[], cue: number, from: number): boolean {
  for (let i = cue - 1; i >= from && i >= cue - AS_REACH; i--) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if (norm === 'as') return true;
  }
  return false;
}

/** A finite verb, which asserts something however short its clause is: "…, but voters disagree". */
function isPredicate(tokens: readonly Token[], at: number, from: number): boolean {
  const { pos, norm } = tokens[at] as Token;
  if (at === from || norm.endsWith('ing')) return false;
  let i = at - 1;
  while (i > from && ((tokens[i] as Token).pos === 'ADV' || (tokens[i] as Token).pos === 'PART')) i--;
  const before = tokens[i] as Token;
  if (before.norm === 'to' || before.pos === 'ADP' || before.pos === 'SCONJ') return false;
  // "flanked by aides": a participle.
  return pos === 'AUX' || tokens[at + 1]?.norm !== 'by' || before.pos === 'AUX';
}

/** True when the writer comments on what was said: from the mark or the word at `at`, which follows on it or its frame. */
function turnsToAuthor(steps: Steps, at: number, to: number, reported: boolean): boolean {
  const token = steps.tokens[at] as Token;
  const mark = markBeforeTurn(token);
  if (mark !== null) return isAuthorTurn(steps, at + 1, to, mark);
  if (!reported) return false;
  // "the promise that nobody pays rings hollow": the tagger takes verbs in -s for nouns.
  return (token.norm === 'even' && steps.tokens[at + 1]?.norm === 'as') || isNounInS(token);
}

function isNounInS({ pos, norm, lemma }: Token): boolean {
  return pos === 'NOUN' && norm !== lemma && norm.endsWith('s');
}
