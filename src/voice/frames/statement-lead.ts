import type { Token } from '../../tokens/types.ts';
import { isNameWord } from '../name-word.ts';
import { type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { Steps } from '../stretch.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';

/** What somebody puts into words as a whole. */
const STATEMENTS = new Set(
  'statement statements message note letter tweet tweets post posts response reply email e-mail memo comment comments remarks release thread apology explanation answer'.split(
    ' ',
  ),
);
const GIVEN = new Set(
  'released release issued issue posted post published sent send gave give tweeted wrote shared delivered offered provided'.split(
    ' ',
  ),
);
const DESCRIBED = new Set('full whole entire complete short brief written joint following own prepared'.split(' '));
const READS = new Set(['saying', 'reading', 'stating']);
const OWN = new Set(['his', 'her', 'their']);
/** "on Monday", "to the Gazette in response to questions" */
const MAX_TAIL = 10;
const SPEAKING = PERSON_WORDS.organization | PERSON_WORDS.role | PERSON_WORDS.group;

/**
 * Who made the statement that `[from, colon)` leads in without a verb of saying: "Roe released the following statement on
 * Monday:", "Here is the mayor’s full response:", "A statement from the union:". Null when nothing of the kind stands there.
 */
export function statementSource(steps: Steps, from: number, colon: number): NounPhrase | null {
  const { tokens } = steps;
  const at = lastStatement(tokens, from, colon);
  if (at < 0) return null;
  const reads = READS.has(tokens[colon - 1]?.norm ?? '');
  let start = at;
  let pointed = false;
  for (; start > from && DESCRIBED.has((tokens[start - 1] as Token).norm); start--)
    if ((tokens[start - 1] as Token).norm === 'following') pointed = true;
  const before = start > from ? (tokens[start - 1] as Token) : undefined;
  // "The mayor’s full statement:", "Here is her reply:"
  if (before !== undefined && OWN.has(before.norm))
    return opens(tokens, from, start - 1) ? { from: start - 1, to: start, head: start - 1 } : null;
  if (before?.norm === "'s" || before?.norm === "'") return ownerBefore(steps, from, start - 1);
  const article = before?.norm === 'the' || before?.norm === 'a' || before?.norm === 'this' ? start - 1 : start;
  pointed ||= before?.norm === 'this';
  // "The full statement from the union:"
  if (tokens[at + 1]?.norm === 'from' && opens(tokens, from, article)) return speaking(steps, at + 2, colon);
  if (!(pointed || reads) || article <= from) return null;
  const verb = article - 1;
  const given = (tokens[verb] as Token).norm === 'out' ? verb - 1 : verb;
  if (!(GIVEN.has((tokens[verb] as Token).norm) || (given < verb && tokens[given]?.norm === 'put'))) return null;
  const subject = phraseBefore(steps, given, from);
  return subject !== null && (isPronoun(tokens[subject.head]) || speaks(steps, subject)) ? subject : null;
}

/** The last such word of the sentence, with no verb behind it but "saying". */
function lastStatement(tokens: readonly Token[], from: number, colon: number): number {
  for (let i = colon - 1; i >= from && colon - i <= MAX_TAIL; i--) {
    const { norm, pos } = tokens[i] as Token;
    if (STATEMENTS.has(norm) && pos !== 'VERB') return i;
    if ((pos === 'VERB' || pos === 'AUX') && !READS.has(norm)) return -1;
  }
  return -1;
}

/** "The mayor" of "(Here is) the mayor’s statement". */
function ownerBefore(steps: Steps, from: number, mark: number): NounPhrase | null {
  const start = behindOpening(steps.tokens, from);
  if (start >= mark) return null;
  const phrase = phraseAfter(steps, start, mark, false);
  return phrase !== null && phrase.to === mark && speaks(steps, phrase) ? phrase : null;
}

function speaking(steps: Steps, from: number, to: number): NounPhrase | null {
  const phrase = phraseAfter(steps, from, to, true);
  return phrase !== null && speaks(steps, phrase) ? phrase : null;
}

function speaks({ tokens }: Steps, { head }: NounPhrase): boolean {
  return isNameWord(tokens, head) || (personFlags((tokens[head] as Token).norm) & SPEAKING) !== 0;
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:he|she|they)$/.test(token.norm);
}

/** Whether nothing stands before `at` but "Here is", "Read", "Below is". */
function opens(tokens: readonly Token[], from: number, at: number): boolean {
  return behindOpening(tokens, from) >= at;
}

function behindOpening(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.norm ?? '';
  if (first === 'read' || first === 'see') return from + 1;
  if (first !== 'here' && first !== 'below' && first !== 'this' && first !== "here's") return from;
  const next = tokens[from + 1]?.norm ?? '';
  return next === 'is' || next === 'are' || next === "'s" ? from + 2 : from;
}
