import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { prescribes } from '../../shapes/directive-senses.ts';
import { isReportedContent } from '../../shapes/reported-content.ts';

export default defineRule({
  id: 'editorializing/exhortation',
  type: 'editorial',
  says: '“{text}” urges or scolds readers or those in power ({whose}).',
  saysOf: { deontic: '“{text}” says what ought to be done ({whose}).' },
  claims: 'The writer prescribes. Requirements ("applicants must file by May"), forecasts and questions do not fire.',
  voices: ['author'],
  blocks: ['headline', 'paragraph', 'list-item'],
  effects: { editorializing: 3.5 },
  run: cueRule('directives', ['deontic', 'exhortation'], (match, context) => {
    if (context.thought[match.from] === 1 || isReportedContent(context, match.from)) return false;
    const strength = prescribes(match, context);
    return strength === 0 ? false : { strength };
  }),
  examples: {
    fires: [
      '[[Let’s]] stop pretending that this works.',
      'Congress [[must]] act before the summer.',
      'The governor [[should]] resign.',
      '[[It is time to]] end this.',
      'We [[need to]] ask who pays.',
      '[[Imagine]] a town without a school.',
      'The number is on the website. [[Call]] them.',
      '[[Don’t expect]] the board to notice.',
      '[[Don’t]] let the board tell you it was an accident.',
      '[[Remember]], the same board approved the loan.',
    ],
    silent: [
      'Applicants [[must]] file by May 1.',
      'It is about whether or not Congress [[should]] vote.',
      'The row is over how deeply Congress [[should]] cut.',
      'It polled managers who [[do not expect]] a rise.',
      'The union said the governor [[should]] resign.',
      'The repairs [[should]] take about a week.',
      'The committee asked whether Congress [[should]] act.',
      'Drivers [[need to]] show a permit.',
      'The inquiry will follow her, [[should]] she win.',
      'The judge [[must]] decide by Friday.',
      'Got a story? [[Call]] our newsdesk.',
      '[[Call]] the office at 555-0199 for tickets.',
      'Residents [[don’t expect]] the road to reopen.',
      '[[Don’t]] miss our newsletter on Friday.',
      'The judges [[do not]] serve for life.',
      'The ruling [[should]] add to the pressure on the board.',
      'He [[cannot afford to]] lose the county.',
      'Congress [[must]] pass a budget by Oct. 1 to avoid a shutdown.',
      'The new bridge [[should]] open by spring.',
      'Visitors [[should]] bring water.',
      'We [[should]] add that Lee is a member of the board.',
      'She will stand up for the town and [[say no to]] the fee.',
      '[[Remember]], you can only pay with cash.',
      'For Ann Lee, [[the time has come]] for a vote.',
    ],
  },
});
