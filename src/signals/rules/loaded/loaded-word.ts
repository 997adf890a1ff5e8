import type { LexiconMatch } from '../../../lexicons/types.ts';
import { OWNER_AUTHOR } from '../../../voice/types.ts';
import { LONGEST_MATCH, startingWithin } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { JUDGES_ALONE, judgingOwners } from '../../shapes/company.ts';
import { creditOf } from '../../shapes/credit.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';
import { isNameMatch } from '../../shapes/name-match.ts';
import { isOfEvent, isOfNature } from '../../shapes/of-nature.ts';
import { isOtherSense } from '../../shapes/other-senses.ts';
import type { Finding } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
const CLASSES = new Set(['evaluative', 'emotive', 'label', 'metaphor']);
/** Extreme words of degree ("utterly", "sheer") below this weight say too little. */
const LEAST_EXTREME = 0.4;
/** One side's names for the other or for an issue ("anchor babies", "gun nuts") are loaded words from this weight on. */
const LEAST_LABEL = 0.6;
/** A source's words are not charged to the writer, so that milder ones may be marked in them. */
const SAID_ALONE = 0.35;
/**
 * Words below it are plain in most news ("destroy", "agenda", "radical"). Of those in a sentence with a word of judgment
 * less than half read as right, so that the judgment has to stand beside them ("a radical, reckless plan").
 */
const LEAST_APART = 0.4;
/** How far off "beside" is, in tokens. */
const BESIDE = 3;
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
  cues: [{ lexicon: 'loaded' }, { lexicon: 'partisan' }, { lexicon: 'intensifiers' }],
  run(context) {
    const loaded = context.matches('loaded');
    const labels = context.matches('partisan');
    const degrees = context.matches('intensifiers');
    if (loaded.length === 0 && degrees.length === 0 && labels.length === 0) return NOTHING;
    const findings: Finding[] = [];
    const company = judgingOwners(context);
    const { owner } = context.voice;
    for (const match of loaded) {
      const { class: kind, weight, cue } = match.entry;
      // "so-called" is a rule of its own: before a mere term it judges nothing.
      if (!CLASSES.has(kind) || cue === 'so-called' || isNameMatch(match, context)) continue;
      if (isPhysical(match) && (isOfNature(context, match) || isOfEvent(context, match))) continue;
      if (isOtherSense(match, context)) continue;
      // "divisive", "extraordinary": plain news needs them, but beside a word of judgment they add to it.
      const whose = owner[match.from] as number;
      const least = whose === OWNER_AUTHOR ? JUDGES_ALONE : SAID_ALONE;
      if (weight < least && !(company.has(whose) && (weight >= LEAST_APART || isBesideJudgment(match, loaded))))
        continue;
      const credit = creditOf(context, match.from);
      if (credit === 'denied') continue;
      const voice = credit === 'credited' ? ({ voice: 'attributed' } as const) : {};
      findings.push({ from: match.from, to: match.to, class: kind, match, strength: loadedStrength(weight), ...voice });
    }
    for (const match of labels) {
      const { weight, neutral } = match.entry;
      if (weight < LEAST_LABEL || isNameMatch(match, context)) continue;
      const credit = creditOf(context, match.from);
      if (credit === 'denied') continue;
      const voice = credit === 'credited' ? ({ voice: 'attributed' } as const) : {};
      const { from, to } = match;
      findings.push({ from, to, class: 'label', suggestions: neutral, strength: loadedStrength(weight), ...voice });
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
      'The [[shameless]] mayor [[exploited]] the town.',
      '[[Disgraceful]] end for Harriers\n\nThey lost to the league leaders on Monday.',
      '[[FURY]] as council votes to close pool\n\nThe council met on Monday.',
      'The [[swanky]] hotel cost the city $2 million.',
      'The [[gun nuts]] met at the fair.',
      'The [[baby killers]] met at the fair.',
      'The plan is [[f***ed]] and the mayor is an [[a**hole]].',
      'Nobody answers for this [[sh*t]].',
      'The minister sold [[bull****]] again.',
      'It was all [[bulls—t]].',
      '[[Zealots]] ran the show.',
      'It is not only a [[fiasco]].',
      'The hall is far from the [[disgraceful]] den on Elm Street.',
      '[[Sycophants]] are in charge of the ministry.',
      'The ministry is run by [[hacks]] and their cousins.',
      'He is a [[hack]] of a lawyer.',
      'A [[hyena]] of a landlord bought the block.',
    ],
    silent: [
      'The plan costs $3 million.',
      'Muslim and Jewish leaders met on Monday.',
      'The gay couple married in May.',
      '[[Stokes]] said he would run.',
      'The film [[Wicked]] opens on Friday.',
      'The firm [[exploited]] a seam of coal.',
      'The jury heard of the [[brutal]] murder.',
      'A [[terrible]] accident closed the road.',
      'The storm [[unleashed]] a [[catastrophe]] on the coast.',
      '[[Glees]] said he would stay.',
      '[[Zealots]] said he would stay.',
      '[[Crooks]] was born in Leeds.',
      'The **bold** plan costs $3 million*.',
      'The plan—or most of it—passed at 3—2.',
      'The plan was neither [[draconian]] nor [[disastrous]].',
      'He is no [[genius]].',
      'The speech was far from [[brilliant]].',
      'The plan is hardly a [[fiasco]].',
      'The opening was anything but a [[disaster]].',
      'The [[hack]] of the committee cost it 3,000 letters.',
      'Nobody knows who was behind the [[hacks]].',
      'Coal is the [[loser]] in this market.',
      'Its phones are safe from [[hacks]], the firm found.',
      'A [[hyena]] escaped from the zoo.',
      'Dean [[Crook]] elected mayor of Omaha\n\nHe took office on Monday.',
    ],
  },
});

/** Words for how grave a thing was, beside which a noun of what happened makes them plain. */
const GRAVE = new Set(
  'awful crippling devastating dreadful ferocious ghastly gory grim hideous horrendous horrible monster painful relentless terrible tragic'.split(
    ' ',
  ),
);

/** Figures and feelings that storms and fires earn in earnest. Judgments of people stay judgments in any weather. */
function isPhysical({ entry }: LexiconMatch): boolean {
  return entry.class === 'metaphor' || entry.class === 'emotive' || entry.group === 'alarming' || GRAVE.has(entry.cue);
}

/** A word that judges by itself stands within a few tokens. */
function isBesideJudgment({ from, to }: LexiconMatch, loaded: readonly LexiconMatch[]): boolean {
  return startingWithin(loaded, from - BESIDE - LONGEST_MATCH, to + BESIDE).some(
    (other) => other.from !== from && other.to > from - BESIDE && other.entry.weight >= JUDGES_ALONE,
  );
}
