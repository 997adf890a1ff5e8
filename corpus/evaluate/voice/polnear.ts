import type { Attribution } from '../../../src/voice/types.ts';
import { loadPolnear, type PolnearArticle, type PolnearAttribution } from '../load/polnear.ts';
import { type Counts, countAnswer } from '../metrics/counts.ts';
import { countMatches, matchOneToOne } from '../metrics/matching.ts';
import { type Pieces, sameOffsets, sharedUnits, trimPieces } from '../metrics/pieces.ts';
import { countWords, markWords, wordsOf } from '../metrics/words.ts';
import type { EvaluateOptions } from '../options.ts';
import { UsageError } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { type CountsRow, countsTable, withInterval } from '../print/figures.ts';
import { alignTable } from '../print/table.ts';
import type { VoiceEngine } from './engine.ts';
import { excerpt, excerptPieces } from './excerpt.ts';

const PARTS = ['source', 'cue', 'content'] as const;
const KINDS = ['direct', 'indirect', 'mixed'] as const;
const CLASSES = ['speech', 'writing', 'belief', 'intention', 'other'] as const;

/** A relation with marks at its edges taken off, in the labels or found. */
interface Relation {
  readonly source: Pieces;
  readonly cue: Pieces;
  readonly content: Pieces;
}

/** One article with what is marked in it and what was found, all classes. */
interface Compared {
  readonly article: PolnearArticle;
  readonly gold: readonly Relation[];
  readonly found: readonly Relation[];
  readonly golds: readonly PolnearAttribution[];
  readonly attributions: readonly Attribution[];
  /** How many found relations lie inside another one's content and are left out. */
  readonly nested: number;
  readonly words: ReturnType<typeof wordsOf>;
}

export function* evaluatePolnear(engine: VoiceEngine, options: EvaluateOptions): Iterable<string> {
  const split = options.split ?? 'dev';
  if (split !== 'dev' && split !== 'train') throw new UsageError(`PolNeAR has the splits dev and train, not ${split}`);
  const articles = loadPolnear(options.data, split).filter(
    ({ publisher }) => options.publisher === undefined || publisher === options.publisher,
  );
  const compared = articles.map((article) => compare(engine, article));
  if (compared.length === 0) return;
  const count = compared.reduce((sum, { golds }) => sum + golds.length, 0);
  const nested = compared.reduce((sum, one) => sum + one.nested, 0);
  yield `PolNeAR, ${split}, ${articles.length} articles, ${count} attributions (${nested} nested ones found are left out)`;
  yield* countsTable('span', spanRows(compared));
  yield '';
  yield* countsTable('words and sentences', wordRows(compared));
  yield '';
  yield* kindTable(compared, 'exact', sameOffsets);
  yield '';
  yield* kindTable(compared, 'overlap', sharedUnits);
  yield '';
  yield* countsTable('by publisher', publisherRows(compared));
  yield* listErrors(compared, options);
  yield '';
}

function compare(engine: VoiceEngine, article: PolnearArticle): Compared {
  const { text } = article;
  // PolNeAR marks no attribution inside another one's content.
  const all = engine(text).attributions;
  const attributions = all.filter(({ parent }) => parent === null);
  const trim = ({ source, cue, content }: Relation): Relation => ({
    source: trimPieces(source, text),
    cue: trimPieces(cue, text),
    content: trimPieces(content, text),
  });
  return {
    article,
    gold: article.attributions.map(trim),
    found: attributions.map(trim),
    golds: article.attributions,
    attributions,
    nested: all.length - attributions.length,
    words: wordsOf(text),
  };
}

type Weigh = (a: Pieces, b: Pieces) => number;

function countPart(
  { gold, found }: { gold: readonly Relation[]; found: readonly Relation[] },
  part: keyof Relation,
  weigh: Weigh,
): Counts {
  const present = (relations: readonly Relation[]) =>
    relations.map((one) => one[part]).filter(({ length }) => length > 0);
  return countMatches(present(gold), present(found), weigh);
}

