import type { Span } from '../../src/text/span.ts';
import { voiceOf } from './helper.ts';

/** A text of a fixture with what is expected of it; paragraphs are set off by ` ¶ `. */
export interface Case {
  readonly text: string;
  readonly expected: string;
}

/**
 * Fixtures are plain text: a case is a text on a line of its own and, indented below it, the labels of its sentences, then a
 * line for each attribution: `[source = speaker] {cue} <content … content> kind, class, stance, masks`, and for each
 * quotation that is not attributed: `“…” use`. `*` stands for any stance.
 */
export function readCases(fixture: string): Case[] {
  const cases: { text: string; expected: string[] }[] = [];
  for (const line of fixture.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('  ')) cases[cases.length - 1]?.expected.push(line.trim());
    else cases.push({ text: line, expected: [] });
  }
  return cases.map(({ text, expected }) => ({ text, expected: expected.join('\n') }));
}

/** What the voice stage makes of a text, in the notation of the fixtures; `like` tells where any stance will do. */
export function notationOf(line: string, like = ''): string {
  const text = line.replaceAll(' ¶ ', '\n\n');
  const { voice } = voiceOf(text);
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const expected = like.split('\n');
  const lines = [voice.sentences.map(({ label }) => label).join(', ')];
  for (const { source, cue, content, kind, class: what, stance, masks, speaker, parent } of voice.attributions) {
    const written = words(source);
    const named = speaker === written ? written : `${written} = ${speaker ?? '?'}`;
    const any = expected[lines.length]?.includes(', *, ') === true;
    const nested = parent === null ? '' : `, in ${parent}`;
    lines.push(
      `[${source.length === 0 ? '' : named}] {${words(cue)}} <${words(content)}> ${kind}, ${what}, ${any ? '*' : stance}, ${masks ? 'masks' : 'does not mask'}${nested}`,
    );
  }
  for (const { start, end, use } of voice.quotations)
    if (use !== 'attributed') lines.push(`${text.slice(start, end)} ${use}`);
  return lines.join('\n');
}
