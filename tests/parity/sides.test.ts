import { describe, expect, test } from 'vitest';
import { proxiesOf } from '../../src/lexicons/parity.ts';
import { findSides } from '../../src/lexicons/sides.ts';
import { filledTemplates } from './templates.ts';

/** Words and marks, as the tokenizer cuts these plain texts. */
function wordsOf(text: string): string[] {
  return text.match(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|['’]s\b|\S/gu) ?? [];
}

function sidesIn(text: string): string[] {
  const words = wordsOf(text);
  const tokens = words.map((word) => ({ text: word }));
  return findSides(tokens, 0, tokens.length).map(
    ({ from, to, side, kind }) => `${words.slice(from, to).join(' ')}: ${side} ${kind}`,
  );
}

describe('sides named in a text', () => {
  const cases: [text: string, found: string[]][] = [
    ['Democrats blame the Republican Party.', ['Democrats: left party', 'Republican Party: right party']],
    ['Joe Biden met McConnell.', ['Joe Biden: left politician', 'McConnell: right politician']],
    ['the radical left and conservative judges', ['radical left: left camp', 'conservative: right camp']],
    ['The radical left wants power.', ['radical left: left camp']],
    ['The far right is winning.', ['far right: right camp']],
    ['Marjorie Taylor Greene and Greene', ['Marjorie Taylor Greene: right politician']],
    ['anti-Trump protesters, Trump-backed candidates', ['Trump-backed: right politician']],
    ['Kamala Harris won Harris County.', ['Kamala Harris: left politician']],
    ['Democratic senators', ['Democratic: left party']],
    ['the democrats', ['democrats: left party']],
    ['democratic senators', []],
    ['the right to vote', []],
    ['constructor __proto__ toString', []],
    ['', []],
  ];
  test.each(cases)('%s', (text, found) => {
    expect(sidesIn(text)).toEqual(found);
  });

  test('stay inside the given tokens', () => {
    const tokens = wordsOf('Donald Trump').map((text) => ({ text }));
    expect(findSides(tokens, 0, 1)).toEqual([]);
    expect(findSides(tokens, 1, 2)).toHaveLength(1);
  });

  test('name the other side, in the same places, in the swapped text', () => {
    const other = { left: 'right', right: 'left' };
    for (const { left, right } of filledTemplates()) {
      const [a, b] = [left, right].map((text) => {
        const tokens = wordsOf(text).map((word) => ({ text: word }));
        return findSides(tokens, 0, tokens.length);
      });
      expect(a!.length).toBeGreaterThan(0);
      expect(b).toEqual(a!.map((found) => ({ ...found, side: other[found.side] })));
    }
  });
});

describe('proxies for the tagger', () => {
  test('a text and its swap are the same to the tagger', () => {
    for (const { left, right } of filledTemplates()) {
      const [a, b] = [left, right].map((text) => {
        const words = wordsOf(text);
        const proxies = proxiesOf(words);
        return words.map((word, i) => proxies[i]?.word ?? word);
      });
      expect(a).toEqual(b);
    }
  });

  const cases: [text: string, handed: string, lemmas: (string | undefined)[]][] = [
    ['A Democratic senator', 'A Republican senator', [undefined, 'democratic', undefined]],
    ['The Democrats won', 'The Republicans won', [undefined, 'democrat', undefined]],
    ['Joe Biden left', 'John Smith left', ['joe', 'biden', undefined]],
    ['the left wants', 'the opposition wants', [undefined, 'left', undefined]],
    ['Liberals left', 'Conservatives left', ['liberal', undefined]],
    ['liberal arts', 'liberal arts', [undefined, undefined]],
  ];
  test.each(cases)('%s', (text, handed, lemmas) => {
    const words = wordsOf(text);
    const proxies = proxiesOf(words);
    expect(words.map((word, i) => proxies[i]?.word ?? word).join(' ')).toBe(handed);
    expect(words.map((_, i) => proxies[i]?.lemma)).toEqual(lemmas);
  });

  test('nothing is made where nothing is found', () => {
    expect(proxiesOf(['The', 'bridge'])).toBe(proxiesOf(['Rain']));
  });
});
