import type { RuleContext } from '../types.ts';

/** What only a page says of itself: how to subscribe, what readers get for it, and what they agree to. */
const FURNITURE = new Set(
  'inbox membership newsletter offers opt opt-out paywall promotions subscribe subscriber subscribers subscribing subscription unsubscribe'.split(
    ' ',
  ),
);
/** How far from the pronoun it may stand, in tokens. */
const NEAR = 20;

/** "Sign up to get our stories in your inbox", "To support us, click here": the page speaks, not the writer. */
export function isPageFurniture({ tokens, from, to }: RuleContext, at: number): boolean {
  for (let i = Math.max(from, at - NEAR); i < Math.min(to, at + NEAR); i++) {
    const norm = tokens[i]?.norm ?? '';
    if (FURNITURE.has(norm)) return true;
    if (norm === 'here' && (tokens[i - 1]?.norm === 'click' || tokens[i - 1]?.norm === 'tap')) return true;
    if (
      norm === 'up' &&
      tokens[i - 1]?.norm === 'sign' &&
      (tokens[i + 1]?.norm === 'for' || tokens[i + 1]?.norm === 'to')
    )
      return i - 1 === from || tokens[i - 2]?.norm === 'please';
  }
  return false;
}
