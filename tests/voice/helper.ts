import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import type { TokenizedText } from '../../src/tokens/types.ts';
import type { VoiceLayer } from '../../src/voice/types.ts';
import { findVoice } from '../../src/voice/voice.ts';

const lexicons = makeLexiconIndex();

/** As the rules read it; tests/voice/model.test.ts holds what the model adds, and that it never changes whose words they are. */
export function voiceOf(value: string, title?: string): { text: TokenizedText; voice: VoiceLayer } {
  const text = tokenize(segment(makeSource(value, title)));
  return { text, voice: findVoice(text, lexicons, null) };
}

/** The words of spans, in order. */
export function wordsOf(value: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => value.slice(start, end));
}

export interface Marked {
  readonly value: string;
  readonly source: string[];
  readonly cue: string[];
  readonly content: string[];
}

const MARK = /\{\{([scx]):|\}\}/g;

/** `{{s:Smith}} {{c:said}} {{x:it rained}}.`: the text without marks, and what stood in them. Marks do not nest. */
export function readMarked(marked: string): Marked {
  const spans: { s: string[]; c: string[]; x: string[] } = { s: [], c: [], x: [] };
  let value = '';
  let last = 0;
  let open: { part: keyof typeof spans; from: number } | null = null;
  for (const match of marked.matchAll(MARK)) {
    value += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[1] !== undefined) open = { part: match[1] as keyof typeof spans, from: value.length };
    else if (open !== null) {
      spans[open.part].push(value.slice(open.from));
      open = null;
    }
  }
  value += marked.slice(last);
  return { value, source: spans.s, cue: spans.c, content: spans.x };
}
