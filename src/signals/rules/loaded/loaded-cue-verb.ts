import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { tokensOf } from '../../scope.ts';
import type { Finding } from '../../types.ts';

/** Below it the lexicon doubts ("claim"), which needs a speech that is reported. */
const LEAST_WEIGHT = 0.4;
/** "claimed" only doubts, which house styles dislike but readers hardly notice; "ranted" mocks. */
const STRENGTH = { doubting: 0.5, loaded: 1 } as const;

export default defineRule({
  id: 'loaded/loaded-cue-verb',
  type: 'loaded',
  says: '“{text}” colors how the source’s words are taken, where “said” would do ({whose}).',
  claims: 'The verb that reports the speech is the writer’s choice, even though what was said is not.',
  voices: ['author', 'attributed'],
  effects: { editorializing: 1.9, loaded: 2.8 },
  run(context) {
    const findings: Finding[] = [];
    for (const { stance, cue, class: kind } of context.attributions) {
      if ((stance !== 'loaded' && stance !== 'doubting') || kind === 'belief') continue;
      const range = cue[0] === undefined ? null : tokensOf(context, cue[0]);
      // A noun cue ("the claim that …") names what was said; the choice of verb is what colors.
      if (range !== null && context.tokens[range.from]?.pos !== 'NOUN')
        findings.push({ ...range, class: stance, strength: STRENGTH[stance], tone: 'negative' });
    }
    for (const match of context.matches('loaded', 'cue-verb')) {
      if (match.entry.weight < LEAST_WEIGHT) continue;
      const verb = context.tokens[match.from] as Token;
      if (verb.pos !== 'VERB' || findings.some((finding) => finding.from < match.to && match.from < finding.to))
        continue;
      findings.push({ from: match.from, to: match.to, match, class: 'loaded' });
    }
    return findings;
  },
  examples: {
    fires: [
      '“The plan is fine,” Lee [[ranted]].',
      'The minister [[blasted]] the report as “nonsense.”',
      'The senator [[lashed out]] at the court.',
    ],
    silent: [
      '“The plan is fine,” Lee [[said]].',
      'Lee [[told]] reporters that the plan is fine.',
      'The minister [[stated]] that the report is late.',
    ],
  },
});
