import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** Forms that agree with a plural alone. */
const PLURAL = new Set(['are', 'do', 'have', 'were']);
/** What is told of a named person all the time: "Crooks said". */
const OF_A_NAME = new Set(
  'add admit agree argue ask claim deny explain note reply say talk tell think warn write'.split(' '),
);
/** How far on either side of a word in a headline others are looked at, in tokens. */
const AROUND = 6;

/**
 * "Stokes said", "the film Wicked", "Dean Crook wins race": a capital that only a name would have there. Headlines that
 * capitalize everything tell nothing.
 */
export function isNameMatch(match: LexiconMatch, context: RuleContext): boolean {
  const { tokens, from, to, block } = context;
  const token = tokens[match.from];
  if (token === undefined || match.to - match.from > 1) return false;
  if (token.text[0] === token.norm[0] || token.text === token.text.toUpperCase()) return false;
  if (block === 'headline' && (match.from === from || !isAmongSmall(match.from, context))) return false;
  if (match.from > from) return tokens[match.from - 1]?.kind !== 'quote' && tokens[match.from - 1]?.norm !== ':';
  const after = match.to < to ? tokens[match.to] : undefined;
  if ((token.pos !== 'VERB' && token.pos !== 'PROPN') || (after?.pos !== 'VERB' && after?.pos !== 'AUX')) return false;
  return !isPluralSubject(match, token, after);
}

/** "Zealots ran the show", "Crooks are in charge": a plural of the cue before a verb that a single person would not have. */
function isPluralSubject({ entry }: LexiconMatch, { norm }: Token, verb: Token): boolean {
  if (entry.match !== 'lemma' || entry.pos?.includes('NOUN') !== true) return false;
  if (norm === entry.cue || !norm.endsWith('s')) return false;
  if (verb.pos === 'AUX' && PLURAL.has(verb.norm)) return true;
  return !verb.norm.endsWith('s') && !OF_A_NAME.has(verb.lemma) && verb.lemma !== 'be' && verb.lemma !== 'have';
}

/** True when a noun, verb or adjective nearby is written small, as a headline in title case would not have it. */
export function isAmongSmall(at: number, { tokens, from, to }: RuleContext): boolean {
  for (let i = Math.max(from, at - AROUND); i < Math.min(to, at + AROUND + 1); i++) {
    const { kind, pos, text, norm } = tokens[i] as (typeof tokens)[number];
    if (kind !== 'word' || text[0] !== norm[0]) continue;
    if (pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ') return true;
  }
  return false;
}
