import type { Joined } from './join.ts';
import { isProbability } from './rows.ts';

/** A score against yes-or-no labels. */
export interface ScoreQuestion {
  readonly kind: 'score';
  /** One array a document. */
  readonly scores: readonly (readonly number[])[];
  readonly answers: readonly (readonly boolean[])[];
}

/** Labels against labels. */
export interface LabelQuestion {
  readonly kind: 'labels';
  /** Names of the codes; in ascending order when all are numbers. */
  readonly labels: readonly string[];
  /** The label that is a yes, when the question is one of yes or no. */
  readonly positive: string | null;
  /** Codes, one array a document. */
  readonly first: readonly (readonly number[])[];
  readonly second: readonly (readonly number[])[];
  /** The labels are numbers, so that they have an order. */
  readonly ordered: boolean;
}

export interface QuestionOptions {
  /** The first file's column. */
  readonly column: string;
  /** Labels that count as yes; all others as no. */
  readonly positive?: readonly string[];
}

/**
 * What the two columns can be asked. The first is a score when it is one of ours or has a number that is not whole; else
 * both are labels. A string says why there is no question.
 */
export function questionOf({ documents }: Joined, options: QuestionOptions): ScoreQuestion | LabelQuestion | string {
  const firsts = documents.map((pairs) => pairs.map(({ first }) => first));
  const seconds = documents.map((pairs) => pairs.map(({ second }) => second));
  const values = firsts.flat();
  if (values.length === 0) return 'no sentence has a value in both files';
  const scored = isProbability(options.column) || values.some((value) => Number(value) % 1 !== 0 && isNumber(value));
  return scored ? scoreQuestion(firsts, seconds, options) : labelQuestion(firsts, seconds, options);
}

type Values = readonly (readonly unknown[])[];

function scoreQuestion(firsts: Values, seconds: Values, { column, positive }: QuestionOptions) {
  const odd = firsts.flat().find((value) => !isNumber(value));
  if (odd !== undefined) return `${JSON.stringify(odd)} in "${column}" is no number`;
  const answer = (value: unknown): boolean | null => {
    const label = labelOf(value);
    if (positive !== undefined) return label !== null && positive.includes(label);
    return label === '1' ? true : label === '0' ? false : null;
  };
  const unclear = seconds.flat().find((value) => answer(value) === null);
  if (unclear !== undefined)
    return `${JSON.stringify(unclear)} is neither 0 nor 1, true nor false: say with --positive which labels are a yes`;
  return {
    kind: 'score' as const,
    scores: firsts as readonly (readonly number[])[],
    answers: seconds.map((values) => values.map((value) => answer(value) === true)),
  };
}

function labelQuestion(firsts: Values, seconds: Values, { positive }: QuestionOptions): LabelQuestion | string {
  const odd = [...firsts.flat(), ...seconds.flat()].find((value) => labelOf(value) === null);
  if (odd !== undefined) return `${JSON.stringify(odd)} is no label`;
  const read = (value: unknown): string => {
    const label = labelOf(value) as string;
    return positive === undefined ? label : positive.includes(label) ? 'yes' : 'no';
  };
  const texts = [firsts, seconds].map((all) => all.map((values) => values.map(read))) as [string[][], string[][]];
  const distinct = [...new Set(texts.flat(2))];
  const ordered = positive === undefined && distinct.every((label) => label !== '' && Number.isFinite(Number(label)));
  // Codes of ordered labels follow their order, which is all that ordinal alpha looks at.
  const labels = distinct.sort((a, b) => (ordered ? Number(a) - Number(b) : a < b ? -1 : 1));
  const codes = new Map(labels.map((label, code) => [label, code]));
  const [first, second] = texts.map((all) => all.map((row) => row.map((label) => codes.get(label) as number)));
  const yes = positive !== undefined ? 'yes' : labels.every((label) => label === '0' || label === '1') ? '1' : null;
  return { kind: 'labels', labels, positive: yes, first: first ?? [], second: second ?? [], ordered };
}

/** true and 1 are one label, as are false and 0; null for what is none. */
function labelOf(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') return value;
  return isNumber(value) ? String(value) : null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
