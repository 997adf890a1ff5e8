import { SETS_OF, type SetName, type Sources } from '../train/scores/sources/sets.ts';
import { groupBy } from './load/lines.ts';
import { type EvaluateOptions, UsageError } from './options.ts';
import { withInterval } from './print/figures.ts';
import { alignTable } from './print/table.ts';
import { ABLATIONS, type Ablation } from './scores/ablation.ts';
import type { Answered, Measure } from './scores/judged.ts';
import { PROTOCOLS, type Protocol, type ProtocolName } from './scores/protocols.ts';
import { type Library, openLibrary } from './scores/teachers.ts';

const SOURCES: readonly Sources[] = ['open', 'research'];
const ABLATION = 'ablation';

/**
 * What the learned scores are worth on public sets: models of the open sets and of all sets, trained anew without what
 * they are judged on. `--sources` and `--protocol` name one; `--protocol ablation` adds one source after the other.
 */
export function* evaluateScores({ data, sources, protocol }: EvaluateOptions): Iterable<string> {
  const names = Object.keys(PROTOCOLS) as ProtocolName[];
  if (protocol !== undefined && ![...names, ABLATION].includes(protocol))
    throw new UsageError(`--protocol takes ${[...names, ABLATION].join(', ')}, not ${protocol}`);
  const chosen = SOURCES.filter((one) => sources === undefined || one === sources);
  if (chosen.length === 0) throw new UsageError(`--sources takes ${SOURCES.join(' or ')}, not ${sources}`);
  const library = openLibrary(data);
  for (const name of names.filter((one) => protocol === undefined || one === protocol))
    yield* judge(library, PROTOCOLS[name], chosen);
  if (protocol === ABLATION) for (const ablation of ABLATIONS) yield* ablate(library, ablation);
}

function* judge(library: Library, protocol: Protocol, sources: readonly Sources[]): Iterable<string> {
  const { title, measures, ownModel } = protocol;
  let first = true;
  // What learns from nothing else is the same model whatever the sources.
  for (const one of ownModel ? sources.slice(0, 1) : sources) {
    const answered = protocol.run(library, SETS_OF[one]);
    if (first) yield `${title}: ${size(answered)}`;
    first = false;
    yield* alignTable([
      ['', ...Object.keys(measures)],
      [ownModel ? 'own head' : one, ...Object.values(measures).map((measure) => figure(answered, measure))],
    ]);
  }
}

function* ablate(library: Library, { title, judgedBy, steps }: Ablation): Iterable<string> {
  for (const name of judgedBy) {
    const protocol: Protocol = PROTOCOLS[name];
    yield `${title}; judged by ${protocol.title}`;
    const sets: SetName[] = [];
    for (const [label, added] of steps) {
      sets.push(...added);
      const answered = protocol.run(library, sets);
      yield* alignTable([
        [
          `${label}: ${size(answered)}`,
          ...Object.entries(protocol.measures).map((one) => `${one[0]} ${figure(answered, one[1])}`),
        ],
      ]);
    }
  }
}

function size(answered: readonly Answered[]): string {
  return `n = ${answered.length}, ${answered.filter(({ gold }) => gold).length} yes`;
}

/** With a 95 % interval by resampling articles. */
function figure(answered: readonly Answered[], measure: Measure): string {
  const groups = [...groupBy(answered, ({ group }) => group).values()];
  return withInterval(groups, (drawn) => measure(drawn.flat()));
}
