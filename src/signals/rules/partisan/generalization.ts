import type { NamedSide } from '../../../lexicons/sides.ts';
import type { LexiconMatch } from '../../../lexicons/types.ts';
import type { Token } from '../../../tokens/types.ts';
import { LONGEST_MATCH, startingWithin } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { favoured, targetOf } from '../../shapes/evaluated-side.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
const CLASSES = new Set(['extreme-case', 'generalizing', 'mind-reading']);
const WHOLE = new Set(['all', 'every', 'these', 'those']);
/** With these as object the wish is laid on the side against the reader. */
const READERS = new Set(['america', 'americans', 'our', 'us', 'you', 'your']);
/** After the name of a side these stand for all of it. */
const WINGS = new Set(['base', 'elite', 'elites', 'establishment', 'fringe', 'machine', 'mob', 'wing']);
/** How far before the verb such a word may stand, in tokens. */
const WING = 5;
/** Names of a side that are singular in form and plural in sense. */
const COLLECTIVE = new Set(['dem', 'gop', 'left', 'right']);

export default defineRule({
  id: 'partisan/generalization',
  type: 'partisan',
  says: '“{text}” says of a whole political side what it is like or is after ({whose}).',
  saysOf: {
    'generalization-': '“{text}” lays a habit or a motive on {target} as a whole, in favor of the {side} ({whose}).',
  },
  claims:
    'A side as a whole is given a habit or a motive, which in comment is nearly always a reproach. Votes, plans and stated aims do not fire.',
  voices: ['author', 'attributed'],
  cues: [{ lexicon: 'rhetoric' }],
  effects: { partisan: 4.4, lean: 2.4, editorializing: 3, loaded: 0.6 },
  run(context) {
    if (context.sides().length === 0) return NOTHING;
    let findings: Finding[] | null = null;
    for (const match of context.matches('rhetoric')) {
      if (!CLASSES.has(match.entry.class)) continue;
      const sides = context.sides();
      const wing = wingBefore(match.from, context);
      const near = startingWithin(sides, match.from - WING - LONGEST_MATCH, match.from);
      const mention = near.find((side) => side.to === match.from || side.to === wing);
      if (mention === undefined || bothSides(mention, sides)) continue;
      if (mention.to === match.from && !isWholeSide(mention, context)) continue;
      const to = generalizedUpTo(match, mention, context);
      if (to === null) continue;
      const lean = favoured(mention.side, 'negative');
      findings ??= [];
      findings.push({ from: mention.to - 1, to, lean, tone: 'negative', ...targetOf(context, mention) });
    }
    return findings ?? NOTHING;
  },
  examples: {
    fires: [
      'Of course the [[Democrats want us]] helpless.',
      '[[Republicans always]] find money for this.',
      'The [[left hates]] this country.',
      'The [[far-right wing of this party wants you]] to pay.',
      '[[Democrats only want]] your money.',
    ],
    silent: [
      'Democrats want to raise the minimum wage.',
      'Republicans have never won the district.',
      'Democrats and Republicans always argue about this.',
      'Senate Republicans only need one more vote.',
      'The left side of the road is closed.',
      'Democrats just passed the bill.',
      'The Republican wing of the council wants a vote.',
    ],
  },
});

/** "the far-right [wing of this party] wants": where the words begin that stand for the whole side; -1 without them. */
function wingBefore(verb: number, { tokens, from }: RuleContext): number {
  const low = Math.max(from, verb - WING);
  for (let at = verb - 1; at >= low; at--) {
    const { norm, pos } = tokens[at] as Token;
    if (WINGS.has(norm)) return at;
    if (norm !== 'of' && norm !== 'party' && pos !== 'DET' && pos !== 'PRON') return -1;
  }
  return -1;
}

/** A plural or collective name, not narrowed by a word before it ("Senate Republicans", "three Democrats"). */
function isWholeSide(mention: NamedSide, { tokens, from }: RuleContext): boolean {
  const name = tokens[mention.to - 1] as Token;
  if (!COLLECTIVE.has(name.norm) && (name.pos === 'ADJ' || !name.norm.endsWith('s'))) return false;
  if (mention.kind === 'politician') return false;
  const before = mention.from > from ? (tokens[mention.from - 1] as Token).pos : 'PUNCT';
  return before !== 'PROPN' && before !== 'ADJ' && before !== 'NUM' && before !== 'NOUN';
}

/** The end of the marked words, or null when the cue reports an act or a stated aim. */
function generalizedUpTo(match: LexiconMatch, mention: NamedSide, context: RuleContext): number | null {
  const { tokens, to } = context;
  const { entry } = match;
  if (entry.class === 'mind-reading') return match.to;
  const next = match.to < to ? (tokens[match.to] as Token) : undefined;
  if (next === undefined) return null;
  if (entry.group === 'desires') {
    const verb = tokens[match.from] as Token;
    if (!isPresent(verb)) return null;
    if (READERS.has(next.norm)) return match.to + 1;
    const before = mention.from > context.from ? (tokens[mention.from - 1] as Token).norm : '';
    const whole = COLLECTIVE.has((tokens[mention.to - 1] as Token).norm) || WHOLE.has(before);
    return whole && (verb.lemma === 'hate' || verb.lemma === 'despise') ? match.to : null;
  }
  // "always find", "only want": a present habit, not "just passed" or "only need one vote".
  if (next.pos !== 'VERB' || !isPresent(next) || next.lemma === 'need') return null;
  return entry.group === 'habits' ? match.to + 1 : match.to;
}

function isPresent(verb: Token): boolean {
  return verb.norm === verb.lemma || verb.norm === `${verb.lemma}s`;
}

/** "Democrats and Republicans always argue": both sides, so neither. */
function bothSides(mention: NamedSide, sides: readonly NamedSide[]): boolean {
  return startingWithin(sides, mention.from - LONGEST_MATCH - 3, mention.to + 3).some(
    (other) => other.side !== mention.side && other.from < mention.to + 3 && mention.from < other.to + 3,
  );
}
