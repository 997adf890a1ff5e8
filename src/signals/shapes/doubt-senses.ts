import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import { isLinking } from '../phrases.ts';
import { negatedBefore } from '../scope.ts';
import type { RuleContext } from '../types.ts';
import { NOMINATIVES, tokenAfter, tokenBefore } from './hedge-neighbours.ts';

const BEFORE_ADJECTIVE = new Set(['ADJ', 'ADP', 'DET', 'PART', 'CCONJ']);
const NOMINAL = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
/** After "an apparent" the tagger takes some nouns for verbs ("overdose"). */
const AFTER_ADJECTIVE = new Set([...NOMINAL, 'VERB']);
/** Before a word of doubt these say that there is none, or compare: "no apparent motive", "more apparent". */
const NOT_IN_DOUBT = new Set(['any', 'best', 'every', 'immediately', 'less', 'more', 'most', 'no', 'not', 'readily']);
/** What follows "it is possible that", "a deal is possible." */
const AFTER_POSSIBLE = new Set([',', '.', ';', 'that']);
/** Nouns of doubt that weaken only what they open: "the possibility that", "speculation about". */
const CONTENT_OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hypothesis', new Set(['of', 'that'])],
  ['possibility', new Set(['of', 'that'])],
  ['speculation', new Set(['about', 'as', 'is', 'over', 'that', 'was'])],
  ['rumor', new Set(['about', 'abound', 'of', 'swirled', 'that', 'were'])],
  ['rumour', new Set(['about', 'abound', 'of', 'swirled', 'that', 'were'])],
]);
/** What is unconfirmed in a hedge; unverified access and unproven techniques are no claims. */
const CLAIMS = new Set(
  (
    'accusation account allegation assertion belief claim charge detail estimate footage image information number photo ' +
    'photograph picture report rumor rumour sighting story ' +
    'suspicion suggestion tale theory tip'
  ).split(' '),
);

/** "a possible motive", "it is possible that", "a deal is possible"; not "as fast as possible", "made it possible to". */
export function isOpenPossibility(match: LexiconMatch, context: RuleContext): boolean {
  const before = tokenBefore(match, context);
  const next = tokenAfter(match, context);
  // "Is it possible that": asked.
  if (before?.norm === 'it' && next?.norm === 'that') return true;
  if (before?.norm.endsWith('est') === true || NOT_IN_DOUBT.has(before?.norm ?? '')) return false;
  if (next !== undefined && NOMINAL.has(next.pos)) return true;
  if (negatedBefore(context, match.from) || context.tokens[match.from - 1]?.norm === 'only') return false;
  return isLinking(before) && before?.norm !== 'become' && (next === undefined || AFTER_POSSIBLE.has(next.norm));
}

/** "an apparent robbery"; what is apparent to everybody is no guess. */
export function isAttributiveApparent(match: LexiconMatch, context: RuleContext): boolean {
  if (match.from > context.from && NOT_IN_DOUBT.has((context.tokens[match.from - 1] as Token).norm)) return false;
  return isAttributive(match, context) || tokenAfter(match, context)?.pos === 'NOUN';
}

/** "the presumed winner", "his presumed wealth"; not "everybody presumed that". */
export function isAttributive(match: LexiconMatch, context: RuleContext): boolean {
  const before = match.from > context.from ? (context.tokens[match.from - 1] as Token) : undefined;
  return (
    before !== undefined &&
    BEFORE_ADJECTIVE.has(before.pos) &&
    AFTER_ADJECTIVE.has(tokenAfter(match, context)?.pos ?? '')
  );
}

/** "speculation that she would run" against "curb speculation"; nouns without a list always do. */
export function opensContent(match: LexiconMatch, context: RuleContext): boolean {
  const { lemma } = context.tokens[match.from] as Token;
  const openers = CONTENT_OPENERS.get(lemma);
  if (openers === undefined) return true;
  const next = tokenAfter(match, context)?.norm ?? '';
  if (negatedBefore(context, match.from, 2)) return false;
  // "discussed the possibility of paying them": a plan.
  if (next === 'of' && lemma === 'possibility' && isGerund(context.tokens[match.to + 1])) return false;
  return openers.has(next) || (lemma === 'speculation' && NOMINATIVES.has(next));
}

function isGerund(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.norm.endsWith('ing');
}

export function namesClaim(match: LexiconMatch, context: RuleContext): boolean {
  return CLAIMS.has(tokenAfter(match, context)?.lemma ?? '');
}
