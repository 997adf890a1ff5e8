import type { Lean } from '../lexicons/types.ts';
import type { Token } from '../tokens/types.ts';
import { OWNER_AUTHOR } from '../voice/types.ts';
import { inflectLike } from './inflect.ts';
import { makeMessage, whoseWords } from './message.ts';
import type { ActiveRule, Prior } from './rule-set.ts';
import type { Finding, RuleContext, ScoreName, Signal } from './types.ts';

/** A finding with everything later stages need, or null when the rule does not speak of this voice. */
export function makeSignal(active: ActiveRule, finding: Finding, context: RuleContext): Signal | null {
  const { rule, weight } = active;
  const first = context.tokens[finding.from] as Token;
  const last = context.tokens[finding.to - 1] as Token;
  const owner = context.voice.owner[finding.from] ?? OWNER_AUTHOR;
  const voice = finding.voice ?? (owner === OWNER_AUTHOR ? 'author' : 'attributed');
  if (!rule.voices.includes(voice)) return null;
  // A user's cue of weight 0 takes the place of a built-in one and silences it.
  if (finding.match?.entry.weight === 0) return null;
  // Inside quotation marks that no source owns (scare quotes, titles, terms) the word is not plainly the writer's: the
  // marks keep it at a distance. Only a rule that speaks of the marks themselves says otherwise.
  if (finding.voice === undefined && voice === 'author' && context.quoted[finding.from] === 1) return null;
  // Comment in somebody's post or turn of an interview is not the writer's, though no attribution claims it.
  if (rule.type === 'editorial' && voice === 'author' && context.isGuests(finding.from)) return null;
  const attribution = voice === 'attributed' && owner !== OWNER_AUTHOR ? owner : null;
  const entry = finding.match?.entry;
  const lean = leanSign(finding.lean ?? entry?.lean ?? null);
  const tone = finding.tone ?? entry?.tone ?? null;
  const strength = (finding.strength ?? entry?.weight ?? 1) * weight;
  const marked = context.text.segmentation.source.value.slice(first.start, last.end);
  const suggestions = suggest(finding, marked, context);
  const name = finding.class ?? rule.id.slice(rule.id.indexOf('/') + 1);
  const target = finding.target ?? entry?.target ?? null;
  const whose = whoseWords(voice, attribution, context.voice);
  return {
    start: first.start,
    end: last.end,
    rule: rule.id,
    type: rule.type,
    class: name,
    sentence: context.sentence,
    tokens: { from: finding.from, to: finding.to },
    voice,
    attribution,
    strength,
    effects: makeEffects(active.priors, voice, strength, lean, tone === null ? 0 : tone === 'positive' ? 1 : -1),
    lean,
    target,
    suggestions,
    message: makeMessage(active.speech, {
      name,
      tone,
      lean,
      target: finding.targetName ?? target,
      marked,
      whose,
      suggestions,
    }),
    entry: entry?.id ?? null,
  };
}

const NO_SUGGESTIONS: readonly string[] = [];

/** What the finding or its cue would say instead; most have nothing. */
function suggest(finding: Finding, marked: string, { tokens }: RuleContext): readonly string[] {
  const entry = finding.match?.entry;
  if (finding.suggestions !== undefined) return fitCapital(finding.suggestions, marked);
  if (entry === undefined || entry.neutral.length === 0) return NO_SUGGESTIONS;
  return fitCapital(
    entry.neutral.map((wording) => inflectLike(wording, entry, tokens, finding)),
    marked,
  );
}

/** With a capital where the marked words have one ("Some 300" → "About 300"); words in capitals throughout keep none. */
function fitCapital(suggestions: readonly string[], marked: string): readonly string[] {
  const first = marked.charCodeAt(0);
  const second = marked.charCodeAt(1);
  if (suggestions.length === 0 || first < 65 || first > 90 || second < 97 || second > 122) return suggestions;
  return suggestions.map((wording) => wording.charAt(0).toUpperCase() + wording.slice(1));
}

function leanSign(lean: Lean | null): -1 | 0 | 1 {
  return lean === 'left' ? -1 : lean === 'right' ? 1 : 0;
}

/**
 * Prior effects in logits; lean and tone take the sign of the finding and are left out when it has none. A source's
 * words have no score of editorializing: quoting comment is reporting.
 */
function makeEffects(
  priors: readonly Prior[],
  voice: Signal['voice'],
  strength: number,
  lean: number,
  tone: number,
): Signal['effects'] {
  const effects: Partial<Record<ScoreName, number>> = {};
  for (const [score, prior] of priors) {
    if (score === 'editorializing' && voice === 'attributed') continue;
    const effect = prior * strength * (score === 'lean' ? lean : score === 'tone' ? tone : 1);
    if (effect !== 0) effects[score] = effect;
  }
  return effects;
}
