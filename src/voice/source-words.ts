import type { Token, TokenizedText } from '../tokens/types.ts';
import type { Gender } from './genders.ts';
import { isNameWord } from './name-word.ts';
import { isNominal, MAX_PHRASE, type NounPhrase, phraseAfter } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Steps } from './stretch.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

/** They are looked for this many tokens back, in the sentence and the one before. */
const MAX_SEVERAL = 60;

/** "Protesters stood outside. “…,” they chanted": several who have not spoken yet, by the first noun of the sentence. */
export function severalBefore({ tokens }: TokenizedText, steps: Steps, at: number): string | null {
  const { sentence } = tokens[at] as Token;
  let found = -1;
  for (let i = at - 1; i >= 0 && i > at - MAX_SEVERAL; i--) {
    const token = tokens[i] as Token;
    if (steps.quoteTo(i + 1) >= 0) {
      i = steps.prev(i + 1);
      continue;
    }
    if (sentence - token.sentence > 2 || (found >= 0 && token.sentence !== (tokens[found] as Token).sentence)) break;
    const flags = personFlags(token.norm) & (PERSON_WORDS.role | PERSON_WORDS.group | PERSON_WORDS.vague);
    if (flags !== 0 && isNominal(token) && isPlural(token)) found = i;
  }
  if (found < 0) return null;
  const phrase = phraseBefore(steps, found + 1, Math.max(0, found - MAX_PHRASE));
  return phrase === null ? null : words(tokens, phrase.from, found + 1);
}

function words(tokens: readonly Token[], from: number, to: number): string {
  let joined = '';
  for (let i = from; i < to; i++) {
    const { text, spaced } = tokens[i] as Token;
    joined += i > from && spaced ? ` ${text}` : text;
  }
  return joined;
}

/** "General Motors", "Centers for Disease Control", "Ohio": a name in which a word stands for a place or thing. */
export function isThing(tokens: readonly Token[], { from, to, head }: NounPhrase): boolean {
  if (!isNameWord(tokens, head)) return false;
  if (to - head > 1 && /^(?:for|on|and)$/.test((tokens[head + 1] as Token).norm) && head - from < 2) return true;
  let start = head;
  while (start > from && isNameWord(tokens, start - 1)) start--;
  for (let i = start; i <= head; i++)
    if (
      (personFlags((tokens[i] as Token).norm) &
        (PERSON_WORDS.place | PERSON_WORDS.thing | PERSON_WORDS.organization)) !==
      0
    )
      return true;
  return false;
}

export function isCapitalized(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^(?:The|A|An|His|Her|Its|Their|Another|One) /.test(name);
}

export function isPlural({ norm }: Token): boolean {
  return /(?:[^s]s|men|people)$/.test(norm);
}

export function genderOfNoun({ norm }: Token): Gender | null {
  const flags = personFlags(norm);
  if ((flags & PERSON_WORDS.male) !== 0) return 'he';
  return (flags & PERSON_WORDS.female) !== 0 ? 'she' : null;
}

/** "Paul Mercer, a Republican, who said", "It was Paul Mercer, not Joyce Amadi, who said". */
export function antecedentOfWho(text: TokenizedText, steps: Steps, { from }: NounPhrase): NounPhrase | null {
  const { tokens } = text;
  const sentence = text.sentenceTokens[(tokens[from] as Token).sentence];
  const start = Math.max(sentence?.from ?? from, from - MAX_PHRASE);
  const first = (tokens[start] as Token).norm;
  const second = tokens[start + 1]?.norm;
  if (first === 'it' && (second === 'was' || second === 'is' || second === "'s"))
    return phraseAfter(steps, start + 2, from, true);
  const end = from > start && isPause(tokens[from - 1]) ? from - 1 : from;
  const whom = phraseBefore(steps, end, start);
  // "Enter Ms. Roe — a former aide who describes": the name that the description is set beside.
  const beside = whom !== null && whom.from - 2 >= start && isPause(tokens[whom.from - 1]);
  return beside && isNameWord(tokens, whom.from - 2) ? phraseBefore(steps, whom.from - 1, start) : whom;
}

function isPause(token: Token | undefined): boolean {
  return token !== undefined && /^(?:,|—|–|--?)$/.test(token.text);
}

/** White space other than one space. */
const UNEVEN = /\s\s|[^\S ]/;

/** The source as written, without an aside after it. */
export function written(text: TokenizedText, source: NounPhrase): string {
  const { tokens, segmentation } = text;
  let to = source.from + 1;
  while (to < source.to && !/^[,(—–]$/.test((tokens[to] as Token).text)) to++;
  const name = segmentation.source.value.slice((tokens[source.from] as Token).start, (tokens[to - 1] as Token).end);
  return UNEVEN.test(name) ? name.replace(/\s+/g, ' ') : name;
}
