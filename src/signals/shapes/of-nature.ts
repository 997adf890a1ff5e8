import type { Token, TokenRange } from '../../tokens/types.ts';
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
const NEAR = 20;

/** True when a noun for a storm, a fire or the like stands near the words, in the same sentence. */
export function isOfNature({ tokens, from, to }: RuleContext, range: TokenRange): boolean {
  const high = Math.min(to, range.to + NEAR);
  for (let at = Math.max(from, range.from - NEAR); at < high; at++) {
    const token = tokens[at];
    if (token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN') && NATURE.has(token.lemma)) return true;
  }
  return false;
}

/** What is horrific, terrible or devastating in earnest: the word names how grave the event was. */
const EVENTS = new Set(
  (
    'abuse accident assault attack battle beating blast bomb bombing burn cancer car chemical collision crash crime death ' +
    'derailment disease epidemic event hit illness incident injury killing loss massacre murder news outbreak pain pandemic rape ' +
    'scene shooting slaying smell stabbing tragedy virus war weather wound wreck'
  ).split(' '),
);
/** Longest noun phrase after the adjective, in tokens. */
const PHRASE = 4;

/** "a terrifying accident", "the brutal 1986 murder": the adjective stands right before an event of that kind. */
export function isOfEvent({ tokens, to }: RuleContext, { to: start }: TokenRange): boolean {
  let head: string | null = null;
  for (let at = start; at < Math.min(to, start + PHRASE); at++) {
    const { pos, lemma } = tokens[at] as Token;
    if (pos === 'NOUN') head = lemma;
    else if (pos !== 'ADJ' && pos !== 'NUM' && pos !== 'PROPN' && pos !== 'VERB') break;
    else if (head !== null) break;
  }
  return head !== null && (EVENTS.has(head) || NATURE.has(head));
}
