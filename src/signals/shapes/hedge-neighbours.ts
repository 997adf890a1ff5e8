import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** Words that open a noun phrase and so the clause after "suggest". */
const SUBJECTS = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ']);
/** What suggests a conclusion; a doctor suggests a treatment, which weakens nothing. */
const EVIDENCE = new Set(
  (
    'analysis assessment calculation data datum estimate evidence figure finding forecast history indication indicator ' +
    'metric model number poll polling projection record report research result return sign simulation statistic study survey ' +
    'test trend'
  ).split(' '),
);
const VAGUE_SOURCES = new Set(
  'analyst commentator critic detractor economist expert insider observer other pundit skeptic source'.split(' '),
);
/** As subjects of a clause these cannot be anything else: "looks like they left". */
export const NOMINATIVES: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we', 'there', 'it', 'you']);

/** The token before a cue, over adverbs, inside the sentence. */
export function tokenBefore(match: LexiconMatch, context: RuleContext): Token | undefined {
  let at = match.from - 1;
  while (at >= context.from && context.tokens[at]?.pos === 'ADV') at--;
  return at >= context.from ? context.tokens[at] : undefined;
}

export function tokenAfter(match: LexiconMatch, context: RuleContext): Token | undefined {
  return match.to < context.to ? context.tokens[match.to] : undefined;
}

export function isEvidence(subject: Token | undefined): boolean {
  if (subject === undefined) return false;
  // A plural that opens a sentence is taken for a name, so it has no lemma.
  const { lemma, norm, pos } = subject;
  return (
    EVIDENCE.has(lemma) ||
    EVIDENCE.has(norm) ||
    (pos === 'PROPN' && norm.endsWith('s') && EVIDENCE.has(norm.slice(0, -1)))
  );
}

/** They suggest conclusions, as evidence does. */
export function isVagueSource(subject: Token | undefined): boolean {
  return subject !== undefined && VAGUE_SOURCES.has(subject.lemma);
}

export function opensClause(next: Token | undefined): boolean {
  return next !== undefined && (next.norm === 'that' || next.norm === 'whether' || SUBJECTS.has(next.pos));
}

/** "looked like they had been shot" guesses; "looks like a ski jump" compares. */
export function guessesByLooks(match: LexiconMatch, context: RuleContext): boolean {
  return NOMINATIVES.has(tokenAfter(match, context)?.norm ?? '');
}
