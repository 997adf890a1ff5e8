import type { LexiconMatch } from '../../../lexicons/types.ts';
import { startingWithin } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { JUDGES_ALONE, judgingOwners } from '../../shapes/company.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';
import { isNameMatch } from '../../shapes/name-match.ts';
import { isOfNature } from '../../shapes/of-nature.ts';
import type { Finding } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
const CLASSES = new Set(['evaluative', 'emotive', 'label', 'metaphor']);
/** Extreme words of degree ("utterly", "sheer") below this weight say too little. */
const LEAST_EXTREME = 0.4;
/** Strength of such a word: that of the mildest loaded ones. */
const EXTREME = 0.3;

export default defineRule({
  id: 'loaded/loaded-word',
  type: 'loaded',
  says: '“{text}” carries a judgment where a neutral word would do ({whose}).',
  saysOf: {
    evaluative: '“{text}” judges where a report would give the fact behind the judgment ({whose}).',
    emotive: '“{text}” plays on feelings where a plain word would name the thing ({whose}).',
    label: '“{text}” labels people instead of telling who they are or what they did ({whose}).',
    metaphor: '“{text}” is a figure of speech that colors what happened ({whose}).',
    degree: '“{text}” turns up the judgment beside it ({whose}).',
  },
  claims: 'Expert readers tend to call the word biased. Not that the fact behind it is wrong.',
  voices: ['author', 'attributed'],
  effects: { editorializing: 2.2, loaded: 3.6, tone: 1.5 },
  cues: [{ lexicon: 'loaded' }, { lexicon: 'intensifiers', classes: ['extreme'] }],
  run(context) {
    const loaded = context.matches('loaded');
    const degrees = context.matches('intensifiers', 'extreme');
    if (loaded.length === 0 && degrees.length === 0) return NOTHING;
    const findings: Finding[] = [];
    const company = judgingOwners(context);
    const { owner } = context.voice;
    for (const match of loaded) {
      const { class: kind, weight, cue } = match.entry;
      // "so-called" is a rule of its own: before a mere term it judges nothing.
      if (!CLASSES.has(kind) || cue === 'so-called' || isNameMatch(match, context)) continue;
      if (isPhysical(match) && isOfNature(context, match)) continue;
      // "racist", "crisis", "destroy": plain news needs them, but beside a word of judgment they add to it.
      if (weight < JUDGES_ALONE && !company.has(owner[match.from] as number)) continue;
      findings.push({ from: match.from, to: match.to, class: kind, match, strength: loadedStrength(weight) });
    }
    for (const match of degrees) {
      if (match.entry.weight < LEAST_EXTREME || !company.has(owner[match.from] as number)) continue;
      // Right before a judgment it is part of that ("utterly shameful"), which is a rule of its own.
      if (startingWithin(loaded, match.from, match.to + 1).length > 0) continue;
      findings.push({ from: match.from, to: match.to, class: 'degree', match, strength: EXTREME });
    }
    return findings;
  },
  examples: {
    fires: [
      'Nobody answers for the [[outrageous]] cost of the plan.',
      'The plan is [[disastrous]] for the region.',
      'Lee spoke of his [[shameless]] behavior.',
      'The [[greedy]] landlord raised the rent again.',
      'The [[shameless]] mayor [[punished]] the town.',
      '[[Disgraceful]] end for Harriers\n\nThey lost to the league leaders on Monday.',
      '[[FURY]] as council votes to close pool\n\nThe council met on Monday.',
      'The [[swanky]] hotel cost the city $2 million.',
    ],
    silent: [
      'The plan costs $3 million.',
      'Muslim and Jewish leaders met on Monday.',
      'The gay couple married in May.',
      '[[Stokes]] said he would run.',
      'The film [[Wicked]] opens on Friday.',
      'The court [[punished]] three officers.',
      'The storm [[unleashed]] a [[catastrophe]] on the coast.',
      '[[Glees]] said he would stay.',
    ],
  },
});

/** Figures and feelings that storms and fires earn in earnest. Judgments of people stay judgments in any weather. */
function isPhysical({ entry }: LexiconMatch): boolean {
  return (
    entry.class === 'metaphor' || entry.class === 'emotive' || entry.group === 'alarming' || entry.cue === 'monster'
  );
}
