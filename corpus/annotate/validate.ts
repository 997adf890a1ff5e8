import type { Span } from '../../src/text/span.ts';
import { checkLabels } from './format/check.ts';
import { HEDGE_CLASSES, SIDES, VALENCES, VOICES, WHOSE } from './format/labels.ts';
import { type ManifestArticle, PARTS } from './manifest.ts';
import { restoreLabels, type StoredLabels } from './stored.ts';

const KEYS = new Set(
  'article n voice editorial partisan partisanSource hedges loaded terms targets attributions'.split(' '),
);

/** What is wrong with the manifest: shapes, order, and outlets of the test part that stand elsewhere too. */
export function checkManifest(articles: readonly ManifestArticle[], pattern = /^a\d{3}$/): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const testOutlets = new Set(articles.filter(({ part }) => part === 'test').map(({ outlet }) => outlet));
  for (const article of articles) {
    const say = (problem: string) => problems.push(`${article.id}: ${problem}`);
    const { id, part, textHash, titleHash, sentences, outlet } = article;
    if (!pattern.test(id) || ids.has(id)) say(`an id is ${pattern.source}, once`);
    ids.add(id);
    if (!(PARTS as readonly string[]).includes(part)) say(`no part ${part}`);
    if (part !== 'test' && testOutlets.has(outlet)) say(`${outlet} is an outlet of the test part`);
    for (const hash of [textHash, titleHash ?? textHash])
      if (!/^[0-9a-f]{64}$/.test(hash)) say(`${hash} is no SHA-256`);
    let last = 0;
    for (const [start, end] of sentences) {
      if (start < last || end <= start) say(`sentences out of order at ${start}`);
      last = end;
    }
  }
  return problems;
}

/** What is wrong with the wider sample: its own shapes, and what it must not share with the first sample. */
export function checkWider(windows: readonly ManifestArticle[], first: readonly ManifestArticle[]): string[] {
  const keyOf = ({ file, sourceId }: ManifestArticle) => `${file} ${sourceId}`;
  const taken = new Set([...first.map(keyOf), ...first.map(({ textHash }) => textHash)]);
  const testOutlets = new Set(first.filter(({ part }) => part === 'test').map(({ outlet }) => outlet));
  const problems = checkManifest(windows, /^[wxy]\d{4}$/);
  for (const article of windows) {
    const say = (problem: string) => problems.push(`${article.id}: ${problem}`);
    if (article.part !== 'train') say('the wider sample is for training alone');
    if (testOutlets.has(article.outlet)) say(`${article.outlet} is an outlet of the test part`);
    if (taken.has(keyOf(article)) || taken.has(article.textHash)) say('drawn before');
    taken.add(keyOf(article)).add(article.textHash);
  }
  return problems;
}

/** What is wrong with a line of stand-off labels, as far as the manifest can tell; the guidelines' rules included. */
export function checkStored(line: StoredLabels, article: ManifestArticle | undefined): string[] {
  if (!article) return [`${line.article}: not in the manifest`];
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${line.article}, sentence ${line.n}: ${problem}`);
  const oneOf = (value: unknown, codes: object, what: string) => {
    if (!Object.values(codes).includes(value)) say(`${what} is ${Object.values(codes).join(', ')}, not ${value}`);
  };
  for (const key of Object.keys(line)) if (!KEYS.has(key)) say(`no key ${key}`);
  const sentence =
    line.n === 0 && article.titleHash !== null
      ? ([0, Number.POSITIVE_INFINITY] as const)
      : article.sentences[line.n - 1];
  if (!sentence) return [`${line.article}: there is no sentence ${line.n}`];
  const inside = (spans: readonly Span[], what: string) => {
    let last = -1;
    for (const { start, end } of spans) {
      if (!Number.isInteger(start) || !Number.isInteger(end) || end <= start) say(`a ${what} has no extent`);
      if (start < sentence[0] || end > sentence[1]) say(`a ${what} lies outside its sentence`);
      if (start < last) say(`a ${what} is out of order`);
      last = start;
    }
  };
  oneOf(line.voice, VOICES, 'voice');
  oneOf(line.editorial, [0, 1, 2], 'editorial');
  if (line.partisan !== undefined) oneOf(line.partisan, SIDES, 'partisan');
  if (line.partisanSource !== undefined) oneOf(line.partisanSource, SIDES, 'partisanSource');
  const { hedges, loaded, terms, targets, attributions } = restoreLabels(line);
  for (const hedge of hedges) oneOf(hedge.class, HEDGE_CLASSES, 'class');
  for (const { favours } of terms) oneOf(favours, SIDES, 'favours');
  for (const { valence } of targets) oneOf(valence, VALENCES, 'valence');
  for (const { whose } of [...hedges, ...loaded, ...terms, ...targets]) oneOf(whose, WHOSE, 'whose');
  inside(hedges, 'hedge');
  inside(loaded, 'loaded word');
  inside(terms, 'partisan term');
  inside(targets, 'target');
  for (const { source, cue, content } of attributions ?? []) {
    inside(content, 'content');
    for (const span of [source, cue]) if (span) inside([span], 'source or cue');
    if (content.length === 0) say('an attribution without content');
  }
  if ((attributions !== null) !== article.attribution) say('attributions stand exactly where they were asked');
  return [...problems, ...checkLabels(restoreLabels(line), article.attribution)];
}
