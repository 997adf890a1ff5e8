import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { isDoubtedName } from '../../shapes/doubted-names.ts';

const DEFINITE = new Set(['DET', 'PRON', 'PART']);
/** Adjectives and marks that may stand between the cue and the name. */
const MOST_MODIFIERS = 5;

export default defineRule({
  id: 'editorializing/so-called',
  type: 'editorial',
  says: '“{text}” casts doubt on the name that follows ({whose}).',
  claims: 'The writer denies that the thing deserves its name. Bringing in a term or an organization does not fire.',
  voices: ['author'],
  effects: { editorializing: 3, loaded: 3.4, tone: 1 },
  run: cueRule('loaded', ['label'], (match, { tokens, from, to }) => {
    if (match.entry.cue !== 'so-called' || !isDefinite(match.from > from ? tokens[match.from - 1] : undefined))
      return false;
    let head = match.to;
    const end = Math.min(to, match.to + MOST_MODIFIERS + 1);
    while (head < end && (tokens[head]?.pos === 'ADJ' || tokens[head]?.kind === 'quote')) {
      if (isDoubtedName(tokens[head])) break;
      head++;
    }
    // "his so-called Plan B": a name.
    if (head >= end || !isDoubtedName(tokens[head]) || tokens[head]?.pos === 'PROPN') return false;
    return { class: 'so-called', strength: 1, tone: 'negative', target: tokens[head]?.text ?? '' };
  }),
  examples: {
    fires: [
      'The [[so-called]] experts have been wrong for years.',
      'Their [[so-called]] reform brought another fee.',
      'Their [[so-called]] relief brought another fee.',
      'The [[so-called]] party of freedom wants the book banned.',
    ],
    silent: [
      'The law closes the [[so-called]] doughnut hole in coverage.',
      'The [[so-called]] Islamic State took the town in 2014.',
      'The rule covers [[so-called]] “smart guns.”',
      'Lee said the [[so-called]] experts had been wrong.',
      'On [[so-called]] moral issues voters are divided.',
      'His [[so-called]] Plan B failed on Tuesday.',
    ],
  },
});

/** "the, these, their, America's": what is known already; without it the words bring a term in ("a so-called …"). */
function isDefinite(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.norm === "'s" || (before.norm !== 'a' && before.norm !== 'an' && DEFINITE.has(before.pos)))
  );
}
