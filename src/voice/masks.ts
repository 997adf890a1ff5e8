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
    if (relation.candidate.negated || isBroad(relation.candidate) || isUnsourced(tokens, relation)) return false;
    if (kind === 'speech' || kind === 'writing') return true;
    if (kind === 'other') return false;
    if (relation.reading.survey || (kind === 'belief' && relation.reading.expert)) return true;
    // "In Smith's view, …": the writer says outright whose view it is.
    if (kind === 'belief' && relation.candidate.frame === 'according-to' && relation.reading.specific) return true;
    const ref = refs[index];
    // Mind-reading: nobody can be asked what "the left wants"; a person whom the article quotes can.
    const since = ref == null ? undefined : cited.get(ref);
    return relation.reading.specific && since !== undefined && since <= sentenceOf(tokens, relation);
  });
}

/**
 * "was said to have fled", "the claim that it failed": nobody is named who has said it. In our annotations seven in ten such
 * sentences are the author's, and so are 27 of the 43 marked words in what is said. "It was announced that …" passes on more
 * often, and so do words in marks.
 */
function isUnsourced(tokens: readonly Token[], { candidate: { frame, source }, content, kind }: Relation): boolean {
  if (source !== null || kind !== 'indirect') return false;
  return frame === 'noun' || (frame === 'passive' && (tokens[content[0]?.from ?? 0] as Token).norm !== 'that');
}

function sentenceOf(tokens: readonly Token[], { candidate, content }: Relation): number {
  const at = candidate.cue?.from ?? content[0]?.from ?? 0;
  return (tokens[at] as Token).sentence;
}

function isUttered({ candidate }: Relation): boolean {
  return (candidate.class === 'speech' || candidate.class === 'writing') && !candidate.negated;
}
