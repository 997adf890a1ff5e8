import { LEXICONS } from '../../src/lexicons/generated/index.ts';
import { CATALOG } from '../../src/signals/catalog.ts';
import { RULE_FAMILIES, type RuleFamily } from '../../src/signals/types.ts';
import { makeDetector } from './detector.ts';
import { type EvaluateOptions, UsageError } from './options.ts';
import {
  familyOf,
  type Judgement,
  placeKey,
  precisionOf,
  type ReadRecord,
  readRecords,
  type UnreadRecord,
  writeRecords,
} from './precision/records.ts';
import {
  collectFirings,
  entriesHash,
  FIRST_SEED,
  type Firing,
  type Subject,
  sampleFirings,
  subjectKey,
} from './precision/sample.ts';
import { sampledTexts } from './precision/sets.ts';
import { alignTable } from './print/table.ts';

/** Lexicons whose groups are evidence; the others only name things that rules look at. */
const EVIDENCE = ['hedges', 'stance', 'intensifiers', 'loaded', 'partisan', 'directives', 'rhetoric'];
/** How much of the text is shown on either side of a firing, in UTF-16 code units. */
const CONTEXT = 160;
/** From so many firings on, a rule or group ought to be read. */
export const WORTH_READING = 5;

/**
 * What fires in real news, for reading. `--rule ID` and `--group LEXICON/GROUP` (or a whole family or lexicon) print up
 * to `--n` sampled firings that nobody has judged yet, numbered. `--wrong 3,7` (or `none`) with the same flags records
 * them in corpus/precision: those numbers as wrong, all others printed as right. `--records` goes through every record
 * instead (with `--rule FAMILY`, of that family), says what still fires, and brings the counts of the unread up to date.
 */
export function* evaluateFirings(options: EvaluateOptions): Iterable<string> {
  const { rule, group, records } = options;
  const isChosen = ({ kind, id }: Subject) => isNamed(id, (kind === 'rule' ? rule : group)?.split(','));
  const chosen = allSubjects().filter((subject) => records || isChosen(subject));
  if (!records && rule === undefined && group === undefined)
    throw new UsageError('firings of what? --rule ID | --group LEXICON/GROUP | --records');
  if (chosen.length === 0) throw new UsageError(`no rule or group is called ${rule ?? group}`);
  const firings = collectFirings(makeDetector(), sampledTexts(options.data), options.seed);
  if (records) yield* compareRecords(firings, rule);
  else yield* readSample(chosen, firings, options);
}

function isNamed(id: string, names: readonly string[] = []): boolean {
  return names.some((name) => id === name || id.startsWith(`${name}/`));
}

/** Every rule, and every group of a lexicon of evidence. */
export function allSubjects(): Subject[] {
  const groups = LEXICONS.filter(({ lexicon }) => EVIDENCE.includes(lexicon)).flatMap(({ lexicon, groups }) =>
    groups.map(({ id }): Subject => ({ kind: 'group', id: `${lexicon}/${id}` })),
  );
  return [...CATALOG.map(({ id }): Subject => ({ kind: 'rule', id })), ...groups];
}

function placeOf({ source, signal }: Firing): Omit<Judgement, 'right'> {
  return { set: source.set, id: source.id, start: signal.start, end: signal.end };
}

/** What was judged before in a family, by place: a rule's sample shares firings with its groups'. */
function judgedBefore(family: RuleFamily): Map<string, boolean> {
  const { read } = readRecords(family);
  return new Map(read.flatMap(({ sampled }) => sampled.map((one) => [placeKey(one), one.right] as const)));
}

