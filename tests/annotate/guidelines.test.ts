import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkLabels } from '../../corpus/annotate/format/check.ts';
import { parseLabels } from '../../corpus/annotate/format/parse.ts';

const GUIDELINES = readFileSync(new URL('../../corpus/GUIDELINES.md', import.meta.url), 'utf8');

/** The worked examples: `12. sentence → `head` · `span` · …`, remarks in *( )*. */
const EXAMPLES = GUIDELINES.split('\n').flatMap((line): [string, string, string][] => {
  const [, number, left, right] = /^(\d+)\. (.+?) → (`.+)$/.exec(line) ?? [];
  if (number === undefined || right === undefined) return [];
  const sentence = (left as string).replace(/ \*\(.*\)\*$/, '');
  const lines = [...right.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);
  return [[number, sentence, [`1 ${lines[0]}`, ...lines.slice(1)].join('\n')]];
});

describe('corpus/GUIDELINES.md', () => {
  test('has at least 60 worked examples, numbered in order', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(60);
    expect(EXAMPLES.map(([number]) => Number(number))).toEqual(EXAMPLES.map((_, i) => i + 1));
  });

  test.each(EXAMPLES)('example %s keeps the rules: %s', (_number, sentence, file) => {
    const { labels, problems } = parseLabels(file, [[1, sentence]]);
    expect([...problems, ...labels.flatMap((label) => checkLabels(label, false))]).toEqual([]);
  });
});
