import type { Token, TokenRange } from '../../tokens/types.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';

/** What a transcript puts before a turn. */
export interface LabelName {
  /** First and last word of the name, without a title and what is said of the speaker. */
  readonly first: number;
  readonly last: number;
  /** The label's mark, `[mark, end)`; empty for "Q.", whose stop is part of the word. */
  readonly mark: number;
  readonly end: number;
  /** It says that somebody is on air: "(HOST)", ", CNN ANCHOR". */
  readonly onAir: boolean;
}

const MAX_CAPITAL_WORDS = 4;
const MAX_NAME_WORDS = 3;
/** What is said of a speaker: "(D-Ohio)", ", a lawyer for the city", ", CNN CORRESPONDENT (voice-over)". */
const MAX_NOTES = 3;
const MAX_NOTE_TOKENS = 9;
/** Words before the colon of the longest label. */
export const MAX_LABEL_WORDS = 14;

const NO_SPEAKER = new Set(
  'update breaking note read watch related more photo photos video editor correction source opinion fact facts exclusive live by what why how who when where'.split(
    ' ',
  ),
);

/** Stand before a colon in paragraph after paragraph, and speak in none. */
const HEADS_A_LIST = new Set(
  'age answer claim con cost date democrats example fact false fiction grade image lesson loser losers myth part party place pro question rating reality reason republicans result rule status step the time true truth verdict via winner winners'.split(
    ' ',
  ),
);

/** In capitals these are turns: "QUESTION: …", "ANSWER: …". */
const ASKING = new Set(['question', 'answer']);

/** Speak without a name; the tagger takes them for names in capitals alone. */
const UNNAMED = new Set(['host', 'interviewer', 'moderator']);

const ON_AIR = new Set(
  'anchor analyst caller camera contributor correspondent guest host moderator narrator reporter voice-over voiceover'.split(
    ' ',
  ),
);

/** "WALLACE:", "Mr. KELLER:", "JO ROE, CNN ANCHOR (voice-over):", "Q." where a paragraph starts. */
export function capitalLabel(tokens: readonly Token[], range: TokenRange): LabelName | null {
  const { from, to } = range;
  if (to - from > 2) {
    const { text } = tokens[from] as Token;
    const stop = (tokens[from + 1] as Token).text === '.';
    // A number or a letter with a stop may also head a list, so only these two count.
    if ((text === 'Q' || text === 'A') && stop) return asked(from, from + 2);
    if (text === 'Q.' || text === 'A.') return asked(from, from + 1);
  }
  const first = behindTitles(tokens, range);
  const opener = (tokens[first] as Token).norm;
  if (HEADS_A_LIST.has(opener) && !ASKING.has(opener) && opener !== 'the') return null;
  let last = -1;
  for (let i = first, words = 0; i + 1 < to && words <= MAX_CAPITAL_WORDS; i++) {
    const { text, kind, norm } = tokens[i] as Token;
    if (text === '.') continue;
    if (last >= 0 && endsName(text)) return behindNotes(tokens, range, first, last, i);
    if (kind !== 'word' || text !== text.toUpperCase() || text === text.toLowerCase() || NO_SPEAKER.has(norm))
      return null;
    last = i;
    words++;
  }
  return null;
}

/** "Jane Roe:", "Rep. Jane Roe (D-Ohio):", "jroe:" where a paragraph starts. */
export function smallLabel(tokens: readonly Token[], range: TokenRange): LabelName | null {
  const { from, to } = range;
  const first = behindTitles(tokens, range);
  for (let i = first; i + 1 < to && i - first <= MAX_NAME_WORDS; i++) {
    const { text, kind, pos, norm } = tokens[i] as Token;
    if (endsName(text)) return i > first ? behindNotes(tokens, range, first, i - 1, i) : null;
    if (kind !== 'word' && kind !== 'link') return null;
    if (i === from && (NO_SPEAKER.has(norm) || HEADS_A_LIST.has(norm))) return null;
    if (pos === 'PROPN' || (i === from && UNNAMED.has(norm))) continue;
    // "jroe:", "clare.roe:"
    const colon = text === norm ? handleColon(tokens, i, from, to) : -1;
    return colon < 0 ? null : { first: from, last: from, mark: colon, end: colon + 1, onAir: false };
  }
  return null;
}

function asked(from: number, end: number): LabelName {
  return { first: from, last: from, mark: from + 1, end, onAir: false };
}

function behindTitles(tokens: readonly Token[], { from, to }: TokenRange): number {
  let i = from;
  while (i + 2 < to && (personFlags((tokens[i] as Token).norm) & PERSON_WORDS.title) !== 0) {
    i++;
    if ((tokens[i] as Token).text === '.') i++;
  }
  // "SENATOR: …" is all there is.
  return endsName((tokens[i] as Token).text) ? from : i;
}

function endsName(text: string): boolean {
  return text === ':' || text === ',' || text === '(' || text === '[';
}

/** The label whose name ends before `at`, if nothing but notes on the speaker stands before its colon. */
function behindNotes(
  tokens: readonly Token[],
  { to }: TokenRange,
  first: number,
  last: number,
  at: number,
): LabelName | null {
  let onAir = false;
  let i = at;
  for (let notes = 0; notes <= MAX_NOTES && i + 1 < to; notes++) {
    const opener = (tokens[i] as Token).text;
    if (opener === ':') return { first, last, mark: i, end: i + 1, onAir };
    if (!endsName(opener)) return null;
    const closer = opener === '(' ? ')' : opener === '[' ? ']' : null;
    const start = ++i;
    for (; i + 1 < to && i - start < MAX_NOTE_TOKENS; i++) {
      const { text, kind, norm, pos } = tokens[i] as Token;
      if (closer === null ? endsName(text) : text === closer) break;
      // "LONDON, 3 p.m.: …", "OHIO (18 delegates): …" head an entry, and "Roe, he said: …" is no label.
      if (kind === 'quote' || kind === 'number' || (closer === null && (pos === 'VERB' || pos === 'AUX'))) return null;
      onAir ||= ON_AIR.has(norm);
    }
    if (i === start) return null;
    if (closer !== null && (tokens[i++] as Token).text !== closer) return null;
  }
  return null;
}

/** The colon behind a user's name in small letters. */
function handleColon(tokens: readonly Token[], at: number, from: number, to: number): number {
  if (at > from) return -1;
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.spaced === false;
  const colon = dotted ? at + 3 : at + 1;
  return colon + 1 < to && (tokens[colon] as Token).text === ':' && !(tokens[colon] as Token).spaced ? colon : -1;
}
