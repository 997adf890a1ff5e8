import type { Token } from '../tokens/types.ts';
import { type Candidate, isBroad } from './candidate.ts';
import { isNameWord } from './name-word.ts';
import { isGiven } from './names.ts';
import { tokenBefore } from './neighbors.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { SourceKind } from './types.ts';
import { isAcronym, PERSON_WORDS, personFlags } from './words.ts';

/** What of a candidate tells how its source is to be read. */
export type Sourced = Pick<Candidate, 'frame' | 'entry' | 'class' | 'source'>;

/** What can be read off a source as written. */
export interface SourceReading {
  readonly kind: SourceKind;
  /** Some, critics, experts: a hedge, whose frame words stay the author's. */
  readonly vague: boolean;
  /** A proper name, a title and name, an institution or a role: somebody in particular. */
  readonly specific: boolean;
  readonly survey: boolean;
  /** Researchers, investigators: their belief is evidence and not the author's guess. */
  readonly expert: boolean;
  readonly pronoun: 'he' | 'she' | 'they' | 'it' | 'who' | null;
}

/** Cues that things have too: "the silence suggests". They need a subject that can speak or a text. */
const SHOWING = new Set([
  'show',
  'suggest',
  'indicate',
  'reveal',
  'confirm',
  'imply',
  'underscore',
  'underline',
  'highlight',
  'signal',
  'find',
  'hint',
  'make clear',
  'make it clear',
  'predict',
  'detail',
  'document',
  'read',
  'continue',
  'begin',
  'add',
  'hold',
  'promise',
  'threaten',
  'see',
  'cast',
  'paint',
  'echo',
  'cite',
  'detail',
  'determine',
]);
const QUANTIFIERS = new Set([
  'some',
  'many',
  'several',
  'most',
  'few',
  'other',
  'others',
  'certain',
  'various',
  'numerous',
  'more',
]);
const ONE_OF = new Set(['one', 'another', 'third']);
const PRONOUNS = new Map<string, SourceReading['pronoun']>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['it', 'it'],
  ['its', 'it'],
  ['who', 'who'],
]);
const IMPERSONAL = new Set([
  'you',
  'this',
  'that',
  'these',
  'there',
  'what',
  'which',
  'neither',
  'nothing',
  'nobody',
  'none',
  'anyone',
  'anybody',
]);

/** Only what looks for something finds it in this sense: "he found two graves". */
const FINDING = PERSON_WORDS.document | PERSON_WORDS.survey;

/** They tell something when one goes by them; "results show" is the author's. */
const RESULTS = new Set(['results', 'returns']);

/** Words of a phrase whose bearer is not to be known, and of a sentence that says so. */
const UNNAMED_PHRASE = new Set(['familiar', 'briefed', 'knowledge', 'unnamed', 'unidentified', 'anonymous']);
const UNNAMED_VERBS = new Set(['named', 'identified', 'quoted']);
/** How far around a source it may be said that the name is withheld. */
const MAX_WITHHELD = 45;

/** "A person familiar with the talks", "an official who asked not to be named": somebody whose name is withheld. */
function withheld(tokens: readonly Token[], { from, to }: NounPhrase): 'phrase' | 'sentence' | null {
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i] as Token;
    if (UNNAMED_PHRASE.has(norm) || (norm === 'close' && tokens[i + 1]?.norm === 'to')) return 'phrase';
  }
  const { sentence } = tokens[from] as Token;
  let first = from;
  while (first > 0 && first > from - MAX_WITHHELD && (tokens[first - 1] as Token).sentence === sentence) first--;
  for (let i = first; i < tokens.length && i < to + MAX_WITHHELD; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) break;
    if (token.norm === 'anonymity' || token.norm === 'anonymously') return 'sentence';
    // "not to be named", "declined to be identified"
    if (UNNAMED_VERBS.has(token.norm) && tokens[i - 1]?.norm === 'be' && tokens[i - 2]?.norm === 'to')
      return 'sentence';
  }
  return null;
}

