import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { commentsOnClause } from '../../shapes/sentence-adverb.ts';

export default defineRule({
  id: 'stance/attitude',
  type: 'editorial',
  says: '“{text}” tells readers how to feel about the fact ({whose}).',
  claims: 'The writer evaluates the clause. An adverb of manner ("she spoke sadly") does not fire.',
  voices: ['author'],
  effects: { editorializing: 3.6, loaded: 0.8 },
  run: cueRule('stance', ['attitude'], commentsOnClause),
  examples: {
    fires: [
      '[[Unfortunately]], the council did nothing.',
      'The minister, [[predictably]], blamed the weather.',
      'The board has [[inexplicably]] refused to answer.',
      '[[To nobody’s surprise]], the vote was postponed.',
      'The chairman got a raise, [[naturally]].',
      'There is, [[naturally]], no money for the bridge.',
    ],
    silent: [
      'She smiled [[sadly]] at the crowd.',
      '“[[Unfortunately]], the council did nothing,” Lee said.',
      'The choir sang [[remarkably]] well.',
      'He was [[wrongly]] convicted in 1990.',
      'The gas is [[naturally]] odorless.',
      'Oddly shaped stones lined the path.',
      'Surprisingly few women applied.',
    ],
  },
});
