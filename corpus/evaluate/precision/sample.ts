import { createHash } from 'node:crypto';
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

/** Every firing in the texts, by subject. */
export function collectFirings(detect: DetectSignals, texts: Iterable<SampledText>): Map<string, Firing[]> {
  const bySubject = new Map<string, Firing[]>();
  for (const source of texts)
    for (const signal of detect(source.text)) {
      const place = `${source.set} ${source.id} ${signal.start} ${signal.end}`;
      const firing = { source, signal, order: createHash('sha1').update(place).digest('hex') };
      for (const subject of subjectsOf(signal)) {
        const key = subjectKey(subject);
        const firings = bySubject.get(key);
        if (firings) firings.push(firing);
        else bySubject.set(key, [firing]);
      }
    }
  return bySubject;
}

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
