import type { NamedSide } from '../../lexicons/sides.ts';
import type { Token } from '../../tokens/types.ts';
import { verbGroupEndingAt } from '../phrases.ts';
import { firstWord, isNegation, isTerminator, negatedBefore } from '../scope.ts';
import type { Finding, RuleContext } from '../types.ts';
import { favoured, isPassive, sideAsSubject, targetOf } from './evaluated-side.ts';
import {
  DUTIES,
  FAVORS,
  FEELINGS,
  GOES_BADLY,
  GOES_WELL,
  HARMS,
  HIGH_AIMS,
  LOW_AIMS,
  ORDERS,
  PUBLIC,
  REPROACHES,
  RESCUES,
  THINGS_BROKEN,
  VIRTUES,
  WRONGS,
} from './side-conduct-words.ts';

/** As strong as a loaded verb of which a side is the subject. */
const STRENGTH = 0.85;
/** How far an object's head or a second part ("ahead of", "than") is looked for, in tokens. */
const REACH = 8;
const IN_PHRASE = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
const GENERAL = new Set(['always', 'constantly', 'just', 'only', 'simply']);
const NOTHING: readonly Finding[] = [];

/**
 * What a side is said to do, where the verb is the verdict: "Democrats cheat", "Trump betrayed the farmers", "put party
 * ahead of country", "cannot be trusted". The end of the marked words is returned by the test of the verb's kind.
 */
export function conductOfSides(context: RuleContext): readonly Finding[] {
  const { tokens, from, to } = context;
  let findings: Finding[] | null = null;
  for (let at = from; at < to; at++) {
    const { pos, lemma } = tokens[at] as Token;
    if ((pos !== 'VERB' && lemma !== 'rather') || !CHECKS.has(lemma)) continue;
    // "Republicans always lie" is a generalization, a rule of its own.
    if (GENERAL.has(tokens[at - 1]?.norm ?? '')) continue;
    const group = verbGroupEndingAt(context, at);
    const mention = sideAsSubject(group.from, context, context.sides());
    if (mention === null) continue;
    const end = CHECKS.get(lemma)?.(context, at, mention) ?? -1;
    if (end < 0) continue;
    const trust = lemma === 'trust';
    if (!trust && (group.negated || negatedBefore(context, at, 3) || isPassive(context, group))) continue;
    findings ??= [];
    findings.push(makeFinding(context, mention, at, end, 'negative'));
  }
  const credit = creditOfOnly(context) ?? creditOfTimes(context);
  if (credit === null) return findings ?? NOTHING;
  return [...(findings ?? NOTHING), credit];
}

type Check = (context: RuleContext, at: number, mention: NamedSide) => number;

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...[...REPROACHES].map((verb): [string, Check] => [verb, endOfReproach]),
  ...[...HARMS].map((verb): [string, Check] => [
    verb,
    (c, at) => endWithObject(c, at, (noun) => !THINGS_BROKEN.has(noun)),
  ]),
  ...[...WRONGS].map((verb): [string, Check] => [verb, (c, at) => endWithObject(c, at, (noun) => PUBLIC.has(noun))]),
  ...[...FEELINGS].map((verb): [string, Check] => [
    verb,
    (c, at, mention) =>
      mention.kind === 'politician' || !isPresent(c.tokens[at]) ? -1 : endWithObject(c, at, () => true),
  ]),
  ['put', endOfOrder],
  ['rather', endOfPreference],
  ['refuse', endOfRefusal],
  ['trust', endOfDistrust],
]);

/** "lie" is a posture too ("lie in state", "lies ahead"), and one cheats on a spouse. */
function endOfReproach({ tokens }: RuleContext, at: number): number {
  const next = tokens[at + 1];
  const { lemma, norm } = tokens[at] as Token;
  if (
    lemma === 'lie' &&
    (norm === 'lay' || ['in', 'on', 'ahead', 'down', 'within', 'behind'].includes(next?.norm ?? ''))
  )
    return -1;
  return lemma === 'cheat' && next?.norm === 'on' ? -1 : at + 1;
}

/** The verb alone is marked; its object decides. */
function endWithObject(context: RuleContext, at: number, accepts: (noun: string) => boolean): number {
  const head = objectHead(context, at + 1);
  if (head < 0) return -1;
  const { norm, lemma, pos } = context.tokens[head] as Token;
  // "destroy him" tells of a contest; "destroy us" reproaches.
  if (pos === 'PRON' && norm !== 'us' && norm !== 'you') return -1;
  return accepts(lemma) ? at + 1 : -1;
}

/** The last word of the noun phrase that begins at `start`; -1 where none does. */
function objectHead({ tokens, to }: RuleContext, start: number): number {
  let head = -1;
  for (let at = start; at < Math.min(to, start + REACH); at++) {
    const { pos } = tokens[at] as Token;
    if (!IN_PHRASE.has(pos)) break;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') head = at;
  }
  return head;
}

