import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { type Article, type AttributionRecord, attribute, createAnalyzer, SlantwiseError } from '../src/index.ts';
import { schemaErrors } from './annotations/support.ts';
import { ownArticles } from './support/articles.ts';
import { ROOT } from './support/root.ts';

const analyzer = createAnalyzer();

/** What `attribute` must give, keys in order: the analyzer's record without evidence and scores. */
function voiceOf(...[input, options]: Parameters<typeof attribute>): AttributionRecord {
  const { include = {}, unit = 'document' } = options ?? {};
  const { engine, annotations, targets, summary, explanations, ...kept } = createAnalyzer({ include }).analyze(input, {
    unit,
  });
  return {
    ...kept,
    sentences: kept.sentences.map(({ verdict, scores, attributed, annotations, ...sentence }) => sentence),
  };
}

const TITLED: Article = {
  id: 'a-1',
  title: 'Bridge “unsafe”, says mayor',
  text: 'The mayor said the bridge “may fall. It rained.',
};
const CASES: readonly [string, ...Parameters<typeof attribute>][] = [
  ...ownArticles().map((text, i): [string, string] => [`article ${i}`, text]),
  ['a title and an id', TITLED],
  ['sentences of the caller', { ...TITLED, sentences: [{ start: 0, end: 36 }] }],
  ['one sentence', 'Smith said it rained. “It did,” he added.', { unit: 'sentence' }],
  ['no text of sentences', TITLED, { include: { text: false } }],
  ['no messages', TITLED, { include: { message: false } }],
  ['nothing', ''],
  ['not English', 'Selon le maire, « le pont est fermé », a déclaré la police, et la ville attend avec impatience.'],
];

describe('attribute', () => {
  // As text, since equal bytes are promised: the order of keys counts.
  it.each(CASES)('equals the same parts of an analysis: %s', (_, ...args) => {
    const record = attribute(...args);
    expect(JSON.stringify(record, null, 1)).toBe(JSON.stringify(voiceOf(...args), null, 1));
    expect(schemaErrors(record)).toEqual([]);
  });

  it('leaves out text and messages on request', () => {
    expect(JSON.stringify(attribute(TITLED))).toMatch(/"text":".*"message":"/);
    expect(JSON.stringify(attribute(TITLED, { include: { text: false, message: false } }))).not.toMatch(
      /"(text|message)":"/,
    );
  });

  it('is told from an analysis by the schema', () => {
    const analysis = analyzer.analyze(TITLED);
    expect(schemaErrors(analysis)).toEqual([]);
    const { diagnostics, ...broken } = analysis;
    expect(schemaErrors(broken)).not.toEqual([]);
    expect(schemaErrors({ ...attribute(TITLED), sentences: analysis.sentences })).not.toEqual([]);
  });

  it.each([
    ['nothing', 'E101', []],
    ['a number', 'E101', [7]],
    ['a title that is no string', 'E101', [{ title: 1, text: '' }]],
    ['an unknown unit', 'E102', ['', { unit: 'word' }]],
    ['options that are no object', 'E102', ['', 'sentence']],
    ['null for options', 'E102', ['', null]],
    ['an option of the analyzer', 'E102', ['', { rules: {} }]],
    ['an unknown part', 'E102', ['', { include: { offsets: true } }]],
    ['a part that is no flag', 'E102', ['', { include: { text: 'no' } }]],
    ['include that is no object', 'E102', ['', { include: null }]],
    ['a sentence outside', 'E103', [{ text: 'a', sentences: [{ start: 0, end: 2 }] }]],
    ['good ones', 'no error', ['', { unit: 'sentence', include: { text: false } }]],
  ])('%s → %s', (_, code, args) => {
    const call = attribute as (...args: readonly unknown[]) => unknown;
    let found = 'no error';
    try {
      call(...args);
    } catch (error) {
      found = error instanceof SlantwiseError ? error.code : String(error);
    }
    expect(found).toBe(code);
  });
});

describe('bundles', () => {
  /** Bytes that each file of the sources adds to a bundle for browsers of what `code` imports. */
  async function bytesByFile(code: string): Promise<Map<string, number>> {
    const { metafile } = await build({
      stdin: { contents: code, resolveDir: ROOT },
      absWorkingDir: ROOT,
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'esm',
      external: ['wink-nlp', 'wink-eng-lite-web-model'],
      outdir: 'out',
      logLevel: 'silent',
    });
    const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
    return new Map(
      Object.entries(inputs)
        .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
        .filter(([, bytes]) => bytes > 0),
    );
  }

  it('holds neither rules, scores nor their lexicons for `attribute` alone', async () => {
    const files = await bytesByFile(`export { attribute } from './src/index.ts';`);
    const stages = /^src\/(signals|scoring|numbers|lexicons\/generated|pipeline)/;
    const kept = [...files.keys()].filter((file) => stages.test(file) && !/\/words[-.]/.test(file)).sort();
    expect(kept).toEqual([
      'src/lexicons/generated/attribution.ts',
      // Names and parties, for the tagger.
      'src/lexicons/generated/parity.ts',
      'src/lexicons/generated/sides.ts',
      // Rounding to 4 decimals, and the probability of an attribution.
      'src/numbers/base64.ts',
      'src/numbers/fixed-point.ts',
      'src/numbers/sigmoid.ts',
      'src/numbers/vlq.ts',
    ]);
    expect(files.get('src/numbers/sigmoid.ts')).toBeLessThan(800);
  });

  it('builds no index of cues for those who import only the analyzer', async () => {
    const files = await bytesByFile(`export { createAnalyzer } from './src/index.ts';`);
    expect(files.get('src/pipeline.ts')).toBeGreaterThan(0);
    expect(files.has('src/attribute.ts')).toBe(false);
  });
});
