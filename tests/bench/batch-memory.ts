import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { articleLines } from './batch-articles.ts';
import { COMMAND } from './batch-processes.ts';

export interface Memory {
  /** Resident megabytes around the tenth of the run and around its end. */
  readonly early: number;
  readonly late: number;
  readonly most: number;
  readonly seconds: number;
  readonly errors: number;
}

/**
 * Feeds the command `count` articles and watches its memory; around a point is the median of the tenth before it. Prints
 * how far it is at each tenth, so that a run that is stopped has said something.
 */
export async function watchMemory(texts: readonly string[], count: number): Promise<Memory> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'score', '-', '--quiet'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const feeding = feed(articleLines(texts, count), child.stdin);
  const every = Math.max(1, Math.floor(count / 1000));
  const samples: number[] = [];
  let errors = 0;
  const lines = await countLines(child.stdout, (line, bad) => {
    if (bad) errors++;
    if (line % every === 0) samples.push(residentMegabytes(child.pid as number));
    if (line % Math.ceil(count / 10) !== 0) return;
    const seconds = (performance.now() - start) / 1000;
    const rate = (line / seconds).toFixed(0);
    console.log(`${line} articles, ${seconds.toFixed(0)} s, ${rate} articles/s, ${samples.at(-1)?.toFixed(0)} MB`);
  });
  await feeding;
  if (lines !== count) throw new Error(`${count} articles in, ${lines} lines out`);
  const around = (share: number) => {
    const end = Math.floor(samples.length * share);
    const window = samples.slice(Math.floor(end * 0.9), end).sort((a, b) => a - b);
    return window[window.length >> 1] ?? Number.NaN;
  };
  return {
    early: around(0.1),
    late: around(1),
    most: samples.reduce((most, one) => Math.max(most, one), 0),
    seconds: (performance.now() - start) / 1000,
    errors,
  };
}

async function feed(lines: Iterable<string>, stdin: Writable): Promise<void> {
  for (const line of lines) if (!stdin.write(line)) await once(stdin, 'drain');
  stdin.end();
}

const LF = 0x0a;
/** How an error record starts, whatever its id. */
const ERROR = /^\{"id":(?:null|"(?:[^"\\]|\\.)*"),"line":/;

/** Tells each line of the stream, and whether it is an error record. */
async function countLines(stream: Readable, each: (line: number, bad: boolean) => void): Promise<number> {
  let count = 0;
  // The first bytes of the line that is being read.
  let head = '';
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      head += chunk.toString('latin1', start, Math.min(end, start + 200));
      each(++count, ERROR.test(head));
      head = '';
      start = end + 1;
    }
    if (head.length < 200) head += chunk.toString('latin1', start, start + 200);
  }
  return count;
}

function residentMegabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
