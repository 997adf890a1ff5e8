import { matchOneToOne } from '../metrics/matching.ts';
import { sameOffsets, sharedUnits } from '../metrics/pieces.ts';
import type { EvaluateOptions } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { excerpt, excerptPieces } from './excerpt.ts';
import { answers, type Compared, everyRelation, PARTS, type Relation } from './polnear-compare.ts';

/** Relations are paired by overlapping cues; what has no partner is missed or extra, what has one may differ. */
export function* listErrors(compared: readonly Compared[], { errors, kind }: EvaluateOptions): Iterable<string> {
  const log = makeErrorLog();
  for (const one of compared) {
    const { text, sentences } = one.article;
    for (const [i, { gold, found }] of answers(one, everyRelation).entries())
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
