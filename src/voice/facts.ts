import { NO_NUMBER } from '../lexicons/word-numbers.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { politicianGender } from './genders.ts';
import { canonicalRole } from './roles.ts';
import { makeRoom, type Room } from './room.ts';
import { traitsOf } from './traits.ts';
import { PERSON_FACTS, PERSON_WORDS, personFlags } from './words.ts';

/**
 * What voice asks of words again and again, as bits by token. It depends on the word alone, so it is kept by the word's
 * number, and most tokens are never fetched.
 */
export interface Facts {
  readonly tokens: readonly Token[];
  /** Bits of `TRAITS`. */
  readonly traits: Int32Array;
  /** Bits of `PERSON_WORDS` and `PERSON_FACTS`. */
  readonly persons: Int32Array;
  readonly room: Room;
}

/** Tells facts from none, so that 0 is a word not yet looked at. */
const SEEN = 1 << 30;

export function readFacts({ tokens, words }: TokenizedText): Facts {
  const { ids, numbers } = words;
  const room = makeRoom(tokens.length);
  const traits = room.ints(tokens.length);
  const persons = room.ints(tokens.length);
  const keptTraits = numbers.memo(traitsOf);
  const keptPersons = numbers.memo(PERSON_WORDS);
  for (let i = 0; i < traits.length; i++) {
    const id = ids[i] as number;
    let seen = id === NO_NUMBER ? 0 : (keptTraits[id] as number);
    if (seen === 0) {
      const token = tokens[i] as Token;
      seen = SEEN | traitsOf(token);
      persons[i] = personsOf(token);
      if (id !== NO_NUMBER) {
        keptTraits[id] = seen;
        keptPersons[id] = persons[i] as number;
      }
    } else persons[i] = keptPersons[id] as number;
    traits[i] = seen;
  }
  return { tokens, traits, persons, room };
}

function personsOf({ norm }: Token): number {
  let facts = personFlags(norm);
  if (canonicalRole(norm) !== null) facts |= PERSON_FACTS.office;
  if (politicianGender(norm) !== null) facts |= PERSON_FACTS.politician;
  return facts;
}