/** Parts one by one, then the whole relation: all three parts at once. */
function spanRows(compared: readonly Compared[]): CountsRow[] {
  const rows: CountsRow[] = [];
  for (const [name, weigh] of [
    ['exact', sameOffsets],
    ['overlap', sharedUnits],
  ] as const) {
    for (const part of PARTS)
      rows.push({ label: `${part}, ${name}`, groups: compared.map((one) => countPart(one, part, weigh)) });
    const whole = (a: Relation, b: Relation) => wholeWeight(a, b, weigh);
    rows.push({
      label: `relation, ${name}`,
      groups: compared.map(({ gold, found }) => countMatches(gold, found, whole)),
    });
  }
  for (const part of PARTS)
    rows.push({
      label: `${part}, same offsets`,
      groups: compared.map(({ golds, attributions }) =>
        countPart({ gold: golds, found: attributions }, part, sameOffsets),
      ),
    });
  return rows;
}

function wholeWeight(a: Relation, b: Relation, weigh: Weigh): number {
  const weights = PARTS.map((part) => (a[part].length + b[part].length === 0 ? 1 : weigh(a[part], b[part])));
  return weights.every((weight) => weight > 0) ? weights.reduce((sum, weight) => sum + weight, 0) : 0;
}

function wordRows(compared: readonly Compared[]): CountsRow[] {
  const masking = ({ masks }: Attribution) => masks;
  const every = () => true;
  const rows: CountsRow[] = [];
  for (const [label, chosen] of [
    ['', every],
    [' (masking only)', masking],
  ] as const) {
    rows.push(
      {
        label: `words of content${label}`,
        groups: compared.map((one) => countWords(goldWords(one), foundWords(one, chosen))),
      },
      {
        label: `sentence has attributed content${label}`,
        groups: compared.map((one) => countSentences(one, chosen)),
      },
    );
  }
  return rows;
}

function goldWords({ words, gold, article }: Compared): Uint8Array {
  return markWords(
    words,
    gold.flatMap(({ content }) => content),
    article.text.length,
  );
}

function foundWords({ words, attributions, article }: Compared, chosen: (one: Attribution) => boolean): Uint8Array {
  return markWords(
    words,
    attributions.filter(chosen).flatMap(({ content }) => content),
    article.text.length,
  );
}

/** One answer a sentence: does a word of it lie in attributed content? */
function answers(one: Compared, chosen: (one: Attribution) => boolean): { gold: boolean; found: boolean }[] {
  const gold = goldWords(one);
  const found = foundWords(one, chosen);
  let at = 0;
  return one.article.sentences.map(({ start, end }) => {
    const answer = { gold: false, found: false };
    while (at < one.words.length && (one.words[at]?.start as number) < start) at++;
    for (; at < one.words.length && (one.words[at]?.start as number) < end; at++) {
      if (gold[at]) answer.gold = true;
      if (found[at]) answer.found = true;
    }
    return answer;
  });
}

function countSentences(one: Compared, chosen: (one: Attribution) => boolean): Counts {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const { gold, found } of answers(one, chosen)) {
    const counts = countAnswer(gold, found);
    hits += counts.hits;
    wrong += counts.wrong;
    missed += counts.missed;
  }
  return { hits, wrong, missed };
}

/** Of the labels' contents and of the found ones, each with how many have a partner on the other side. */
interface Sides {
  readonly gold: number;
  readonly goldMatched: number;
  readonly found: number;
  readonly foundMatched: number;
}

/**
 * Recall over the labels of a kind, precision over what is found with that kind: a partner counts whatever its own
 * kind, since the labels' kinds are derived. The labels have no classes, so a class has precision alone.
 */
