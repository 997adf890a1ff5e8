import type { Writable } from 'node:stream';
import { reasonOf } from './failure.ts';
import { until } from './order.ts';
import type { Output } from './output/file.ts';
import { NOTHING } from './output/tally.ts';
import { type Job, JobError, makePlan, toStream } from './plan.ts';
import { documents, openProgress, SILENT, summary } from './progress.ts';
import { findSources } from './read/files.ts';
import { count, part, readItems } from './read/items.ts';
import type { OffsetUnit } from './settings.ts';
import { scoreStream } from './stream.ts';

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Asks to come to an end: what is under way is finished and written. */
  readonly signal: AbortSignal;
}

const UNITS: Readonly<Record<OffsetUnit, string>> = {
  utf16: 'UTF-16 code units',
  codepoint: 'code points',
  utf8: 'bytes of UTF-8',
};

/** @returns whether all records were analyzed @throws JobError, SlantwiseError E102, E201, E202 */
export async function runJob(job: Job, streams: Streams): Promise<boolean> {
  const begun = Date.now();
  const { settings, workers, batchSize, workerMemory } = job;
  const sources = await findSources(job.inputs, job.inputFormat);
  // A line filter says nothing; neither does a run that is told to be quiet.
  const isFilter = job.out === undefined && sources.every(({ path }) => path === '-');
  const say = (text: string) => {
    if (!job.quiet && !isFilter) streams.stderr.write(`slantwise: ${text}\n`);
  };
  const plan = job.out === undefined ? null : await makePlan(job, job.out, sources);
  const before = plan?.mark ?? NOTHING;
  if (plan?.done === true) {
    say(`${job.out} is complete: ${documents(before)}`);
    return before.errors === 0;
  }
  // A file has it beside it; the table itself has no place for it.
  if (plan === null && settings.table !== 'full' && !job.quiet) {
    streams.stderr.write(`slantwise: offsets and lengths of this table count ${UNITS[settings.offsets]}\n`);
  }
  if (job.resume) say(plan?.mark ? `going on after ${before.records} records` : 'nothing to go on from, starting anew');

  let bytesRead = 0;
  const onRead = (bytes: number) => {
    bytesRead += bytes;
  };
  const read = (hear?: (bytes: number) => void) =>
    readItems(sources, {
      settings,
      encoding: job.encoding,
      stdin: streams.stdin,
      ...(hear === undefined ? {} : { onRead: hear }),
    });
  const [from, to] = job.shard === undefined ? [0, Number.POSITIVE_INFINITY] : bounds(job.shard, await count(read()));
  const size = sources.reduce((sum, source) => sum + ('error' in source ? 0 : source.size), 0);

  let output: Output | undefined;
  let progress = SILENT;
  try {
    const sink = plan === null ? toStream(job, streams) : await plan.open();
    output = sink;
    const share = () => {
      if (to !== Number.POSITIVE_INFINITY) return to > from ? sink.tally().records / (to - from) : 1;
      return size === 0 ? null : Math.min(1, bytesRead / size);
    };
    if (!job.quiet && !isFilter) progress = await openProgress({ stderr: streams.stderr, share, before });
    const items = until(part(read(onRead), from + before.records, to), streams.signal);
    const options = { settings, workers, batchSize, ...(workerMemory === undefined ? {} : { workerMemory }) };
    for await (const outcome of scoreStream(items, options)) {
      await output.add(outcome);
      progress.update(output.tally());
    }
    progress.stop();
    if (streams.signal.aborted) {
      await output.pause();
      say(`stopped after ${output.tally().records} records${job.out === undefined ? '' : '; --resume goes on'}`);
    } else {
      await output.finish();
      say(summary(output.tally(), before, Date.now() - begun));
    }
    return output.tally().errors === 0;
  } catch (error) {
    progress.stop();
    if (job.out === undefined || !isSystemError(error)) throw error;
    throw new JobError(`${job.out} cannot be written: ${reasonOf(error)}; --resume goes on from what is there`, false);
  } finally {
    await output?.close();
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Shares of whole records that differ by one at most, in order: one after the other, shards are the whole. */
function bounds({ index, of }: { index: number; of: number }, total: number): [number, number] {
  return [Math.floor((total * (index - 1)) / of), Math.floor((total * index) / of)];
}
