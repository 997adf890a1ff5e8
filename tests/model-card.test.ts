import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockOf, describeModel, replaceBlock } from '../corpus/evaluate/card.ts';
import { OPEN_MODEL } from '../src/scoring/generated/model.ts';
import { ROOT } from './support/root.ts';

const FILE = 'docs/model-card.md';
const card = readFileSync(join(ROOT, FILE), 'utf8');
const ADVICE = `npm run evaluate -- card --out ${FILE} writes both blocks anew`;

describe('the model card', () => {
  it('states what the repository says of the model', () => {
    expect(blockOf(card, 'facts'), ADVICE).toBe(`${[...describeModel()].join('\n')}\n`);
  });

  it('has figures of the model that ships', () => {
    expect(blockOf(card, 'figures').split('\n')[0], ADVICE).toMatch(
      new RegExp(`^model ${OPEN_MODEL.id}; corpus, test: \\d+ articles`),
    );
  });

  it('shows pictures that are there', () => {
    const pictures = [...card.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path as string);
    expect(pictures).toHaveLength(4);
    for (const path of pictures) expect(existsSync(join(ROOT, dirname(FILE), path)), path).toBe(true);
  });

  it('has blocks that are replaced one by one', () => {
    const text = '<!-- a -->\n```text\nold $1\n```\nkept\n<!-- b -->\n```text\nolder\n```\n';
    const replaced = replaceBlock(text, 'b', ['new', '$& two']);
    expect(replaced).toBe('<!-- a -->\n```text\nold $1\n```\nkept\n<!-- b -->\n```text\nnew\n$& two\n```\n');
    expect(blockOf(replaced, 'a')).toBe('old $1\n');
    expect(blockOf(replaced, 'c')).toBe('');
  });
});