/** Reads a source; null when it cannot be one ("experience shows", "I think" in the author's own voice). */
export function readSource(tokens: readonly Token[], candidate: Sourced): SourceReading | null {
  const reading = readNamed(tokens, candidate);
  const { source } = candidate;
  if (reading === null || source === null || reading.pronoun !== null || isNameWord(tokens, source.head))
    return reading;
  if (reading.kind !== 'person' && reading.kind !== 'group') return reading;
  const hidden = withheld(tokens, source);
  if (hidden === null) return reading;
  const { specific, survey, expert, pronoun } = reading;
  return { kind: 'anonymous', vague: reading.vague || hidden === 'phrase', specific, survey, expert, pronoun };
}

function readNamed(tokens: readonly Token[], candidate: Sourced): SourceReading | null {
  const { source } = candidate;
  if (source === null)
    return { kind: 'anonymous', vague: true, specific: false, survey: false, expert: false, pronoun: null };
  if (candidate.frame === 'label')
    return { kind: 'person', vague: false, specific: true, survey: false, expert: false, pronoun: null };
  const head = tokens[source.head] as Token;
  const flags = personFlags(head.norm) | personFlags(head.lemma);
  const first = tokens[source.from] as Token;
  const showing = candidate.entry !== null && SHOWING.has(candidate.entry.cue);
  // "the union, which said": as "who", when only somebody can do what the verb says.
  const relative = head.norm === 'which' && candidate.class === 'speech' && !showing && !isBroad(candidate);
  if ((flags & PERSON_WORDS['first-person']) !== 0 || (IMPERSONAL.has(head.norm) && !relative)) return null;
  // "According to your mood": nobody tells.
  if (candidate.frame === 'according-to' && (first.norm === 'your' || first.norm === 'my')) return null;
  // "No one in the crowd said": nobody has.
  if (/^(?:no|not)$/.test(first.norm) && tokens[source.from + 1]?.norm === 'one') return null;
  if (head.norm === 'one' && tokenBefore(tokens, source.from)?.norm === 'not') return null;
  const pronoun = relative ? 'who' : (PRONOUNS.get(head.norm) ?? null);
  // "One said", "said another": somebody of a group, without a name.
  if (ONE_OF.has(head.norm) && head.pos !== 'NOUN')
    return { kind: 'anonymous', vague: false, specific: false, survey: false, expert: false, pronoun: null };
  // "Vince Cable", "Jane West": behind a first name it is a surname, whatever the word is else.
  if (source.head > source.from && isNameWord(tokens, source.head) && isGiven(tokens[source.head - 1]))
    return { kind: 'person', vague: false, specific: true, survey: false, expert: false, pronoun: null };
  // At the start of a sentence the tagger takes "Experts" for a name.
  const common = PERSON_WORDS.vague | PERSON_WORDS.role | PERSON_WORDS.abstract;
  const proper = (flags & common) === 0 && isNameWord(tokens, source.head);
  if (pronoun !== null) {
    // "“It is late,” it reads", "It added that the fee will rise": a letter or a body.
    const saying =
      candidate.frame === 'quote-left' || candidate.frame === 'quote-right' || candidate.entry?.cue === 'add';
    // "It found that rents fell": who finds looks for something. "It shows that" is the author's.
    const found = candidate.entry?.cue === 'find' && candidate.frame === 'clause';
    if (
      (showing && pronoun === 'it' && !saying && !found) ||
      (isBroad(candidate) && candidate.entry?.group === 'findings')
    )
      return null;
    return {
      kind: pronoun === 'it' ? 'organization' : pronoun === 'they' ? 'group' : 'person',
      vague: false,
      specific: pronoun !== 'they',
      survey: false,
      expert: false,
      pronoun,
    };
  }
  // "According to Edison Trends": a name of several words, whatever its last one means.
  const titled = source.head > source.from && isNameWord(tokens, source.head) && isNameWord(tokens, source.head - 1);
  const told = candidate.frame === 'according-to' && (titled || RESULTS.has(head.norm));
  if ((flags & PERSON_WORDS.abstract) !== 0 && (flags & (PERSON_WORDS.document | PERSON_WORDS.vague)) === 0 && !told)
    return null;
  // "The chain of events confirmed": no hotel chain.
  if (tokens[source.head + 1]?.norm === 'of' && isAbstract(tokens[source.head + 2])) return null;
  const known =
    flags &
    (PERSON_WORDS.role |
      PERSON_WORDS.organization |
      PERSON_WORDS.document |
      PERSON_WORDS.vague |
      PERSON_WORDS.group |
      PERSON_WORDS.title);
  // "The verse reads:", before the text itself.
  if (showing && known === 0 && !proper && candidate.frame !== 'block') return null;
  // "The beam supports the roof": nothing is said, so it takes somebody who can hold a view.
  if (isBroad(candidate) && candidate.entry?.group === 'findings' && (flags & FINDING) === 0) return null;
  if (isBroad(candidate) && known === 0 && !proper && !isShare(tokens, source)) return null;
  const survey = (flags & PERSON_WORDS.survey) !== 0 || isShare(tokens, source);
  const expert = (flags & PERSON_WORDS.expert) !== 0;
  const thought = candidate.class === 'belief' || candidate.class === 'intention';
  const document = (flags & PERSON_WORDS.document) !== 0 && !(proper && (flags & PERSON_WORDS.organization) !== 0);
  if (thought && document && !survey) return null;
  if (document) {
    // "Reports indicate" names no report; "the report" and "two reports by …" do.
    const vague = (flags & PERSON_WORDS.vague) !== 0 && source.to - source.from === 1;
    return { kind: 'document', vague, specific: !vague, survey, expert, pronoun };
  }
  const quantified = QUANTIFIERS.has(first.norm) || QUANTIFIERS.has(head.norm);
  const definite =
    first.norm === 'the' ||
    first.norm === 'these' ||
    first.norm === 'those' ||
    first.norm === 'two' ||
    first.norm === 'three';
  const vague =
    quantified ||
    ((flags & PERSON_WORDS.vague) !== 0 && !proper && !(definite && (flags & PERSON_WORDS.anonymous) === 0));
  if ((flags & PERSON_WORDS.anonymous) !== 0)
    return { kind: 'anonymous', vague: true, specific: false, survey, expert, pronoun };
  if ((flags & PERSON_WORDS.group) !== 0) return { kind: 'group', vague, specific: false, survey, expert, pronoun };
  if (vague) return { kind: 'group', vague, specific: false, survey, expert, pronoun };
  if ((flags & PERSON_WORDS.organization) !== 0)
    return { kind: 'organization', vague, specific: true, survey, expert, pronoun };
  if (proper) return { kind: kindOfName(tokens, source), vague, specific: true, survey, expert, pronoun };
  const role = (flags & (PERSON_WORDS.role | PERSON_WORDS.title)) !== 0;
  return { kind: kindOfNoun(head.norm, role), vague, specific: role, survey, expert, pronoun };
}

