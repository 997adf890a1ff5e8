import type { Token } from '../tokens/types.ts';

/**
 * The token before `at`, if there is one. Not `tokens[at - 1]` where `at` may be 0: the engine takes index -1 for the
 * name of a property, and from then on every read at that place is slow.
 */
export function tokenBefore(tokens: readonly Token[], at: number): Token | undefined {
  return at > 0 ? tokens[at - 1] : undefined;
}

/** The last of a list, by the same reasoning. */
export function lastOf<Item>(list: readonly Item[]): Item | undefined {
  return list.length > 0 ? list[list.length - 1] : undefined;
}
