import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { hedgingStrength } from '../../shapes/hedge.ts';
import { isRoundWord, roundingWords, roundsNumber } from '../../shapes/numbers.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding } from '../../types.ts';

/** Strength of “40-ish”, that of a cue of middle weight. */
const ROUND_WORD = 0.8;
const rounding = cueRule('hedges', ['approximator'], (match, context) =>
  roundsNumber(match, context) ? { ...roundingWords(match, context), strength: hedgingStrength(match) } : false,
);

export default defineRule({
  id: 'hedging/approximator',
  type: 'hedge',
  says: '“{text}” makes the amount or degree inexact ({whose}).',
  claims: 'A quantity is given as an estimate. Nothing is said about how good the estimate is.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.4 },
  cues: [{ lexicon: 'hedges', classes: ['approximator'] }],
  traits: TRAITS.roundWord,
  run: (context) => {
    if ((context.traits & TRAITS.roundWord) === 0) return rounding(context);
    let words: Finding[] | null = null;
    for (let at = context.from; at < context.to; at++) {
      if (!isRoundWord(context.tokens[at])) continue;
      words ??= [];
      words.push({ from: at, to: at + 1, strength: ROUND_WORD });
    }
    const found = rounding(context);
    return words === null ? found : [...found, ...words];
  },
  examples: {
    fires: [
      'The north has sent [[approximately]] 12,000 troops.',
      '[[About]] 300 people marched to the square.',
      '[[Some]] 40 homes were damaged.',
      '[[Nearly]] half of the fund is spent.',
      'The bridge cost [[roughly]] $3 million.',
      'The water was [[about]] a foot deep.',
      'A [[40-ish]] man came [[noonish]].',
      'Forty people [[or so]] sat in the hall.',
      'The path is a [[200-odd]] mile loop.',
      'The [[estimated]] cost is $3 million.',
      'By dawn the square was [[practically]] empty.',
      'She walked [[around]] six miles.',
      'The flood [[nearly]] reached the school.',
      'An [[almost]] unknown singer won.',
      'The deal is [[all but]] dead.',
      'It is a [[nearly]] 40-mile trail.',
      '[[About]] three-quarters of the seats were sold.',
      'They met [[around]] noon.',
      '[[Just about everybody]] came.',
      'It was a peace [[of sorts]].',
      'The tower is [[nearly]] as high as the hill.',
      'The [[estimated]] net worth of the firm fell.',
      'It took [[a little over]] two hours.',
      'The board is [[roughly]] evenly split.',
      'They stayed a month [[or so]].',
      'The snow melted in [[roughly]] the last third of the season.',
    ],
    silent: [
      'The film is [[about]] two sisters.',
      '[[Some]] residents stayed.',
      'They talked [[about]] three plans.',
      'They talked [[about]] the 2020 census.',
      'She never thought much [[about]] the three brothers.',
      'She took [[some]] 911 calls.',
      'It was a [[British]] ship in a [[sluggish]] stream.',
      'She walked [[around]] the house.',
      'The team was [[nearly]] there.',
      'All [[but]] one of the boats sank.',
      'The hut stands [[just over]] the hill.',
      'It looked [[almost]] as if it moved.',
      'They heard [[about]] a plan.',
      'As many as 40 homes were damaged, up to three of them badly.',
      'A warning [[about]] 60 old bridges went out.',
      'He was angry [[about]] two of the votes.',
      'They walked [[around]] six lakes.',
      'The trail runs [[close to]] two farms.',
      'What [[about]] 2030?',
      'The class met [[virtually]] on Monday.',
      'The book is [[about]] a year in the life of a nurse.',
    ],
  },
});
