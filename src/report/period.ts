/** Spans of time that a report can group by; each is read from the document's date. */
export const PERIODS = ['year', 'quarter', 'month', 'day'] as const;
export type Period = (typeof PERIODS)[number];

export function isPeriod(name: string): name is Period {
  return (PERIODS as readonly string[]).includes(name);
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/;

/**
 * The period that holds a date: `2024`, `2024-Q2`, `2024-05`, `2024-05-17`. The date is read as it is written (ISO 8601,
 * what follows the day is left out), without time zones. Null when it does not say as much.
 */
export function periodOf(date: unknown, period: Period): string | null {
  const [, year, month, day] = DATE.exec(typeof date === 'number' ? String(date) : (asText(date) ?? '')) ?? [];
  if (year === undefined) return null;
  if (period === 'year') return year;
  if (month === undefined || month < '01' || month > '12') return null;
  if (period === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (period === 'month') return `${year}-${month}`;
  return day === undefined || day < '01' || day > '31' ? null : `${year}-${month}-${day}`;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Where a period lies on a line of time, in years; null for what `periodOf` does not give. */
export function yearsOf(key: string): number | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key);
  if (quarter) return Number(quarter[1]) + (Number(quarter[2]) - 1) / 4;
  const [whole, year, month = '01', day = '01'] = DATE.exec(key) ?? [];
  if (whole !== key) return null;
  // Months of equal length: a plot needs the order and about the distance.
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
