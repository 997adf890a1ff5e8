import { defineRule } from '../../rule.ts';
import { startsClause } from '../../scope.ts';
import { cueRule } from '../../shapes/cue.ts';

/** Sarcasm only when nothing follows: "Who knew?", not "those who knew her"; "Imagine that.", not "imagine that he …". */
const SHORT = new Set(['big surprise', 'imagine that', 'oh wait', 'what a coincidence', 'what a surprise', 'who knew']);

export default defineRule({
  id: 'stance/irony',
  type: 'editorial',
  says: '“{text}” mocks or speaks with irony instead of saying what is meant ({whose}).',
  claims: 'A set phrase of sarcasm. Irony without a set phrase is not found.',
  voices: ['author'],
  effects: { editorializing: 3.4, loaded: 0.8 },
  run: cueRule('stance', ['irony'], (match, context) => {
    if (!startsClause(context, match.from)) return false;
    const after = match.to < context.to ? context.tokens[match.to] : undefined;
    return !SHORT.has(match.entry.cue) || after === undefined || after.kind === 'punct' || after.kind === 'quote';
  }),
  examples: {
    fires: [
      '[[So much for]] open government.',
      'The inquiry found nothing wrong. [[Go figure]].',
      'They will audit themselves. [[What could possibly go wrong]]?',
      'The bids came in late, and [[surprise, surprise]], the cousin won.',
      'The fee went up again. [[Who knew]]?',
    ],
    silent: [
      'The council voted for open government.',
      '“[[So much for]] open government,” Lee said.',
      'She could not figure out where the money had gone.',
      'Friends [[who knew]] her called the station.',
      'They took it [[so much for]] granted that nobody checked.',
      'It is hard to [[imagine that]] he will return.',
    ],
  },
});
