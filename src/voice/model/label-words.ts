/**
 * Words of the author that tell a report from a remark: who he speaks of, and how his clause stands to what is said. Which of
 * them a sentence has is a set of bits.
 */
const WORDS: readonly (readonly string[])[] = [
  ['i', 'we', 'me', 'us', 'my', 'our'],
  ['you', 'your'],
  ['but'],
  ['while'],
  ['although', 'though'],
  ['because'],
  ['even'],
  ['since'],
  ['despite'],
  ['after'],
  ['before'],
  ['when'],
  ['as'],
];

export const LABEL_WORDS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, index) => words.map((word) => [word, 1 << index] as const)),
);
export const LABEL_WORD_COUNT = WORDS.length;

/** How what is said begins: the word itself, or what sort of word it is. */
const OPENINGS: readonly (readonly string[])[] = [
  ['that'],
  ['what', 'how', 'why', 'who', 'which', 'where', 'when'],
  ['whether', 'if'],
  ['to'],
  ['of', 'for'],
  ['as'],
];
const OPENING_SORTS = ['PRON', 'DET', 'NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'NUM'];
const OPENING_WORDS: ReadonlyMap<string, number> = new Map(
  OPENINGS.flatMap((words, index) => words.map((word) => [word, index] as const)),
);
export const LABEL_OPENING_COUNT = OPENINGS.length + OPENING_SORTS.length + 2;

export function openingOfContent({ norm, pos, kind }: { norm: string; pos: string; kind: string }): number {
  if (kind === 'quote') return LABEL_OPENING_COUNT - 1;
  return OPENING_WORDS.get(norm) ?? OPENINGS.length + 1 + OPENING_SORTS.indexOf(pos);
}

const MARKS = ['.', '?', '!', ':'];
export const LABEL_MARK_COUNT = MARKS.length + 1;

/** The mark that a sentence ends with; 0 without one. */
export function closingMark(text: string): number {
  return 1 + MARKS.indexOf(text);
}
