/** What a document adds to its group; every figure is a ratio of two sums of these. */
export const SUMS = [
  'sentences',
  'editorial',
  'partisan',
  'words',
  'attributed',
  'own',
  'hedges',
  'leanSum',
  'leanWeight',
] as const;
export type Sum = (typeof SUMS)[number];
export type Sums = Readonly<Record<Sum, number>>;

export interface Figure {
  /** As in `summary` of the wire format. */
  readonly name: string;
  /** What readers of a plot are told. */
  readonly label: string;
  /** The head of its column, where there is little room. */
  readonly short: string;
  readonly part: Sum;
  readonly whole: Sum;
  /** The ratio is multiplied by this. */
  readonly factor: number;
  /** How it is shown: a share in per cent, a rate, or -1 (left) to 1 (right). */
  readonly shown: 'percent' | 'rate' | 'side';
}

/** As in `summary`: a group's figure is that of all its documents laid end to end, not the mean of their figures. */
export const FIGURES: readonly Figure[] = [
  {
    name: 'editorialShare',
    label: 'editorial sentences',
    short: 'editorial %',
    part: 'editorial',
    whole: 'sentences',
    factor: 1,
    shown: 'percent',
  },
  {
    name: 'hedgesPer100Words',
    label: 'hedges per 100 words of the author',
    short: 'hedges /100 words',
    part: 'hedges',
    whole: 'own',
    factor: 100,
    shown: 'rate',
  },
  {
    name: 'attributedShare',
    label: 'attributed words',
    short: 'attributed %',
    part: 'attributed',
    whole: 'words',
    factor: 1,
    shown: 'percent',
  },
  {
    name: 'partisanShare',
    label: 'partisan sentences',
    short: 'partisan %',
    part: 'partisan',
    whole: 'sentences',
    factor: 1,
    shown: 'percent',
  },
  {
    name: 'lean',
    label: 'lean of partisan wording',
    short: 'lean',
    part: 'leanSum',
    whole: 'leanWeight',
    factor: 1,
    shown: 'side',
  },
];

/** NaN where there is nothing to divide by. */
export function figureOf({ part, whole, factor }: Figure, sums: Sums): number {
  return (factor * sums[part]) / sums[whole];
}

/** A figure for people: `4.2 %`, `1.38`, `-.27`; a dash for 0 ÷ 0. */
export function showFigure({ shown }: Pick<Figure, 'shown'>, value: number | null): string {
  if (value === null) return '–';
  if (shown === 'percent') return (value * 100).toFixed(1);
  return (value + 0).toFixed(2).replace(/^-(0\.00)$/, '$1');
}
