import type { Pos } from '../../src/lexicons/types.ts';
import type { ScoringInput } from '../../src/scoring/ground.ts';
import type { BlockKind } from '../../src/segmentation/types.ts';
import type { Signal } from '../../src/signals/types.ts';
import { makeSource } from '../../src/text/source.ts';
import type { Token, TokenizedText } from '../../src/tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../../src/voice/types.ts';
import { unnumbered } from '../support/unnumbered.ts';

export interface Layers {
  readonly text: TokenizedText;
  readonly voice: VoiceLayer;
}

/**
 * Sentences with the voice written in: `{…}` are attributed words, `<…>` the frame, everything else is the author's.
 * A word's tag follows a slash ("said/VERB"); without one it is a NOUN, or PUNCT for a mark. One block per sentence.
 */
export function layersOf(marked: readonly string[], options: { english?: boolean; kind?: BlockKind } = {}): Layers {
  const tokens: Token[] = [];
  const owner: number[] = [];
  const frame: number[] = [];
  const sentenceTokens = marked.map((sentence, index) => {
    const from = tokens.length;
    let [attributed, framed] = [false, false];
    for (const piece of sentence.match(/[{}<>]|[^\s{}<>]+/g) ?? []) {
      if (piece === '{' || piece === '}') attributed = piece === '{';
      else if (piece === '<' || piece === '>') framed = piece === '<';
      else {
        tokens.push(tokenOf(piece, tokens.length, index));
        owner.push(attributed ? 0 : OWNER_AUTHOR);
        frame.push(framed ? 1 : 0);
      }
    }
    return { from, to: tokens.length };
  });
  const spans = sentenceTokens.map(({ from, to }) => ({ start: from * 100, end: to * 100 }));
  const text: TokenizedText = {
    segmentation: {
      source: makeSource(''),
      blocks: spans.map((span) => ({ ...span, kind: options.kind ?? 'paragraph', field: 'text' as const })),
      sentences: spans.map((span, block) => ({ ...span, block })),
      english: options.english ?? true,
      diagnostics: [],
    },
    tokens,
    words: unnumbered(tokens.length),
    sentenceTokens,
    blockTokens: sentenceTokens,
  };
  const voice: VoiceLayer = {
    attributions: [],
    quotations: [],
    sources: [],
    owner: Int32Array.from(owner),
    frame: Uint8Array.from(frame),
    // What is marked as a frame or a source's words is reported, here where a test marks sentences by hand.
    sentences: marked.map((sentence) =>
      /[<{]/.test(sentence) ? { label: 'attributed', authorShare: 0 } : { label: 'author', authorShare: 1 },
    ),
    diagnostics: [],
  };
  return { text, voice };
}

function tokenOf(piece: string, index: number, sentence: number): Token {
  const mark = /^[^\p{L}\p{N}]+$/u.test(piece);
  const [word, tag] = mark ? [piece, 'PUNCT'] : (piece.split('/') as [string, string?]);
  const text = word as string;
  return {
    start: index * 100,
    end: index * 100 + text.length,
    text,
    norm: text.toLowerCase(),
    lemma: text.toLowerCase(),
    pos: (tag ?? 'NOUN') as Pos,
    kind: mark ? 'punct' : 'word',
    spaced: true,
    sentence,
  };
}

/** What the scores of hand-marked sentences rest on; they match no lexicon. */
export function inputOf(layers: Layers, signals: readonly Signal[] = []): ScoringInput {
  return { ...layers, matches: { match: () => [], otherReadings: {} }, signals, alone: false };
}

/** A signal at the first token; the fields that scoring reads can be set. */
export function signal(effects: Signal['effects'], rest: Partial<Signal> = {}): Signal {
  return {
    rule: 'loaded/evaluative',
    type: 'loaded',
    class: 'evaluative',
    sentence: 0,
    tokens: { from: 0, to: 1 },
    start: 0,
    end: 4,
    voice: 'author',
    attribution: null,
    strength: 1,
    effects,
    lean: 0,
    target: null,
    suggestions: [],
    message: '',
    entry: null,
    ...rest,
  };
}