function isAbstract(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && (personFlags(token.norm) & PERSON_WORDS.abstract) !== 0;
}

const COLLECTIVES = new Set(['police', 'family', 'staff', 'crew', 'brass', 'clergy', 'personnel', 'crowd']);

/** A common noun: several persons, one person, or a body or thing that speaks by somebody. */
function kindOfNoun(norm: string, role: boolean): SourceKind {
  if (COLLECTIVES.has(norm) || /(?:[^su]s|men|people)$/.test(norm)) return 'group';
  return role || /(?:er|or|ist|ian|man|ant|eer|person|ee)$/.test(norm) ? 'person' : 'organization';
}

/** "the Herald", "IBM": persons have no article and are not written in capitals. */
function kindOfName(tokens: readonly Token[], { from, to, head }: NounPhrase): SourceKind {
  const { text } = tokens[head] as Token;
  if (isAcronym(text)) return 'organization';
  if (head !== to - 1 || head - from !== 1) return 'person';
  return (tokens[from] as Token).norm === 'the' && !text.endsWith('s') ? 'organization' : 'person';
}

/** "62 percent of voters": only a survey knows. */
function isShare(tokens: readonly Token[], source: NounPhrase): boolean {
  for (let i = source.from; i < source.to; i++) {
    const { norm } = tokens[i] as Token;
    if (norm === 'percent' || norm === '%' || norm === 'respondents') return true;
    if (/^\d.*%$/.test(norm)) return true;
  }
  return false;
}
