import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { isNameAt } from './name-word.ts';
import { type Gender, genderOfTitle, isGiven, nameStart, politicianGender } from './names.ts';
import { tokenBefore } from './neighbors.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

export interface Run extends TokenRange {
  /** Where the name proper begins. */
  readonly start: number;
  readonly block: number;
}

const SILENT_BLOCKS = new Set(['byline', 'boilerplate', 'dateline']);

export function findRuns(text: TokenizedText, traits: Int32Array, places: readonly number[]): Run[] {
  const { tokens, segmentation } = text;
  const runs: Run[] = [];
  let block = 0;
  let past = 0;
  for (const i of places) {
    if (i < past || !isNameAt(tokens, traits, i)) continue;
    while (block + 1 < text.blockTokens.length && (text.blockTokens[block] as TokenRange).to <= i) block++;
    const limit = (text.blockTokens[block] as TokenRange).to;
    let end = i + 1;
    while (end < limit && isNameAt(tokens, traits, end)) end++;
    past = end;
    const kind = segmentation.blocks[block]?.kind ?? '';
    if (SILENT_BLOCKS.has(kind)) continue;
    const start = nameStart(tokens, i, end);
    // Headlines write every word large: only a known first name and one word more are a name for certain.
    if (kind === 'headline' && !(end - start === 2 && isGiven(tokens[start]))) continue;
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
  const parts: string[] = [];
  for (let i = start; i < to; i++) parts.push((tokens[i] as Token).text);
  return parts.join(' ');
}

/** "President Roe" where the tagger takes the title for a noun. */
export function isTitled(tokens: readonly Token[], { from }: Run): boolean {
  const before = tokenBefore(tokens, from);
  return (
    before !== undefined &&
    before.text !== before.norm &&
    before.sentence === (tokens[from] as Token).sentence &&
    (personFlags(before.norm) & PERSON_WORDS.title) !== 0
  );
}

export function opensAside(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '(');
}

/** By title, first name or what stands before it ("his wife, Jane Roe"). */
export function genderOfRun(tokens: readonly Token[], run: Run): Gender | null {
  const titled = genderOfTitle(tokens, run.from);
  if (titled !== null) return titled;
  for (let i = run.from; i < run.start; i++) {
    const flags = personFlags((tokens[i] as Token).norm);
    if ((flags & PERSON_WORDS.male) !== 0) return 'he';
    if ((flags & PERSON_WORDS.female) !== 0) return 'she';
  }
  if (run.to - run.start < 2) return politicianGender((tokens[run.start] as Token).norm);
  const flags = personFlags((tokens[run.start] as Token).norm);
  if ((flags & PERSON_WORDS['given-male']) !== 0) return 'he';
  return (flags & PERSON_WORDS['given-female']) !== 0 ? 'she' : null;
}
