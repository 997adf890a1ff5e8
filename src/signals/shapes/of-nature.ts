import type { TokenRange } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** What has force and harm of its own: beside it "pummel", "unleash" or "monster" are no figures of speech. */
const NATURE = new Set(
  (
    'aftershock avalanche blaze blizzard bushfire cyclone drought earthquake eruption explosion famine fire flood flooding ' +
    'gale heatwave hurricane landslide lava mudslide quake rain rainfall snow snowstorm storm surge thunderstorm tornado ' +
    'tremor tsunami typhoon volcano weather wildfire wind'
  ).split(' '),
);
/** How far from the word such a noun may stand, in tokens. */
const NEAR = 12;

/** True when a noun for a storm, a fire or the like stands near the words, in the same sentence. */
export function isOfNature({ tokens, from, to }: RuleContext, range: TokenRange): boolean {
  const high = Math.min(to, range.to + NEAR);
  for (let at = Math.max(from, range.from - NEAR); at < high; at++) {
    const token = tokens[at];
    if (token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN') && NATURE.has(token.lemma)) return true;
  }
  return false;
}
