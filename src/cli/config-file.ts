import { readFileSync } from 'node:fs';
import type { AnalyzerOptions } from '../index.ts';

/** A configuration file is unreadable or bad. */
export class ConfigFileError extends Error {}

/** Options of an analyzer in a file; its lexicons are the names of their files. */
export type Config = Omit<AnalyzerOptions, 'lexicons' | 'include'> & { readonly lexicons?: readonly string[] };

/**
 * The settings in a YAML or JSON file. Only its form is looked at here: what the settings say is checked where an
 * analyzer is made of them.
 */
export async function loadConfigFile(path: string): Promise<Config> {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigFileError(`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  // The parser takes as long to load as an article to read, and most runs have no file of settings.
  const { parseYaml } = await import('./yaml-data.ts');
  const { data, errors } = parseYaml(path, content);
  if (errors.length > 0) throw new ConfigFileError(errors.join('\n'));
  if (data === null) return {};
  if (typeof data !== 'object' || Array.isArray(data)) throw new ConfigFileError(`${path}: is not a table of settings`);
  const config = data as Readonly<Record<string, unknown>>;
  const { lexicons = [] } = config;
  if (!Array.isArray(lexicons) || !lexicons.every((name) => typeof name === 'string')) {
    throw new ConfigFileError(`${path}: 'lexicons' must be a list of file names`);
  }
  if ('include' in config) throw new ConfigFileError(`${path}: 'include' is the business of --echo`);
  return config as Config;
}
