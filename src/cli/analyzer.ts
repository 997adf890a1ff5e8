import { dirname, resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import {
  type Analyzer,
  type AnalyzerOptions,
  createAnalyzer,
  type Lexicon,
  SlantwiseError,
  type Thresholds,
} from '../index.ts';
import { loadCalibrations } from './calibration-file.ts';
import { type Config, ConfigFileError, loadConfigFile } from './config-file.ts';
import { LexiconFileError, loadLexiconFile } from './lexicon-file.ts';
import { loadModelFile } from './model-file.ts';
import { pair, UsageError } from './usage.ts';

/** Options of every command that analyzes. */
export const ANALYZER_OPTIONS = {
  config: { type: 'string' },
  lexicon: { type: 'string', multiple: true },
  allow: { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  threshold: { type: 'string', multiple: true },
  calibration: { type: 'string', multiple: true },
  model: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

export const ANALYZER_HELP = `  --config FILE           a file (YAML or JSON) with lexicons, allow, rules, thresholds and calibration;
                          the options below add to it
  --lexicon FILE          add a lexicon of your own (YAML or JSON); may be repeated
  --allow PHRASE          nothing fires inside this phrase; may be repeated
  --rule ID=SETTING       off, on, or a number that multiplies the rule's (or family's) effects
  --threshold NAME=P      editorial, reported, partisan or hedged: a probability, 0 to 1
  --calibration FILE      an offset that 'slantwise calibrate' fitted; may be repeated, once a score
  --model FILE            weights of your own (JSON) in place of those that ship`;

export interface AnalyzerValues {
  readonly config?: string | undefined;
  readonly lexicon?: readonly string[] | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly threshold?: readonly string[] | undefined;
  readonly calibration?: readonly string[] | undefined;
  readonly model?: string | undefined;
}

/** An analyzer after the command line. Whatever is wrong with its options is an error of usage. */
export async function analyzerFrom(
  values: AnalyzerValues,
  include: NonNullable<AnalyzerOptions['include']>,
): Promise<Analyzer> {
  return asUsage(async () => createAnalyzer(await analyzerOptionsFrom(values, include)));
}

/** The options of an analyzer after the command line and its configuration file, as plain data. */
export async function analyzerOptionsFrom(
  values: AnalyzerValues,
  include: NonNullable<AnalyzerOptions['include']>,
): Promise<AnalyzerOptions> {
  return asUsage(async () => {
    const { lexicons = [], allow = [], rules, ...rest } = await configFrom(values);
    // Files are named as seen from the configuration file.
    const base = values.config === undefined ? '' : dirname(values.config);
    const files = [...lexicons.map((path) => resolve(base, path)), ...(values.lexicon ?? [])];
    const loaded: Lexicon[] = [];
    // One after the other: the first bad file is the one to be told of.
    for (const file of files) loaded.push(await loadLexiconFile(file));
    return {
      ...rest,
      lexicons: loaded,
      allow: [...allow, ...(values.allow ?? [])],
      rules: { ...rules, ...Object.fromEntries((values.rule ?? []).map(ruleSetting)) },
      thresholds: await thresholdsFrom(values),
      include,
      ...(values.model === undefined ? {} : { model: loadModelFile(values.model) }),
      ...(values.calibration === undefined
        ? {}
        : { calibration: { ...rest.calibration, ...loadCalibrations(values.calibration) } }),
    };
  });
}

/** The thresholds of the command line and its configuration file, by name. */
export async function thresholdsFrom(values: AnalyzerValues): Promise<Partial<Thresholds>> {
  const given = Object.fromEntries((values.threshold ?? []).map(threshold));
  return asUsage(async () => ({ ...(await configFrom(values)).thresholds, ...given }));
}

async function configFrom({ config }: AnalyzerValues): Promise<Config> {
  return config === undefined ? {} : loadConfigFile(config);
}

/** What the user can put right is an error of usage. */
export async function asUsage<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    const known =
      error instanceof SlantwiseError || error instanceof LexiconFileError || error instanceof ConfigFileError;
    if (known) throw new UsageError(error.message);
    throw error;
  }
}

function ruleSetting(text: string): [string, boolean | number] {
  const [id, setting] = pair('rule', text);
  if (setting === 'on' || setting === 'off') return [id, setting === 'on'];
  const factor = number(setting);
  if (factor === null) throw new UsageError(`--rule ${id} must be on, off or a number, not '${setting}'`);
  return [id, factor];
}

function threshold(text: string): [string, number] {
  const [name, value] = pair('threshold', text);
  const probability = number(value);
  if (probability === null) throw new UsageError(`--threshold ${name} must be a number, not '${value}'`);
  return [name, probability];
}

function number(text: string): number | null {
  return /^\d*\.?\d+$/.test(text) ? Number(text) : null;
}
