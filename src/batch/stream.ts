import type { AnalyzerOptions, ErrorRecord } from '../index.ts';
import { type Item, sizeOf } from './item.ts';
import { gather, inOrder, until } from './order.ts';
import type { Outcome, ScoredRecord } from './outcome.ts';
import { openPool } from './pool.ts';
import { DEFAULT_FIELDS, DEFAULT_MAX_CHARS, type FieldNames, type OffsetUnit, type Settings } from './settings.ts';

export interface ScoreStreamOptions {
  /** As for `createAnalyzer`; plain data. `include` is off here unless it is given. */
  readonly analyzer?: AnalyzerOptions;
  /** `sentence`: each text is one sentence of a sentence corpus. */
  readonly unit?: 'document' | 'sentence';
  /** Names of the fields of a record: `{id: 'id', text: 'text', title: 'title'}`. */
  readonly fields?: Partial<FieldNames>;
  /** Fields of the records that the results repeat in `meta`. */
  readonly meta?: readonly string[];
  /** Most UTF-16 code units of text and title together; longer records become errors (E305). 1,000,000. */
  readonly maxChars?: number;
  /** Unit of all offsets: `utf16`. */
  readonly offsets?: OffsetUnit;
  /** Threads. 1 works in this thread; results are equal for any number. */
  readonly workers?: number;
  /** Records that a thread gets at a time, at most: 16. Results are equal for any number. */
  readonly batchSize?: number;
  /** Megabytes of JavaScript heap a thread may take; one that takes more is stopped, and the record an error (E902). */
  readonly workerMemory?: number;
  /** Stops everything; the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A text, a record with the fields, or a line of JSON in UTF-8 that a worker will parse. */
export type StreamInput = string | object | Uint8Array;

/** The form that the command uses: numbered items in, written-out outcomes out. */
export interface OutcomeOptions
  extends Omit<ScoreStreamOptions, 'analyzer' | 'unit' | 'fields' | 'meta' | 'maxChars' | 'offsets'> {
  readonly settings: Settings;
}

const BATCH_BYTES = 1_048_576;

/** The same in the form that the command uses. */
export function scoreStream(items: AsyncIterable<Item>, options: OutcomeOptions): AsyncGenerator<Outcome>;
/**
 * Scores records as they come: one result for each, in order, an error record where one cannot be analyzed. Reads no
 * further ahead than the workers need, so memory does not grow with the input.
 * @throws SlantwiseError E102, E201, E202 for options that cannot be used; the reason of `signal`; what `records` throws
 */
export function scoreStream(
  records: AsyncIterable<StreamInput> | Iterable<StreamInput>,
  options?: ScoreStreamOptions,
): AsyncGenerator<ScoredRecord | ErrorRecord>;
export async function* scoreStream(
  input: AsyncIterable<StreamInput> | Iterable<StreamInput> | AsyncIterable<Item>,
  options: ScoreStreamOptions | OutcomeOptions = {},
): AsyncGenerator<ScoredRecord | ErrorRecord | Outcome> {
  if ('settings' in options) {
    yield* outcomes(input as AsyncIterable<Item>, options);
    return;
  }
  const { analyzer = {}, unit = 'document', meta = [], maxChars = DEFAULT_MAX_CHARS, offsets = 'utf16' } = options;
  const settings: Settings = {
    analyzer: { ...analyzer, include: { text: false, message: false, ...analyzer.include } },
    unit,
    fields: { ...DEFAULT_FIELDS, ...options.fields },
    meta,
    maxChars,
    offsets,
    table: 'full',
    format: 'record',
  };
  for await (const { record } of outcomes(number(input as AsyncIterable<StreamInput>, settings.fields.text), {
    ...options,
    settings,
  })) {
    if (record !== null) yield record;
  }
}

async function* outcomes(items: AsyncIterable<Item>, options: OutcomeOptions): AsyncGenerator<Outcome> {
  const { settings, signal, workers = 1, batchSize = 16, workerMemory } = options;
  signal?.throwIfAborted();
  const pool = await openPool(settings, { workers, workerMemory });
  try {
    const wanted = signal === undefined ? items : until(items, signal);
    const batches = gather(wanted, { items: Math.min(batchSize, pool.batchSize), bytes: BATCH_BYTES, sizeOf });
    for await (const results of inOrder(batches, pool.run, pool.capacity)) {
      for (const result of results) {
        signal?.throwIfAborted();
        yield result;
      }
    }
    signal?.throwIfAborted();
  } finally {
    await pool.close();
  }
}

async function* number(
  records: AsyncIterable<StreamInput> | Iterable<StreamInput>,
  textField: string,
): AsyncGenerator<Item> {
  let line = 0;
  for await (const record of records) {
    line++;
    const place = { record: line, line };
    if (typeof record === 'string') yield { ...place, kind: 'fields', fields: { [textField]: record } };
    else if (record instanceof Uint8Array) yield { ...place, kind: 'json', bytes: record };
    else yield { ...place, kind: 'fields', fields: record as Readonly<Record<string, unknown>> };
  }
}
