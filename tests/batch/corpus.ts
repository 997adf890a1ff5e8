import { prose } from '../support/hostile.ts';

export interface CorpusRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
}

/** News-like records, all different, with what makes formats stumble: marks, line breaks, commas, emoji. */
export function makeCorpus(records: number, units = 300): CorpusRecord[] {
  const whole = prose(units + records * 40);
  return Array.from({ length: records }, (_, i) => ({
    id: `a-${i + 1}`,
    title: `Harbor board, "number ${i}", may meet`,
    text: `${whole.slice(i * 40, i * 40 + units)}\n\n“It is a disgrace,” said Ana Ruiz 🚧 é, frankly.`,
    outlet: `The Example ${i % 3}`,
  }));
}

export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
