import { assemble } from '../../src/annotations/assemble.ts';
import type { Explanation } from '../../src/annotations/schema.ts';
import { renderTerminal, type TerminalOptions } from '../../src/render/index.ts';
import { type ArticleCase, partsOf } from '../annotations/article.ts';

export interface Shown extends ArticleCase {
  readonly options?: TerminalOptions;
  readonly explanations?: Explanation[];
}

/** The terminal view of an article with hand-made evidence. */
export function show({ options, explanations, ...article }: Shown): string {
  const analysis = assemble(partsOf({ ...article, include: { text: false, message: false } }));
  const { text, title } = article;
  return renderTerminal(
    explanations === undefined ? analysis : { ...analysis, explanations },
    title === undefined ? { text } : { text, title },
    options,
  );
}

/** The same above the summary. */
export function showSentences(shown: Shown): string {
  return show(shown).split('Summary\n')[0]?.trimEnd() as string;
}
