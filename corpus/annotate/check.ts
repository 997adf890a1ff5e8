/**
 * The readers' checker: `node check.mjs pass1 <article or batch> …`, run from a copy beside `batches/` and `labels/`
 * (`npm run corpus -- batches` writes one). Prints OK, or what is wrong, a line each.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDisputes, resolveAnswers } from './adjudication.ts';
import { checkLabels } from './format/check.ts';
import { parseLabels } from './format/parse.ts';
import { readShown } from './format/shown.ts';

const ADJUDICATED = 'adjudicated';
const HERE = dirname(fileURLToPath(import.meta.url));

function main([pass, ...names]: readonly string[]): number {
  if (!pass || names.length === 0) {
    console.log('node check.mjs pass1|pass2|adjudicated <article or batch> …');
    return 2;
  }
  let wrong = 0;
  for (const name of names) {
    const ids = /^[bcv]\d+$/.test(name) ? articlesOf(pass, name) : [name];
    for (const id of ids) {
      const problems = checkArticle(pass, id);
      if (problems.length > 0) wrong++;
      console.log(
        problems.length === 0 ? `${id} OK` : `${id}\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
      );
    }
  }
  return wrong > 0 ? 1 : 0;
}

function checkArticle(pass: string, id: string): string[] {
  const batches = join(HERE, batchesOf(pass));
  const batch = readdirSync(batches).find((name) => existsSync(join(batches, name, `${id}.txt`)));
  if (batch === undefined) return ['there is no such article in any batch'];
  const file = join(HERE, 'labels', pass, `${id}.txt`);
  if (!existsSync(file)) return [`no labels yet: labels/${pass}/${id}.txt`];
  const shown = readFileSync(join(batches, batch, `${id}.txt`), 'utf8');
  const { sentences, attribution } = readShown(shown);
  const disputes = readDisputes(shown);
  const asked = pass === ADJUDICATED ? sentences.filter(([n]) => disputes.some((one) => one.n === n)) : sentences;
  const { labels, problems } = parseLabels(resolveAnswers(readFileSync(file, 'utf8'), disputes), asked);
  return [...problems, ...labels.flatMap((label) => checkLabels(label, attribution))];
}

/** A third reader's files stand apart. */
function batchesOf(pass: string): string {
  return pass === ADJUDICATED ? 'adjudicate' : 'batches';
}

function articlesOf(pass: string, batch: string): string[] {
  return readdirSync(join(HERE, batchesOf(pass), batch)).map((name) => name.replace(/\.txt$/, ''));
}

process.exitCode = main(process.argv.slice(2));
