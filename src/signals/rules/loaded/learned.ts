import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'loaded/learned',
  type: 'loaded',
  says: '“{text}” is a word that readers of such sentences often marked as loaded ({whose}).',
  claims:
    'The word carries much of the score of its sentence, and readers who marked loaded words one by one marked it more often than not. ' +
    'Not that they would mark it here: it is a matter of the words around it too.',
  voices: ['author', 'attributed'],
  effects: {},
  learned: true,
  run: () => [],
  examples: {
    fires: [
      'The plan was a [[colossal]] waste.',
      'It is a [[totally]] lopsided deal for the county.',
      'He kept [[spewing]] falsehoods while the party was cheerleading.',
      'She called the plan "a [[colossal]] waste" on Monday.',
    ],
    silent: [
      'The "oligarchy" met on Monday.',
      'The lion at the zoo is hungry and bored.',
      'The storm killed 37 people and destroyed a school.',
      'The council voted on Monday to close the bridge.',
      'The board is utterly clueless about its own rules.',
    ],
  },
});
