import { isBroad } from './candidate.ts';
import type { Relation } from './relations.ts';
import type { Resolved, Speakers } from './speakers.ts';

/**
 * The speaker of every relation. In the order of their sources, so that "he" looks at what stands before it; those inside
 * quotations come last, when it is known whose words are around them.
 */
export function resolveSpeakers(speakers: Speakers, relations: readonly Relation[]): Resolved[] {
  const resolved: (Resolved | undefined)[] = new Array(relations.length).fill(undefined);
  const order = relations
    .map((_, index) => index)
    .sort((a, b) => placeOf(relations, a) - placeOf(relations, b) || a - b);
  const outer = order.filter((index) => (relations[index] as Relation).candidate.inside < 0);
  const inner = order.filter((index) => (relations[index] as Relation).candidate.inside >= 0);
  for (const index of outer) resolved[index] = resolve(index);
  for (const index of inner) resolved[index] ??= resolve(index);
  return resolved as Resolved[];

  function resolve(index: number): Resolved {
    const { candidate, reading, parent } = relations[index] as Relation;
    const inside = candidate.inside >= 0;
    // Nesting is bounded, so the recursion is.
    if (inside && parent >= 0) resolved[parent] ??= resolve(parent);
    const around = inside ? (resolved[parent]?.person ?? null) : null;
    const place = { block: candidate.block, inside, around };
    return isBroad(candidate)
      ? speakers.recall(candidate.source, reading, place)
      : speakers.resolve(candidate.source, reading, place);
  }
}

function placeOf(relations: readonly Relation[], index: number): number {
  const { candidate, content } = relations[index] as Relation;
  return candidate.source?.head ?? candidate.cue?.from ?? content[0]?.from ?? 0;
}
