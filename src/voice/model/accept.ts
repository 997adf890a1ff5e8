import type { LexiconEntry } from '../../lexicons/types.ts';
import type { Cue } from '../cue.ts';
import { openingIn, TRAITS } from '../traits.ts';
import { add, type Features, sizeOf } from './features.ts';
import { type Ground, posIn, wordIn } from './ground.ts';
import { frameNumber, type HeadView } from './head-view.ts';
import type { Head } from './heads.ts';

const CLASSES: readonly (LexiconEntry['attributes'] | undefined)[] = [
  'speech',
  'writing',
  'belief',
  'intention',
  'other',
];
const FORMS: readonly Cue['form'][] = ['finite', 'gerund', 'infinitive', 'none'];
const LOOK = 8;

/** Is the word the head of an attribution's cue? */
export function describeHead(ground: Ground, head: Head, features: Features): void {
  features.size = 0;
  const { steps, views } = ground;
  const { traits, quotes } = steps;
  const { at, stretch, cue } = head;
  const { from, to } = stretch;
  const last = at > from ? (views[at - 1] as number) : 0;
  const next = at + 1 < to ? (views[at + 1] as number) : 0;
  const second = at + 2 < to ? (views[at + 2] as number) : 0;
  const lemma = ground.lemma(at);
  const form = ground.form(at) * 32 + posIn(views[at] as number);
  const p1 = wordIn(last);
  const n1 = wordIn(next);
  const n2 = wordIn(second);
  const pp1 = posIn(last);
  const np1 = posIn(next);
  const np2 = posIn(second);
  const frame = frameNumber(head);
  const kind =
    cue === null
      ? 0
      : 1 +
        CLASSES.indexOf(cue.entry.attributes) +
        8 * FORMS.indexOf(cue.form) +
        32 * (cue.passive ? 1 : 0) +
        64 * (cue.subject === null ? 1 : 0) +
        128 * (cue.negated ? 1 : 0);
  add(features, 0, 0, 0);
  add(features, 1, lemma, 0);
  add(features, 2, lemma, form);
  add(features, 3, lemma, n1);
  add(features, 4, lemma, np1);
  add(features, 5, form, n1);
  add(features, 6, form, p1);
  add(features, 7, n1, np2);
  add(features, 8, n2, 0);
  add(features, 10, frame, kind);
  add(features, 11, frame, lemma);
  add(features, 12, frame, np1);
  add(features, 13, pp1, np1);
  add(features, 14, at + 3 < to ? wordIn(views[at + 3] as number) : 0, 0);
  add(features, 15, frame, n1);
  // Who may speak: the last word before the verb group.
  let subject = at - 1;
  for (let seen = 0; subject > from && seen < LOOK && ((traits[subject] as number) & TRAITS.verbal) !== 0; seen++)
    subject--;
  const sort = subject < from ? 31 : steps.quoteTo(subject + 1) >= 0 ? 30 : ground.sort(subject);
  add(features, 16, sort, form);
  add(features, 20, sizeOf(to - at), form);
  add(features, 21, complementizer(traits, quotes.startAt, at + 1, to), form);
  add(features, 22, posIn(views[from] as number) * 32 + pp1, form);
  add(features, 17, sort, lemma);
  add(features, 19, head.quoted ? 1 : 0, lemma);
}

/** The last ones that `describeHead` writes tell a cue from another word, and nothing of its parts. */
const ONLY_OF_HEADS = 2;

/** Puts in the place of what `describeHead` has written of the cue alone what matters once the word is taken for one. */
export function describeParts(ground: Ground, head: Head, view: HeadView, features: Features): void {
  features.size -= ONLY_OF_HEADS;
  const { at, stretch, rule } = head;
  const { from, to } = stretch;
  const { lemma, form, frame } = view;
  const pp1 = ground.pos(at - 1, from, to);
  add(features, 27, sizeOf(at - from), lemma);
  add(features, 28, ground.pos(at - 2, from, to) * 32 + pp1, form);
  if (rule === null) return;
  const side = rule.source === null ? 0 : rule.source.from < at ? 1 : 2;
  const { before, after } = view;
  const sides = side * 4 + (before === null ? 0 : 1) + (after === null ? 0 : 2);
  const first = (after ?? before)?.from ?? from;
  add(features, 30, sides, frame);
  add(features, 31, sides, lemma);
  add(features, 32, ground.word(first, from, to), frame);
}

/** What a clause may follow with: 0 none near, else how it begins. */
function complementizer(traits: Int32Array, quoteAt: Int32Array, at: number, to: number): number {
  const end = Math.min(to, at + LOOK);
  for (let i = at; i < end; i++) {
    if ((quoteAt[i] as number) >= 0) return 5;
    const opening = openingIn(traits[i] as number);
    if (opening !== 0) return opening;
  }
  return 0;
}
