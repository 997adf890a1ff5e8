import type { Token } from '../tokens/types.ts';
import type { Cue } from './cue.ts';
import { isNominal } from './noun-phrase.ts';
import type { Steps } from './stretch.ts';

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'what']);

/**
 * The relative pronoun before the subject of a cue that is inserted into a relative clause ("the money, which police say
 * was stolen", "whom friends call shy"), or -1.
 */
export function insertingRelative({ tokens }: Steps, { subject, from, inverted, shared, stretch }: Cue): number {
  if (subject === null || inverted || shared || subject.from > from || subject.from <= stretch.from) return -1;
  const at = subject.from - 1;
  const { norm } = tokens[at] as Token;
  if (!RELATIVES.has(norm)) return -1;
  if (norm === 'what') return at;
  if (at <= stretch.from) return -1;
  const before = tokens[at - 1] as Token;
  if (norm === 'that') return isNominal(before) ? at : -1;
  return isNominal(before) || before.text === ',' || before.text === '—' || before.pos === 'ADP' ? at : -1;
}
