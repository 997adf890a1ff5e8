import type { NamedSide } from '../../../lexicons/sides.ts';
import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { favoured, textOf } from '../../shapes/evaluated-side.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
const WITHOUT_EXCEPTION = new Set(['always', 'invariably', 'just', 'never', 'only', 'simply']);
const WHOLE = new Set(['all', 'every', 'these', 'those']);
const DESIRES = new Set(['despise', 'hate', 'love', 'need', 'think', 'want']);
/** With these as object the wish is laid on the side against the reader. */
const READERS = new Set(['america', 'americans', 'our', 'us', 'you', 'your']);

export default defineRule({
  id: 'partisan/generalization',
  type: 'partisan',
  says: '“{text}” says of a whole political side what it is like or is after ({whose}).',
  claims:
    'A side as a whole is given a habit or a motive, which in comment is nearly always a reproach. Votes, plans and stated aims do not fire.',
  voices: ['author', 'attributed'],
  effects: { partisan: 4.2, lean: 2.4, editorializing: 1.8, loaded: 0.6 },
  run(context) {
    const sides = context.sides();
    if (sides.length === 0) return NOTHING;
    const findings: Finding[] = [];
    for (const mention of sides) {
      const to = generalizes(mention, context);
      if (to === null || bothSides(mention, sides)) continue;
      const lean = favoured(mention.side, 'negative');
      findings.push({ from: mention.from, to, lean, tone: 'negative', target: textOf(context, mention) });
    }
    return findings;
  },
  examples: {
    fires: [
      'Of course the [[Democrats want us]] helpless.',
      '[[Republicans always]] find money for this.',
      'The [[left hates]] this country.',
      '[[Democrats only want]] your money.',
    ],
    silent: [
      'Democrats want to raise the minimum wage.',
      'Republicans have never won the district.',
      'Democrats and Republicans always argue about this.',
      'Senate Republicans only need one more vote.',
      'The left side of the road is closed.',
    ],
  },
});

/** The end of the marked words when a plural or collective side is generalized about, else null. */
function generalizes(mention: NamedSide, context: RuleContext): number | null {
  const { tokens } = context;
  const name = tokens[mention.to - 1] as Token;
  const collective = name.norm === 'left' || name.norm === 'right';
  if (!collective && (name.pos === 'ADJ' || !name.norm.endsWith('s'))) return null;
  const before = mention.from > context.from ? (tokens[mention.from - 1] as Token) : undefined;
  if (before?.pos === 'PROPN' || before?.pos === 'ADJ' || before?.pos === 'NUM') return null;
  const next = mention.to < context.to ? (tokens[mention.to] as Token) : undefined;
  if (next === undefined) return null;
  const whole = WHOLE.has(before?.norm ?? '');
  if (WITHOUT_EXCEPTION.has(next.norm)) return afterAdverb(mention.to + 1, context);
  return desires(mention.to, context, collective || whole);
}

/** "always find", "only want": a present habit, not "have never won" or "only need one vote". */
function afterAdverb(at: number, context: RuleContext): number | null {
  const verb = at < context.to ? (context.tokens[at] as Token) : undefined;
  if (verb?.pos !== 'VERB' || (verb.norm !== verb.lemma && verb.norm !== `${verb.lemma}s`)) return null;
  if (verb.lemma === 'need') return null;
  return DESIRES.has(verb.lemma) || verb.lemma === 'care' ? at + 1 : at;
}

/** "want us", "hate America"; of "the left" the bare verb of feeling is enough. */
function desires(at: number, context: RuleContext, whole: boolean): number | null {
  const verb = context.tokens[at] as Token;
  if (!DESIRES.has(verb.lemma) || (verb.pos !== 'VERB' && verb.pos !== 'NOUN')) return null;
  if (verb.norm !== verb.lemma && verb.norm !== `${verb.lemma}s`) return null;
  const object = at + 1 < context.to ? (context.tokens[at + 1] as Token) : undefined;
  if (object !== undefined && READERS.has(object.norm)) return at + 2;
  return whole && (verb.lemma === 'hate' || verb.lemma === 'despise') ? at + 1 : null;
}

/** "Democrats and Republicans always argue": both sides, so neither. */
function bothSides(mention: NamedSide, sides: readonly NamedSide[]): boolean {
  return sides.some(
    (other) => other.side !== mention.side && other.from < mention.to + 3 && mention.from < other.to + 3,
  );
}
