import type { Analyzer } from '../../../src/index.ts';
import { isFulfilled, largestChange, type Said } from './expectations.ts';
import { fillTemplate } from './fill.ts';
import { type Capability, listOf, rowName, type Suite, type Template } from './suite.ts';

/** One filled template, tested against one expectation. */
export interface Outcome {
  readonly row: string;
  readonly passed: boolean;
  /** The text of the template, and where it changes words for others, the changed one. */
  readonly template: string;
  /** What is resampled together: the template, or the word of the list that the capability names. */
  readonly group: string;
  readonly text: string;
  readonly to: string | null;
  readonly from: Said;
  readonly changed: Said | null;
}

/** The outcomes of a capability with so many fillings of each template. */
export function* testCapability(
  capability: Capability,
  suite: Suite,
  analyzer: Analyzer,
  count: number,
): Generator<Outcome> {
  for (const template of capability.templates) {
    const name = `${template.text} ${template.to ?? ''}`;
    for (const { text, to, words } of fillTemplate(template, suite.fills, count)) {
      const from = read(analyzer, text, template.unit);
      const changed = to === null ? null : read(analyzer, to, template.unit);
      const word = [...words].find(([slot]) => listOf(slot) === capability.by)?.[1];
      for (const expectation of capability.expects) {
        const passed = isFulfilled(expectation, from, changed);
        const row = rowName(capability, expectation);
        yield { row, passed, template: name, group: word ?? name, text, to, from, changed };
      }
    }
  }
}

function read(analyzer: Analyzer, text: string, unit: Template['unit']): Said {
  if (unit === 'title') return analyzer.analyze({ title: text, text: '' }).sentences;
  return analyzer.analyze(text, { unit: unit ?? 'sentence' }).sentences;
}

/** The largest change of any score over the outcomes; null where nothing is compared. */
export function mostMoved(outcomes: readonly Outcome[]): number | null {
  const changes = outcomes.flatMap(({ from, changed }) => (changed ? [largestChange(from, changed)] : []));
  return changes.length === 0 ? null : changes.reduce((most, change) => Math.max(most, change), 0);
}
