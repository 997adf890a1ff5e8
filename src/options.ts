import { SlantwiseError } from './errors.ts';
import { checkInclude } from './input.ts';
import type { Lexicon } from './lexicons/types.ts';
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
  readonly model?: ScoreModel;
  /** Optional parts of the output: the text of sentences and annotations, the annotations' messages. Both are on by default. */
  readonly include?: { readonly text?: boolean; readonly message?: boolean };
}

const KNOWN = ['lexicons', 'allow', 'rules', 'thresholds', 'model', 'include'];

/** Checks what the later stages do not check themselves. @throws SlantwiseError E102 */
export function checkOptions(options: AnalyzerOptions): void {
  if (typeof options !== 'object' || options === null) throw new SlantwiseError('E102', 'options must be an object');
  for (const key of Object.keys(options)) {
    if (!KNOWN.includes(key))
      throw new SlantwiseError('E102', `unknown option \`${key}\`; there are ${KNOWN.join(', ')}`);
  }
  const { lexicons, allow, thresholds = {}, include } = options;
  if (lexicons !== undefined && !Array.isArray(lexicons))
    throw new SlantwiseError('E102', '`lexicons` must be an array');
  if (allow !== undefined && !(Array.isArray(allow) && allow.every((phrase) => typeof phrase === 'string'))) {
    throw new SlantwiseError('E102', '`allow` must be an array of strings');
  }
  checkInclude(include);
  checkThresholds(thresholds);
}

function checkThresholds(thresholds: Partial<Thresholds>): void {
  for (const [name, value] of Object.entries(thresholds)) {
    if (!(name in DEFAULT_THRESHOLDS)) {
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
