import type { LexiconEntry } from '../lexicons/types.ts';
import type { Token, TokenRange } from '../tokens/types.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'people',
  person: 'people',
  politics: 'politics',
};
const VOWELS = 'aeiou';
/** Verbs of more than one syllable whose stress lies on the last, so that the consonant doubles ("permitted"). */
const DOUBLED = new Set(['admit', 'compel', 'expel', 'permit', 'prefer', 'refer', 'regret', 'transfer']);
/** How far back a participle looks for its "have" or "be", over adverbs, in tokens. */
const AUXILIARY_REACH = 3;

type VerbForm = 'base' | 'third' | 'ing' | 'past' | 'participle';

/**
 * A neutral wording, kept in the lexicon in its base form, in the form of the marked words: "skyrocketed" → "rose",
 * "cronies" → "associates". Only cues that match by lemma can differ from their entry; others give the wording as it is.
 */
export function inflectLike(
  wording: string,
  entry: LexiconEntry,
  tokens: readonly Token[],
  marked: TokenRange,
): string {
  if (entry.match !== 'lemma') return wording;
  const first = tokens[marked.from] as Token;
  if (first.pos === 'VERB') return inflectVerb(wording, formOf(first, tokens, marked.from));
  const last = tokens[marked.to - 1] as Token;
  const plural = last.pos !== 'VERB' && last.norm !== last.lemma && last.norm.endsWith('s');
  return plural ? pluralize(wording) : wording;
}

function formOf({ norm, lemma }: Token, tokens: readonly Token[], at: number): VerbForm {
  if (norm === lemma) return 'base';
  if (norm.endsWith('ing')) return 'ing';
  if (norm.endsWith('s') && !norm.endsWith('ss')) return 'third';
  for (let before = at - 1; before >= at - AUXILIARY_REACH && before >= 0; before--) {
    const token = tokens[before] as Token;
    if (token.pos === 'AUX' || token.lemma === 'have' || token.lemma === 'be') return 'participle';
    if (token.pos !== 'ADV' && token.norm !== "n't" && token.norm !== 'not') break;
  }
  return 'past';
}

/** The verb is the first word of the wording: "agree to" → "agreed to". */
export function inflectVerb(wording: string, form: VerbForm): string {
  const space = wording.indexOf(' ');
  const verb = space < 0 ? wording : wording.slice(0, space);
  return verbForm(verb, form) + wording.slice(verb.length);
}

function verbForm(verb: string, form: VerbForm): string {
  if (form === 'base') return verb;
  if (form === 'third') return withS(verb);
  if (form === 'ing') {
    if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
    return `${verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : doubled(verb)}ing`;
  }
  const irregular = IRREGULAR_VERBS[verb];
  if (irregular !== undefined) return irregular[form === 'past' ? 0 : 1];
  if (verb.endsWith('e')) return `${verb}d`;
  if (verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? '')) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

/** "cut" → "cutt-": a short verb ends in one vowel and one consonant. */
function doubled(verb: string): string {
  const [third, vowel, last] = [verb.at(-3) ?? '', verb.at(-2) ?? '', verb.at(-1) ?? ''];
  const closed = VOWELS.includes(vowel) && !VOWELS.includes(last) && !'wxy'.includes(last) && !VOWELS.includes(third);
  const oneSyllable = [...verb].filter((letter) => VOWELS.includes(letter)).length === 1;
  return closed && (oneSyllable || DOUBLED.has(verb)) ? verb + last : verb;
}

/** The head is the last word, or the one before "of": "member of the family" → "members of the family". */
export function pluralize(wording: string): string {
  const of = wording.indexOf(' of ');
  const head = of < 0 ? wording : wording.slice(0, of);
  const start = head.lastIndexOf(' ') + 1;
  const noun = head.slice(start);
  return head.slice(0, start) + pluralOf(noun) + wording.slice(head.length);
}

function pluralOf(noun: string): string {
  return IRREGULAR_PLURALS[noun] ?? (noun.endsWith('man') ? `${noun.slice(0, -3)}men` : withS(noun));
}

function withS(word: string): string {
  if (word.endsWith('y') && !VOWELS.includes(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}
