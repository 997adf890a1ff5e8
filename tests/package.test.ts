import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/root.ts';

const TEXT = 'Officials say the bridge will close on Monday. It is honestly the last thing we need.';
/** The public names; a change here is a change of the API. */
const EXPORTS = ['DEFAULT_THRESHOLDS', 'SlantwiseError', 'VERSION', 'attribute', 'createAnalyzer', 'listRules'];

let folder = '';
beforeAll(() => {
  // A package as npm would install it: packed, unpacked into node_modules, dependencies beside it.
  folder = mkdtempSync(join(tmpdir(), 'slantwise-package-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string;
  execFileSync(
    'bash',
    ['-c', `mkdir -p node_modules/slantwise && tar -xzf ${archive} -C node_modules/slantwise --strip-components=1`],
    {
      cwd: folder,
    },
  );
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function node(file: string, code: string, ...flags: string[]): string {
  writeFileSync(join(folder, file), code);
  return execFileSync('node', ['--preserve-symlinks', ...flags, file], { cwd: folder, encoding: 'utf8' });
}

describe('the packed package', () => {
  it('exports the same names to import and require', () => {
    const esm = node('a.mjs', `import * as s from 'slantwise'; console.log(JSON.stringify(Object.keys(s).sort()));`);
    const cjs = node('a.cjs', `console.log(JSON.stringify(Object.keys(require('slantwise')).sort()));`);
    expect(JSON.parse(esm)).toEqual(EXPORTS);
    expect(JSON.parse(cjs)).toEqual(EXPORTS);
  });

  it('gives equal bytes from ESM, CJS and with string evaluation forbidden', () => {
    const body = `console.log(JSON.stringify(createAnalyzer().analyze(${JSON.stringify(TEXT)})));`;
    const esm = node('b.mjs', `import { createAnalyzer } from 'slantwise';\n${body}`);
    const cjs = node('b.cjs', `const { createAnalyzer } = require('slantwise');\n${body}`);
    const strict = node(
      'c.cjs',
      `const { createAnalyzer } = require('slantwise');\n${body}`,
      '--disallow-code-generation-from-strings',
    );
    expect(JSON.parse(esm).sentences.map((s: { verdict: string }) => s.verdict)).toEqual(['reported', 'editorial']);
    expect(cjs).toBe(esm);
    expect(strict).toBe(esm);
  });

  it('bundles for browsers without any Node built-in', async () => {
    const result = await build({
      stdin: { contents: `export { createAnalyzer } from 'slantwise';`, resolveDir: folder },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      globalName: 'slantwise',
      logLevel: 'silent',
      preserveSymlinks: true,
    });
    const code = result.outputFiles[0]?.text as string;
    expect(result.warnings).toEqual([]);
    const sandbox = createRequire(import.meta.url)('node:vm').createContext({});
    const run = `${code}\nJSON.stringify(slantwise.createAnalyzer().analyze(${JSON.stringify(TEXT)}))`;
    const inBrowser = createRequire(import.meta.url)('node:vm').runInContext(run, sandbox) as string;
    const inNode = node(
      'd.mjs',
      `import { createAnalyzer } from 'slantwise'; process.stdout.write(JSON.stringify(createAnalyzer().analyze(${JSON.stringify(TEXT)})));`,
    );
    expect(inBrowser).toBe(inNode);
  });

  it('ships its schema, licence and nothing of the corpus', () => {
    const files = readdirSync(join(folder, 'node_modules/slantwise'), { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD_PARTY.md', 'dist/slantwise.schema.json']),
    );
    expect(files.filter((name) => /^(src|corpus|tests)/.test(name))).toEqual([]);
  });

  it('runs its command', () => {
    const out = execFileSync('node', ['node_modules/slantwise/dist/cli.js', 'analyze', '-', '--format', 'json'], {
      cwd: folder,
      input: TEXT,
      encoding: 'utf8',
    });
    expect(JSON.parse(out).sentences).toHaveLength(2);
  });
});
