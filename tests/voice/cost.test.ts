import { expect, test } from 'vitest';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { findVoice } from '../../src/voice/voice.ts';

const lexicons = makeLexiconIndex();

/** Best of three, milliseconds, of findVoice alone. */
function cost(value: string): number {
  const text = tokenize(segment(makeSource(value)));
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    findVoice(text, lexicons);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Four times the text may cost at most this many times as much; quadratic work would cost 16 times. */
const GROWTH = 9;
/** Below this many milliseconds the clock decides. */
const FLOOR = 12;

const HOSTILE: readonly [name: string, unit: string, times: number][] = [
  ['quotation marks', '"', 25_000],
  ['opening marks', '“a ', 2_500],
  ['single marks', "'a ", 2_500],
  ['cues', 'he said ', 2_500],
  ['cues with commas', 'he said, ', 2_500],
  ['quotations', '“It failed.” ', 2_500],
  ['nested marks', '“‘', 2_500],
  ['quotations with cues', '“It failed,” he said. ', 2_500],
  ['names', 'Smith ', 5_000],
  ['relative clauses', 'who said ', 2_500],
  ['brackets', '(', 5_000],
  ['commas', 'Smith, ', 2_500],
  ['according to', 'according to ', 2_500],
  ['claims', 'claim that ', 2_500],
  ['open paragraphs', '“It failed.\n\n', 1_000],
];

test.each(HOSTILE)('cost grows linearly with %s', (_, unit, times) => {
  const small = cost(unit.repeat(times));
  const large = cost(unit.repeat(times * 4));
  expect(large).toBeLessThan(Math.max(small, FLOOR) * GROWTH);
});
