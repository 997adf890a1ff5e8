import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What each stage may import: docs/ARCHITECTURE.md has the same table in prose. */
const ALLOWED: Record<string, readonly string[]> = {
  'errors.ts': [],
  numbers: [],
  metrics: ['numbers'],
  agreement: ['numbers', 'metrics'],
  report: ['numbers', 'metrics', 'annotations'],
  text: ['errors.ts'],
  lexicons: ['text', 'errors.ts'],
  segmentation: ['text', 'lexicons', 'errors.ts'],
  tokens: ['numbers', 'text', 'lexicons', 'segmentation', 'errors.ts'],
  voice: ['numbers', 'text', 'lexicons', 'segmentation', 'tokens', 'errors.ts'],
  signals: ['text', 'lexicons', 'segmentation', 'tokens', 'voice', 'errors.ts'],
  scoring: ['numbers', 'text', 'lexicons', 'segmentation', 'tokens', 'voice', 'signals', 'errors.ts'],
  annotations: ['numbers', 'text', 'lexicons', 'segmentation', 'tokens', 'voice', 'signals', 'scoring', 'errors.ts'],
  render: ['annotations', 'text'],
  export: ['annotations', 'text'],
  'input.ts': ['text', 'errors.ts'],
  'options.ts': ['lexicons', 'signals', 'scoring', 'input.ts', 'errors.ts'],
  'reading.ts': ['text', 'lexicons', 'segmentation', 'tokens', 'voice', 'input.ts'],
  'attribute.ts': ['lexicons', 'annotations', 'input.ts', 'reading.ts'],
  'pipeline.ts': [
    'text',
    'lexicons',
    'segmentation',
    'tokens',
    'voice',
    'signals',
    'scoring',
    'annotations',
    'input.ts',
    'options.ts',
    'reading.ts',
    'errors.ts',
  ],
  'index.ts': [
    'pipeline.ts',
    'attribute.ts',
    'input.ts',
    'options.ts',
    'errors.ts',
    'annotations',
    'lexicons',
    'scoring',
    'signals',
    'text',
  ],
  batch: ['index.ts', 'annotations'],
  cli: ['index.ts', 'render', 'export', 'lexicons', 'batch', 'metrics', 'agreement', 'report'],
};
/** Folders of which a later stage may use types only. */
const TYPES_ONLY: ReadonlySet<string> = new Set(['scoring>signals', 'annotations>signals', 'annotations>voice']);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(join(SRC, file), 'utf8');
  const pattern = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...code.matchAll(pattern)].map((m) => ({ file, target: m[2] as string, typeOnly: m[1] !== undefined }));
});

function stageOf(path: string): string {
  return path.split('/')[0] as string;
}

describe('architecture', () => {
  it('has a rule for every file', () => {
    expect([...new Set(files.map(stageOf))].filter((stage) => !(stage in ALLOWED))).toEqual([]);
  });

  it('imports only in one direction', () => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      if (!target.startsWith('.')) return false;
      const from = stageOf(file);
      const to = stageOf(relative(SRC, resolve(SRC, dirname(file), target)));
      if (from === to) return false;
      if (TYPES_ONLY.has(`${from}>${to}`) && !typeOnly && !target.endsWith('/types.ts')) return true;
      return !(ALLOWED[from] ?? []).includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps packages in their places', () => {
    const places: Record<string, RegExp> = {
      'wink-nlp': /^tokens\/wink\.ts$/,
      // Files of wink's model, each by its own name.
      'wink-eng-lite-web-model': /^tokens\/wink-model\.ts$/,
      '@noble/hashes/sha2.js': /^annotations\/hash\.ts$/,
      '@noble/hashes/utils.js': /^annotations\/hash\.ts$/,
      picocolors: /^(render|cli)\//,
      'wrap-ansi': /^(render|cli)\//,
      'fast-string-width': /^(render|cli)\//,
      cac: /^cli\//,
      yaml: /^cli\//,
      'cli-progress': /^batch\//,
      'csv-parse': /^batch\//,
      'csv-stringify/sync': /^batch\//,
      '@bokuweb/zstd-wasm': /^batch\//,
      fzstd: /^batch\//,
      hyparquet: /^batch\//,
      'hyparquet-compressors': /^batch\//,
      'hyparquet-writer': /^batch\//,
      piscina: /^batch\//,
      tinyglobby: /^batch\//,
    };
    const outside = imports.filter(({ file, target }) => {
      if (target.startsWith('.')) return false;
      if (target.startsWith('node:')) return !file.startsWith('cli/') && !file.startsWith('batch/');
      return !(places[target] ?? places[target.split('/')[0] as string])?.test(file);
    });
    expect(outside).toEqual([]);
  });

  it('never imports one rule from another', () => {
    const inRules = imports.filter((i) => i.file.startsWith('signals/rules/') && i.target.startsWith('.'));
    const crossed = inRules.filter((i) => resolve(SRC, dirname(i.file), i.target).includes('/signals/rules/'));
    expect(inRules.length).toBeGreaterThan(0);
    expect(crossed).toEqual([]);
  });

  it('has no clock, chance, locale or evaluation of strings in the core', () => {
    const banned =
      /\b(Date\.now|new Date|Math\.(random|exp|log|pow|tanh)|Intl\.|toLocale\w+|localeCompare|eval\(|new Function)/;
    const hits = files
      .filter((file) => !file.startsWith('cli/') && !file.startsWith('batch/'))
      .filter((file) => banned.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))));
    expect(hits).toEqual([]);
  });

  it('has no module-level variable but the tagger', () => {
    const hits = files
      .filter((file) => !file.startsWith('cli/') && !file.startsWith('tokens/'))
      .filter((file) => /^(export )?(let|var) /m.test(readFileSync(join(SRC, file), 'utf8')));
    expect(hits).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
