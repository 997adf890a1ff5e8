import { createAnalyzer } from '../../src/index.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { HOSTILE, prose } from '../support/hostile.ts';
import { leastTimes, table, timed } from './measure.ts';

const SIZE = 100_000;
const ROUNDS = 5;
/** Rounds for prose, on which every ratio rests. */
const PROSE_ROUNDS = 10;
/** Time per character of hostile input over that of prose. */
const HOSTILE_LIMIT = 5;
/** 1 MB of prose over 100 KB. */
const GROWTH_LIMIT = 12;

/** Prints what hostile input costs over prose, and how the cost of prose grows with its length. */
export function benchHostile(): boolean {
  const analyzer = createAnalyzer();
  const analyze = (text: string) => analyzer.analyze(text);
  const tokensOnly = (text: string) => tokenize(segment(makeSource(text)));
  const plain = prose(SIZE);
  const large = prose(10 * SIZE);
  for (let i = 0; i < 10; i += 1) analyze(plain);
  const base = leastTimes({ all: () => analyze(plain), part: () => tokensOnly(plain) }, PROSE_ROUNDS);
  // In turns, so that a busy moment of the machine falls on both.
  const grown = leastTimes({ small: () => analyze(plain), large: () => analyze(large) }, PROSE_ROUNDS);
  const perUnit = (ms: number, text: string) => ms / text.length;
  const over = (ms: number, text: string, plainMs: number) => perUnit(ms, text) / perUnit(plainMs, plain);
  const results = HOSTILE.map(({ name, make }) => {
    const text = make(SIZE);
    const { allPlain, partPlain, ...least } = leastTimes(
      {
        all: () => analyze(text),
        allPlain: () => analyze(plain),
        part: () => tokensOnly(text),
        partPlain: () => tokensOnly(plain),
      },
      ROUNDS,
    );
    return {
      name,
      units: text.length,
      ...least,
      ratio: over(least.all, text, allPlain),
      part: over(least.part, text, partPlain),
    };
  });
  const line = 'x'.repeat(5_000_000);
  const ms = timed(() => analyze(line));
  results.push({ name: 'one line of 5 MB', units: line.length, all: ms, ratio: over(ms, line, base.all), part: 0 });
  console.log(`prose: ${plain.length} characters in ${base.all.toFixed(1)} ms; hostile texts of ${SIZE} characters`);
  console.log(
    table([
      ['text', 'ms', 'x prose', 'x prose, to tokens', ''],
      ...results.map(({ name, all, ratio, part }) => [
        name,
        all.toFixed(1),
        ratio.toFixed(2),
        part > 0 ? part.toFixed(2) : '',
        ratio > HOSTILE_LIMIT ? `over ${HOSTILE_LIMIT}` : '',
      ]),
    ]),
  );
  const growth = grown.large / grown.small;
  console.log(`1 MB / 100 KB of prose = ${growth.toFixed(2)} (limit ${GROWTH_LIMIT})`);
  return growth <= GROWTH_LIMIT && results.every(({ ratio }) => ratio <= HOSTILE_LIMIT);
}
