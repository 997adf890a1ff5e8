import type { Token } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import type { Run } from './name-runs.ts';
import { isGivenAt } from './names.ts';
import { tokenBefore } from './neighbors.ts';
import type { Roles } from './roles.ts';
import { PERSON_WORDS } from './words.ts';

/** How a name stands in its sentence; who is its subject is taken up by "he" more often than who is its object. */
export type Standing = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

export function standingOf(tokens: readonly Token[], { from, to }: Run): Standing {
  const next = tokens[to];
  if (next?.norm === "'s" || next?.norm === "'") return 'possessor';
  const before = tokenBefore(tokens, from);
  const opens = opensSentence(tokens, from);
  if (!opens && before?.pos === 'ADP') return 'oblique';
  if (next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV')) return 'subject';
  if (opens) return 'subject';
  return before?.pos === 'VERB' ? 'object' : 'other';
}

/** Only a description stands before the name: "The first witness, auditor Jane Roe,". */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from] as Token;
  for (let i = from - 1; i >= 0 && i > from - MAX_DESCRIPTION; i--) {
    const { pos, text, kind, sentence: other } = tokens[i] as Token;
    // Behind a quotation the clause that names its speaker begins.
    if (other !== sentence || (kind === 'quote' && i === from - 1)) return true;
    if (text !== ',' && !DESCRIBING.has(pos)) return false;
  }
  return from < MAX_DESCRIPTION;
}

const MAX_DESCRIPTION = 8;
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

export function evidenceOf(facts: Facts, { from, start, to }: Run, { roles }: Roles): number {
  const { tokens, persons } = facts;
  const before = tokenBefore(tokens, from);
  const named = to - start > 1 && isGivenAt(facts, start);
  if (named || start > from || roles.length > 0) return 2;
  if (before !== undefined && ((persons[from - 1] as number) & TITLES) !== 0) return 2;
  // ", 54,"
  if (tokens[to]?.text === ',' && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '')) return 2;
  if (before?.norm === 'the') return -3;
  for (let i = start; i < to; i++) {
    if (((persons[i] as number) & (PERSON_WORDS.place | PERSON_WORDS.thing)) !== 0) return -3;
    const { text } = tokens[i] as Token;
    if (text.length > 3 && text === text.toUpperCase()) return -1;
  }
  return before?.norm === 'in' || before?.norm === 'at' || before?.norm === 'near' ? -1 : 0;
}

const TITLES = PERSON_WORDS.title | PERSON_WORDS.role;
