import type { NamedSide } from '../../lexicons/sides.ts';
import type { LexiconMatch, Side, Tone } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import {
  headOf,
  LONGEST_MATCH,
  linkingVerbOf,
  nounsAfter,
  startingWithin,
  subjectBefore,
  verbGroupEndingAt,
} from '../phrases.ts';
import { isTerminator, negatedBefore } from '../scope.ts';
import type { Finding, RuleContext } from '../types.ts';

/** A weaker word of judgment says too little about what a side is. */
const LEAST_WEIGHT = 0.45;
/**
 * That a side is judged at all is the evidence; how harsh the word is adds little. To say it outright counts more than
 * to slip it in before a noun.
 */
const STRENGTH = { predicate: 0.88, verb: 0.85, attribute: 0.7 } as const;
/** What stands for a side named before, as the owner of what is judged. */
const OWNERS = new Set(['its', 'their']);
const PERSONAL_OWNERS = new Set(['her', 'his']);
/** "Trump's critics", "Democratic foes": the judged are those against the side named. */
const OPPONENTS = new Set(
  'accuser adversary attacker challenger critic detractor enemy foe hater opponent protester rival skeptic victim'.split(
    ' ',
  ),
);
/** A pronoun does not reach further back than this, in tokens. */
const ANTECEDENT = 60;
/** "leaders of the party", "members of the left": still the side. */
const MEMBERS = new Set(
  'all base leader leadership lot majority many member most party politics rank side some supporter voter wing'.split(
    ' ',
  ),
);

/**
 * Judgments that words with a tone pass on a side: predicated of it ("Democrats seem oblivious"), before its name or
 * its possession ("radical Republicans", "the Democrats' disastrous plan"), or a loaded verb of which it is the
 * subject. A side that is merely in the same clause is not judged.
 */
export function judgedSides(context: RuleContext): readonly Finding[] {
  const judgments = evaluations(context);
  if (judgments.length === 0) return NOTHING;
  const sides = context.sides();
  if (sides.length === 0) return NOTHING;
  const findings: Finding[] = [];
  for (const match of judgments) {
    const judged = judgedBy(match, context, sides);
    if (judged === null || judged.negated) continue;
    const tone = match.entry.tone as Tone;
    findings.push({
      from: match.from,
      to: match.to,
      class: judged.how,
      lean: favoured(judged.mention.side, tone),
      tone,
      ...targetOf(context, judged.mention),
      strength: STRENGTH[judged.how],
    });
  }
  return findings;
}

const NOTHING: readonly Finding[] = [];
const NO_MATCHES: readonly LexiconMatch[] = [];

/** Praise favours the side itself, blame the other. */
export function favoured(side: Side, tone: Tone): Side {
  return (tone === 'positive') === (side === 'left') ? 'left' : 'right';
}

/** Names that say nothing without their article. */
const WITH_ARTICLE = new Set(['gop', 'left', 'right']);

export function textOf(context: RuleContext, range: TokenRange): string {
  const article = range.from > context.from && WITH_ARTICLE.has((context.tokens[range.to - 1] as Token).norm);
  const before = article ? context.tokens[range.from - 1] : undefined;
  const start = (before?.norm === 'the' ? before : context.tokens[range.from])?.start ?? 0;
  return context.text.segmentation.source.value.slice(start, context.tokens[range.to - 1]?.end ?? start);
}

const MODIFIED = new Set(['ADJ', 'NOUN', 'PROPN']);

/** The side as written, and what a message calls it: "the Republican side" of "Republican plans", "the Left Party". */
export function targetOf(context: RuleContext, mention: NamedSide): Pick<Finding, 'target' | 'targetName'> {
  const target = textOf(context, mention);
  if (mention.kind === 'politician' || /^the /i.test(target)) return { target };
  const last = context.tokens[mention.to - 1] as Token;
  if (WITH_ARTICLE.has(last.norm) || last.norm === 'party') return { target, targetName: `the ${target}` };
  if (last.norm.endsWith('s')) return { target };
  const next = mention.to < context.to ? context.tokens[mention.to] : undefined;
  if (last.pos === 'ADJ' || MODIFIED.has(next?.pos ?? '')) return { target, targetName: `the ${target} side` };
  return { target, targetName: `a ${target}` };
}

