/**
 * Measures the system on annotated news: `npm run evaluate -- WHAT [--data DIR] [--errors N]`, with WHAT one of the names in
 * EVALUATIONS. docs/results.md says what each figure is; corpus/evaluate/options.ts lists the other flags.
 * The data are not part of the project.
 */
import { evaluateAgreement } from './agreement.ts';
import { evaluateAudit } from './audit.ts';
import { evaluateOutlets } from './behaviour/outlets.ts';
import { evaluateBehaviour } from './behaviour.ts';
import { evaluateCard } from './card.ts';
import { evaluateCorpus } from './corpus.ts';
import { drawCurves } from './curves.ts';
import { evaluateFirings } from './firings.ts';
import { evaluateLearned } from './learned.ts';
import { evaluateLexicons } from './lexicons.ts';
import { DataError } from './load/lines.ts';
import { type EvaluateOptions, readArguments, UsageError } from './options.ts';
import { evaluateScores } from './scores.ts';
import { evaluateSegmentation } from './segmentation.ts';
import { evaluateSides } from './sides.ts';
import { evaluateSignals } from './signals.ts';
import { evaluateVoice } from './voice.ts';

/** What can be measured; each yields lines as they are ready. */
const EVALUATIONS: Readonly<Record<string, (options: EvaluateOptions) => Iterable<string>>> = {
  voice: evaluateVoice,
  segmentation: evaluateSegmentation,
  signals: evaluateSignals,
  firings: evaluateFirings,
  lexicons: evaluateLexicons,
  learned: evaluateLearned,
  corpus: evaluateCorpus,
  curves: drawCurves,
  card: evaluateCard,
  agreement: evaluateAgreement,
  audit: evaluateAudit,
  behaviour: evaluateBehaviour,
  outlets: evaluateOutlets,
  scores: evaluateScores,
  sides: evaluateSides,
};

function main(args: readonly string[]): number {
  try {
    const { what, options } = readArguments(args);
    const known = Object.keys(EVALUATIONS).join(' | ');
    const evaluate = what !== undefined && Object.hasOwn(EVALUATIONS, what) ? EVALUATIONS[what] : undefined;
    if (!evaluate) throw new UsageError(`evaluate what? ${known}${what === undefined ? '' : `, not ${what}`}`);
    for (const line of evaluate(options)) console.log(line);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DataError)) throw error;
    console.error(`evaluate: ${error.message}`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
