import type { Token, TokenRange } from '../../../tokens/types.ts';
import { LONGEST_MATCH, rangesMeet, startingWithin } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { tokensOf } from '../../scope.ts';
import { JUDGES_ALONE, judgingOwners } from '../../shapes/company.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';
import { isOfNature } from '../../shapes/of-nature.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

/** Below it the lexicon doubts ("claim"), which needs a speech that is reported. */
const LEAST_WEIGHT = 0.35;
/** Verbs that keep a distance without any color: "argue" names what an argument is. */
const PLAIN = new Set(
  'accuse allege alleged argue arrest assert charge complain concede confess contend deny dispute hint imply indict insist maintain proclaim purport retort suggest suspect'.split(
    ' ',
  ),
);
/** Fires rage, riders hail cabs and towns boast parks: without a quotation beside it the verb reports no speech. */
const PHYSICAL = new Set(
  'bludgeon boast crow froth gush hail lash pummel rage scorch snipe spew sputter squeal thunder torch'.split(' '),
);
/** "claimed" only doubts, which house styles dislike but readers hardly notice; "ranted" mocks. */
const STRENGTH = { doubting: 0.3, endorsing: 0.3, loaded: 0.6 } as const;
/** What is claimed by taking it, not by saying something. */
const TAKEN = new Set(
  'asylum benefit credit custody damage deduction exemption expense insurance job land life lives place prize refund seat share spot territory title victim victory'.split(
    ' ',
  ),
);

/** What is ripped apart is looked through this far, in tokens. */
const LONGEST_OBJECT = 6;

export default defineRule({
  id: 'loaded/loaded-cue-verb',
  type: 'loaded',
  says: '“{text}” colors how the source’s words are taken, as “said” would not ({whose}).',
  saysOf: {
    doubting: '“{text}” casts doubt or blame on the source’s words, as “said” would not ({whose}).',
    endorsing: '“{text}” vouches for the source’s words, as “said” would not ({whose}).',
  },
  claims: 'The verb that reports the speech is the writer’s choice, even though what was said is not.',
  voices: ['author', 'attributed'],
  effects: { editorializing: 2.2, loaded: 3.2 },
  cues: [{ lexicon: 'loaded', classes: ['cue-verb'] }],
  traits: TRAITS.stance,
  run(context) {
    const findings: Finding[] = [];
    findFromAttributions(context, findings);
    findFromLexicon(context, findings);
    if (!findings.some(isMild)) return findings;
    const company = judgingOwners(context);
    return findings.filter((found) => !isMild(found) || company.has(context.voice.owner[found.from] as number));
  },
  examples: {
    fires: [
      '“The plan is fine,” Lee [[ranted]].',
      'The minister [[blasted]] the report as “nonsense.”',
      'The senator [[lashed out at]] the court.',
      '“We were robbed,” Lee [[gushed]].',
      'The mayor [[admitted]] that the report is late.',
      'Lee [[pointed out]] that the report is late.',
      'MAYOR [[SLAMS]] COUNCIL\n\nThe council met on Monday. It voted on three bills.',
    ],
    silent: [
      '“The plan is fine,” Lee [[said]].',
      'Lee [[told]] reporters that the plan is fine.',
      'The minister [[stated]] that the report is late.',
      'The union [[argued]] that the report is late.',
      'The coast was hit by [[howling]] winds.',
      'Fires [[raged]] in the hills.',
      'The hurricane [[slammed]] the coast on Friday.',
      'The company has [[denied]] that the report is late.',
      'The man [[admitted]] stealing the car.',
      'The company [[admitted]] to no wrongdoing.',
      'The war is [[ripping]] the country apart.',
      'The law caps the number of refugees [[admitted]] every year.',
      'They are a party of scolds.',
      'Parents can claim an exemption from the rule.',
      'The town was ripped apart by the war, officials said.',
      'The storm was forecast to slam ashore on Friday.',
      'He pointed out the house to the police.',
      'The man has been [[charged]] with fraud.',
      'A guest [[suspected]] of fraud was held.',
    ],
  },
});

/** Cues whose stance the voice layer knows; a verb of the lexicon at the same place gives its weight. */
function findFromAttributions(context: RuleContext, findings: Finding[]): void {
  for (const { stance, cue, class: kind } of context.attributions) {
    if (stance === 'neutral' || kind === 'belief' || cue[0] === undefined) continue;
    const range = tokensOf(context, cue[0]);
    // "correct" and "realize" endorse too, but report more often than they side with the source.
    if (stance === 'endorsing' && (range === null || !sidesWithSource(context, range))) continue;
    // A noun cue ("the claim that …") names what was said; the choice of verb is what colors.
    const verb = range === null ? undefined : headVerb(context, range);
    if (
      range === null ||
      verb === undefined ||
      verb.pos === 'NOUN' ||
      isOtherSense(context, range, verb) ||
      namesSpeech(context, range) ||
      PLAIN.has(verb.lemma)
    )
      continue;
    // "refugees admitted every year", "claimed the prize": nothing is said.
    if (kind === 'other' && (verb.lemma === 'admit' || stance === 'doubting')) continue;
    if (verb.lemma === 'admit' && isPlea(context, range.to)) continue;
    const near = startingWithin(context.matches('loaded'), range.from - LONGEST_MATCH, range.to);
    const match = near.find((own) => own.entry.class === 'cue-verb' && rangesMeet(own, range));
    const strength = Math.max(STRENGTH[stance], match === undefined ? 0 : loadedStrength(match.entry.weight));
    findings.push({ ...range, ...(match === undefined ? {} : { match }), class: stance, strength });
  }
}