interface Judged {
  readonly mention: NamedSide;
  readonly how: 'predicate' | 'attribute' | 'verb';
  readonly negated: boolean;
}

/**
 * Words with a tone from the lexicons of evaluation, each place once. Cue verbs are left out: who "slams" a plan is not
 * judged by it.
 */
function evaluations(context: RuleContext): readonly LexiconMatch[] {
  const loaded = context.matches('loaded');
  const rhetoric = context.matches('rhetoric');
  if (loaded.length === 0 && rhetoric.length === 0) return NO_MATCHES;
  const found = loaded.filter(judges);
  // Each lexicon's matches are in text order and do not overlap, so one pass over both finds what is new.
  let at = 0;
  const added = rhetoric.filter((match) => {
    while (at < found.length && (found[at] as LexiconMatch).to <= match.from) at++;
    const next = found[at];
    return judges(match) && (next === undefined || next.from >= match.to);
  });
  return [...found, ...added];
}

function judges({ entry: { tone, weight, class: kind } }: LexiconMatch): boolean {
  return tone !== null && weight >= LEAST_WEIGHT && kind !== 'cue-verb';
}

function judgedBy(match: LexiconMatch, context: RuleContext, sides: readonly NamedSide[]): Judged | null {
  const first = context.tokens[match.from] as Token;
  const attribute = sideBeside(match, context, sides);
  if (attribute !== null) return { mention: attribute, how: 'attribute', negated: false };
  const linking = linkingVerbOf(context, match.from);
  if (linking !== null) {
    // "is shoved down their throats": a passive says what is done to its subject.
    if (first.pos === 'VERB' && match.entry.class === 'metaphor') return null;
    const mention = sideAsSubject(linking.from, context, sides);
    return mention === null ? null : { mention, how: 'predicate', negated: linking.negated };
  }
  if (first.pos !== 'VERB') return null;
  const group = verbGroupEndingAt(context, match.from);
  if (isPassive(context, group)) return null;
  const mention = sideAsSubject(group.from, context, sides);
  const negated = group.negated || negatedBefore(context, match.from, 3);
  return mention === null ? null : { mention, how: 'verb', negated };
}

export function isPassive({ tokens }: RuleContext, group: TokenRange): boolean {
  // "are destroying" has a "be" too.
  if (tokens[group.to - 1]?.norm.endsWith('ing') === true) return false;
  for (let i = group.from; i < group.to - 1; i++) if (tokens[i]?.lemma === 'be') return true;
  return false;
}

/** The side that is the head of the subject or owns it; null when the subject names both sides or their opponents. */
export function sideAsSubject(verb: number, context: RuleContext, sides: readonly NamedSide[]): NamedSide | null {
  const subject = subjectBefore(context, verb);
  return subject === null ? null : sideOfPhrase(subject, context, sides);
}

/** Sides named inside tokens `[from, to)`. */
function sidesWithin(sides: readonly NamedSide[], from: number, to: number): readonly NamedSide[] {
  return startingWithin(sides, from, to).filter((mention) => mention.to <= to);
}

/** The one side that a noun phrase is about. */
function sideOfPhrase(phrase: TokenRange, context: RuleContext, sides: readonly NamedSide[]): NamedSide | null {
  const { tokens } = context;
  const inside = sidesWithin(sides, phrase.from, phrase.to);
  if (inside.length === 0 || inside.some((mention) => mention.side !== inside[0]?.side)) return null;
  const head = headOf(context, phrase);
  if (head < 0 || OPPONENTS.has((tokens[head] as Token).lemma)) return null;
  const upToHead = inside.find((mention) => mention.from <= head);
  if (upToHead !== undefined) return upToHead;
  const mention = inside[0] as NamedSide;
  const ofMember = MEMBERS.has((tokens[head] as Token).lemma) && tokens[head + 1]?.norm === 'of';
  return ofMember ? mention : null;
}

