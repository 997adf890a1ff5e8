import { SlantwiseError } from './errors.ts';
import { checkInclude } from './input.ts';
import type { Lexicon } from './lexicons/types.ts';
import { type Calibration, calibratedScores } from './scoring/calibration.ts';
import { checkModel } from './scoring/check-model.ts';
import { PRIOR_MODEL } from './scoring/model.ts';
import type { ScoreModel, Thresholds } from './scoring/types.ts';
import { DEFAULT_THRESHOLDS } from './scoring/verdict.ts';

export interface AnalyzerOptions {
  /** Lexicons of your own, added to the built-in ones for this analyzer only. */
  readonly lexicons?: readonly Lexicon[];
  /** Words and phrases inside which nothing fires. */
  readonly allow?: readonly string[];
  /** Rule id or family → false (off), true (on), or a number that multiplies its effects. */
  readonly rules?: Readonly<Record<string, boolean | number>>;
  /** Probabilities where verdicts and shares change. */
  readonly thresholds?: Partial<Thresholds>;
  /** Weights of your own (`npm run train -- scores --out FILE`) in place of those that ship. */
  readonly model?: ScoreModel;
  /** Offsets in logits, added to the intercepts of the probability scores; `slantwise calibrate` fits them. */
  readonly calibration?: Calibration;
  /** Optional parts of the output: the text of sentences and annotations, the annotations' messages. Both are on by default. */
  readonly include?: { readonly text?: boolean; readonly message?: boolean };
}

const KNOWN = ['lexicons', 'allow', 'rules', 'thresholds', 'model', 'calibration', 'include'];

/** Checks what the later stages do not check themselves. @throws SlantwiseError E102 */
export function checkOptions(options: AnalyzerOptions): void {
  if (!isRecord(options)) throw new SlantwiseError('E102', 'options must be an object');
  for (const key of Object.keys(options)) {
    if (!KNOWN.includes(key))
      throw new SlantwiseError('E102', `unknown option \`${key}\`; there are ${KNOWN.join(', ')}`);
  }
  for (const key of ['rules', 'thresholds', 'model', 'calibration'] as const) {
    if (options[key] !== undefined && !isRecord(options[key])) {
      throw new SlantwiseError('E102', `\`${key}\` must be an object`);
    }
  }
  const { lexicons, allow, thresholds = {}, model, calibration = {}, include } = options;
  if (lexicons !== undefined && !Array.isArray(lexicons))
    throw new SlantwiseError('E102', '`lexicons` must be an array');
  if (allow !== undefined && !(Array.isArray(allow) && allow.every((phrase) => typeof phrase === 'string'))) {
    throw new SlantwiseError('E102', '`allow` must be an array of strings');
  }
  checkInclude(include);
  checkThresholds(thresholds);
  if (model !== undefined) checkModel(model);
  checkCalibration(calibration);
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkCalibration(calibration: Calibration): void {
  const scores: readonly string[] = calibratedScores(PRIOR_MODEL);
  for (const [score, offset] of Object.entries(calibration)) {
    if (!scores.includes(score))
      throw new SlantwiseError('E102', `\`calibration\` has no key \`${score}\`; it has ${scores}`);
    if (!Number.isFinite(offset))
      throw new SlantwiseError('E102', `\`calibration.${score}\` must be a number of logits`);
  }
}

function checkThresholds(thresholds: Partial<Thresholds>): void {
  for (const [name, value] of Object.entries(thresholds)) {
    if (!Object.hasOwn(DEFAULT_THRESHOLDS, name)) {
      throw new SlantwiseError(
        'E102',
        `\`thresholds\` has no key \`${name}\`; it has ${Object.keys(DEFAULT_THRESHOLDS)}`,
      );
    }
    if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
      throw new SlantwiseError('E102', `threshold \`${name}\` must be a probability, got ${value}`);
    }
  }
  const { reported, editorial } = { ...DEFAULT_THRESHOLDS, ...thresholds };
  if (reported > editorial) {
    throw new SlantwiseError(
      'E102',
      `threshold \`reported\` (${reported}) must not exceed \`editorial\` (${editorial})`,
    );
  }
}
