import { setImmediate as turn } from 'node:timers/promises';

const LATE = Symbol('late');
const FAILED = Symbol('failed');

export interface BatchLimits<Item> {
  /** Most items in a batch. */
  readonly items: number;
  /** Most bytes, after the item that reaches them. */
  readonly bytes: number;
  readonly sizeOf: (item: Item) => number;
}

/**
 * Groups items into batches. It never waits for an item while it holds others: what is there is handed on, so that a
 * slow input (a person who types) gets its answers at once.
 */
export async function* gather<Item>(items: AsyncIterable<Item>, limits: BatchLimits<Item>): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  let batch: Item[] = [];
  let bytes = 0;
  let ended = false;
  try {
    let next = settle(iterator.next());
    while (true) {
      const result = batch.length === 0 ? await next : await Promise.race([next, turn(LATE)]);
      if (result !== LATE) {
        if (isFailure(result) || result.done === true) {
          ended = true;
          if (batch.length > 0) yield batch;
          if (isFailure(result)) throw result.error;
          return;
        }
        batch.push(result.value);
        bytes += limits.sizeOf(result.value);
        next = settle(iterator.next());
      }
      if (result === LATE || batch.length >= limits.items || bytes >= limits.bytes) {
        yield batch;
        batch = [];
        bytes = 0;
      }
    }
  } finally {
    if (!ended) await iterator.return?.();
  }
}

interface Failure {
  readonly [FAILED]: true;
  readonly error: unknown;
}

/** A failure as a value: it is met when its turn comes, after what was there before it. */
function settle<T>(promise: Promise<T>): Promise<T | Failure> {
  return promise.catch((error: unknown) => ({ [FAILED]: true, error }));
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && FAILED in value;
}

/**
 * Results of `run` in the order of the inputs, with at most `capacity` of them under way. A result is handed on as soon
 * as it is there and all before it are, even while the next input is still awaited.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  run: (input: In) => Promise<Out>,
  capacity: number,
): AsyncGenerator<Out> {
  const iterator = inputs[Symbol.asyncIterator]();
  const running: Promise<Out | Failure>[] = [];
  let next: Promise<IteratorResult<In> | Failure> | undefined;
  let failure: Failure | undefined;
  let ended = false;
  try {
    while (true) {
      if (!ended && running.length < capacity) next ??= settle(iterator.next());
      const head = running[0];
      if (next === undefined && head === undefined) break;
      const awaited = [...(next === undefined ? [] : [next]), ...(head === undefined ? [] : [head.then(() => null)])];
      const result = await Promise.race(awaited);
      if (result === null) {
        running.shift();
        const out = (await head) as Out | Failure;
        if (isFailure(out)) throw out.error;
        yield out;
        continue;
      }
      next = undefined;
      if (isFailure(result) || result.done === true) {
        ended = true;
        if (isFailure(result)) failure = result;
      } else {
        running.push(settle(run(result.value)));
      }
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    if (!ended) await iterator.return?.();
  }
}

/** The items until `signal`, also when the next one never comes. */
export async function* until<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  // Set anew for each item: a promise that lives as long as the input would keep every one that was raced with it.
  let wake = () => {};
  const stop = () => wake();
  signal.addEventListener('abort', stop);
  try {
    while (!signal.aborted) {
      const result = await new Promise<IteratorResult<Item> | null>((resolve, reject) => {
        wake = () => resolve(null);
        iterator.next().then(resolve, reject);
      });
      if (result === null) break;
      if (result.done === true) return;
      yield result.value;
    }
    // The input may be waiting for ever, so its end is not awaited.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
