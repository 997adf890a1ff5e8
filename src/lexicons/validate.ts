import { cueWords } from './cue-words.ts';
import {
  ATTRIBUTION_FIELDS,
  type Check,
  CUE_FIELDS,
  cueText,
  type Data,
  GROUP_FIELDS,
  isData,
  LEXICON_FIELDS,
  LONE_FIELDS,
  REQUIRED,
  STRICT,
  show,
} from './fields.ts';
import { LEXICON_CLASSES, type LexiconName, POS_TAGS } from './types.ts';

export type Path = readonly (string | number)[];

/** What is wrong with lexicon data, and where: `['groups', 3, 'cues', 2, 'weight']`. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

export interface CheckOptions {
  /** Keys a `basis` may name; absent = any text (users' lexicons). */
  readonly sources?: ReadonlySet<string>;
  /** Demand scope, basis and examples, as the build does of the project's own lexicons. */
  readonly strict?: boolean;
}

/** Lexicons whose cues favour a side. */
const LEANING = new Set<string>(['partisan', 'loaded']);

/** Everything that is wrong with lexicon data, in the form of the YAML files or of `Lexicon`; empty when it is good. */
export function checkLexicon(data: unknown, options: CheckOptions = {}): Problem[] {
  if (!isData(data)) return [{ path: [], message: 'is not a mapping with `lexicon` and `groups`' }];
  const problems = checkFields(data, LEXICON_FIELDS, ['lexicon', 'groups'], []);
  const name = data.lexicon as LexiconName;
  if (problems.some(({ path }) => path[0] !== 'about')) return problems;
  const seen = new Map<string, readonly unknown[]>();
  const ids = new Set<unknown>();
  for (const [index, group] of (data.groups as readonly unknown[]).entries()) {
    const path = ['groups', index];
    if (!isData(group)) {
      problems.push({ path, message: 'is not a mapping; a group has `id` and `cues`, a lone cue has `cue`' });
      continue;
    }
    problems.push(...checkGroup(name, group, path, options));
    const id = group.id ?? group.cue;
    if (ids.has(id)) problems.push({ path, message: `id ${show(id)} is used twice; rename one` });
    ids.add(id);
    problems.push(...checkDuplicates(group, path, seen));
  }
  return problems;
}

/** `groups[3].cues[2].weight` */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all === '' ? key : `${all}.${key}`),
    '',
  );
}

function checkGroup(name: LexiconName, group: Data, path: Path, options: CheckOptions): Problem[] {
  const lone = 'cue' in group;
  const problems = checkFields(
    group,
    lone ? LONE_FIELDS : GROUP_FIELDS,
    [...(lone ? ['cue'] : ['id', 'cues']), ...REQUIRED, ...(options.strict ? STRICT : [])],
    path,
  );
  const bad = (key: string, message: string) => problems.push({ path: [...path, key], message });
  const classes: readonly string[] = LEXICON_CLASSES[name];
  if (typeof group.class === 'string' && !classes.includes(group.class)) {
    bad('class', `class ${show(group.class)} is unknown in ${name}; use one of ${classes.join(', ')}`);
  }
  checkBasis(group.basis, options, bad);
  if (name !== 'attribution') {
    for (const key of ATTRIBUTION_FIELDS) if (key in group) bad(key, `\`${key}\` belongs to lexicon attribution alone`);
  }
  if (options.strict) checkExamples(group, lone, bad);
  const cues = lone ? [group] : Array.isArray(group.cues) ? group.cues : [];
  if (!lone && Array.isArray(group.cues) && cues.length === 0) bad('cues', 'has no cue; add one or drop the group');
  for (const [index, cue] of cues.entries()) {
    problems.push(...checkCue(name, group, cue, lone ? path : [...path, 'cues', index]));
  }
  if (!lone) {
    const all = [...cuesOf(group, path)].map(({ cue }) => (cueText(cue) === null ? cueWords(cue as string) : []));
    problems.push(...checkBlockers(all, group, group.blockedBy, path));
  }
  return problems;
}

function checkBasis(basis: unknown, options: CheckOptions, bad: (key: string, message: string) => void): void {
  if (typeof basis !== 'string' || options.sources === undefined) return;
  if (basis === 'judgement' || /^mined:./.test(basis) || options.sources.has(basis)) return;
  bad(
    'basis',
    `basis ${show(basis)} is no key of corpus/sources.yml; add it there, or use mined:<data set> or judgement`,
  );
}

