import type { Pos } from '../lexicons/types.ts';
import { foldWord } from './fold.ts';
import { handOver } from './hand-over.ts';
import type { TokenKind } from './types.ts';
import type { Wink } from './wink.ts';

/**
 * What a surface form is to the tagger, found once and kept: its folded form, the words wink is given for it, and
 * which of wink's tokens for them speaks for it.
 */
export interface Form {
  readonly text: string;
  readonly norm: string;
  /** Words for wink, separated by single spaces; never empty. */
  readonly hand: string;
  /** How many tokens wink makes of `hand`. */
  readonly width: number;
  /** Which of these gives the tag. */
  readonly pick: number;
  /** The lemma when it does not depend on the tag. */
  readonly lemma: string | null;
  /** True when `hand` only stands for the word, so that the lemma is found from `norm`. */
  readonly standIn: boolean;
  /** Lemmas found so far, by tag: tag, lemma, tag, lemma, … */
  readonly lemmas: string[];
}

export interface Forms {
  readonly get: (text: string, kind: TokenKind) => Form;
  /** `text` read as another word: ’s as "is", ca as "can". Tag and lemma are those of that word. */
  readonly as: (text: string, full: string) => Form;
}

/** Forms kept at a time. A cache only: what it forgets is found again alike. */
const CAPACITY = 40_000;
/** Longer surfaces are found anew each time, so that the cache holds no long strings. */
const LONGEST = 40;

export function makeForms(wink: Wink): Forms {
  const words = new Map<string, Form>();
  const marks = new Map<string, Form>();
  const find = (forms: Map<string, Form>, key: string, text: string, kind: TokenKind, full: string) => {
    const known = forms.get(key);
    if (known !== undefined) return known;
    const kept = text.length <= LONGEST;
    const form = makeForm(wink, kept ? detach(text) : text, kind, full);
    if (!kept) return form;
    if (forms.size >= CAPACITY) forms.clear();
    forms.set(key === text ? form.text : key, form);
    return form;
  };
  return {
    get: (text, kind) =>
      find(kind === 'word' || kind === 'number' || kind === 'link' ? words : marks, text, text, kind, text),
    as: (text, full) => find(words, `${text} ${full}`, text, 'word', full),
  };
}

/** A copy that does not keep the whole article alive, as a slice of it would. */
function detach(text: string): string {
  return text.length < 13 ? text : text.split('').join('');
}

function makeForm(wink: Wink, text: string, kind: TokenKind, full: string): Form {
  return { text, norm: foldWord(text), lemmas: [], ...handOver(wink, full, kind) };
}

/** The lemma of a form under a tag; `read` asks wink, which was just given the form. */
export function lemmaOf(wink: Wink, form: Form, pos: Pos, read: () => string): string {
  if (form.lemma !== null) return form.lemma;
  const { lemmas } = form;
  for (let i = 0; i < lemmas.length; i += 2) if (lemmas[i] === pos) return lemmas[i + 1] as string;
  const lemma = form.standIn ? wink.lemmatize(form.norm, pos) : read();
  lemmas.push(pos, lemma);
  return lemma;
}