/** "put [donors] ahead of [voters]", up to "ahead of". */
function endOfOrder(context: RuleContext, at: number): number {
  const { tokens, to } = context;
  for (let i = at + 2; i < Math.min(to, at + REACH); i++) {
    if (isTerminator(tokens, i) && !ORDERS.has((tokens[i] as Token).norm)) return -1;
    if (!ORDERS.has((tokens[i] as Token).norm)) continue;
    const end = tokens[i + 1]?.norm === 'of' ? i + 2 : i + 1;
    const first = tokens[i - 1]?.lemma ?? '';
    const second = objectHead(context, end);
    return LOW_AIMS.has(first) || (second >= 0 && HIGH_AIMS.has((tokens[second] as Token).lemma)) ? end : -1;
  }
  return -1;
}

/** "would rather help polluters than children". */
function endOfPreference({ tokens, from, to }: RuleContext, at: number): number {
  if (at === from || !['would', "'d"].includes(tokens[at - 1]?.norm ?? '')) return -1;
  if (!FAVORS.has(tokens[at + 1]?.lemma ?? '')) return -1;
  for (let i = at + 2; i < Math.min(to, at + 2 * REACH); i++) if (tokens[i]?.norm === 'than') return at + 2;
  return -1;
}

function endOfRefusal({ tokens }: RuleContext, at: number): number {
  if (!isPresent(tokens[at]) || tokens[at + 1]?.norm !== 'to') return -1;
  return DUTIES.has(tokens[at + 2]?.lemma ?? '') ? at + 3 : -1;
}

/** "cannot be trusted", "can never be trusted". */
function endOfDistrust(context: RuleContext, at: number): number {
  const { tokens } = context;
  if (tokens[at - 1]?.norm !== 'be') return -1;
  return tokens[at - 2]?.norm === 'cannot' || negatedBefore(context, at, 4) ? at + 1 : -1;
}

/** "Only Republicans can save the city", "Only Democrats have a plan": praise for one side alone. */
function creditOfOnly(context: RuleContext): Finding | null {
  const { tokens } = context;
  const start = firstWord(context);
  if (tokens[start]?.norm !== 'only') return null;
  const mention = context.sides().find(({ from }) => from === start + 1);
  if (mention === undefined) return null;
  const verb = tokens[mention.to]?.norm;
  const rescues = verb === 'can' && RESCUES.has(tokens[mention.to + 1]?.lemma ?? '');
  const head = verb === 'have' || verb === 'has' ? objectHead(context, mention.to + 1) : -1;
  if (!rescues && (head < 0 || !VIRTUES.has((tokens[head] as Token).lemma))) return null;
  return makeFinding(context, mention, start, mention.to, 'positive');
}

/**
 * "Thanks to Lee, the economy is roaring back", "Under Lee, chaos reigns": a side answers for how things are. Figures
 * make a report of it ("Under Lee, prices rose 4 percent").
 */
function creditOfTimes(context: RuleContext): Finding | null {
  const { tokens, to } = context;
  const start = firstWord(context);
  const thanks = tokens[start]?.norm === 'thanks' && tokens[start + 1]?.norm === 'to';
  if (!thanks && tokens[start]?.norm !== 'under') return null;
  const named = start + (thanks ? 2 : 1);
  const mention = context.sides().find(({ from }) => from >= named && from <= named + 1);
  if (mention === undefined || tokens[mention.to]?.norm !== ',') return null;
  let well = 0;
  let badly = 0;
  for (let at = mention.to; at < to; at++) {
    const { pos, lemma } = tokens[at] as Token;
    if (pos === 'NUM' || isNegation(tokens[at])) return null;
    if (GOES_WELL.has(lemma)) well++;
    else if (GOES_BADLY.has(lemma)) badly++;
  }
  for (const { entry, from } of context.matches('loaded')) {
    if (from < mention.to || entry.class === 'cue-verb') continue;
    if (entry.tone === 'positive') well++;
    else if (entry.tone === 'negative') badly++;
  }
  if (well === badly || (well > 0 && badly > 0)) return null;
  return makeFinding(context, mention, start, mention.to, well > 0 ? 'positive' : 'negative');
}

function makeFinding(
  context: RuleContext,
  mention: NamedSide,
  from: number,
  to: number,
  tone: 'positive' | 'negative',
): Finding {
  const lean = favoured(mention.side, tone);
  return { from, to, class: 'conduct', lean, tone, ...targetOf(context, mention), strength: STRENGTH };
}

function isPresent(verb: Token | undefined): boolean {
  return verb !== undefined && (verb.norm === verb.lemma || verb.norm === `${verb.lemma}s`);
}
