import type { Writable } from 'node:stream';
import { hashData } from '../annotations/hash.ts';
import { type AnalysisEngine, createAnalyzer } from '../index.ts';
import { reasonOf } from './failure.ts';
import { until } from './order.ts';
import { csv } from './outcome.ts';
import { writeDescriptor } from './output/datapackage.ts';
import { type Encoder, type Packing, textEncoder } from './output/encoder.ts';
import { complete, type Output, OutputError, openFile } from './output/file.ts';
import { parquetEncoder } from './output/parquet.ts';
import { fingerprint, type Identity, loadState, type Mark, statePath } from './output/state.ts';
import { streamOutput } from './output/stdout.ts';
import { NOTHING } from './output/tally.ts';
import { openProgress, SILENT, summary } from './progress.ts';
import { findSources, type InputFormat, type Source } from './read/files.ts';
import { count, part, readItems } from './read/items.ts';
import type { Format, Settings } from './settings.ts';
import { scoreStream } from './stream.ts';
import { type FlatTable, flatTable } from './tables/index.ts';

/** One run of `slantwise score`. */
export interface Job {
  readonly inputs: readonly string[];
  readonly inputFormat?: InputFormat | undefined;
  readonly encoding?: string | undefined;
  readonly settings: Settings & { readonly format: Format };
  /** Standard output without it. */
  readonly out?: string | undefined;
  readonly packing: Packing;
  /** Whether CSV starts with the names of its columns. */
  readonly header: boolean;
  /** Records a gzip member, Zstandard frame or Parquet row group. */
  readonly partRecords: number;
  /** Which of how many parts of the input, from 1. */
  readonly shard?: { readonly index: number; readonly of: number } | undefined;
  readonly resume: boolean;
  readonly workers: number;
  readonly batchSize: number;
  readonly workerMemory?: number | undefined;
  readonly quiet: boolean;
  /** What the user asked for, to be kept beside the output. */
  readonly recorded: Readonly<Record<string, unknown>>;
}

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Asks to come to an end: what is under way is finished and written. */
  readonly signal: AbortSignal;
}

/** The job cannot be done: as it was asked for (`usage`), or because the output failed. */
export class JobError extends Error {
  readonly usage: boolean;
  constructor(message: string, usage: boolean) {
    super(message);
    this.usage = usage;
  }
}

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
    say(`${job.out} is complete: ${before.records - before.errors} documents, ${before.errors} errors`);
    return before.errors === 0;
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

  try {
    const output = plan === null ? toStream(job, streams) : await plan.open();
    const share = () => {
      if (to !== Number.POSITIVE_INFINITY) return to > from ? output.tally().records / (to - from) : 1;
      return size === 0 ? null : Math.min(1, bytesRead / size);
    };
    const progress = job.quiet || isFilter ? SILENT : await openProgress({ stderr: streams.stderr, share, before });
    try {
      const items = until(part(read(onRead), from + before.records, to), streams.signal);
      const options = { settings, workers, batchSize, ...(workerMemory === undefined ? {} : { workerMemory }) };
      for await (const outcome of scoreStream(items, options)) {
        await output.add(outcome);
        progress.update(output.tally());
      }
    } finally {
      progress.stop(output.tally());
    }
    if (streams.signal.aborted) {
      await output.pause();
      say(`stopped after ${output.tally().records} records${job.out === undefined ? '' : '; --resume goes on'}`);
    } else {
      await output.finish();
      say(summary(output.tally(), before, Date.now() - begun));
    }
    return output.tally().errors === 0;
  } catch (error) {
    if (job.out === undefined || !isSystemError(error)) throw error;
    throw new JobError(`${job.out} cannot be written: ${reasonOf(error)}; --resume goes on from what is there`, false);
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Shares of whole records that differ by one at most, in order: one after the other, shards are the whole. */
function bounds({ index, of }: { index: number; of: number }, total: number): [number, number] {
  return [Math.floor((total * (index - 1)) / of), Math.floor((total * index) / of)];
}

function toStream(job: Job, { stdout, stderr }: Streams): Output {
  return streamOutput(stdout, stderr, headerOf(job, tableOf(job)));
}

function tableOf({ settings: { table, meta, analyzer } }: Job): FlatTable | null {
  return table === 'full' ? null : flatTable(table, { meta, echo: analyzer.include?.text !== false });
}

function headerOf({ settings, header }: Job, table: FlatTable | null): string {
  return settings.format === 'csv' && header && table !== null ? csv([table.columns.map(({ name }) => name)]) : '';
}

interface Plan {
  /** How far an earlier run came. */
  readonly mark: Mark | undefined;
  readonly done: boolean;
  readonly open: () => Promise<Output>;
}

async function makePlan(job: Job, out: string, sources: readonly Source[]): Promise<Plan> {
  const { settings, packing, partRecords } = job;
  const { unit, fields, meta, maxChars, offsets } = settings;
  const recorded = { unit, fields, meta, maxChars, offsets, ...job.recorded };
  const engine = engineOf(settings);
  const identity: Identity = { engine: { ...engine }, config: configOf(job), input: await fingerprint(sources) };
  const table = tableOf(job);
  const made = { engine, config: identity.config, settings: recorded };
  const encoder: Encoder =
    settings.format === 'parquet' && table !== null
      ? parquetEncoder(table.columns, {
          slantwise: JSON.stringify({ table: settings.table, offsetUnit: settings.offsets, ...made }),
        })
      : textEncoder(packing, headerOf(job, table));
  const state = job.resume ? await loadState(out) : null;
  if (state !== null) checkIdentity(state.identity, identity, out);
  if (state?.done === true) await complete({ path: out, encoder });
  return {
    mark: state?.mark,
    done: state?.done === true,
    open: async () => {
      if (table !== null) {
        const { format } = settings;
        const alone = job.shard !== undefined;
        await writeDescriptor({ path: out, table, settings, format, packing, header: job.header, alone, made });
      }
      try {
        return await openFile({ path: out, encoder, partRecords, identity, settings: recorded, mark: state?.mark });
      } catch (error) {
        if (error instanceof OutputError)
          throw new JobError(`${error.message}; without --resume it is made anew`, true);
        throw error;
      }
    },
  };
}

/** What makes the records: the same that each of them carries. */
export function engineOf({ analyzer, unit }: Pick<Settings, 'analyzer' | 'unit'>): AnalysisEngine {
  return createAnalyzer(analyzer).analyze('', { unit }).engine;
}

/** Hash of all that decides the bytes of the output besides engine and input. Lexicons and so on are in the engine's. */
function configOf({ settings, inputFormat, encoding, packing, header, partRecords, shard }: Job): string {
  const { analyzer: _, ...rest } = settings;
  return hashData({ ...rest, inputFormat, encoding, packing, header, partRecords, shard });
}

function checkIdentity(then: Identity, now: Identity, out: string): void {
  const differs = (what: string) =>
    new JobError(`${what} since ${out} was begun (${statePath(out)}); without --resume it is made anew`, true);
  if (hashData(then.engine) !== hashData(now.engine)) throw differs('the engine or its options changed');
  if (then.config !== now.config) throw differs('the options of the run changed');
  if (then.input !== now.input) throw differs('the input changed');
}
