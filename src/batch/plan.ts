import type { Writable } from 'node:stream';
import { hashData } from '../annotations/hash.ts';
import { type AnalysisEngine, createAnalyzer } from '../index.ts';
import { csv } from './outcome.ts';
import { writeDescriptor } from './output/datapackage.ts';
import { type Encoder, type Packing, textEncoder } from './output/encoder.ts';
import { complete, type Output, OutputError, openFile } from './output/file.ts';
import { parquetEncoder } from './output/parquet.ts';
import { fingerprint, type Identity, loadState, type Mark, statePath } from './output/state.ts';
import { streamOutput } from './output/stdout.ts';
import type { InputFormat, Source } from './read/files.ts';
import type { Format, Settings } from './settings.ts';
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

/** The job cannot be done: as it was asked for (`usage`), or because the output failed. */
export class JobError extends Error {
  readonly usage: boolean;
  constructor(message: string, usage: boolean) {
    super(message);
    this.usage = usage;
  }
}

/** Lines to standard output. */
export function toStream(job: Job, { stdout, stderr }: { stdout: Writable; stderr: Writable }): Output {
  return streamOutput(stdout, stderr, headerOf(job, tableOf(job)));
}

function tableOf({ settings: { table, meta, analyzer } }: Job): FlatTable | null {
  return table === 'full' ? null : flatTable(table, { meta, echo: analyzer.include?.text !== false });
}

function headerOf({ settings, header }: Job, table: FlatTable | null): string {
  return settings.format === 'csv' && header && table !== null ? csv([table.columns.map(({ name }) => name)]) : '';
}

/** Where the output goes, and how far it is. */
export interface Plan {
  /** How far an earlier run came. */
  readonly mark: Mark | undefined;
  readonly done: boolean;
  readonly open: () => Promise<Output>;
}

/** @throws JobError when there is something to go on from that does not fit */
export async function makePlan(job: Job, out: string, sources: readonly Source[]): Promise<Plan> {
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
function engineOf({ analyzer, unit }: Pick<Settings, 'analyzer' | 'unit'>): AnalysisEngine {
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
