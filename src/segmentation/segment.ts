import type { Diagnostic } from '../errors.ts';
import type { SourceField, SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';
import { addTitle, findBlocks } from './blocks.ts';
import { findCut } from './completeness.ts';
import { useGivenSentences } from './given.ts';
import { isEnglish } from './language.ts';
import { findSentences } from './sentences.ts';
import type { Block, Segmentation, Sentence } from './types.ts';

export interface SegmentOptions {
  /** `sentence`: the whole text is one sentence. */
  readonly unit?: 'document' | 'sentence';
  /** The caller's own sentences, in working coordinates, sorted, without overlaps. */
  readonly sentences?: readonly Span[];
}

/** Blocks, sentences and what there is to say about the text as a whole. */
export function segment(source: SourceText, options: SegmentOptions = {}): Segmentation {
  const whole = options.unit === 'sentence';
  const found = whole ? wholeBlocks(source) : findBlocks(source);
  const { blocks, sentences } = options.sentences
    ? useGivenSentences(source, found, options.sentences)
    : { blocks: found, sentences: sentencesOf(source.value, found, whole) };
  const field = source.fields[source.fields.length - 1] as SourceField;
  const body = trimSpan(source.value, field.start, field.end);
  const english = body ? isEnglish(source.value, body.start, body.end) : true;
  const diagnostics = diagnose(source.value, blocks, sentences, body ?? { start: field.start, end: field.start }, {
    english,
    whole,
  });
  return { source, blocks, sentences, english, diagnostics };
}

function sentencesOf(text: string, blocks: readonly Block[], whole: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  for (let block = 0; block < blocks.length; block++) {
    const { start, end, kind, field } = blocks[block] as Block;
    if (whole && field === 'text') sentences.push({ start, end, block });
    else {
      for (const span of findSentences(text, start, end, kind === 'headline')) {
        sentences.push({ start: span.start, end: span.end, block });
      }
    }
  }
  return sentences;
}

/** For `unit: 'sentence'`: the title as ever, the text one paragraph. */
function wholeBlocks(source: SourceText): Block[] {
  const blocks: Block[] = [];
  for (const field of source.fields) {
    if (field.name === 'title') addTitle(source.value, field, blocks);
    else {
      const span = trimSpan(source.value, field.start, field.end);
      if (span) blocks.push({ start: span.start, end: span.end, kind: 'paragraph', field: field.name });
    }
  }
  return blocks;
}

/**
 * Findings about the text field. Those about the whole of it span its content without the white space around it, so
 * that they stay where they are when a line break is added at the end.
 */
function diagnose(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  body: Span,
  is: { english: boolean; whole: boolean },
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!is.english) found.push({ code: 'D02', start: body.start, end: body.end });
  if (!is.whole && isMostlyBoilerplate(blocks)) found.push({ code: 'D03', start: body.start, end: body.end });
  const cut = is.whole ? undefined : findCut(text, blocks);
  if (cut) found.push({ code: 'D04', start: cut.start, end: cut.end });
  if (!sentences.some(({ start }) => start >= body.start))
    found.push({ code: 'D05', start: body.start, end: body.end });
  return found;
}

function isMostlyBoilerplate(blocks: readonly Block[]): boolean {
  let furniture = 0;
  let all = 0;
  for (const { kind, field, start, end } of blocks) {
    if (field !== 'text') continue;
    all += end - start;
    if (kind === 'boilerplate') furniture += end - start;
  }
  return all > 0 && furniture > all / 2;
}
