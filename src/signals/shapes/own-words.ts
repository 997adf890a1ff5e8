import { OWNER_AUTHOR } from '../../voice/types.ts';
import type { RuleContext } from '../types.ts';

/** True when a token is the writer's own: not a source's, not in the frame of a quotation, not inside any marks. */
export function isOwnWord(context: RuleContext, at: number): boolean {
  const { owner, frame } = context.voice;
  return owner[at] === OWNER_AUTHOR && frame[at] !== 1 && context.quoted[at] !== 1;
}
