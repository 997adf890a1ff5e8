import type { Writable } from 'node:stream';
import type { Tally } from './output/tally.ts';

export interface Progress {
  /** Called after every record; mostly does nothing. */
  readonly update: (tally: Tally) => void;
  readonly stop: () => void;
}

export interface ProgressOptions {
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Done by now, 0 to 1; null where nobody knows how much there is. */
  readonly share: () => number | null;
  /** Done by an earlier run. */
  readonly before: Tally;
}

export const SILENT: Progress = { update: () => {}, stop: () => {} };

const LINE_MS = 5000;
const BAR_MS = 200;

/** A bar on a terminal, a line every few seconds elsewhere. */
export async function openProgress(options: ProgressOptions): Promise<Progress> {
  const meter = startMeter(options);
  return options.stderr.isTTY === true ? bar(options, meter) : lines(options, meter);
}

function lines({ stderr }: ProgressOptions, meter: Meter): Progress {
  return {
    ...SILENT,
    update: (tally) => {
      if (!meter.isDue(LINE_MS)) return;
      const { share, rate, left } = meter.read(tally);
      const done = share === null ? '' : `, ${Math.floor(share * 100)} %, ${left} left`;
      stderr.write(`slantwise: ${documents(tally)}, ${rate}/s${done}\n`);
    },
  };
}

async function bar({ stderr }: ProgressOptions, meter: Meter): Promise<Progress> {
  const { default: progress } = await import('cli-progress');
  const single = new progress.SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: '{bar} {percentage} % | {documents} | {rate}/s | {left} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    // Ours is told by documents and starts anew after --resume; and signals are the command's business.
    etaBuffer: 1,
    gracefulExit: false,
  });
  const payload = (tally: Tally) => {
    const { rate, left } = meter.read(tally);
    return { documents: documents(tally), rate, left };
  };
  single.start(1000, 0, { documents: 'starting', rate: '-', left: '-' });
  return {
    update: (tally) => {
      if (!meter.isDue(BAR_MS)) return;
      single.update(Math.floor((meter.read(tally).share ?? 0) * 1000), payload(tally));
    },
    stop: () => single.stop(),
  };
}

interface Meter {
  /** Whether so many milliseconds have gone by since it last said yes. */
  readonly isDue: (ms: number) => boolean;
  readonly read: (tally: Tally) => { share: number | null; rate: string; left: string };
}

function startMeter({ share, before }: ProgressOptions): Meter {
  const start = Date.now();
  let last = start;
  // What was skipped is no measure of what is to come.
  let first: number | null = null;
  return {
    isDue: (ms) => {
      const now = Date.now();
      if (now - last < ms) return false;
      last = now;
      return true;
    },
    read: (tally) => {
      const seconds = (Date.now() - start) / 1000;
      const done = share();
      first ??= done;
      const gone = (done ?? 0) - (before.records === 0 ? 0 : (first ?? 0));
      const left = done === null || gone <= 0 ? '?' : time((seconds * (1 - done)) / gone);
      return { share: done, rate: ((tally.records - before.records) / seconds).toFixed(1), left };
    },
  };
}

/** "1 document, 2 errors" */
export function documents({ records, errors }: Tally): string {
  return `${counted(records - errors, 'document')}, ${counted(errors, 'error')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The last line: what there was, and how fast. */
export function summary(tally: Tally, before: Tally, ms: number): string {
  const rate = ms > 0 ? ((tally.records - before.records) * 1000) / ms : 0;
  const counts = [
    counted(tally.records - tally.errors, 'document'),
    counted(tally.sentences, 'sentence'),
    counted(tally.errors, 'error'),
  ];
  return `${counts.join(', ')}; ${time(ms / 1000)}, ${rate.toFixed(1)}/s`;
}

function time(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
