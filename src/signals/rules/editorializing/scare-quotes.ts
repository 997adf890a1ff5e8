import { defineRule } from '../../rule.ts';
import { tokensOf } from '../../scope.ts';
import type { Finding } from '../../types.ts';

const NOTHING: readonly Finding[] = [];

export default defineRule({
  id: 'editorializing/scare-quotes',
  type: 'editorial',
  says: 'The quotation marks around {text} cite nobody: they tell readers not to believe the word ({whose}).',
  claims: 'No source or cue governs the marks. Quoted words of a source, titles and terms do not fire.',
  voices: ['author'],
  effects: { editorializing: 3, loaded: 2.6 },
  run(context) {
    if (context.quotations.length === 0) return NOTHING;
    const findings: Finding[] = [];
    for (const quotation of context.quotations) {
      if (quotation.use !== 'scare') continue;
      const range = tokensOf(context, quotation);
      if (range !== null) findings.push({ ...range, voice: 'author' });
    }
    return findings;
  },
  examples: {
    fires: [
      'The [[“experts”]] agree.',
      'The mayor’s [[“reform”]] has cost the city millions.',
      'They want to [[“protect”]] your children.',
    ],
    silent: [
      'He called the plan [[“ridiculous.”]]',
      '“We are ready,” Lee said.',
      'The critics described the film as [[“a triumph.”]]',
      'She starred in [[“The Crown”]] on Netflix.',
    ],
  },
});
