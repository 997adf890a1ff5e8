/**
 * Makes the annotated corpus: `npm run corpus -- sample|batches|convert|join|… [--data DIR] [--work DIR]`.
 * corpus/annotations/README.md says what each step does.
 */
import { DataError } from '../evaluate/load/lines.ts';
import { writeDisputes } from './adjudicate.ts';
import { storeMirrors, writeMirrors } from './audit.ts';
import { convertLabels } from './convert.ts';
import { describeCorpus } from './describe.ts';
import { joinCorpus } from './join.ts';
import { type AnnotateOptions, readArguments, UsageError } from './options.ts';
import { sampleArticles, widenSample, writeReadingBatches } from './sample.ts';

const COMMANDS: Readonly<Record<string, (options: AnnotateOptions, rest: readonly string[]) => Iterable<string>>> = {
  sample: sampleArticles,
  batches: writeReadingBatches,
  widen: widenSample,
  convert: convertLabels,
  adjudicate: writeDisputes,
  audit: writeMirrors,
  mirrors: storeMirrors,
  describe: describeCorpus,
  join: joinCorpus,
};

function main(args: readonly string[]): number {
  try {
    const { what, rest, options } = readArguments(args);
    const run = what !== undefined && Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
    if (!run) throw new UsageError(`corpus what? ${Object.keys(COMMANDS).join(' | ')}`);
    for (const line of run(options, rest)) console.log(line);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DataError)) throw error;
    console.error(`corpus: ${error.message}`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
