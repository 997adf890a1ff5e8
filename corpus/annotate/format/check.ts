import type { Span } from '../../../src/text/span.ts';
import type { SentenceLabels } from './labels.ts';

/**
 * What the guidelines do not allow together, in words for the reader. The stored labels are held to the same rules.
 * `attribution`: sources, cues and contents were asked for this article.
 */
export function checkLabels(labels: SentenceLabels, attribution: boolean): string[] {
  const { n, voice, editorial, partisan, partisanSource, hedges, loaded, terms, targets } = labels;
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`sentence ${n}: ${problem}`);
  const ownLoaded = loaded.some(({ whose }) => whose === 'author');
  const ownTerms = terms.filter(({ whose }) => whose === 'author');
  const theirTerms = terms.filter(({ whose }) => whose === 'source');

  if (ownLoaded && editorial === 0)
    say("loaded words of the author's own make editorial at least 1 (or they are the source's: s)");
  if (partisan !== null && editorial === 0) say('partisan framing by the author makes editorial at least 1');
  if (voice === 'attributed' && editorial === 2) say('editorial 2 needs the author to speak: voice m or a');
  if (voice === 'attributed' && editorial === 1 && !ownLoaded)
    say('editorial 1 in an attributed sentence needs a loaded word of the frame (L a …); else it is 0, or voice m');
  if (ownTerms.length > 0 && partisan === null)
    say("a partisan term of the author's needs the side in the sentence's line");
  for (const { favours } of ownTerms)
    if (partisan !== null && favours !== partisan) say(`the term favours ${favours}, the sentence ${partisan}`);
  if (theirTerms.length > 0 && partisanSource === null) say('a partisan term of a source needs ps=L, ps=R or ps=N');
  for (const { favours } of theirTerms)
    if (partisanSource !== null && favours !== partisanSource)
      say(`the term favours ${favours}, ps is ${partisanSource}`);
  if (partisanSource !== null && voice === 'author' && !hasSource(labels))
    say('ps in a sentence of the author needs words of a source (L s, P s or H s), else voice is t or m');
  for (const [what, spans] of [
    ['hedge', hedges],
    ['loaded word', loaded],
    ['partisan term', terms],
    ['target', targets],
  ] as const)
    if (overlap(spans)) say(`a ${what} is marked twice, or one lies in another`);
  if (!attribution && (labels.attributions?.length ?? 0) > 0)
    say('A lines are asked only where the file says "attribution: yes"');
  if (attribution && voice !== 'author' && (labels.attributions?.length ?? 0) === 0)
    say('attribution is asked here: an A line for what is attributed');
  return problems;
}

function hasSource({ hedges, loaded, terms }: SentenceLabels): boolean {
  return [...hedges, ...loaded, ...terms].some(({ whose }) => whose === 'source');
}

function overlap(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.some(({ end }, i) => end > (sorted[i + 1]?.start ?? Number.POSITIVE_INFINITY));
}
