import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { hedgingStrength } from '../../shapes/hedge.ts';
import { vagueSource } from '../../shapes/vague-sources.ts';

export default defineRule({
  id: 'hedging/vague-source',
  type: 'hedge',
  says: '“{text}” names nobody who could be asked about the claim ({whose}).',
  claims:
    'The claim is laid to people or papers without name, number or place. Institutions and roles (officials, police, residents) can be checked and do not fire.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.6 },
  run: cueRule('hedges', ['vague-source', 'approximator'], (match, context) => {
    // "Some" before a number is the approximator's.
    if (match.entry.class === 'approximator' && match.entry.cue !== 'some') return false;
    const marked = vagueSource(match, context);
    return marked === null
      ? false
      : {
          from: marked.from,
          to: marked.to,
          class: 'vague-source',
          // "About" stands for the "some" before a number alone.
          ...(match.entry.cue === 'some' ? { suggestions: [] } : {}),
          strength: hedgingStrength(match),
        };
  }),
  examples: {
    fires: [
      '[[Experts]] suggest the alliance is driven by need.',
      '[[Observers]] warned that the vote could slip.',
      'The deal is close, according to [[people familiar with the talks]].',
      '[[Critics]] argue the law goes too far.',
      '[[Some]] say the mayor knew.',
      '[[Many]] believe the election will be close.',
      '[[Critics]] of the new plan argue that it costs too much.',
      '[[Some]] will say that this is unfair.',
      '[[Sources]] confirmed the deal on Monday.',
      '[[An insider]] said the pair had split.',
      'His [[supporters]] say he is right.',
      '[[One expert]] suggests that the dam is safe.',
      'The mayor’s [[critics]] say he has changed.',
      'It is a rule that [[critics]] say has failed.',
      'Her name was put forward by [[some experts]] as a choice.',
      '[[Some experts]], like the former head of the bank, suggest a slower pace.',
      '[[Some senior senators]] believe that the talks will fail.',
      '[[Some Liberals]] fear that the seat is lost.',
      '[[Many]] in the party believe that he will run.',
      '[[Advocates]] say the law works.',
      '[[A growing number of experts]] question the method.',
      '[[Many voters]] say the road is too narrow.',
      '[[Trade analysts]] say the port is too small.',
      'A deal is close, according to [[legal experts]].',
      'Shares fell, with [[analysts]] saying that the worst is over.',
      '[[Some]] also said that the vote was late.',
      'The step was seen by [[some]] as a threat.',
      'She left after [[reports]] that the fund was empty.',
      '[[A lot of people]] think the road is unsafe.',
      'The [[sources]] said that the talks went on.',
      'The tax is what [[critics]] call a toll.',
      '[[Many]] blamed the mayor.',
      '[[Two people familiar with the sale]] said that it was off.',
    ],
    silent: [
      'Police [[experts]] at the state laboratory say the gun was fired twice.',
      'The [[report]] says the bridge is unsafe.',
      'Some Liberals voted for the bill.',
      'Many in the party met on Monday.',
      '[[Experts]] met in Geneva on Monday.',
      'Trade [[experts]] met in Geneva on Monday.',
      'The police [[reports]] say that the car was stolen.',
      'The house was built by [[some]] of them.',
      'The [[report]] is long.',
      '[[Many]] questions remain open.',
      'Officials say the bridge will close on Monday.',
      'The company hired [[experts]].',
      '[[Critics]] of the bill met on Monday.',
      'The company is a [[source]] of pride.',
      'The [[analyst]] said the shares were cheap.',
      '[[Some]] residents stayed.',
      '[[Many]] workers hope for rain.',
      '[[Many]] residents said they were tired.',
      'Energy [[sources]] say little about demand.',
    ],
  },
});
