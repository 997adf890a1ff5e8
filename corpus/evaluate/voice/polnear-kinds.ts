import type { Attribution } from '../../../src/voice/types.ts';
import type { PolnearAttribution } from '../load/polnear.ts';
import { matchOneToOne } from '../metrics/matching.ts';
import { withInterval } from '../print/figures.ts';
import { alignTable } from '../print/table.ts';
import type { Compared, Weigh } from './polnear-compare.ts';

const KINDS = ['direct', 'indirect', 'mixed'] as const;
const CLASSES = ['speech', 'writing', 'belief', 'intention', 'other'] as const;

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
export function kindTable(compared: readonly Compared[], name: string, weigh: Weigh): string[] {
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
