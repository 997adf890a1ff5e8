import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { type Gender, genderOfFlags, genderOfTitle, politicianAt } from './genders.ts';
import { isNameAt } from './name-word.ts';
import { isGivenAt, nameStart, wordsOf } from './names.ts';
import { PERSON_WORDS } from './words.ts';

export interface Run extends TokenRange {
  /** Where the name proper begins. */
  readonly start: number;
  readonly block: number;
}

const SILENT_BLOCKS = new Set(['byline', 'boilerplate', 'dateline']);

export function findRuns(text: TokenizedText, facts: Facts, places: readonly number[]): Run[] {
  const { segmentation } = text;
  const runs: Run[] = [];
  let block = 0;
  let past = 0;
  for (const i of places) {
    if (i < past || !isNameAt(facts, i)) continue;
    while (block + 1 < text.blockTokens.length && (text.blockTokens[block] as TokenRange).to <= i) block++;
    const limit = (text.blockTokens[block] as TokenRange).to;
    let end = i + 1;
    while (end < limit && isNameAt(facts, end)) end++;
    past = end;
    const kind = segmentation.blocks[block]?.kind ?? '';
    if (SILENT_BLOCKS.has(kind)) continue;
    const start = nameStart(facts, i, end);
    // Headlines write every word large: only a known first name and one word more are a name for certain.
    if (kind === 'headline' && !(end - start === 2 && isGivenAt(facts, start))) continue;
    if (start < end) runs.push({ from: i, to: end, start, block });
  }
  return runs;
}

/** The last word that is a name and no "Jr.". */
export function surnameAt(tokens: readonly Token[], { start, to }: Run): number {
  return to - start > 2 && SUFFIXES.has((tokens[to - 1] as Token).norm) ? to - 2 : to - 1;
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

export function nameOfRun(tokens: readonly Token[], { start, to }: Run): string {
  return wordsOf(tokens, start, to);
}

/** "President Roe" where the tagger takes the title for a noun. */
export function isTitled({ tokens, persons }: Facts, { from }: Run): boolean {
  if (from === 0 || ((persons[from - 1] as number) & PERSON_WORDS.title) === 0) return false;
  const before = tokens[from - 1] as Token;
  return before.text !== before.norm && before.sentence === (tokens[from] as Token).sentence;
}

export function opensAside(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '(');
}

/** By title, first name or what stands before it ("his wife, Jane Roe"). */
export function genderOfRun(facts: Facts, { from, start, to }: Run): Gender | null {
  const titled = genderOfTitle(facts, from);
  if (titled !== null) return titled;
  const { persons } = facts;
  for (let i = from; i < start; i++) {
    const gender = genderOfFlags(persons[i] as number);
    if (gender !== null) return gender;
  }
  if (to - start < 2) return politicianAt(facts, start);
  const flags = persons[start] as number;
  if ((flags & PERSON_WORDS['given-male']) !== 0) return 'he';
  return (flags & PERSON_WORDS['given-female']) !== 0 ? 'she' : null;
}