/** "hailed", "decried": house styles print them, so that they are marked where the same voice judges as well. */
function isMild({ class: kind, match }: Finding): boolean {
  if (kind !== 'loaded' || match === undefined) return false;
  return match.entry.weight >= LEAST_WEIGHT && match.entry.weight < JUDGES_ALONE;
}

/** Speech acts without content ("blasted the report"), which are no attribution. */
function findFromLexicon(context: RuleContext, findings: Finding[]): void {
  for (const match of context.matches('loaded', 'cue-verb')) {
    const verb = context.tokens[match.from] as Token;
    if (match.entry.weight < LEAST_WEIGHT || isAttributive(context, match.from)) continue;
    if (match.to - match.from === 1 && PHYSICAL.has(verb.lemma) && context.quotations.length === 0) continue;
    if (isOfNature(context, match) || isTornApart(context, match.to, verb.lemma) || PLAIN.has(verb.lemma)) continue;
    // In a headline the capitals hide the verb; elsewhere a capital inside the sentence makes a name.
    if (context.block !== 'headline' && (verb.pos !== 'VERB' || (isCapital(verb) && match.from > context.from)))
      continue;
    // "a party of scolds": after a preposition an ending in -s is a plural.
    if (verb.norm.endsWith('s') && context.tokens[match.from - 1]?.pos === 'ADP') continue;
    // The voice layer reads capitals ("MAYOR SLAMS COUNCIL") as a frame of which it knows no stance.
    const known = context.attributions.some(
      ({ stance, cue }) => stance !== 'neutral' && cue.some((span) => span.start <= verb.start && verb.end <= span.end),
    );
    if (known) continue;
    const strength = loadedStrength(match.entry.weight);
    findings.push({ from: match.from, to: match.to, match, class: 'loaded', strength });
  }
}

/** "pointed out that": the writer holds it to be so. "pointed out the house" shows a thing. */
function sidesWithSource({ tokens, quotations }: RuleContext, { from, to }: TokenRange): boolean {
  let points = false;
  for (let at = from; at < to; at++) if (tokens[at]?.lemma === 'point' && tokens[at + 1]?.norm === 'out') points = true;
  if (!points || quotations.length > 0) return points;
  const next = tokens[to];
  return next?.norm === 'that' || (next?.pos !== 'DET' && next?.pos !== 'NOUN');
}

/** "claim an exemption", "ripped apart", "forecast to slam ashore": nothing is said. */
function isOtherSense(context: RuleContext, range: TokenRange, { lemma }: Token): boolean {
  const { tokens, to } = context;
  if (lemma === 'claim') {
    for (let at = range.to; at < Math.min(to, range.to + 7); at++) {
      const { pos, lemma: noun } = tokens[at] as Token;
      if (pos === 'NOUN' && TAKEN.has(noun)) return true;
      if (!['ADJ', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PRON'].includes(pos)) break;
    }
    return false;
  }
  return isTornApart(context, range.to, lemma) || isOfNature(context, range);
}

/** "was ripped apart by the war", "is ripping our country apart" */
function isTornApart({ tokens, to }: RuleContext, after: number, lemma: string): boolean {
  if (lemma !== 'rip') return false;
  if (['off', 'out', 'through', 'up'].includes(tokens[after]?.norm ?? '')) return true;
  for (let at = after; at < Math.min(to, after + LONGEST_OBJECT); at++) if (tokens[at]?.norm === 'apart') return true;
  return false;
}

/** "added more [claims] about": the noun doubts, the verb does not. */
function namesSpeech({ tokens }: RuleContext, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.lemma === 'claim' && tokens[at]?.pos === 'NOUN') return true;
  return false;
}

/** "has [denied]": the last verb of the cue, its auxiliaries and adverbs before it. */
function headVerb({ tokens }: RuleContext, { from, to }: TokenRange): Token | undefined {
  for (let at = to - 1; at > from; at--) if (tokens[at]?.pos === 'VERB') return tokens[at];
  return tokens[from];
}

/** "admitted stabbing", "admitted to selling", "admitted guilt": of a deed, which is what courts report. */
function isPlea({ tokens, to }: RuleContext, after: number): boolean {
  let at = tokens[after]?.norm === 'to' ? after + 1 : after;
  // "admitted to no wrongdoing"
  if (tokens[at]?.norm === 'no' || tokens[at]?.norm === 'any') at++;
  if (at >= to) return false;
  const { norm, pos } = tokens[at] as Token;
  return norm.endsWith('ing') || (pos === 'NOUN' && tokens[after]?.kind !== 'quote');
}

function isCapital(verb: Token): boolean {
  return verb.text[0] !== verb.norm[0];
}

/** "howling winds": a participle before its noun reports no speech. */
function isAttributive({ tokens, from, to }: RuleContext, at: number): boolean {
  const after = at + 1 < to ? tokens[at + 1]?.pos : undefined;
  const before = at > from ? tokens[at - 1]?.pos : undefined;
  return (
    tokens[at]?.norm.endsWith('ing') === true &&
    after === 'NOUN' &&
    (before === 'ADP' || before === 'DET' || before === 'ADJ')
  );
}
