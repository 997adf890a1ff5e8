import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sharedCues } from '../../corpus/build/read-lexicons.ts';
import { loadLexiconFile } from '../../src/cli/lexicon-file.ts';
import { parseYaml } from '../../src/cli/yaml-data.ts';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'slantwise-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function write(content: string): string {
  const path = join(FOLDER, 'mine.yml');
  writeFileSync(path, content);
  return path;
}

const GOOD = `lexicon: loaded
groups:
  - id: house-style
    class: label
    match: phrase
    weight: 0.6
    tone: negative
    cues:
      - zealous crank
      - {cue: crank, weight: 0.4}
`;

describe("a user's lexicon file", () => {
  test('is loaded, lone cues and defaults included', async () => {
    const lexicon = await loadLexiconFile(write(`${GOOD}  - {cue: zonk, class: label, match: surface, weight: 1}\n`));
    expect(lexicon.groups.map(({ id, scope, basis }) => [id, scope, basis])).toEqual([
      ['house-style', 'none', 'judgement'],
      ['zonk', 'none', 'judgement'],
    ]);
    const [match] = makeLexiconIndex({ lexicons: [lexicon] }).match([{ norm: 'zonk', lemma: 'zonk', pos: 'X' }], 0, 1);
    expect(match?.entry.id).toBe('loaded/zonk/zonk');
  });
  test.each<[string, string, RegExp]>([
    ['a bad field', GOOD.replace('0.4', '4'), /mine\.yml:10:30 `weight` is 4/],
    [
      'a bad cue',
      GOOD.replace('zealous crank', 'Zealous Crank'),
      /mine\.yml:9:9 `cue` \("Zealous Crank"\) has upper case/,
    ],
    ['a missing field', GOOD.replace('    class: label\n', ''), /mine\.yml:3:5 `class` is missing/],
    ['a repeated key', `${GOOD}lexicon: hedges\n`, /mine\.yml:11:1 is not YAML: Map keys must be unique/],
    ['bad YAML', 'lexicon: [', /mine\.yml:1:11 is not YAML/],
    ['an empty file', '', /mine\.yml:1:1 is not a mapping/],
  ])('with %s is refused with its line', async (_, content, message) => {
    await expect(loadLexiconFile(write(content))).rejects.toThrow(message);
  });
  test('that is not there is named', async () => {
    await expect(loadLexiconFile(join(FOLDER, 'none.yml'))).rejects.toThrow(/none\.yml: cannot be read \(ENOENT\)/);
  });
});

describe('a cue in two lexicons', () => {
  const file = (lexicon: string, fields: string, cues = '[zap]') =>
    parseYaml(`${lexicon}.yml`, `{lexicon: ${lexicon}, groups: [{id: a, match: surface, ${fields} cues: ${cues}}]}`);
  test.each<[string, string, string, string, number]>([
    ['without a decision', '', '', '[zap]', 1],
    ['that its group decides on', 'alsoIn: [stance],', '', '[zap]', 0],
    ['that the other group decides on', '', 'alsoIn: [hedges],', '[zap]', 0],
    ['that the cue decides on', '', '', '[{cue: zap, alsoIn: [hedges]}]', 0],
    ['that decides on a third', 'alsoIn: [loaded],', '', '[zap]', 1],
    ['with other parts of speech', 'pos: [NOUN],', 'pos: [VERB],', '[zap]', 0],
    ['with parts of speech in common', 'pos: [NOUN, ADJ],', 'pos: [VERB, ADJ],', '[zap]', 1],
    ['that only looks alike', '', '', '[zaps]', 0],
  ])('%s', (_, first, second, cues, count) => {
    const problems = sharedCues([file('hedges', first), file('stance', second, cues)]);
    expect(problems).toHaveLength(count);
    for (const line of problems)
      expect(line).toMatch(/^stance\.yml:1:\d+ cue "zap" is also in hedges\.yml; write alsoIn/);
  });
});
