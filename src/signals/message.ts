import type { VoiceLayer } from '../voice/types.ts';
import { isSpeakerWord } from './people.ts';
import type { Speech, Template } from './speech.ts';
import type { SignalVoice } from './types.ts';

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

/** Whose words they are, as the message says it. */
export function whoseWords(voice: SignalVoice, attribution: number | null, layer: VoiceLayer): string {
  if (voice === 'author') return 'the writer’s own words';
  const speaker = attribution === null ? null : (layer.attributions[attribution]?.speaker ?? null);
  return speaker === null || NOBODY.has(speaker.toLowerCase())
    ? 'a source’s words'
    : `words of ${clip(insideSentence(speaker))}`;
}

/** "A spokesman", "Critics" opened their sentence in the text, but do not open the message; names keep their capital. */
function insideSentence(name: string): string {
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const lowered = name.charAt(0).toLowerCase() + name.slice(1);
  if (space >= 0 && CAPITAL_ONLY_FIRST.has(first)) return lowered;
  // "Police officials", not "President Obama": a name goes on with a capital.
  const goesOn = space < 0 ? '' : name.charAt(space + 1);
  return isSpeakerWord(first.toLowerCase()) && goesOn === goesOn.toLowerCase() ? lowered : name;
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
export function makeMessage(speech: Speech, said: Said): string {
  const why = fill(templateFor(speech, said), said);
  if (said.suggestions.length === 0) return why;
  const words = said.suggestions.map((wording) => `“${wording}”`);
  return `${why.slice(0, -1)}; neutral: ${words.join(' or ')}.`;
}

/** Puts what is said into the blanks of a template. */
function fill({ texts, blanks }: Template, said: Said): string {
  let filled = texts[0] as string;
  for (let i = 0; i < blanks.length; i++) filled += blankOf(blanks[i] as string, said) + (texts[i + 1] as string);
  return filled;
}

function blankOf(name: string, { marked, whose, lean, target }: Said): string {
  switch (name) {
    case 'text':
      return clip(marked);
    case 'whose':
      return whose;
    case 'side':
      return lean === 0 ? '' : lean < 0 ? 'left' : 'right';
    case 'target':
      return target === null ? '' : clip(insideSentence(target));
    default:
      return '';
  }
}

/** The most telling sentence of the rule for which everything is known. */
function templateFor({ says, saysOf }: Speech, said: Said): Template {
  const own = saysOf?.get(said.name);
  if (own === undefined) return says;
  const toned = said.tone === 'positive' ? own.positive : said.tone === 'negative' ? own.negative : own.plain;
  if (isSayable(toned, said)) return toned;
  if (isSayable(own.ofTarget, said)) return own.ofTarget;
  return isSayable(own.plain, said) ? own.plain : says;
}

function isSayable(template: Template | undefined, { lean, target }: Said): template is Template {
  if (template === undefined) return false;
  return !(template.namesSide && lean === 0) && !(template.namesTarget && target === null);
}

/** Cut at a space, so that no surrogate pair is split; one endless word is left out. */
function clip(text: string): string {
  if (text.length <= MESSAGE_TEXT) return text;
  return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', MESSAGE_TEXT)))}…`;
}