/** "radical Democrats", "disastrous Republican plan", "the Democrats' [new] disastrous plan", "Trump's lies". */
function sideBeside(match: LexiconMatch, context: RuleContext, sides: readonly NamedSide[]): NamedSide | null {
  const { tokens } = context;
  const pos = (tokens[match.to - 1] as Token).pos;
  // "demonizing Republicans" does something to a side; "the botched Republican plan" judges it.
  if (pos === 'VERB' && (tokens[match.to - 1] as Token).norm.endsWith('ing')) return null;
  const phrase = nounsAfter(context, match.to);
  const after = sidesWithin(sides, phrase.from, phrase.to)[0];
  if (after !== undefined && (pos === 'ADJ' || pos === 'NOUN' || pos === 'VERB' || pos === 'PROPN')) {
    const end = OPPONENTS.has((tokens[phrase.to - 1] as Token).lemma);
    return end ? null : after;
  }
  if (phrase.to > match.to && OPPONENTS.has((tokens[phrase.to - 1] as Token).lemma)) return null;
  // "liberal [hypocrisy]", "GOP [cronyism]": the judgment is the head, the side its modifier.
  if (pos === 'NOUN') {
    const before = startingWithin(sides, match.from - LONGEST_MATCH, match.from).find(({ to }) => to === match.from);
    if (before !== undefined && before.kind !== 'politician') return before;
  }
  return possessorBefore(match, context, sides);
}

/** "[Trump]'s shameless behavior": the owner named right before the judged thing. */
function possessorBefore(match: LexiconMatch, context: RuleContext, sides: readonly NamedSide[]): NamedSide | null {
  const { tokens } = context;
  const low = Math.max(context.from, match.from - 6);
  for (let i = match.from - 1; i >= low; i--) {
    const token = tokens[i] as Token;
    const owns = token.norm === "'s" || token.norm === "'" || token.norm === '’';
    if (owns) return startingWithin(sides, i - LONGEST_MATCH, i).find((mention) => mention.to === i) ?? null;
    if (token.pos === 'PRON' || token.pos === 'DET') return antecedent(i, context, sides);
    if (isTerminator(tokens, i) || !['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN'].includes(token.pos)) return null;
  }
  return null;
}

/**
 * "Democrats … the cost of [their] disastrous plan": the side that the pronoun stands for, when that side is the
 * subject of the same clause and nobody else has been named since.
 */
function antecedent(pronoun: number, context: RuleContext, sides: readonly NamedSide[]): NamedSide | null {
  const { tokens, voice } = context;
  const { norm } = tokens[pronoun] as Token;
  const personal = PERSONAL_OWNERS.has(norm);
  if (!personal && !OWNERS.has(norm)) return null;
  const before = sidesWithin(sides, pronoun - ANTECEDENT, pronoun);
  const mention = before[before.length - 1];
  if (mention === undefined || before.some((other) => other.side !== mention.side)) return null;
  if ((mention.kind === 'politician') !== personal) return null;
  let at = mention.to;
  while (tokens[at]?.pos === 'ADV') at++;
  if (tokens[at]?.pos !== 'VERB' && tokens[at]?.pos !== 'AUX') return null;
  if (voice.owner[mention.from] !== voice.owner[pronoun]) return null;
  for (; at < pronoun; at++) {
    const token = tokens[at] as Token;
    const other = token.pos === 'PROPN' || (!personal && token.pos === 'NOUN' && token.norm !== token.lemma);
    if (other || isTerminator(tokens, at)) return null;
  }
  return mention;
}