function checkExamples(group: Data, lone: boolean, bad: (key: string, message: string) => void): void {
  const none = (list: unknown) => !Array.isArray(list) || list.length === 0;
  if (none(group.fires)) bad('fires', 'there is no fires example; add a text with the cue marked [[ ]]');
  if (lone && none(group.silent)) {
    bad('silent', 'a cue that stands alone has another sense; add a silent example of it, or move it into a group');
  }
}

function checkCue(name: LexiconName, group: Data, cue: unknown, path: Path): Problem[] {
  const lone = cue === group;
  const fields: Data = isData(cue) ? cue : { cue };
  const problems = lone ? [] : checkFields(fields, CUE_FIELDS, ['cue'], path);
  if (cueText(fields.cue) !== null) return problems;
  const words = cueWords(fields.cue as string);
  if (group.match === 'surface' && words.length > 1) {
    problems.push({
      path,
      message: `cue ${show(fields.cue)} is ${words.length} tokens (${words.join(' | ')}); use match: phrase`,
    });
  }
  const lean = fields.lean ?? group.lean;
  if (lean !== undefined && !LEANING.has(name)) {
    problems.push({ path, message: `\`lean\` belongs to lexicons partisan and loaded; ${name} has none` });
  }
  if (lean === undefined && name === 'partisan') {
    problems.push({ path, message: `cue ${show(fields.cue)} has no \`lean\`; say which side the term favours` });
  }
  if (name !== 'attribution' && !lone) {
    for (const key of ATTRIBUTION_FIELDS) {
      if (key in fields)
        problems.push({ path: [...path, key], message: `\`${key}\` belongs to lexicon attribution alone` });
    }
  }
  problems.push(...checkBlockers([words], group, fields.blockedBy, path));
  return problems;
}

/** A blocker is longer than its cue and, where the cue's form is fixed, holds it. */
function checkBlockers(cues: readonly (readonly string[])[], group: Data, blockers: unknown, path: Path): Problem[] {
  if (!Array.isArray(blockers)) return [];
  const problems: Problem[] = [];
  for (const [index, blocker] of blockers.entries()) {
    if (cueText(blocker) !== null) continue;
    const longer = cueWords(blocker as string);
    const covers = (words: readonly string[]) =>
      longer.length > words.length &&
      (group.match === 'lemma' || ` ${longer.join(' ')} `.includes(` ${words.join(' ')} `));
    if (cues.some(covers)) continue;
    problems.push({
      path: [...path, 'blockedBy', index],
      message: `blocker ${show(blocker)} never covers the cue; write the cue with its neighbours`,
    });
  }
  return problems;
}

function checkDuplicates(group: Data, path: Path, seen: Map<string, readonly unknown[]>): Problem[] {
  const problems: Problem[] = [];
  for (const { cue, path: place } of cuesOf(group, path)) {
    if (cueText(cue) !== null) continue;
    const key = cueKey(cue as string, group.match as string);
    const pos = Array.isArray(group.pos) ? group.pos : [...POS_TAGS];
    const before = seen.get(key) ?? [];
    if (pos.some((tag) => before.includes(tag))) {
      problems.push({
        path: place,
        message: `cue ${show(cue)} stands in this lexicon twice; keep one, or give them different pos`,
      });
    }
    seen.set(key, [...before, ...pos]);
  }
  return problems;
}

/** Two cues with equal keys match the same words. */
export function cueKey(cue: string, match: string): string {
  return `${match === 'lemma' ? 'lemma' : 'form'} ${cueWords(cue).join(' ')}`;
}

/** The cues of a group in either form, each with its place. */
export function* cuesOf(group: Data, path: Path): Generator<{ cue: unknown; data: Data; path: Path }> {
  if ('cue' in group) {
    yield { cue: group.cue, data: group, path };
    return;
  }
  if (!Array.isArray(group.cues)) return;
  for (const [index, cue] of group.cues.entries()) {
    const data: Data = isData(cue) ? cue : { cue };
    yield { cue: data.cue, data, path: [...path, 'cues', index] };
  }
}

function checkFields(
  data: Data,
  fields: Readonly<Record<string, Check>>,
  required: readonly string[],
  path: Path,
): Problem[] {
  const problems: Problem[] = [];
  for (const key of required) if (!Object.hasOwn(data, key)) problems.push({ path, message: `\`${key}\` is missing` });
  for (const [key, value] of Object.entries(data)) {
    const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (check === undefined) {
      problems.push({
        path: [...path, key],
        message: `field \`${key}\` is unknown; known are ${Object.keys(fields).join(', ')}`,
      });
      continue;
    }
    const problem = check(value);
    if (problem !== null) problems.push({ path: [...path, key], message: `\`${key}\` ${problem}` });
  }
  return problems;
}
