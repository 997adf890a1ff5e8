import { defineRule } from '../../rule.ts';
import { endMark } from '../../scope.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding } from '../../types.ts';

const NOTHING: readonly Finding[] = [];

export default defineRule({
  id: 'stance/exclamation',
  type: 'editorial',
  says: 'The exclamation mark shows excitement where a full stop would report ({whose}).',
  claims: 'The writer exclaims. Names with the mark ("Yahoo!") are left out when a name stands before it.',
  voices: ['author'],
  blocks: ['headline', 'paragraph', 'list-item'],
  form: true,
  effects: { editorializing: 2.8, loaded: 0.6 },
  traits: TRAITS.exclamation,
  run(context) {
    const at = endMark(context);
    if (at <= context.from || context.tokens[at]?.norm.startsWith('!') !== true) return NOTHING;
    const before = context.tokens[at - 1];
    if (before?.pos === 'PROPN' && context.tokens[at - 2]?.pos !== 'VERB') return NOTHING;
    return [{ from: at, to: at + 1 }];
  },
  examples: {
    fires: ['And they want to do it again[[!]]', 'The bill is 2,000 pages long[[!]]', 'What a week this has been[[!]]'],
    silent: ['“They want to do it again[[!]]” Lee said.', 'He worked at Yahoo[[!]]', 'Lee shouted, “Stop[[!]]”'],
  },
});
