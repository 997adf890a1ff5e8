import { type Analyzer, createAnalyzer } from '../../src/index.ts';
import type { Said } from './behaviour/expectations.ts';
import { mostMoved, type Outcome, testCapability } from './behaviour/run.ts';
import { readSuite, rowName } from './behaviour/suite.ts';
import type { EvaluateOptions } from './options.ts';
import { makeErrorLog } from './print/errors.ts';
import { type Share, withInterval } from './print/figures.ts';
import { alignTable } from './print/table.ts';

/** Fillings of each template. */
const COUNT = 100;

/**
 * The behaviour suite (corpus/behaviour): what must hold of texts of our own writing, whatever the model. Needs no data.
 * Another analyzer (with another model, say) can be passed. `--kind ROW` with `--errors N` lists failures of one row alone.
 */
export function* evaluateBehaviour(
  { errors, kind }: EvaluateOptions,
  analyzer: Analyzer = createAnalyzer({ include: { text: false, message: false } }),
): Iterable<string> {
  const suite = readSuite();
  const log = makeErrorLog();
  const rows: string[][] = [['capability', 'kind', 'templates', 'n', 'passed', 'floor', 'largest change']];
  const all = new Map<string, Outcome[]>();
  let [templates, texts] = [0, 0];
  for (const capability of suite.capabilities) {
    const outcomes = [...testCapability(capability, suite, analyzer, COUNT)];
    templates += capability.templates.length;
    texts += outcomes.length / capability.expects.length;
    for (const expectation of capability.expects) {
      const row = rowName(capability, expectation);
      const own = outcomes.filter((outcome) => outcome.row === row);
      rows.push(rowOf(row, capability.kind, own, suite.floors.get(row) ?? null));
      // What is known to be hard would only blur a sum.
      if (suite.floors.get(row) !== null) all.set(expectation, [...(all.get(expectation) ?? []), ...own]);
      for (const outcome of own) if (!outcome.passed) log.add(row, show(outcome));
    }
  }
  yield `Behaviour, ${suite.capabilities.length} capabilities, ${templates} templates, ${texts} filled`;
  for (const [expectation, own] of all) {
    const kinds = new Set(own.map(({ row }) => row));
    if (kinds.size > 1) rows.push(rowOf(`all ${kinds.size} rows: ${expectation}`, '', own, null));
  }
  yield* alignTable(rows);
  yield* log.print(errors, kind);
}

function rowOf(row: string, kind: string, outcomes: readonly Outcome[], floor: number | null): string[] {
  const moved = kind === 'INV' ? mostMoved(outcomes) : null;
  return [
    row,
    kind,
    String(new Set(outcomes.map(({ template }) => template)).size),
    String(outcomes.length),
    withInterval(sharesOf(outcomes), passRate),
    floor === null ? '–' : short(floor),
    moved === null ? '' : short(moved),
  ];
}

/** Tests of one template (or of one word) stand or fall together, so they are drawn together. */
function sharesOf(outcomes: readonly Outcome[]): Share[] {
  const groups = new Map<string, { part: number; whole: number }>();
  for (const { group, passed } of outcomes) {
    const share = groups.get(group) ?? { part: 0, whole: 0 };
    groups.set(group, { part: share.part + Number(passed), whole: share.whole + 1 });
  }
  return [...groups.values()];
}

export function passRate(shares: readonly Share[]): number {
  const sum = (key: keyof Share) => shares.reduce((total, share) => total + share[key], 0);
  return sum('part') / sum('whole');
}

function short(value: number): string {
  return value.toFixed(3).replace(/^0\./, '.');
}

function show({ text, to, from, changed }: Outcome): string {
  const first = `${brief(from)} ${text}`;
  return changed === null ? first : `${first}\n      → ${brief(changed)} ${to}`;
}

/** Verdict, then editorializing, hedging, loaded and partisan of the author, and after a bar those of the source. */
function brief(said: Said): string {
  const figures = said.map(({ verdict, scores, attributed }) => {
    const own = scores ? [scores.editorializing, scores.hedging, scores.loaded, scores.partisan] : [];
    const theirs = attributed ? [attributed.hedging, attributed.loaded, attributed.partisan] : [];
    const join = (values: readonly number[]) => values.map((value) => value.toFixed(2).slice(1)).join(' ');
    return `${verdict} ${join(own) || '–'}${theirs.length > 0 ? ` | ${join(theirs)}` : ''}`;
  });
  return `[${figures.join('; ')}]`;
}
