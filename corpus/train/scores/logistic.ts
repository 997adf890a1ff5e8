import { exponential } from '../../../src/numbers/sigmoid.ts';

/** Rows of a design matrix: sparse columns, then dense ones behind them. */
export interface Matrix {
  readonly rows: number;
  readonly sparseColumns: number;
  readonly denseColumns: number;
  /** Where each row's sparse entries end. */
  readonly ends: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** Rows × dense columns. */
  readonly dense: Float32Array;
  /** How many dense columns of each row can be other than zero; all when absent. */
  readonly denseEnds?: Int32Array;
}

export interface Fit {
  /** Weights of the sparse columns, then of the dense ones. */
  readonly weights: Float64Array;
  readonly intercept: number;
}

export interface FitOptions {
  /** Inverse strength of the quadratic penalty, as in LIBLINEAR's C. */
  readonly cost: number;
  readonly intercept: boolean;
  /** Where to begin: a fit of like rows. The result is the same but for the tolerance, and is reached sooner. */
  readonly start?: Fit;
  /** The slope's length at which the fit ends, as a share of its length at zero; default 1e-4. */
  readonly tolerance?: number;
}

const MEMORY = 8;
const MOST_STEPS = 150;
const TOLERANCE = 1e-4;

/**
 * Logistic regression with soft targets and weights by L-BFGS (Nocedal 1980, two-loop recursion) with backtracking. Only
 * sums in a fixed order and our own exponential: equal input gives equal weights.
 */
export function fitLogistic(
  matrix: Matrix,
  targets: Float64Array,
  weights: Float64Array,
  { cost, intercept, start, tolerance = TOLERANCE }: FitOptions,
): Fit {
  const size = matrix.sparseColumns + matrix.denseColumns;
  const length = size + 1;
  const at = new Float64Array(length);
  const slope = new Float64Array(length);
  const margin = new Float64Array(matrix.rows);
  const evaluate = (point: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    gradient.fill(0);
    multiply(matrix, point, margin);
    for (let r = 0; r < matrix.rows; r++) {
      const weight = weights[r] as number;
      if (weight === 0) continue;
      const z = (margin[r] as number) + (intercept ? (point[size] as number) : 0);
      const y = targets[r] as number;
      const p = 1 / (1 + exponential(-z));
      // log(1 + e^z) - yz, without overflow
      loss += weight * (Math.log1p(exponential(z < 0 ? z : -z)) + (z > 0 ? z : 0) - y * z);
      margin[r] = weight * (p - y);
    }
    for (let r = 0; r < matrix.rows; r++) if (weights[r] === 0) margin[r] = 0;
    addTransposed(matrix, margin, gradient);
    if (intercept)
      for (let r = 0; r < matrix.rows; r++) gradient[size] = (gradient[size] as number) + (margin[r] as number);
    for (let i = 0; i < size; i++) {
      loss += ((point[i] as number) * (point[i] as number)) / (2 * cost);
      gradient[i] = (gradient[i] as number) + (point[i] as number) / cost;
    }
    return loss;
  };

  let loss = evaluate(at, slope);
  const first = norm(slope);
  if (start) {
    at.set(start.weights);
    at[size] = start.intercept;
    loss = evaluate(at, slope);
  }
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < MOST_STEPS && norm(slope) > tolerance * first; step++) {
    const direction = descend(slope, steps);
    let along = dot(direction, slope);
    if (!(along < 0)) {
      steps.length = 0;
      for (let i = 0; i < length; i++) direction[i] = -(slope[i] as number);
      along = dot(direction, slope);
    }
    let stride = steps.length === 0 ? Math.min(1, 1 / norm(slope)) : 1;
    const next = new Float64Array(length);
    const nextSlope = new Float64Array(length);
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30; tries++) {
      for (let i = 0; i < length; i++) next[i] = (at[i] as number) + stride * (direction[i] as number);
      nextLoss = evaluate(next, nextSlope);
      if (nextLoss <= loss + 1e-4 * stride * along) break;
      stride /= 2;
    }
    if (!(nextLoss < loss)) break;
    const s = new Float64Array(length);
    const y = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      s[i] = (next[i] as number) - (at[i] as number);
      y[i] = (nextSlope[i] as number) - (slope[i] as number);
    }
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    at.set(next);
    slope.set(nextSlope);
    loss = nextLoss;
  }
  return { weights: at.slice(0, size), intercept: intercept ? (at[size] as number) : 0 };
}

/** Decision values of the rows, in logits. */
export function decide(matrix: Matrix, { weights, intercept }: Fit): Float64Array {
  const margin = new Float64Array(matrix.rows);
  multiply(matrix, weights, margin);
  return margin.map((value) => value + intercept);
}

function multiply(
  { rows, ends, columns, values, dense, sparseColumns, denseColumns, denseEnds }: Matrix,
  x: Float64Array,
  out: Float64Array,
) {
  for (let r = 0, k = 0; r < rows; r++) {
    let sum = 0;
    for (const end = ends[r] as number; k < end; k++)
      sum += (values[k] as number) * (x[columns[k] as number] as number);
    const used = denseEnds ? (denseEnds[r] as number) : denseColumns;
    for (let j = 0, d = r * denseColumns; j < used; j++, d++)
      sum += (dense[d] as number) * (x[sparseColumns + j] as number);
    out[r] = sum;
  }
}

function addTransposed(
  { rows, ends, columns, values, dense, sparseColumns, denseColumns, denseEnds }: Matrix,
  x: Float64Array,
  out: Float64Array,
) {
  for (let r = 0, k = 0; r < rows; r++) {
    const factor = x[r] as number;
    const end = ends[r] as number;
    if (factor === 0) {
      k = end;
      continue;
    }
    for (; k < end; k++) {
      const column = columns[k] as number;
      out[column] = (out[column] as number) + (values[k] as number) * factor;
    }
    const used = denseEnds ? (denseEnds[r] as number) : denseColumns;
    for (let j = 0, d = r * denseColumns; j < used; j++, d++)
      out[sparseColumns + j] = (out[sparseColumns + j] as number) + (dense[d] as number) * factor;
  }
}

function descend(
  slope: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = Float64Array.from(slope);
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { s, y, rho } = steps[i] as (typeof steps)[number];
    const alpha = rho * dot(s, q);
    alphas[i] = alpha;
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) - alpha * (y[j] as number);
  }
  const last = steps[steps.length - 1];
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.y, last.y));
  for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) * scale;
  for (const [i, { s, y, rho }] of steps.entries()) {
    const beta = rho * dot(y, q);
    for (let j = 0; j < q.length; j++) q[j] = (q[j] as number) + (s[j] as number) * ((alphas[i] as number) - beta);
  }
  return q.map((value) => -value);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}
