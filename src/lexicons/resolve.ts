import { SlantwiseError } from '../errors.ts';
import type { Lexicon, LexiconCue, LexiconEntry, LexiconGroup, LexiconName } from './types.ts';
import { checkLexicon, formatPath } from './validate.ts';

/** Group fields that only the build, the docs and the tests read. */
type SourceGroup = Omit<LexiconGroup, 'id' | 'cues'> & {
  readonly id?: string;
  readonly cue?: string;
  readonly cues?: readonly LexiconCue[];
};

/** Checked data in the form of the YAML files, or a `Lexicon` already, as a `Lexicon`: a lone cue becomes a group. */
export function compileLexicon(data: unknown): Lexicon {
  const { lexicon, groups } = data as { lexicon: Lexicon['lexicon']; groups: readonly SourceGroup[] };
  return { lexicon, groups: groups.map(compileGroup) };
}

/** A user's lexicon, refused with every problem named when it is not good. */
export function acceptLexicon(data: unknown): Lexicon {
  const problems = checkLexicon(data);
  if (problems.length === 0) return compileLexicon(data);
  const lines = problems.map(({ path, message }) => `${formatPath(path) || 'lexicon'}: ${message}`);
  throw new SlantwiseError('E201', lines.join('\n'));
}

/** The cues of a lexicon with their groups' fields filled in. */
export function entriesOf(lexicon: Lexicon): { entry: LexiconEntry; blockedBy: readonly string[] }[] {
  return lexicon.groups.flatMap((group) =>
    group.cues.map((cue) => ({
      entry: entryOf(lexicon.lexicon, group, cue),
      blockedBy: [...(group.blockedBy ?? []), ...(typeof cue === 'string' ? [] : (cue.blockedBy ?? []))],
    })),
  );
}

/** A cue with its group's fields filled in. */
export function entryOf(lexicon: LexiconName, group: LexiconGroup, cue: LexiconCue): LexiconEntry {
  const own: Exclude<LexiconCue, string> = typeof cue === 'string' ? { cue } : cue;
  return {
    id: `${lexicon}/${group.id}/${own.cue}`,
    lexicon,
    group: group.id,
    class: group.class,
    cue: own.cue,
    match: group.match,
    pos: group.pos ?? null,
    weight: own.weight ?? group.weight,
    scope: group.scope,
    tone: own.tone ?? group.tone ?? null,
    lean: own.lean ?? group.lean ?? null,
    target: own.target ?? group.target ?? null,
    neutral: own.neutral ?? group.neutral ?? [],
    stance: own.stance ?? group.stance ?? null,
    attributes: group.attributes ?? null,
    frames: own.frames ?? group.frames ?? [],
  };
}

const GROUP_KEYS = [
  'class',
  'match',
  'pos',
  'weight',
  'scope',
  'basis',
  'tone',
  'lean',
  'target',
  'neutral',
  'blockedBy',
  'stance',
  'attributes',
  'frames',
] as const;
/** For users' groups; the project's own say both. */
const DEFAULTS = { scope: 'none', basis: 'judgement' } as const;
const CUE_KEYS = ['weight', 'tone', 'lean', 'target', 'neutral', 'blockedBy', 'stance', 'frames'] as const;

function compileGroup(group: SourceGroup): LexiconGroup {
  const id = group.id ?? (group.cue as string);
  const cues = group.cue !== undefined ? [group.cue] : (group.cues ?? []).map(compileCue);
  return { id, ...DEFAULTS, ...pick(group, GROUP_KEYS), cues } as LexiconGroup;
}

function compileCue(cue: LexiconCue): LexiconCue {
  if (typeof cue === 'string') return cue;
  const fields = pick(cue, CUE_KEYS);
  return Object.keys(fields).length === 0 ? cue.cue : { cue: cue.cue, ...fields };
}

function pick<T extends object, K extends keyof T>(data: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (data[key] !== undefined) picked[key] = data[key];
  return picked;
}
