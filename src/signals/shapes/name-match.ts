import type { LexiconMatch } from '../../lexicons/types.ts';
import type { RuleContext } from '../types.ts';

/** "Stokes said", "the film Wicked": a capital that only a name would have there. Headlines capitalize everything. */
export function isNameMatch(match: LexiconMatch, { tokens, from, to, block }: RuleContext): boolean {
  const token = tokens[match.from];
  if (token === undefined || match.to - match.from > 1 || block === 'headline') return false;
  if (token.text[0] === token.norm[0] || token.text === token.text.toUpperCase()) return false;
  if (match.from > from) return tokens[match.from - 1]?.kind !== 'quote' && tokens[match.from - 1]?.norm !== ':';
  const after = match.to < to ? tokens[match.to] : undefined;
  return (token.pos === 'VERB' || token.pos === 'PROPN') && (after?.pos === 'VERB' || after?.pos === 'AUX');
}
