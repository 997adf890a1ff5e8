import type { Matcher } from '../lexicons/lexicon-index.ts';
import type { LexiconEntry, LexiconMatch } from '../lexicons/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { AUXILIARY, type Cue, makeCue, NEGATED, PASSIVE } from './cue.ts';
import { mayBeBroad } from './frames/broad.ts';
import { isMistaggedVerb } from './mistagged.ts';
import { isNameWord } from './name-word.ts';
import { lastOf } from './neighbors.ts';
import { readGerund, readInfinitive } from './nonfinite-cue.ts';
import { isNominal, type NounPhrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Steps, Stretch } from './stretch.ts';
import { invertedSubject, sharedSubject } from './subjects.ts';
import { TRAITS } from './traits.ts';
import { readGroup } from './verb-group.ts';

/** "What he is really saying": the writer's reading of it. */
const INTERPRETING = new Set(['really', 'actually', 'essentially', 'basically', 'effectively', 'ultimately']);

/** Most sentences have none. */
const NO_CUES: Cue[] = [];

/** Cues by stretch; the index of the array is the index of the stretch. */
export interface Cues {
  readonly cues: readonly (readonly Cue[])[];
  /** Verbs and nouns of attitude, class `other`: they cut off nothing that another cue governs. */
  readonly broad: readonly (readonly Cue[])[];
}

/** Every attribution cue. */
export function findCues(text: TokenizedText, steps: Steps, stretches: readonly Stretch[], lexicons: Matcher): Cues {
  const { tokens } = text;
  const cues: Cue[][] = new Array(stretches.length).fill(NO_CUES);
  const broad: Cue[][] = new Array(stretches.length).fill(NO_CUES);
  // In another language a word that looks like a cue is none; quotation marks and labels still say who speaks.
  if (!text.segmentation.english) return { cues, broad };
  // Every token lies in one. Inner stretches come later and overwrite; nesting is bounded, so this is linear.
  const stretchOf = steps.room.ints(tokens.length);
  for (let index = 0; index < stretches.length; index++) {
    const { from, to } = stretches[index] as Stretch;
    for (let i = from; i < to; i++) stretchOf[i] = index;
  }
  for (const { from, to } of text.blockTokens) {
    for (const match of lexicons.match(tokens, from, to)) {
      if (match.entry.lexicon !== 'attribution') continue;
      const index = stretchOf[match.from] as number;
      if (stretchOf[match.to - 1] !== index) continue;
      const stretch = stretches[index] as Stretch;
      const here = cues[index] as Cue[];
      const entry = verbFor(match) ?? match.entry;
      const broadOnly = entry.attributes === 'other';
      if (broadOnly && !mayBeBroad(tokens, entry.frames, match.to, stretch.to)) continue;
      const cue = readCue(steps, stretch, entry, match.from, match.to, lastOf(here));
      if (cue === null) continue;
      const list = broadOnly ? broad : cues;
      if (list[index] === NO_CUES) list[index] = [cue];
      else list[index]?.push(cue);
    }
  }
  return { cues, broad };

  /** "Fans claim the game was rigged": the verb that is spelt as the noun is. */
  function verbFor({ entry, from, to }: LexiconMatch): LexiconEntry | null {
    const stretch = stretches[stretchOf[from] as number] as Stretch;
    if (entry.class !== 'noun' || !isMistaggedVerb(steps, stretch, from, to)) return null;
    const { norm, lemma } = tokens[from] as Token;
    const verbs = lexicons.match([{ norm, lemma, pos: 'VERB' }], 0, 1);
    return verbs.find((match) => match.entry.lexicon === 'attribution' && match.entry.class === 'verb')?.entry ?? null;
  }
}

function readCue(
  steps: Steps,
  stretch: Stretch,
  entry: LexiconEntry,
  from: number,
  to: number,
  last: Cue | undefined,
): Cue | null {
  // "Opponents claim that …": a noun on file that is a verb here.
  if (entry.class === 'noun' && isMistaggedVerb(steps, stretch, from, to)) {
    const subject = phraseBefore(steps, from, stretch.from);
    if (subject !== null) return makeCue(entry, stretch, from, from, to, 'finite', 0, subject, false, false);
  }
  if (entry.class !== 'verb') return makeCue(entry, stretch, from, from, to, 'none', 0, null, false, false);
  const { tokens } = steps;
  const verb = tokens[from] as Token;
  const gerund = ((steps.traits[from] as number) & TRAITS.ing) !== 0;
  if ((verb.pos === 'NOUN' || verb.pos === 'ADJ') && !isMistaggedVerb(steps, stretch, from, to)) return null;
  if (verb.norm === 'state' && isNameWord(tokens, to)) return null;
  // "two people briefed on the matter": no hearer, so it tells who they are.
  if (entry.group === 'tell' && verb.norm.endsWith('ed') && tokens[to]?.pos === 'ADP' && isNominal(tokens[from - 1]))
    return null;
  const group = readGroup(steps, stretch, from, to, gerund);
  const { start } = group;
  let flags = group.flags & (gerund || (verb.norm.endsWith('s') && verb.norm !== verb.lemma) ? ~PASSIVE : ~0);
  const before = start > stretch.from && steps.quoteTo(start) < 0 ? (tokens[start - 1] as Token) : undefined;
  if (before?.norm === 'to' && (group.flags & AUXILIARY) === 0) {
    return readInfinitive(steps, stretch, { entry, from, to, start, flags, last });
  }
  if (gerund && (group.flags & AUXILIARY) === 0)
    return readGerund(steps, stretch, { entry, from, to, start, flags, last });
  if ((flags & PASSIVE) !== 0) return makeCue(entry, stretch, from, start, to, 'finite', flags, null, false, true);
  const after = invertedSubject(steps, stretch, to, before, entry);
  if (after !== null) return makeCue(entry, stretch, from, start, to, 'finite', flags, after, true, false);
  const own = start > stretch.from ? phraseBefore(steps, start, stretch.from) : null;
  // "Did Smith say that …?" asks.
  if (own !== null && (isAsked(steps, stretch, own, verb) || isSupposed(steps, stretch, own, start, from)))
    flags |= NEGATED;
  if (own !== null || before === undefined)
    return makeCue(entry, stretch, from, start, to, 'finite', flags, own, false, false);
  // "Smith left and said", "Smith later said": the subject stands elsewhere.
  const { pos, text } = before;
  if (pos !== 'CCONJ' && pos !== 'ADV' && pos !== 'SCONJ' && text !== ',') return null;
  const subject = sharedSubject(steps, stretch, start, last);
  return makeCue(entry, stretch, from, start, to, 'finite', flags, subject, false, true);
}

/** "Let Smith say that …", "What he really means is": what somebody may say, or what the writer takes it for. */
function isSupposed({ tokens }: Steps, stretch: Stretch, own: NounPhrase, start: number, verb: number): boolean {
  if (own.from <= stretch.from) return false;
  const { norm } = tokens[own.from - 1] as Token;
  if (norm === 'let') return (tokens[verb] as Token).norm === (tokens[verb] as Token).lemma;
  if (norm !== 'what') return false;
  for (let i = start; i < verb; i++) if (INTERPRETING.has((tokens[i] as Token).norm)) return true;
  return false;
}

function isAsked({ tokens }: Steps, stretch: Stretch, { from }: NounPhrase, verb: Token): boolean {
  if (verb.norm !== verb.lemma || from <= stretch.from) return false;
  return (
    /^(?:did|do|does|would|will|could|can|should)$/.test((tokens[from - 1] as Token).norm) &&
    (tokens[stretch.to - 1] as Token).text === '?'
  );
}
