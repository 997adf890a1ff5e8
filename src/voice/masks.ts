import type { Token } from '../tokens/types.ts';
import { isBroad } from './candidate.ts';
import type { Relation } from './relations.ts';

/**
 * What a relation says is only the source's word when somebody in particular is known to have said it: belief and
 * intention need a holder whom the article has quoted or cited by then (docs/decisions/0005-belief-and-intention.md).
 */
export function decideMasks(
  tokens: readonly Token[],
  relations: readonly Relation[],
  refs: readonly (number | null)[],
): boolean[] {
  /** Per speaker: the first sentence in which the article reports what the speaker said. */
  const cited = new Map<number, number>();
  for (const [index, relation] of relations.entries()) {
    const ref = refs[index];
    if (ref == null || !isUttered(relation)) continue;
    const sentence = sentenceOf(tokens, relation);
    const before = cited.get(ref);
    if (before === undefined || sentence < before) cited.set(ref, sentence);
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
    const since = ref == null ? undefined : cited.get(ref);
    return relation.reading.specific && since !== undefined && since <= sentenceOf(tokens, relation);
  });
}

function sentenceOf(tokens: readonly Token[], { candidate, content }: Relation): number {
  const at = candidate.cue?.from ?? content[0]?.from ?? 0;
  return (tokens[at] as Token).sentence;
}

function isUttered({ candidate }: Relation): boolean {
  return (candidate.class === 'speech' || candidate.class === 'writing') && !candidate.negated;
}
