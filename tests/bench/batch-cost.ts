import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { articleLines } from './batch-articles.ts';
import { COMMAND, costOf } from './batch-processes.ts';

const ARTICLES = 1e8;
const SAMPLE = 900;
/** For starting, packing and tasks that run twice. */
const MORE = 1.1;
/** Dollars a core hour, an assumption. */
const PRICES = [0.02, 0.05] as const;

/**
 * Prints what a hundred million articles would cost at so many articles a second and core: the list of docs/scale, ready
 * to be put there. Sizes are those of `SAMPLE` articles.
 */
export async function printCost(texts: readonly string[], rate: number, folder: string): Promise<void> {
  const sample = texts.slice(0, SAMPLE);
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const input = join(folder, 'sample.jsonl');
  const lines = [...articleLines(sample, sample.length)].join('');
  writeFileSync(input, lines);
  const write = async (name: string, ...more: string[]) => {
    const path = join(folder, name);
    await costOf([[process.execPath, COMMAND, 'score', input, '--out', path, '--quiet', ...more]]);
    return statSync(path).size / sample.length;
  };
  const full = await write('sample-full.jsonl');
  const packed = await write('sample-full.jsonl.gz');
  const sentences = await write('sample.parquet', '--table', 'sentences');
  const given = Buffer.byteLength(lines) / sample.length;
  const givenPacked = gzipSync(lines).length / sample.length;

  const hours = ARTICLES / rate / 3600;
  const all = Math.round((hours * MORE) / 5) * 5;
  const [low, high] = PRICES.map((price) => (all * price).toFixed(0));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  const gigabytes = (bytes: number) => `${Number(((bytes * ARTICLES) / 1e9).toPrecision(2))} GB`;
  console.log(`
- ${rate.toFixed(0)} articles/s/core, the command on one core, its start included, for articles of ${Math.round(characters / 100) * 100} characters; cost is linear in the characters.
- 10⁸ ÷ ${rate.toFixed(0)} ÷ 3,600 = ${hours.toFixed(0)} core hours; with a tenth more for starting, packing and tasks that run twice, **${all} core hours**: ${(all / 10).toFixed(0)} hours on 10 cores, ${(all / 100).toFixed(1)} on 100.
- At ${PRICES.join(' to ')} US dollars a core hour (an assumption; look up what yours costs, and mind that a "vCPU" is often half a core): **${low} to ${high} dollars**.
- Disk, by ${sample.length} articles of the same kind: the articles ${kilobytes(given)} each as JSON lines (${kilobytes(givenPacked)} gzipped), the full records ${kilobytes(full)} (${kilobytes(packed)} gzipped), the sentence table as Parquet ${kilobytes(sentences)}. For 10⁸: ${gigabytes(givenPacked)} in, and ${gigabytes(packed)} (full, \`.jsonl.gz\`) or ${gigabytes(sentences)} (sentences) out.`);
}
