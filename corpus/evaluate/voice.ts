import { type EvaluateOptions, UsageError } from './options.ts';
import { evaluateBasil } from './voice/basil.ts';
import { crossValidate } from './voice/cross.ts';
import { makeVoiceEngine, type VoiceEngine } from './voice/engine.ts';
import { evaluateMpqa } from './voice/mpqa.ts';
import { evaluateNewsDiscourse } from './voice/newsdiscourse.ts';
import { evaluatePolnear } from './voice/polnear.ts';

const SETS = {
  polnear: evaluatePolnear,
  newsdiscourse: evaluateNewsDiscourse,
  basil: evaluateBasil,
  mpqa: evaluateMpqa,
} as const;

/**
 * Measures src/voice: who says what (PolNeAR), is it speech (NewsDiscourse), whose biased words (BASIL), does a
 * sentence report a source (MPQA). `--set` takes one of them, `--publisher` the articles of one publisher, `--split`
 * another split of a set that has one.
 */
export function* evaluateVoice(options: EvaluateOptions, engine: VoiceEngine = makeVoiceEngine()): Iterable<string> {
  const { set, publisher, split } = options;
  if (options.cross) {
    yield* crossValidate(options);
    return;
  }
  if (set !== undefined && !Object.hasOwn(SETS, set))
    throw new UsageError(`--set takes ${Object.keys(SETS).join(' | ')}, not ${set}`);
  if (split !== undefined && set !== 'polnear' && set !== 'newsdiscourse')
    throw new UsageError('--split needs --set polnear or --set newsdiscourse');
  if (publisher !== undefined && set === 'mpqa') throw new UsageError('MPQA does not tell the publisher');
  let printed = false;
  for (const [name, evaluate] of Object.entries(SETS)) {
    if (set === undefined ? publisher !== undefined && name === 'mpqa' : set !== name) continue;
    for (const line of evaluate(engine, options)) {
      printed = true;
      yield line;
    }
  }
  if (!printed) throw new UsageError(`no article is by ${publisher}; the tables by publisher list the names`);
}
