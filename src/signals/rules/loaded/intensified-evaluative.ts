import type { LexiconMatch } from '../../../lexicons/types.ts';
import { intensifierBefore } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { creditOf } from '../../shapes/credit.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];

export default defineRule({
  id: 'loaded/intensified-evaluative',
  type: 'loaded',
  says: '“{text}” turns a judgment up further ({whose}).',
  claims: 'An intensifier stands before an evaluative adjective. Measured degrees ("very cold") do not fire.',
  voices: ['author', 'attributed'],
  effects: { editorializing: 1.6, loaded: 2, tone: 0.6 },
  cues: [
    { lexicon: 'rhetoric', classes: ['evaluative-predicate'] },
    { lexicon: 'loaded', classes: ['evaluative', 'emotive'] },
  ],
  run(context) {
    const findings: Finding[] = [];
    for (const match of context.matches('rhetoric', 'evaluative-predicate')) collect(match, context, findings);
    for (const match of context.matches('loaded', 'evaluative', 'emotive')) collect(match, context, findings);
    return findings.length === 0 ? NOTHING : findings;
  },
  examples: {
    fires: [
      'The [[utterly shameful]] vote took a minute.',
      'It was a [[truly magnificent]] speech.',
      'Their answer was [[completely ridiculous]].',
    ],
    silent: [
      'The water is [[very cold]].',
      'The vote was [[very close]].',
      'The shameful vote took a minute.',
      'The results are [[highly significant]].',
    ],
  },
});

/** Mild adjectives stay out: "very important" judges, but no reader would call it slanted. */
function collect(match: LexiconMatch, context: RuleContext, findings: Finding[]): void {
  if (match.entry.weight < 0.5 || match.to - match.from > 1) return;
  const intensifier = intensifierBefore(context, match.from);
  if (intensifier === null || findings.some((finding) => finding.to === match.to)) return;
  const strength = Math.max(match.entry.weight, 0.6);
  const { tone } = match.entry;
  const credit = creditOf(context, intensifier.from);
  if (credit === 'denied') return;
  const voice = credit === 'credited' ? ({ voice: 'attributed' } as const) : {};
  findings.push({ from: intensifier.from, to: match.to, strength, ...(tone === null ? {} : { tone }), ...voice });
}
