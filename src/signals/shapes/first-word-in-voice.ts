import type { Token } from '../../tokens/types.ts';
import { OWNER_AUTHOR } from '../../voice/types.ts';
import type { Finding, RuleContext } from '../types.ts';

const NOTHING: readonly Finding[] = [];

/** The first word of the sentence, in the author's own voice and outside frames, that passes; at most one finding. */
export function firstInAuthorVoice(
  context: RuleContext,
  accept: (token: Token, at: number) => boolean | Partial<Finding>,
): readonly Finding[] {
  const { owner, frame } = context.voice;
  for (let i = context.from; i < context.to; i++) {
    const token = context.tokens[i] as Token;
    if (token.pos !== 'PRON' && token.pos !== 'DET') continue;
    if (owner[i] !== OWNER_AUTHOR || frame[i] === 1 || isQuoted(context, token)) continue;
    const accepted = accept(token, i);
    if (accepted !== false) return [{ from: i, to: i + 1, ...(accepted === true ? {} : accepted) }];
  }
  return NOTHING;
}

/** Inside any quotation marks, even those that no source is found for. */
function isQuoted(context: RuleContext, token: Token): boolean {
  return context.quotations.some((quotation) => quotation.start <= token.start && token.end <= quotation.end);
}
