import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { hearsayWords, isHearsay } from '../../shapes/hearsay-senses.ts';
import { hedgingStrength } from '../../shapes/hedge.ts';

export default defineRule({
  id: 'hedging/hearsay',
  type: 'hedge',
  says: '“{text}” passes the claim on without standing behind it ({whose}).',
  claims: 'The claim rests on a report or an accusation that nobody is named for. In court reports it is a duty.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.4 },
  run: cueRule('hedges', ['hearsay'], (match, context) =>
    isHearsay(match, context) ? { ...hearsayWords(match, context), strength: hedgingStrength(match) } : false,
  ),
  examples: {
    fires: [
      'The north has [[reportedly]] sent troops.',
      'He [[allegedly]] took the money in cash.',
      'The painting is [[believed to]] be a copy.',
      'She is [[said to]] be ill.',
      'It is [[believed]] that the troops have left.',
      'It cost a [[reported]] $2 million.',
      '[[Reports indicate]] that the troops have left.',
      'The [[alleged]] theft was filmed.',
      'Two men [[suspected]] of arson were held.',
      'They found a letter [[believed to]] be hers.',
    ],
    silent: [
      'The council reported a loss.',
      'The story was widely reported on Monday.',
      'He said he would resign.',
      'The nurse [[alleged]] that records were changed.',
      'Two groups have [[alleged]] misconduct.',
      'A neighbor who [[suspected]] him called the police.',
      'Every theft has to be [[reported to]] the owner.',
    ],
  },
});
