import { fold } from '../text/fold.ts';

/** Endings the tokenizer cuts off a word: "don't" → do n't, "it's" → it 's. */
const ENDINGS = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];
/** An ending that stands apart, an abbreviation with its stops, a word of any script, or one other sign. */
const PIECE =
  /'(?:s|re|ve|ll|d|m)(?!\p{L})|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['&.-][\p{L}\p{M}\p{N}]+)*'?|_+|[^\s]/gu;

/** Most cues by far: words of plain letters, which nothing is cut off from. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/**
 * The tokens a cue is made of. It must cut as src/tokens does, or the cue never matches; the build compares the two
 * on every cue of the corpus. It lives here because users' cues are cut at run time and lexicons know no tokenizer.
 */
export function cueWords(cue: string): string[] {
  if (PLAIN.test(cue)) return cue.split(' ');
  const words: string[] = [];
  for (const [piece] of cue.matchAll(PIECE)) pushPiece(words, piece);
  return words;
}

function pushPiece(words: string[], piece: string): void {
  const ending = ENDINGS.find((candidate) => piece.length > candidate.length && piece.endsWith(candidate));
  if (ending !== undefined) words.push(piece.slice(0, -ending.length), ending);
  else if (piece.length > 1 && piece.endsWith("'")) words.push(piece.slice(0, -1), "'");
  else words.push(piece);
}

/** A user's phrase as the tokenizer folds text: lower case, plain marks and dashes, single spaces. */
export function foldPhrase(phrase: string): string {
  return fold(phrase).replace(/\s+/g, ' ').trim();
}
