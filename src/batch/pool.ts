import { setImmediate as turn } from 'node:timers/promises';
import type { Item } from './item.ts';
import { failed, makeScorer, type Outcome } from './outcome.ts';
import type { Settings } from './settings.ts';

/** What scores batches of records. */
export interface Pool {
  /** Never rejects because of a record. */
  readonly run: (items: readonly Item[]) => Promise<Outcome[]>;
  /** Batches to have under way, so that no worker waits for the next. */
  readonly capacity: number;
  /** Records that a batch may have at most. */
  readonly batchSize: number;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  /** Threads; 1 scores in this thread, with nothing to start. */
  readonly workers: number;
  /** Most megabytes of JavaScript heap a worker; the engine's own limit without it. */
  readonly workerMemory?: number | undefined;
}

/** @throws SlantwiseError E102, E201, E202 for settings that cannot be used */
export async function openPool(settings: Settings, options: PoolOptions): Promise<Pool> {
  if (options.workers > 1 || options.workerMemory !== undefined) return openThreads(settings, options);
  const score = makeScorer(settings);
  return {
    capacity: 1,
    // Nothing is gained by more, and what waits to be written is what the engine has to take for long-lived.
    batchSize: 1,
    run: async (items) => {
      const outcomes = items.map(score);
      // Signals and timers get their turn between two batches.
      await turn();
      return outcomes;
    },
    close: async () => {},
  };
}

async function openThreads(settings: Settings, { workers, workerMemory }: PoolOptions): Promise<Pool> {
  const { Piscina } = await import('piscina');
  const source = import.meta.url.endsWith('.ts');
  const piscina = new Piscina({
    filename: new URL(source ? './worker.ts' : './batch-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: settings,
    ...(workerMemory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: workerMemory } }),
  });
  const run = (items: readonly Item[]): Promise<Outcome[]> => piscina.run(items);
  try {
    // A worker that cannot even start says so here, and not in the place of every record.
    await new Promise((resolve, reject) => {
      piscina.once('error', reject);
      run([]).then(resolve, reject);
    });
  } catch (error) {
    await piscina.destroy();
    throw error;
  }
  // A worker that stops between two batches is replaced; there is nothing to say about any record.
  piscina.on('error', () => {});
  return {
    // One batch in work and one waiting for each thread.
    capacity: workers * 2,
    batchSize: Number.POSITIVE_INFINITY,
    run: (items) => run(items).catch(() => runOneByOne(items, run, settings)),
    close: () => piscina.destroy(),
  };
}

/**
 * A worker that stops (it ran out of memory) takes its batch with it. The batch is tried once more, record by record, so
 * that only the record that stops workers becomes an error, whatever else lay in its batch.
 */
async function runOneByOne(
  items: readonly Item[],
  run: (items: readonly Item[]) => Promise<Outcome[]>,
  settings: Settings,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) {
    try {
      outcomes.push(...(await run([item])));
    } catch (error) {
      const id = item.kind === 'text' ? item.id : null;
      outcomes.push(failed(item, id, 'E902', `its worker stopped: ${(error as Error).message}`, settings));
    }
  }
  return outcomes;
}
