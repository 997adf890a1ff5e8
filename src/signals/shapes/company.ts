import type { LexiconMatch } from '../../lexicons/types.ts';
import type { RuleContext } from '../types.ts';
import { isNameMatch } from './name-match.ts';

/** A word of this prior weight judges by itself, and keeps a milder one company. */
export const JUDGES_ALONE = 0.5;

/** Mild words of one voice whose weights add up to this are a judgment together. */
const ADDED_UP = 0.7;
/** The plainest of them ("attack", "crime") do not add to it. */
const LEAST_ADDED = 0.3;

/**
 * Whose words in the sentence hold a word of judgment: the owners, as the voice stage numbers them. Made once a
 * sentence, so that many mild words in one sentence cost no more than each a look-up.
 */
export function judgingOwners(context: RuleContext): ReadonlySet<number> {
  const { owner } = context.voice;
  const owners = new Set<number>();
  /** Owner → sum of the weights so far. */
  const sums = new Map<number, number>();
  const add = (match: LexiconMatch) => {
    if (match.entry.weight >= JUDGES_ALONE && !isNameMatch(match, context)) owners.add(owner[match.from] as number);
  };
  context.matches('loaded').forEach((match) => {
    add(match);
    if (match.entry.class === 'cue-verb' || match.entry.weight < LEAST_ADDED) return;
    const whose = owner[match.from] as number;
    const sum = (sums.get(whose) ?? 0) + match.entry.weight;
    sums.set(whose, sum);
    if (sum >= ADDED_UP) owners.add(whose);
  });
  context.matches('partisan').forEach(add);
  context.matches('rhetoric', 'evaluative-predicate', 'mind-reading', 'verdict', 'us-versus-them').forEach(add);
  context.matches('stance', 'attitude', 'irony').forEach(add);
  return owners;
}
