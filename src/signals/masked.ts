import type { Matcher } from '../lexicons/lexicon-index.ts';
import type { LexiconMatch, MatchableToken } from '../lexicons/types.ts';
import type { Token, TokenRange } from '../tokens/types.ts';

/** Swear words that house styles print with their middle or end masked; what they weigh, the lexicon says. */
const WORDS =
  'ass asses asshole assholes bastard bastards bitch bitches bitching bullshit crap crappy damn dick dickhead fuck fucked fucker fuckers fucking fucks goddamn horseshit motherfucker motherfuckers motherfucking piss pissed shit shithead shithole shitholes shits shitshow shitty'.split(
    ' ',
  );
const LONGEST = 13;
/** Visible letters, a mask of one sign repeated, visible letters again; the mask may come twice ("mother****er"). */
const SHAPE = /^[a-z]+(?:\*+|-+|_+)[a-z]*(?:\*+[a-z]*)?$/;

/** True when the word or sign may be part of a masked word ("sh*t", "****", "---"). */
export function mayMask({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  if (first === HYPHEN || first === LOW_LINE) return /^(?:-+|_+)$/.test(text) || text.includes('*');
  return first === EM_DASH || first === EN_DASH ? text.length === 1 || text.includes('*') : text.includes('*');
}

const [HYPHEN, LOW_LINE, EN_DASH, EM_DASH] = [0x2d, 0x5f, 0x2013, 0x2014];

/**
 * The matches of a sentence and its masked swear words ("f***", "sh*t", "bulls—t"), each as the lexicon has the word
 * that it stands for. A star stands for one letter, as does each of several dashes; a single dash stands for one or more.
 */
export function withMasked(
  found: readonly LexiconMatch[],
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicons: Matcher,
): readonly LexiconMatch[] {
  const added: LexiconMatch[] = [];
  for (let at = from; at < to; at++) {
    if (!mayMask(tokens[at] as Token)) continue;
    const start = startOfStretch(tokens, at, from);
    const end = endOfStretch(tokens, at, to);
    const entry = entryOf(tokens, start, end, lexicons);
    if (entry !== null) added.push({ entry, from: start, to: end });
    at = end - 1;
  }
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Words and signs of a mask that no space parts, one token or more, around the sign at `at`. Other marks end it. */
function startOfStretch(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from && tokens[start - 1]?.end === tokens[start]?.start && isPart(tokens[start - 1] as Token)) start--;
  return start;
}

function endOfStretch(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1;
  while (end < to && tokens[end]?.start === tokens[end - 1]?.end && isPart(tokens[end] as Token)) end++;
  return end;
}

function isPart(token: Token): boolean {
  return token.kind === 'word' || mayMask(token);
}

function entryOf(tokens: readonly Token[], from: number, to: number, lexicons: Matcher): LexiconMatch['entry'] | null {
  const { start } = tokens[from] as Token;
  const { end } = tokens[to - 1] as Token;
  if (end - start > LONGEST) return null;
  let shape = '';
  for (let at = from; at < to; at++) shape += (tokens[at] as Token).norm;
  if (!SHAPE.test(shape)) return null;
  const word = WORDS.find((one) => fits(shape, one));
  if (word === undefined) return null;
  const readings = (['NOUN', 'ADJ', 'VERB'] as const).map((pos): MatchableToken => ({ norm: word, lemma: word, pos }));
  const match = lexicons.match(readings, 0, readings.length).find(({ entry }) => entry.lexicon === 'loaded');
  return match?.entry ?? null;
}

/** Whether the shape stands for the word. A lone dash needs three letters beside it: "s-t" may be anything. */
function fits(shape: string, word: string): boolean {
  const dash = shape.indexOf('-');
  if (dash > 0 && shape.lastIndexOf('-') === dash) {
    const [before, after] = [shape.slice(0, dash), shape.slice(dash + 1)];
    return shape.length > 3 && word.length > shape.length - 1 && word.startsWith(before) && word.endsWith(after);
  }
  if (shape.length !== word.length) return false;
  for (let i = 0; i < shape.length; i++) {
    const sign = shape[i] as string;
    if (sign >= 'a' && sign <= 'z' && sign !== word[i]) return false;
  }
  return true;
}
