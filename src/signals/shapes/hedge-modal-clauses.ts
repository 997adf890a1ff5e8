import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** How far before a modal the word that opens its clause is looked for, in tokens. */
const FRAME = 10;
/** Words whose clause doubts, asks or supposes what the modal says: "doubt that they could win", "even if she could". */
const SUPPOSING = new Set(['if', 'unless', 'than', 'how', 'who', 'whom']);
const DOUBTING = new Set(['doubt', 'disbelieve']);
/** Before the subject of a modal these leave open which, not whether: "whatever the cause may be". */
const WHICHEVER = new Set(['however', 'whatever', 'whichever', 'whoever', 'wherever']);
/** What could have been done and was not. */
const UNDONE = new Set('avert avoid escape prevent save spare stop'.split(' '));
const AFTER_SUBJECT = new Set(['all', 'both', 'each', 'herself', 'himself', 'itself', 'themselves']);
const PERSONAL = new Set(['anybody', 'anyone', 'everyone', 'he', 'i', 'one', 'she', 'they', 'we', 'who', 'you']);
/** What happens to somebody, not what somebody can do: "he could lose". */
const HAPPENS = new Set(
  (
    'be become benefit bring catch cause cost die emerge end face fail fall gain get go harm have help hurt inherit lead lose mean miss ' +
    'need owe prove receive regret remain seem start suffer surprise win'
  ).split(' '),
);
const WHO_CAN = new Set(['he', 'i', 'she', 'they', 'we', 'who', 'you']);
const BUT = new Set(['but', 'yet']);
/** Longest clause granted, in tokens. */
const GRANTED = 20;

/** "doubted that he could get a fair trial", "even if she could win", "than anyone else could": no claim to weaken. */
export function isSupposed(modal: number, { tokens, from }: RuleContext): boolean {
  const low = Math.max(from, modal - FRAME);
  for (let i = modal - 1; i >= low; i--) {
    const { norm, lemma, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if (DOUBTING.has(lemma)) return (tokens[i + 1] as Token).norm !== 'about';
    if (norm === 'that' && !DOUBTING.has(tokens[i - 1]?.lemma ?? '')) return false;
    // "how large it could be" asks for a size.
    if (norm === 'how' && tokens[i + 1]?.pos === 'ADJ') return false;
    if (SUPPOSING.has(norm)) return true;
  }
  return false;
}

/** "whatever our quarrels may be". */
export function isWhichever(modal: number, { tokens, from }: RuleContext): boolean {
  const low = Math.max(from, modal - 5);
  for (let i = modal - 1; i >= low; i--) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if (WHICHEVER.has(norm)) return true;
  }
  return false;
}

/** "could have asked", "that could have been prevented": it was not; "the fire could have started here" guesses. */
export function isUndone(modal: number, participle: Token, { tokens, from }: RuleContext): boolean {
  let at = modal - 1;
  while (at > from && ((tokens[at] as Token).pos === 'ADV' || AFTER_SUBJECT.has((tokens[at] as Token).norm))) at--;
  const subject = at >= from ? (tokens[at] as Token) : undefined;
  if (subject === undefined) return false;
  if (PERSONAL.has(subject.norm)) return true;
  return UNDONE.has(participle.lemma);
}

/** "You could keep it", "he could run both from one desk": open to them. "He could be sick", "she could lose" guess. */
export function isOption(modal: number, verb: Token, { tokens, from }: RuleContext): boolean {
  const subject = modal > from ? (tokens[modal - 1] as Token) : undefined;
  return subject !== undefined && WHO_CAN.has(subject.norm) && !HAPPENS.has(verb.lemma);
}

/** "He may have won the vote, but he lost the town": granted, not doubted. */
export function isGranted(modal: number, { tokens, from, to }: RuleContext): boolean {
  let verb = modal + 2;
  while (tokens[verb]?.pos === 'ADV') verb++;
  const { pos, norm, lemma } = tokens[verb] ?? { pos: '', norm: '', lemma: '' };
  // "may have won", "may have been"; "may have the right" is no past.
  if (tokens[modal + 1]?.norm !== 'have' || (pos !== 'VERB' && pos !== 'AUX') || norm === lemma) return false;
  // "that it may have been so" depends on a verb of thought or speech.
  const low = Math.max(from, modal - FRAME);
  for (let i = modal - 1; i >= low; i--) if ((tokens[i] as Token).norm === 'that') return false;
  const high = Math.min(to, modal + GRANTED);
  for (let i = modal + 2; i < high; i++)
    if (BUT.has((tokens[i] as Token).norm)) return (tokens[i - 1] as Token).kind === 'punct';
  return false;
}

/** How far a purpose may stand from its modal, in tokens. */
const PURPOSE = 14;

/** "so that nurses could get shots", "so the trucks could pass": what it is for. "So it could rain" concludes. */
export function isPurpose(modal: number, { tokens, from }: RuleContext): boolean {
  const low = Math.max(from + 1, modal - PURPOSE);
  for (let i = modal - 1; i >= low; i--) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'punct' && norm !== ',') return false;
    if (norm === 'so') return tokens[i + 1]?.norm === 'that' || (tokens[i - 1] as Token).kind === 'word';
  }
  return false;
}

const ANY_ONE = new Set(['anybody', 'anyone', 'anything', 'one', 'somebody', 'someone', 'something']);

/** "find one that could meet the norm", "looked for somebody who could help": whoever is able to. */
export function isSought(modal: number, { tokens, from }: RuleContext): boolean {
  const relative = tokens[modal - 1]?.norm;
  return modal - 2 > from && (relative === 'that' || relative === 'who') && ANY_ONE.has(tokens[modal - 2]?.norm ?? '');
}

const SAID = new Set(['do', 'expect', 'say', 'think', 'want']);
const GOING_ON = new Set(['add', 'ask', 'note', 'recall', 'remember', 'say']);

/** "what others might think", "how they might pay", "we might recall": left open is what, not whether. */
export function isThought(modal: number, verb: Token, { tokens, from }: RuleContext): boolean {
  const subject = tokens[modal - 1]?.norm ?? '';
  if (subject === 'we' || subject === 'one') return GOING_ON.has(verb.lemma);
  const asked = modal - 2 >= from ? (tokens[modal - 2] as Token).norm : '';
  return (asked === 'what' && SAID.has(verb.lemma)) || (asked === 'how' && PERSONAL.has(subject));
}
