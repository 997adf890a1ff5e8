/** The form in which a third reader is shown where two readings differ, and answers. */

/** A sentence whose readings differ: two label blocks in the readers' form, in an order that says nothing. */
export interface Dispute {
  readonly n: number;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const MARK = '== ';

/** What follows the article in the third reader's file. */
export function displayDisputes(disputes: readonly Dispute[]): string {
  return disputes
    .flatMap(({ n, a, b }) => [`${MARK}${n}`, ...a.map((line) => `A: ${line}`), ...b.map((line) => `B: ${line}`), ''])
    .join('\n');
}

export function readDisputes(file: string): Dispute[] {
  const disputes: { n: number; a: string[]; b: string[] }[] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith(MARK)) disputes.push({ n: Number(line.slice(MARK.length)), a: [], b: [] });
    else if (line.startsWith('A: ')) disputes.at(-1)?.a.push(line.slice(3));
    else if (line.startsWith('B: ')) disputes.at(-1)?.b.push(line.slice(3));
  }
  return disputes;
}

/** A third reader's file with `12 =A` and `12 =B` put in full, so that it can be read like any other. */
export function resolveAnswers(answers: string, disputes: readonly Dispute[]): string {
  const blocks = new Map(disputes.map((dispute) => [dispute.n, dispute]));
  return answers
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, n, choice] = /^\s*(\d+)\s*=\s*([AB])\s*$/.exec(line) ?? [];
      const dispute = n === undefined ? undefined : blocks.get(Number(n));
      if (!dispute) return [line];
      return choice === 'A' ? dispute.a : dispute.b;
    })
    .join('\n');
}
