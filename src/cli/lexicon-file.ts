import { readFileSync } from 'node:fs';
import { compileLexicon } from '../lexicons/resolve.ts';
import type { Lexicon } from '../lexicons/types.ts';
import { checkLexicon } from '../lexicons/validate.ts';

/** A user's lexicon file is unreadable or bad; the message has every problem on a line of its own, with its place. */
export class LexiconFileError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'LexiconFileError';
  }
}

/** The lexicon in a user's YAML (or JSON) file; docs/contributing/user-lexicons.md has the format. */
export async function loadLexiconFile(path: string): Promise<Lexicon> {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new LexiconFileError([`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`]);
  }
  // Loaded here, because most runs have no lexicon of their own.
  const { parseYaml } = await import('./yaml-data.ts');
  const yaml = parseYaml(path, content);
  if (yaml.errors.length > 0) throw new LexiconFileError(yaml.errors);
  const problems = checkLexicon(yaml.data);
  if (problems.length > 0) throw new LexiconFileError(problems.map(yaml.report));
  return compileLexicon(yaml.data);
}
