import type { Token, TokenRange } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { endMark, isTerminator, tokensOf } from '../../scope.ts';
import { isDoubtedName } from '../../shapes/doubted-names.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

/** Before the marks these bring in a term: "so-called", "or a “wealth tax”", "known as". */
const TERM_OPENERS = new Set('as call coin dub like mean name nickname or so-called term title word'.split(' '));
/** Shortly before the marks these say that somebody spoke, though the voice stage found no relation. */
const SPEAKING = new Set(
  (
    'accusation advocate allege argue call charge chant claim constitute correct cry declare define deny describe fear ' +
    'joke label list mean message mention promise pronounce rate refer regard reject report say self-described shout slogan speak suggest talk tell tweet'
  ).split(' '),
);
/** Before the marks these say the doubt in so many words. */
const DISTANCING = new Set(['alleged', 'ostensibly', 'purported', 'supposed', 'supposedly']);
/** How many words before the marks are looked at for them. */
const NEAR = 6;
/** What people call their own politics, and a rating: in marks these are terms or answers far more often than sneers. */
const LABELS = new Set('conservative fix independent liberal moderate neutral progressive'.split(' '));

export default defineRule({
  id: 'editorializing/scare-quotes',
  type: 'editorial',
  says: 'The marks around {text} cite nobody and tell readers not to take the word at face value ({whose}).',
  claims:
    'No source or cue governs the marks, and what they hold claims to be something good or true. Quoted words of a source, titles, terms and nicknames do not fire.',
  voices: ['author'],
  blocks: ['paragraph', 'list-item', 'caption'],
  effects: { editorializing: 3, loaded: 2.6 },
  traits: TRAITS.scareQuotes,
  run(context) {
    const findings: Finding[] = [];
    for (const quotation of context.quotations) {
      if (quotation.use !== 'scare') continue;
      const range = tokensOf(context, quotation);
      if (range === null || !isDoubted(context, range)) continue;
      if (!isDistanced(context, range.from) && isBorrowed(context, range.from)) continue;
      findings.push({ ...range, voice: 'author' });
    }
    return findings;
  },
  examples: {
    fires: [
      'The [[“experts”]] agree.',
      'The mayor’s [[“reform”]] has cost the city millions.',
      'The plan to [[“protect”]] children cuts three programs.',
      'Their [[“relief”]] left most families with a bigger bill.',
      'The inspectors produced [[“evidence”]] that nobody has seen.',
    ],
    silent: [
      'He called the plan [[“ridiculous.”]]',
      '“We are ready,” Lee said.',
      'The critics described the film as [[“a triumph.”]]',
      'She starred in [[“The Crown”]] on Netflix.',
      'The revenue comes from a tax on the rich, or a [[“wealth tax.”]]',
      'The bill bans [[“bump stocks”]] and two other devices.',
      'The board rejected claims of [[“fair”]] treatment in the letter.',
      'The program pays a [[“safety net”]] premium to rural clinics.',
      'Police charged three members of the [[“Free Riders”]] movement.',
    ],
  },
});

/** "experts", "protect": one word that claims something good or true. Of several words, most are a phrase or a term. */
function isDoubted({ tokens }: RuleContext, { from, to }: TokenRange): boolean {
  let word: Token | undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    if (word !== undefined) return false;
    word = token;
  }
  if (word === undefined || LABELS.has(word.lemma) || LABELS.has(word.norm)) return false;
  return isDoubtedName(word) && (word.pos !== 'PROPN' || word.text[0] === word.norm[0]);
}

/** "so-called “experts”", "supposedly “safe”": the writer says the doubt in so many words. */
function isDistanced(context: RuleContext, from: number): boolean {
  return from > context.from && DISTANCING.has((context.tokens[from - 1] as Token).norm);
}

/** A term is brought in, somebody speaks near by, or the line has no stop: headlines mark what somebody said. */
function isBorrowed(context: RuleContext, from: number): boolean {
  const { tokens } = context;
  const end = tokens[endMark(context)];
  if (end === undefined || end.kind === 'word') return true;
  let at = from - 1;
  while (at > context.from && tokens[at]?.pos === 'DET') at--;
  const before = at >= context.from ? (tokens[at] as Token) : undefined;
  if (before === undefined) return false;
  if (TERM_OPENERS.has(before.lemma) || TERM_OPENERS.has(before.norm)) return true;
  for (let i = at; i >= Math.max(context.from, at - NEAR); i--) {
    const { lemma, norm } = tokens[i] as Token;
    if (SPEAKING.has(lemma) || SPEAKING.has(norm)) return true;
    if (isTerminator(tokens, i)) return false;
  }
  return false;
}
