import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/root.ts';

/**
 * Every ```js block of README.md and docs/ is run against the built package, every `npx slantwise` line of a ```sh
 * block too; a ```text block right after one of them is what it must print (UPDATE_DOCS=1 rewrites it).
 */
interface Snippet {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
  readonly prints: string | null;
  /** Where that block's text lies in the file; UTF-16, half-open. */
  readonly printsAt: readonly [number, number] | null;
}

const CACHE = join(ROOT, '.cache/docs');
const files = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].sort();

function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((m) => ({
    language: m[1] as string,
    code: m[2] as string,
    start: m.index,
    end: m.index + m[0].length,
    body: m.index + m[0].indexOf('\n') + 1,
  }));
  return blocks.flatMap((block, i) => {
    if (block.language !== 'js' && block.language !== 'sh') return [];
    const next = blocks[i + 1];
    const adjacent = next?.language === 'text' && /^\s*(?:[^\n]*:)?\s*$/.test(text.slice(block.end, next.start));
    const line = text.slice(0, block.start).split('\n').length;
    const printsAt = adjacent ? ([next.body, next.body + next.code.length] as const) : null;
    return [{ file, line, language: block.language, code: block.code, prints: adjacent ? next.code : null, printsAt }];
  });
}

/** What a reader sees: without colour, at a fixed width, without trailing spaces. */
function run(command: string, args: readonly string[], input?: string): string {
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
  const out = execFileSync(command, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return out.replace(/[ \t]+$/gm, '');
}

function runShell(code: string): string | null {
  const lines = code.split('\n').filter((line) => line.includes('npx slantwise'));
  if (lines.length === 0) return null;
  // The built program stands in for npx, which would only look it up.
  const script = lines.map((line) => line.replace(/^.*&& npx slantwise/, 'npx slantwise')).join('\n');
  return run('bash', ['-euo', 'pipefail', '-c', script.replaceAll('npx slantwise', 'node dist/cli.js')]);
}

/** Rewrites the shown output. Later blocks of the file move, so the place is found anew. */
function update(snippet: Snippet, printed: string): void {
  const path = join(ROOT, snippet.file);
  const text = readFileSync(path, 'utf8');
  const now = snippetsOf(snippet.file).find(({ code, printsAt }) => code === snippet.code && printsAt !== null);
  if (!now?.printsAt) throw new Error(`${snippet.file}:${snippet.line} is gone`);
  writeFileSync(path, `${text.slice(0, now.printsAt[0])}${printed.trimEnd()}\n${text.slice(now.printsAt[1])}`);
}

const snippets = files.flatMap(snippetsOf);

describe('documentation', () => {
  it('has the built package to run against', () => {
    expect(existsSync(join(ROOT, 'dist/index.js')), 'run `npm run build` first').toBe(true);
    expect(snippets.length).toBeGreaterThan(0);
  });

  it('has no figure left to fill in', () => {
    expect(files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('@@'))).toEqual([]);
  });

  it.each(snippets.map((s, i) => ({ ...s, i, name: `${s.file}:${s.line}` })))('$name runs', (snippet) => {
    let printed: string | null;
    if (snippet.language === 'js') {
      mkdirSync(CACHE, { recursive: true });
      const path = join(CACHE, `${snippet.i}.mjs`);
      writeFileSync(path, snippet.code);
      printed = run('node', [path]);
    } else {
      printed = runShell(snippet.code);
    }
    if (snippet.printsAt === null || printed === null) return;
    if (process.env['UPDATE_DOCS'] === '1') update(snippet, printed);
    else expect(printed.trimEnd()).toBe(snippet.prints?.trimEnd());
  });
});
