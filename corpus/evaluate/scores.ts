import { groupBy } from './load/lines.ts';
import { type EvaluateOptions, UsageError } from './options.ts';
import { withInterval } from './print/figures.ts';
import { alignTable } from './print/table.ts';
import type { Answered, Measure } from './scores/judged.ts';
import { PROTOCOLS } from './scores/protocols.ts';
import { type Library, openLibrary, type Sources } from './scores/teachers.ts';

const SOURCES: readonly Sources[] = ['open', 'research'];

/**
 * What the learned scores are worth on public sets: models of the open sets and of all sets, trained anew without what
 * they are judged on. `--sources` and `--protocol` name one.
 */
export function* evaluateScores({ data, sources, protocol }: EvaluateOptions): Iterable<string> {
  const names = Object.keys(PROTOCOLS);
  if (protocol !== undefined && !names.includes(protocol))
    throw new UsageError(`--protocol takes ${names.join(', ')}, not ${protocol}`);
  const chosen = SOURCES.filter((one) => sources === undefined || one === sources);
  if (chosen.length === 0) throw new UsageError(`--sources takes ${SOURCES.join(' or ')}, not ${sources}`);
  const library = openLibrary(data);
  for (const name of names.filter((one) => protocol === undefined || one === protocol))
    yield* judge(library, name, chosen);
}

function* judge(library: Library, name: string, sources: readonly Sources[]): Iterable<string> {
  const own = PROTOCOLS[name];
  if (!own) return;
  const rows: string[][] = [];
  let title = own.title;
  // What learns from nothing else is the same model whatever the sources.
  for (const one of own.ownModel ? sources.slice(0, 1) : sources) {
    const answered = own.run(library, one);
    const groups = [...groupBy(answered, ({ group }) => group).values()];
    title = `${own.title}: n = ${answered.length}, ${answered.filter(({ gold }) => gold).length} yes`;
    rows.push([
      own.ownModel ? 'own head' : one,
      ...Object.values(own.measures).map((measure) => figure(groups, measure)),
    ]);
  }
  yield title;
  yield* alignTable([['', ...Object.keys(own.measures)], ...rows]);
}

function figure(groups: readonly (readonly Answered[])[], measure: Measure): string {
  return withInterval(groups, (drawn) => measure(drawn.flat()));
}
