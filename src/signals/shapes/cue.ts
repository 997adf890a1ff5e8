import type { LexiconMatch, LexiconName } from '../../lexicons/types.ts';
import type { Finding, RuleContext, RunRule } from '../types.ts';

const NOTHING: readonly Finding[] = [];

/**
 * The commonest shape: matches of some classes of a lexicon that pass a sense filter. The filter may add to the
 * finding (a wider span, a strength); false drops it.
 */
export function cueRule(
  lexicon: LexiconName,
  classes: readonly string[],
  accept: (match: LexiconMatch, context: RuleContext) => boolean | Partial<Finding> = () => true,
): RunRule {
  const run = (context: RuleContext): readonly Finding[] => {
    let findings: Finding[] | null = null;
    for (const match of context.found) {
      if (match.entry.lexicon !== lexicon || !classes.includes(match.entry.class)) continue;
      const accepted = accept(match, context);
      if (accepted === false) continue;
      const finding = { from: match.from, to: match.to, class: match.entry.class, match };
      findings ??= [];
      findings.push(accepted === true ? finding : { ...finding, ...accepted });
    }
    return findings ?? NOTHING;
  };
  return Object.assign(run, { cues: [{ lexicon, classes }] });
}