function kindTable(compared: readonly Compared[], name: string, weigh: Weigh): string[] {
  const matches = compared.map(({ gold, found }) => matchOneToOne(gold, found, (a, b) => weigh(a.content, b.content)));
  const row = (label: string, isGold: (one: PolnearAttribution) => boolean, isFound: (one: Attribution) => boolean) => {
    const groups = compared.map(({ golds, attributions }, at): Sides => {
      const pairs = matches[at] ?? [];
      return {
        gold: golds.filter(isGold).length,
        goldMatched: pairs.filter(([g]) => isGold(golds[g]!)).length,
        found: attributions.filter(isFound).length,
        foundMatched: pairs.filter(([, f]) => isFound(attributions[f]!)).length,
      };
    });
    const total = (of: readonly Sides[], side: keyof Sides) => of.reduce((sum, one) => sum + one[side], 0);
    const precision = (of: readonly Sides[]) => total(of, 'foundMatched') / total(of, 'found');
    const recall = (of: readonly Sides[]) => total(of, 'goldMatched') / total(of, 'gold');
    const f1 = (of: readonly Sides[]) => (2 * precision(of) * recall(of)) / (precision(of) + recall(of));
    const figures = [precision, recall, f1].map((figure) => withInterval(groups, figure));
    const gold = total(groups, 'gold');
    return [label, gold > 0 ? String(gold) : '–', String(total(groups, 'found')), ...figures];
  };
  return alignTable([
    [`content, ${name}, by`, 'gold', 'found', 'precision', 'recall', 'F1'],
    ...KINDS.map((kind) =>
      row(
        `kind ${kind}`,
        ({ derived_quote_type }) => derived_quote_type === kind,
        (one) => one.kind === kind,
      ),
    ),
    row(
      'without source',
      ({ source }) => source.length === 0,
      ({ source }) => source.length === 0,
    ),
    ...CLASSES.map((known) =>
      row(
        `class ${known}`,
        () => false,
        (one) => one.class === known,
      ),
    ),
  ]);
}

function publisherRows(compared: readonly Compared[]): CountsRow[] {
  const publishers = [...new Set(compared.map(({ article }) => article.publisher))].sort();
  return publishers.flatMap((publisher) => {
    const own = compared.filter(({ article }) => article.publisher === publisher);
    return [
      { label: `${publisher}: content, exact`, groups: own.map((one) => countPart(one, 'content', sameOffsets)) },
      { label: `${publisher}: sentence`, groups: own.map((one) => countSentences(one, () => true)) },
    ];
  });
}

function* listErrors(compared: readonly Compared[], { errors, kind }: EvaluateOptions): Iterable<string> {
  const log = makeErrorLog();
  for (const one of compared) {
    const { text, sentences } = one.article;
    for (const [i, { gold, found }] of answers(one, () => true).entries())
      if (gold !== found) log.add(gold ? 'sentence-missed' : 'sentence-wrong', excerpt(text, sentences[i]!));
    const near = matchOneToOne(one.gold, one.found, (a, b) => sharedUnits(a.cue, b.cue));
    for (const [g, f] of near) {
      const [a, b] = [one.gold[g]!, one.found[f]!];
      for (const part of PARTS)
        if (!sameOffsets(a[part], b[part]))
          log.add(
            `${part}-differs`,
            `labelled [${excerptPieces(text, a[part])}] found [${excerptPieces(text, b[part])}] cue <${excerptPieces(text, a.cue)}>`,
          );
    }
    const show = ({ source, cue, content }: Relation) =>
      `${excerptPieces(text, source)} <${excerptPieces(text, cue)}> ${excerptPieces(text, content)}`;
    const knownGold = new Set(near.map(([g]) => g));
    const knownFound = new Set(near.map(([, f]) => f));
    for (const [i, relation] of one.gold.entries())
      if (!knownGold.has(i)) log.add(`relation-missed-${one.golds[i]?.derived_quote_type}`, show(relation));
    for (const [i, relation] of one.found.entries())
      if (!knownFound.has(i)) log.add(`relation-extra-${one.attributions[i]?.class}`, show(relation));
  }
  yield* log.print(errors, kind);
}
