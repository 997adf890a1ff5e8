import { loadPolnear } from '../load/polnear.ts';
import { countMatches } from '../metrics/matching.ts';
import { sameOffsets, sharedUnits } from '../metrics/pieces.ts';
import { type EvaluateOptions, UsageError } from '../options.ts';
import { type CountsRow, countsTable } from '../print/figures.ts';
import type { VoiceEngine } from './engine.ts';
import {
  type Choose,
  type Compared,
  compare,
  countContentWords,
  countPart,
  countSentences,
  everyRelation,
  PARTS,
  type Relation,
  type Weigh,
} from './polnear-compare.ts';
import { listErrors } from './polnear-errors.ts';
import { kindTable } from './polnear-kinds.ts';

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
  const masking: Choose = ({ masks }) => masks;
  const rows: CountsRow[] = [];
  for (const [label, chosen] of [
    ['', everyRelation],
    [' (masking only)', masking],
  ] as const) {
    rows.push(
      {
        label: `words of content${label}`,
        groups: compared.map((one) => countContentWords(one, chosen)),
      },
      {
        label: `sentence has attributed content${label}`,
        groups: compared.map((one) => countSentences(one, chosen)),
      },
    );
  }
  return rows;
}

function publisherRows(compared: readonly Compared[]): CountsRow[] {
  const publishers = [...new Set(compared.map(({ article }) => article.publisher))].sort();
  return publishers.flatMap((publisher) => {
    const own = compared.filter(({ article }) => article.publisher === publisher);
    return [
      { label: `${publisher}: content, exact`, groups: own.map((one) => countPart(one, 'content', sameOffsets)) },
      { label: `${publisher}: sentence`, groups: own.map((one) => countSentences(one, everyRelation)) },
    ];
  });
}
