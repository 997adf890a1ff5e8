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
      'The painting is [[believed]] to be a copy.',
      'She is [[said to]] be ill.',
      'It is [[believed]] that the troops have left.',
      'It cost a [[reported]] $2 million.',
      '[[Reports indicate]] that the troops have left.',
      'The [[alleged]] theft was filmed.',
      'Two men [[suspected]] of arson were held.',
      'A ring, [[said to]] belong to the queen, was sold.',
      'Two sailors were [[feared]] drowned.',
      'It is now [[thought]] that the lake has shrunk.',
      'The plan is [[widely believed]] to be dead.',
      'The vote was generally [[seen as]] a warning.',
      'They found a letter [[believed]] to be hers.',
      'Ten sailors were [[believed]] drowned.',
      '[[Rumors]] that she left went round.',
    ],
    silent: [
      'She said to wait, and he thought to ask why.',
      'They [[feared]] that the dam would burst.',
      'He was [[seen as]] a rival, and [[seen as]] he left the bank.',
      'The step is [[widely viewed as]] a breach by the court.',
      'The council reported a loss.',
      'He fled from a [[supposedly]] free country.',
      'The story was widely reported on Monday.',
      'He said he would resign.',
      'The nurse [[alleged]] that records were changed.',
      'Two groups have [[alleged]] misconduct.',
      'A neighbor who [[suspected]] him called the police.',
      'Every theft has to be [[reported to]] the owner.',
    ],
  },
});
