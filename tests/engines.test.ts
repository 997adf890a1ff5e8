import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { ROOT } from './support/root.ts';

/**
 * "Equal bytes on Node and in browsers" tried on an engine that shares no code with V8: QuickJS, with nothing of
 * Node or the web in it.
 */
const articles = join(ROOT, 'corpus/articles');
const texts = readdirSync(articles)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ id: name, text: readFileSync(join(articles, name), 'utf8') }));

let vm: QuickJSContext;

function run(code: string): string {
  const result = vm.evalCode(code);
  if (result.error) throw new Error(JSON.stringify(vm.dump(result.error)));
  const value = result.value.consume((handle) => vm.dump(handle));
  return String(value);
}

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: `import { createAnalyzer } from './src/index.ts';
        const analyzer = createAnalyzer();
        globalThis.analyze = (input) => JSON.stringify(analyzer.analyze(JSON.parse(input)));`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    target: 'es2022',
  });
  vm = (await getQuickJS()).newContext();
  run(bundle.outputFiles[0]?.text as string);
});

describe('another JavaScript engine', () => {
  it('has articles to read', () => {
    expect(texts.length).toBeGreaterThan(10);
  });

  it.each(texts)('gives the same bytes for $id', (article) => {
    const here = JSON.stringify(createAnalyzer().analyze(article));
    const there = run(`analyze(${JSON.stringify(JSON.stringify(article))})`);
    expect(there).toBe(here);
  });
});
