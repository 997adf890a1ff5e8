import type { Token } from '../tokens/types.ts';
import { AUXILIARY, NEGATED, PASSIVE } from './cue.ts';
import { BE, FORESEEN, MODALS, NEGATIONS, NOT_ADVERBS_OF_CUE, UNREAL } from './cue-words.ts';
import { tokenBefore } from './neighbors.ts';
import type { Steps, Stretch } from './stretch.ts';
import { TRAITS } from './traits.ts';
import { personFlags } from './words.ts';

/** Auxiliaries and adverbs before a verb are looked at this far. */
const MAX_GROUP = 6;

/** Auxiliaries, adverbs and negations before the verb at `from`. */
export function readGroup(
  steps: Steps,
  stretch: Stretch,
  from: number,
  to: number,
  gerund: boolean,
): { start: number; flags: number } {
  const { tokens } = steps;
  let start = from;
  let flags = 0;
  let onlyAdverbs = true;
  for (let seen = 0; start > stretch.from && seen < MAX_GROUP && steps.quoteTo(start) < 0; seen++) {
    // Whatever is asked for below must have this trait; nine of ten words before a verb have not.
    if (((steps.traits[start - 1] as number) & TRAITS.group) === 0) break;
    const before = tokens[start - 1] as Token;
    // "Mrs. May claims"
    if (before.text !== before.norm && isNamedModal(before, tokenBefore(tokens, start - 1))) break;
    // "have in the past said"
    if (before.norm === 'past' && tokens[start - 2]?.norm === 'the' && tokens[start - 3]?.norm === 'in') {
      start -= 3;
      continue;
    }
    if (NEGATIONS.has(before.norm)) flags |= NEGATED;
    // "should say": it has not been said.
    // "will likely argue": the writer expects it.
    else if (FORESEEN.has(before.norm) && isFuture(tokens, start - 2)) flags |= NEGATED;
    else if (UNREAL.has(before.norm) && onlyAdverbs) {
      flags |= NEGATED | AUXILIARY;
    } else if (before.pos === 'AUX' || MODALS.has(before.norm))
      flags |= BE.has(before.norm) ? AUXILIARY | PASSIVE : AUXILIARY;
    // "have both called for"
    else if (
      before.pos === 'DET' &&
      isFloating(before.norm) &&
      (tokens[start - 2] as Token | undefined)?.pos === 'AUX'
    ) {
      start--;
      continue;
    } else if (NOT_ADVERBS_OF_CUE.has(before.norm) || (before.pos !== 'ADV' && before.norm !== 'further')) break;
    onlyAdverbs &&= before.pos === 'ADV';
    start--;
  }
  // "Later, Smith said": an adverb that opens the sentence is no part of the cue.
  while (
    start < from &&
    (tokens[start] as Token).pos === 'ADV' &&
    (start === stretch.from || (tokens[start - 1] as Token).text === ',')
  )
    start++;
  if (to < stretch.to) {
    const next = (tokens[to] as Token).norm;
    // "vowed never to return" is a vow.
    if (NEGATIONS.has(next) && tokens[to + 1]?.norm !== 'to') flags |= NEGATED;
    // "remarks viewed by some as an insult"
    else if (!gerund && next === 'by' && /(?:ed|en|wn|ld)$/.test((tokens[from] as Token).norm)) flags |= PASSIVE;
  }
  return { start, flags };
}

function isFuture(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm;
  return norm === 'will' || norm === 'would' || norm === "'ll" || norm === 'most' || norm === 'very';
}

/** A modal in capitals behind a name in small ones. */
function isNamedModal({ norm }: Token, before: Token | undefined): boolean {
  return MODALS.has(norm) && before?.pos === 'PROPN' && /\p{Ll}/u.test(before.text) && personFlags(before.norm) !== 0;
}

function isFloating(norm: string): boolean {
  return norm === 'both' || norm === 'all' || norm === 'each';
}
