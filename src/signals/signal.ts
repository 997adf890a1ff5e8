import type { Lean } from '../lexicons/types.ts';
import type { Token } from '../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';
import { inflectLike } from './inflect.ts';
import { type Finding, type Rule, type RuleContext, SCORE_NAMES, type ScoreName, type Signal } from './types.ts';

/** Longest stretch of the text, in UTF-16 units, that a message repeats. */
const MESSAGE_TEXT = 80;
/** Words that have a capital only at the head of a sentence, as they open a source that is no name. */
const CAPITAL_ONLY_FIRST = new Set(
  (
    'A All An Another Any Both Each Every Few Five Four Her His Its Many More Most My One Other Our Several Six Some ' +
    'Such Ten That The Their These This Those Three Two Various'
  ).split(' '),
);

/** Speakers that the text leaves without a name. */
const NOBODY = new Set(
  'he her him his i it many one others she some that them these they this those we which who you'.split(' '),
);

/** A finding with everything later stages need, or null when the rule does not speak of this voice. */
export function makeSignal(rule: Rule, weight: number, finding: Finding, context: RuleContext): Signal | null {
  const first = context.tokens[finding.from] as Token;
  const last = context.tokens[finding.to - 1] as Token;
  const owner = context.voice.owner[finding.from] ?? OWNER_AUTHOR;
  const voice = finding.voice ?? (owner === OWNER_AUTHOR ? 'author' : 'attributed');
  if (!rule.voices.includes(voice)) return null;
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

function whoseWords(voice: Signal['voice'], attribution: number | null, layer: VoiceLayer): string {
  if (voice === 'author') return 'the writer’s own words';
  const speaker = attribution === null ? null : (layer.attributions[attribution]?.speaker ?? null);
  return speaker === null || NOBODY.has(speaker.toLowerCase())
    ? 'a source’s words'
    : `words of ${clip(insideSentence(speaker))}`;
}

/** "A spokesman" opened its sentence in the text, but does not open the message; names keep their capital. */
function insideSentence(name: string): string {
  const first = name.slice(0, Math.max(0, name.indexOf(' ')));
  return CAPITAL_ONLY_FIRST.has(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

interface Said {
  readonly name: string;
  readonly tone: string | null;
  readonly lean: number;
  readonly target: string | null;
  readonly marked: string;
  readonly whose: string;
  readonly suggestions: readonly string[];
}

/**
 * One sentence: why it is marked, whose words they are and, where there is one, what to write instead.
 */
function makeMessage(rule: Rule, said: Said): string {
  const values: Values = {
    text: clip(said.marked),
    whose: said.whose,
    side: said.lean === 0 ? null : said.lean < 0 ? 'left' : 'right',
    target: said.target === null ? null : clip(insideSentence(said.target)),
  };
  const why = fill(templateFor(rule, said, values), values);
  if (said.suggestions.length === 0) return why;
  const words = said.suggestions.map((wording) => `“${wording}”`);
  return `${why.slice(0, -1)}; neutral: ${words.join(' or ')}.`;
}

/** Puts the values into a template of a rule, whose braces stand around their names. */
function fill(template: string, values: Values): string {
  let filled = '';
  let done = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
    const close = template.indexOf('}', open);
    filled += template.slice(done, open) + (values[template.slice(open + 1, close) as keyof Values] ?? '');
    done = close + 1;
  }
  return filled + template.slice(done);
}

interface Values {
  readonly text: string;
  readonly whose: string;
  readonly side: string | null;
  readonly target: string | null;
}

/** The most telling sentence of the rule for which everything is known. */
function templateFor(rule: Rule, { name, tone }: Said, values: Values): string {
  const { saysOf } = rule;
  if (saysOf === undefined) return rule.says;
  const ofClass = saysOf[`${name}${tone === 'positive' ? '+' : tone === 'negative' ? '-' : ''}`];
  for (const template of [ofClass, saysOf[`${name} of`], saysOf[name]]) {
    if (template === undefined) continue;
    if (values.side === null && template.includes('{side}')) continue;
    if (values.target === null && template.includes('{target}')) continue;
    return template;
  }
  return rule.says;
}

/** Cut at a space, so that no surrogate pair is split; one endless word is left out. */
function clip(text: string): string {
  if (text.length <= MESSAGE_TEXT) return text;
  return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', MESSAGE_TEXT)))}…`;
}
