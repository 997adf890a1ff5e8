import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLexicons } from '../../corpus/build/read-lexicons.ts';
import type { Data } from '../../src/lexicons/fields.ts';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { compareSpans, covers, overlaps, type Span } from '../../src/text/span.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { lexicons } = readLexicons(ROOT);
const index = makeLexiconIndex();

/** The text without its [[ ]], and the spans they marked. */
function parseMarks(marked: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const [part] of marked.matchAll(/\[\[.*?\]\]|[^[]+|\[/gs)) {
    if (!part.startsWith('[[')) text += part;
    else {
      const inner = part.slice(2, -2);
      spans.push({ start: text.length, end: text.length + inner.length });
      text += inner;
    }
  }
  return { text, spans };
}

/** Spans that the group matches in the text, through segmentation and tokens. */
function spansOf(prefix: string, text: string): Span[] {
  const { tokens, sentenceTokens } = tokenize(segment(makeSource(text)));
  return sentenceTokens
    .flatMap(({ from, to }) => index.match(tokens, from, to))
    .filter(({ entry }) => entry.id.startsWith(prefix))
    .map(({ from, to }) => ({ start: tokens[from]?.start as number, end: tokens[to - 1]?.end as number }))
    .sort(compareSpans);
}

for (const [name, yaml] of lexicons) {
  const { groups } = yaml.data as { groups: readonly Data[] };
  describe(`examples of ${name}`, () => {
    for (const group of groups) {
      const id = (group.id ?? group.cue) as string;
      const prefix = `${name}/${id}/`;
      for (const example of group.fires as readonly string[]) {
        test(`${id} fires: ${example}`, () => {
          const { text, spans } = parseMarks(example);
          const found = spansOf(prefix, text);
          // A longer cue of the group may take the place of the marked one.
          const missed = spans.filter((mark) => !found.some((span) => covers(span, mark)));
          const extra = found.filter((span) => !spans.some((mark) => covers(span, mark)));
          expect({ missed, extra }).toEqual({ missed: [], extra: [] });
        });
      }
      for (const example of (group.silent ?? []) as readonly string[]) {
        test(`${id} is silent: ${example}`, () => {
          const { text, spans } = parseMarks(example);
          const found = spansOf(prefix, text);
          const wrong = spans.length === 0 ? found : found.filter((span) => spans.some((mark) => overlaps(mark, span)));
          expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual([]);
        });
      }
    }
  });
}
