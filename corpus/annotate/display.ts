import type { ManifestArticle } from './manifest.ts';
import type { SourceText } from './texts.ts';

/** A sentence as readers see it: on one line, unit by unit the same length as in the text. */
export function displaySentence(sentence: string): string {
  return sentence.replace(/[\n\r\u2028\u2029\v\f]/g, '\u23ce');
}

/** Sentences of an article by their number: 0 the title (when it is annotated), then those of the text. */
export function numberedSentences(
  article: ManifestArticle,
  { title, text }: SourceText,
): [n: number, wording: string][] {
  const sentences = article.sentences.map(([start, end], i): [number, string] => [i + 1, text.slice(start, end)]);
  return title === null ? sentences : [[0, title], ...sentences];
}

/**
 * What a reader gets of an article: id, title, date, and its sentences as `n|sentence`, a blank line where a paragraph
 * ends. Neither outlet nor lean, and nothing that our system says.
 */
export function displayArticle(article: ManifestArticle, source: SourceText): string {
  const lines = [`article: ${article.id}`, `title: ${displaySentence(titleShown(article, source))}`];
  lines.push(`date: ${source.date || 'unknown'}`, `attribution: ${article.attribution ? 'yes' : 'no'}`, '');
  let last = -1;
  for (const [n, wording] of numberedSentences(article, source)) {
    const [start, end] = n === 0 ? [0, 0] : (article.sentences[n - 1] as readonly [number, number]);
    if (last >= 0 && /\n/.test(source.text.slice(last, start))) lines.push('');
    lines.push(`${n}|${displaySentence(wording)}`);
    if (n === 0) lines.push('');
    else last = end;
  }
  return `${lines.join('\n')}\n`;
}

function titleShown(article: ManifestArticle, { title }: SourceText): string {
  if (title !== null) return title;
  return article.sentences.length > 0 ? '(none apart from the sentences)' : '(none)';
}
