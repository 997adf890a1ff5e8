import { createHash } from 'node:crypto';
import { LEXICONS } from '../../../src/lexicons/generated/index.ts';
import { JUDGES_ALONE } from '../../../src/signals/shapes/company.ts';
import type { Signal } from '../../../src/signals/types.ts';
import type { DetectSignals } from '../detector.ts';
import { GENRES, type SampledText } from './sets.ts';

/** A rule, or a group of a lexicon (`lexicon/group`), whose firings are judged. */
export interface Subject {
  readonly kind: 'rule' | 'group';
  readonly id: string;
}

export interface Firing {
  readonly source: SampledText;
  readonly signal: Signal;
  /** Decides who is sampled; depends on place alone, so a sample stays as it is when other firings come or go. */
  readonly order: string;
}

/** `rule hedging/cue`: names a subject in maps. */
export function subjectKey({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}

/** The rule that fired, and the group of its lexicon entry when there is one. */
export function subjectsOf({ rule, entry }: Signal): Subject[] {
  const subjects: Subject[] = [{ kind: 'rule', id: rule }];
  const group = /^[^/]+\/[^/]+/.exec(entry ?? '')?.[0];
  if (group !== undefined) subjects.push({ kind: 'group', id: group });
  return subjects;
}

/** The sample that is drawn when none is asked for. */
export const FIRST_SEED = 1;

/**
 * Every firing in the texts, by subject.
 *
 * @param seed which order they are sampled in: what was mended after reading one sample is read again in another
 */
export function collectFirings(
  detect: DetectSignals,
  texts: Iterable<SampledText>,
  seed = FIRST_SEED,
): Map<string, Firing[]> {
  const salt = seed === FIRST_SEED ? '' : `${seed} `;
  const bySubject = new Map<string, Firing[]>();
  for (const source of texts)
    for (const signal of detect(source.text)) {
      const place = `${source.set} ${source.id} ${signal.start} ${signal.end}`;
      const firing = {
        source,
        signal,
        order: createHash('sha1')
          .update(salt + place)
          .digest('hex'),
      };
      for (const subject of subjectsOf(signal)) {
        const key = subjectKey(subject);
        const firings = bySubject.get(key);
        if (firings) firings.push(firing);
        else bySubject.set(key, [firing]);
      }
    }
  return bySubject;
}

/**
 * Stands for the entries of a group as they are: what each is and whether it judges alone. A reading is of these
 * entries; the weights beyond that may be learned anew without it. A rule has none (null): its code has no such sum.
 */
export function entriesHash({ kind, id }: Subject): string | null {
  if (kind === 'rule') return null;
  const [lexicon, name] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
  const group = LEXICONS.find((one) => one.lexicon === lexicon)?.groups.find((one) => one.id === name);
  if (group === undefined) return null;
  const entries = group.cues.map((one) => {
    const { cue, weight = group.weight } = typeof one === 'string' ? { cue: one } : one;
    return `${cue}${weight >= JUDGES_ALONE ? '' : '?'}`;
  });
  const all = [group.match, ...(group.pos ?? []), ...entries.sort()].join('\n');
  return createHash('sha1').update(all).digest('hex').slice(0, HASH_LENGTH);
}

/** Hexadecimal digits; enough for a few hundred groups. */
const HASH_LENGTH = 8;

/** Up to `n` firings, each sort of news in turn, inside a sort by the hash of their place. */
export function sampleFirings(firings: readonly Firing[], n: number): Firing[] {
  const sorted = [...firings].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const queues = GENRES.map((genre) => sorted.filter(({ source }) => source.genre === genre));
  const sample: Firing[] = [];
  for (let round = 0; sample.length < n && round < sorted.length; round++)
    for (const queue of queues) {
      const next = queue[round];
      if (next !== undefined && sample.length < n) sample.push(next);
    }
  return sample;
}
