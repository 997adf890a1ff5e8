/** To 4 decimals, half away from zero, never -0. */
export function round4(value: number): number {
  const size = Math.floor(Math.abs(value) * 10_000 + 0.5) / 10_000;
  return value < 0 && size > 0 ? -size : size;
}

export function round4OrNull(value: number | null): number | null {
  return value === null ? null : round4(value);
}