function* readSample(
  chosen: readonly Subject[],
  firings: ReadonlyMap<string, readonly Firing[]>,
  { n, wrong, seed = FIRST_SEED }: EvaluateOptions,
): Iterable<string> {
  const wrongNumbers = wrong === undefined ? null : readNumbers(wrong);
  const verdicts = new Map(RULE_FAMILIES.map((family) => [family, judgedBefore(family)]));
  const numbers = new Map<string, number>();
  const done: ReadRecord[] = [];
  for (const subject of chosen) {
    const all = firings.get(subjectKey(subject)) ?? [];
    if (all.length === 0) continue;
    const sample = sampleFirings(all, n);
    const known = verdicts.get(familyOf(subject)) ?? new Map<string, boolean>();
    const fresh = sample.filter((firing) => !known.has(placeKey(placeOf(firing))));
    yield `${subjectKey(subject)}: ${all.length} firings, ${sample.length} sampled, ${fresh.length} not read yet`;
    for (const firing of fresh) {
      const key = `${familyOf(subject)} ${placeKey(placeOf(firing))}`;
      if (numbers.has(key)) continue;
      numbers.set(key, numbers.size + 1);
      if (wrongNumbers === null) yield `  ${numbers.get(key)}. ${show(firing)}`;
    }
    if (wrongNumbers === null) continue;
    const sampled = sample.map((firing): Judgement => {
      const place = placeOf(firing);
      const number = numbers.get(`${familyOf(subject)} ${placeKey(place)}`) ?? 0;
      return { ...place, right: known.get(placeKey(place)) ?? !wrongNumbers.has(number) };
    });
    done.push({
      ...subject,
      entries: entriesHash(subject),
      seed,
      firings: all.length,
      n: sampled.length,
      precision: precisionOf(sampled),
      sampled,
    });
    yield `  precision ${precisionOf(sampled)}`;
  }
  if (wrongNumbers === null) return;
  const unknown = [...wrongNumbers].filter((number) => number < 1 || number > numbers.size);
  if (unknown.length > 0) throw new UsageError(`--wrong names ${unknown.join(', ')}; printed are 1 to ${numbers.size}`);
  for (const family of RULE_FAMILIES) record(family, done);
}

/** Puts new records in place of old ones of the same subject. */
function record(family: RuleFamily, done: readonly ReadRecord[]): void {
  const mine = done.filter((one) => familyOf(one) === family);
  if (mine.length === 0) return;
  const keys = new Set(mine.map(subjectKey));
  const { read, unread, outdated } = readRecords(family);
  const isOld = (one: Subject) => !keys.has(subjectKey(one));
  writeRecords(family, {
    read: [...read.filter(isOld), ...mine],
    unread: unread.filter(isOld),
    outdated: outdated.filter((id) => isOld({ kind: 'group', id })),
  });
}

function readNumbers(list: string): Set<number> {
  if (list === 'none') return new Set();
  const numbers = list.split(',').map(Number);
  if (!numbers.every(Number.isInteger)) throw new UsageError(`--wrong takes numbers with commas or none, not ${list}`);
  return new Set(numbers);
}

function show({ source, signal }: Firing): string {
  const { text, set, id } = source;
  const { start, end, rule, voice } = signal;
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}[[${text.slice(start, end)}]]${text.slice(end, end + CONTEXT)}`;
  return `${rule} (${voice}) ${set} ${id} ${start}-${end}: ${around.replace(/\s+/g, ' ')}`;
}

/** Every rule and group with what was read of it; rewrites the lists of the unread. */
function* compareRecords(firings: ReadonlyMap<string, readonly Firing[]>, only: string | undefined): Iterable<string> {
  const rows: string[][] = [['rule or group', 'firings', 'read', 'still fire', 'precision', '']];
  for (const family of RULE_FAMILIES.filter((one) => only === undefined || only === one)) {
    const { read } = readRecords(family);
    const known = new Map(read.map((one) => [subjectKey(one), one]));
    const unread: UnreadRecord[] = [];
    const outdated: string[] = [];
    for (const subject of allSubjects().filter((one) => familyOf(one) === family)) {
      const all = firings.get(subjectKey(subject)) ?? [];
      const one = known.get(subjectKey(subject));
      known.delete(subjectKey(subject));
      if (one === undefined) unread.push({ ...subject, firings: all.length });
      const places = new Set(all.map((firing) => placeKey(placeOf(firing))));
      const still = one?.sampled.filter((judgement) => places.has(placeKey(judgement))).length ?? 0;
      const isOutdated = one !== undefined && one.entries !== entriesHash(subject);
      if (isOutdated) outdated.push(subject.id);
      const lacks = one === undefined && all.length >= WORTH_READING ? 'not read' : isOutdated ? 'has changed' : '';
      rows.push([
        subjectKey(subject),
        `${all.length}`,
        `${one?.n ?? 0}`,
        `${still}`,
        one?.precision.toFixed(2) ?? '–',
        lacks,
      ]);
    }
    writeRecords(family, { read: read.filter((one) => !known.has(subjectKey(one))), unread, outdated });
  }
  yield* alignTable(rows);
}
