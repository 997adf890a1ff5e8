import type { Side } from '../lexicons/types.ts';
import type { Token } from '../tokens/types.ts';
import type { SideMention } from './types.ts';

const WORDS: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['democrat', 'left'],
  ['democrats', 'left'],
  ['democratic', 'left'],
  ['republican', 'right'],
  ['republicans', 'right'],
  ['liberals', 'left'],
  ['conservatives', 'right'],
  ['biden', 'left'],
  ['trump', 'right'],
  ['obama', 'left'],
  ['gop', 'right'],
]);

/** Names of sides among tokens `[from, to)`. */
export function findSides(tokens: readonly Token[], from: number, to: number): SideMention[] {
  const found: SideMention[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const side = WORDS.get(token.norm);
    if (side !== undefined) found.push({ from: i, to: i + 1, side });
    else if ((token.text === 'left' || token.text === 'right') && tokens[i - 1]?.norm === 'the') {
      found.push({ from: i, to: i + 1, side: token.text });
    }
  }
  return found;
}
