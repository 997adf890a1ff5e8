import { isBroad } from './candidate.ts';
import type { Relation } from './relations.ts';

/** What a relation says is only the source's word when somebody in particular is known to have said it. */
export function decideMasks(relations: readonly Relation[], refs: readonly (number | null)[]): boolean[] {
  const cited = new Set<number>();
  for (const [index, relation] of relations.entries()) {
    const ref = refs[index];
    if (ref != null && isUttered(relation)) cited.add(ref);
  }
  return relations.map((relation, index) => {
    const { class: kind } = relation.candidate;
    // "did not say what …": the source has not said it.
    if (relation.candidate.negated || isBroad(relation.candidate)) return false;
    if (kind === 'speech' || kind === 'writing') return true;
    if (kind === 'other') return false;
    if (relation.reading.survey || (kind === 'belief' && relation.reading.expert)) return true;
    const ref = refs[index];
    // Mind-reading: nobody can be asked what "the left wants"; a person whom the article quotes can.
    return relation.reading.specific && ref != null && cited.has(ref);
  });
}

function isUttered({ candidate }: Relation): boolean {
  return (candidate.class === 'speech' || candidate.class === 'writing') && !candidate.negated;
}
