import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkParity } from '../../corpus/build/parity-check.ts';
import { checkSides } from '../../corpus/build/sides-check.ts';
import { parseYaml } from '../../src/cli/yaml-data.ts';
import { POLITICIANS } from '../../src/lexicons/generated/sides.ts';

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url)), 'utf8');
const CITES = new Set(Object.keys(parse(read('sources.yml'))));

/** The real file with one edit; every edit must change something. */
function edited(name: string, from: string, to: string): unknown {
  const text = read(name);
  expect(text).toContain(from);
  return parse(text.replace(from, to));
}

const messages = (problems: readonly { message: string }[]) => problems.map(({ message }) => message).join('\n');

describe('corpus/parity.yml', () => {
  test('is an involution, closed in its contexts', () => {
    expect(checkParity(parse(read('parity.yml')))).toEqual([]);
  });

  const cases: [from: string, to: string, message: string][] = [
    ['left: leftists, right: rightists', 'left: leftists, right: conservatives', 'one partner'],
    ['left: leftists, right: rightists', 'left: rightists, right: leftist', 'one partner'],
    [
      'left: Democratic, right: Republican, proxy: Republican',
      'left: Democratic, right: Republican, proxy: X',
      'one partner',
    ],
    ['campNouns:\n', 'campNouns:\n  - leftists\n', '"leftists" stands here without "rightists"'],
    ['campNouns:\n', 'campNouns:\n  - two words\n', '"two words" is not one word'],
    ['campNouns:\n  - activist\n', 'campNouns:\n  - activist\n  - activist\n', 'stands here twice'],
    ['sideEnds:', 'sideEnd:', 'field `sideEnd` is unknown'],
    ['lemmas: [left, right]', 'lemmas: [left]', '`lemmas` is not'],
  ];
  test.each(cases)('%s → %s', (from, to, message) => {
    expect(messages(checkParity(edited('parity.yml', from, to)))).toContain(message);
  });

  test('problems have their line', () => {
    const yaml = parseYaml('corpus/parity.yml', read('parity.yml').replace('campNouns:\n', 'campNouns:\n  - a b\n'));
    const line = read('parity.yml').split('\n').indexOf('campNouns:') + 2;
    expect(yaml.report(checkParity(yaml.data)[0]!)).toMatch(new RegExp(`^corpus/parity.yml:${line}:5 "a b"`));
  });
});

describe('corpus/sides.yml', () => {
  test('has some 60 politicians or more, each with a cited party', () => {
    expect(checkSides(parse(read('sides.yml')), CITES)).toEqual([]);
    expect(POLITICIANS.length * 2).toBeGreaterThanOrEqual(60);
  });

  const cases: [from: string, to: string, message: string][] = [
    ['name: Joe Biden', 'name: Joseph R. Biden', 'names of different length'],
    ['name: Joe Biden', 'name: Biden', 'not a full name'],
    ['name: Joe Biden', 'name: Joe Obama', 'share a surname'],
    ['name: Joe Biden,\n        side: left', 'name: Joe Biden,\n        side: right', 'is not left'],
    ['party: Republican', 'party: Democrat', '"Democrat" is not of the right'],
    ['gender: M', 'gender: F', 'a woman with a man'],
    ['cite: congress-legislators', 'cite: memory', 'no key of corpus/sources.yml'],
    ['- { name: liberals, side: left }', '- { name: liberals, side: right }', 'each needs a partner'],
    ['- surname: true', '- surname: yes', 'surname: true or false'],
    ['office: ', 'offices: ', 'field `offices` is unknown'],
  ];
  test.each(cases)('%s → %s', (from, to, message) => {
    expect(messages(checkSides(edited('sides.yml', from, to), CITES))).toContain(message);
  });
});
