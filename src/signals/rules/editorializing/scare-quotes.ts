import { defineRule } from '../../rule.ts';
import { endMark, tokensOf } from '../../scope.ts';
import { isDoubtedName } from '../../shapes/doubted-names.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
/** Before the marks these bring in a term: "so-called", "or a “wealth tax”", "known as". */
const TERM_OPENERS = new Set([
  'as',
  'call',
  'coin',
  'dub',
  'name',
  'nickname',
  'or',
  'so-called',
  'term',
  'title',
  'word',
]);
/** Marks around a word that is neither praise nor a claim are as often a term as a sneer. */
const UNSURE = 0.4;

export default defineRule({
  id: 'editorializing/scare-quotes',
  type: 'editorial',
  says: 'The quotation marks around {text} cite nobody: they tell readers not to take the words at face value ({whose}).',
  claims:
    'No source or cue governs the marks. Quoted words of a source, titles and terms do not fire; when only the context could tell a term from a sneer, the evidence is weak.',
  voices: ['author'],
  blocks: ['paragraph', 'list-item', 'caption'],
  effects: { editorializing: 3, loaded: 2.6 },
  run(context) {
    if (context.quotations.length === 0) return NOTHING;
    const findings: Finding[] = [];
    for (const quotation of context.quotations) {
      if (quotation.use !== 'scare') continue;
      const range = tokensOf(context, quotation);
      if (range === null || bringsInTerm(context, range.from)) continue;
      findings.push({ ...range, voice: 'author', strength: strengthOf(context, range.from, range.to) });
    }
    return findings;
  },
  examples: {
    fires: [
      'The [[“experts”]] agree.',
      'The mayor’s [[“reform”]] has cost the city millions.',
      'The plan to [[“protect”]] children cuts three programs.',
    ],
    silent: [
      'He called the plan [[“ridiculous.”]]',
      '“We are ready,” Lee said.',
      'The critics described the film as [[“a triumph.”]]',
      'She starred in [[“The Crown”]] on Netflix.',
      'The revenue comes from a tax on the rich, or a [[“wealth tax.”]]',
    ],
  },
});

/** A term is brought in, or the line is a headline without a stop, where marks stand for "somebody said". */
function bringsInTerm(context: RuleContext, from: number): boolean {
  const { tokens } = context;
  const end = tokens[endMark(context)];
  if (end === undefined || end.kind === 'word') return true;
  let at = from - 1;
  while (at > context.from && tokens[at]?.pos === 'DET') at--;
  const before = at >= context.from ? tokens[at] : undefined;
  return before !== undefined && (TERM_OPENERS.has(before.lemma) || TERM_OPENERS.has(before.norm));
}

function strengthOf({ tokens }: RuleContext, from: number, to: number): number {
  let words = 0;
  let doubted = false;
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    words++;
    if (isDoubtedName(tokens[i]) || tokens[i]?.pos === 'ADV') doubted = true;
  }
  return doubted && words <= 3 ? 1 : UNSURE;
}
