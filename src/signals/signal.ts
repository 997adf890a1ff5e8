import type { Lean } from '../lexicons/types.ts';
import type { Token } from '../tokens/types.ts';
import { OWNER_AUTHOR } from '../voice/types.ts';
import { inflectLike } from './inflect.ts';
import { makeMessage, whoseWords } from './message.ts';
import { type Finding, type Rule, type RuleContext, SCORE_NAMES, type ScoreName, type Signal } from './types.ts';

/** A finding with everything later stages need, or null when the rule does not speak of this voice. */
export function makeSignal(rule: Rule, weight: number, finding: Finding, context: RuleContext): Signal | null {
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
  if (rule.type === 'editorial' && voice === 'author' && context.guests?.[finding.from] === 1) return null;
  const attribution = voice === 'attributed' && owner !== OWNER_AUTHOR ? owner : null;
  const entry = finding.match?.entry;
  const lean = leanSign(finding.lean ?? entry?.lean ?? null);
  const tone = finding.tone ?? entry?.tone ?? null;
  const strength = (finding.strength ?? entry?.weight ?? 1) * weight;
  const marked = context.text.segmentation.source.value.slice(first.start, last.end);
  const wordings =
    finding.suggestions ?? entry?.neutral.map((wording) => inflectLike(wording, entry, context.tokens, finding)) ?? [];
  const suggestions = fitCapital(wordings, marked);
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
    effects: makeEffects(rule, voice, strength, lean, tone === null ? 0 : tone === 'positive' ? 1 : -1),
    lean,
    target,
    suggestions,
    message: makeMessage(rule, { name, tone, lean, target, marked, whose, suggestions }),
    entry: entry?.id ?? null,
  };
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
  rule: Rule,
  voice: Signal['voice'],
  strength: number,
  lean: number,
  tone: number,
): Signal['effects'] {
  const effects: Partial<Record<ScoreName, number>> = {};
  for (const score of SCORE_NAMES) {
    const prior = rule.effects[score];
    if (prior === undefined || (score === 'editorializing' && voice === 'attributed')) continue;
    const effect = prior * strength * (score === 'lean' ? lean : score === 'tone' ? tone : 1);
    if (effect !== 0) effects[score] = effect;
  }
  return effects;
}
