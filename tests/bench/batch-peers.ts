import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createAnalyzer } from '../../src/index.ts';
import { ROOT } from '../support/root.ts';
import { table } from './measure.ts';

type Task = (text: string) => unknown;

/** Prints articles per second of one core for each library, on the same texts, in turns. */
export async function benchPeers(texts: readonly string[]): Promise<void> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const analyzer = createAnalyzer({ include: { text: false, message: false } });
  const tasks: readonly (readonly [string, Task])[] = [
    ['slantwise', (text) => analyzer.analyze(text)],
    [
      'wink-nlp, bare (sbd, pos)',
      (text) => {
        const tokens = wink.readDoc(text).tokens();
        return [tokens.out(), tokens.out(wink.its.pos as never)];
      },
    ],
    ...(await loadPeers()),
  ];
  const seconds = tasks.map(() => 0);
  // First for the compiler.
  for (const [, run] of tasks) for (const text of texts.slice(0, 30)) run(text);
  for (const text of texts)
    tasks.forEach(([, run], i) => {
      const before = process.cpuUsage().user;
      run(text);
      seconds[i] = (seconds[i] as number) + (process.cpuUsage().user - before) / 1e6;
    });
  const rate = (i: number) => texts.length / (seconds[i] as number);
  console.log(`library calls, ${texts.length} articles in turns, by the time of the processor:`);
  console.log(
    table([
      ['library', 'articles/s/core', 'of slantwise'],
      ...tasks.map(([name], i) => [name, rate(i).toFixed(0), (rate(i) / rate(0)).toFixed(2)]),
    ]),
  );
}

async function loadPeers(): Promise<[string, Task][]> {
  const place = join(ROOT, 'tests/bench/peers/index.mjs');
  try {
    const { PEERS } = (await import(pathToFileURL(place).href)) as { PEERS: Readonly<Record<string, Task>> };
    return Object.entries(PEERS);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log('without the other libraries: npm ci --prefix tests/bench/peers');
    return [];
  }
}
