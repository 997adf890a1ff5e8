import type { LexiconEntry } from '../lexicons/types.ts';
import type { Token } from '../tokens/types.ts';
import { type Cue, makeCue, NEGATED } from './cue.ts';
import { HEARD, UNSAID, UNSAID_OF } from './cue-words.ts';
import { isNominal, type NounPhrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Steps, Stretch } from './stretch.ts';
import { frontedSubject, sharedSubject, speaks } from './subjects.ts';

/** A reporting verb without tense, as tokens. */
interface NonfiniteVerb {
  readonly entry: LexiconEntry;
  /** The words of the entry. */
  readonly from: number;
  readonly to: number;
  /** Where its group begins: auxiliaries and adverbs stand before `from`. */
  readonly start: number;
  readonly flags: number;
  /** The cue before it in the stretch. */
  readonly last: Cue | undefined;
}

/** "went on to say", "called a meeting to announce". */
export function readInfinitive(
  steps: Steps,
  stretch: Stretch,
  { entry, from, to, start, flags, last }: NonfiniteVerb,
): Cue | null {
  const { tokens } = steps;
  const governor = start - 2 >= stretch.from ? (tokens[start - 2] as Token) : undefined;
  if (governor === undefined) return null;
  // "as Smith likes to say", "Smith likes to say that"; "would like to say" is not said yet.
  const wish = tokens[start - 3]?.pos === 'AUX';
  const habit =
    governor.lemma === 'like' && ((entry.group === 'say' && !wish) || isInAsClause(steps, stretch, start - 2));
  if (!habit && (UNSAID.has(governor.lemma) || UNSAID.has(governor.norm))) return null;
  if (governor.pos === 'VERB' || governor.norm === 'on') {
    let group = governor.norm === 'on' && start - 3 >= stretch.from ? start - 3 : start - 2;
    while (group > stretch.from && (tokens[group - 1] as Token).pos === 'AUX') group--;
    const subject = phraseBefore(steps, group, stretch.from);
    if (subject !== null) return makeCue(entry, stretch, from, group, to, 'infinitive', flags, subject, false, false);
  }
  const subject = sharedSubject(steps, stretch, from, last);
  // "It is a lie to say that taxes fall": nobody said it.
  if (isImpersonal(steps, subject)) return null;
  return makeCue(entry, stretch, from, start, to, 'infinitive', flags, subject, false, true);
}

function isImpersonal({ tokens }: Steps, subject: NounPhrase | null): boolean {
  return subject !== null && (tokens[subject.head] as Token).norm === 'it';
}

/** True when the verb at `verb` has a subject behind "as". */
function isInAsClause(steps: Steps, stretch: Stretch, verb: number): boolean {
  const subject = phraseBefore(steps, verb, stretch.from);
  return subject !== null && subject.from > stretch.from && (steps.tokens[subject.from - 1] as Token).norm === 'as';
}

/** ", adding that", "officials saying", "was quoted as saying". */
export function readGerund(
  steps: Steps,
  stretch: Stretch,
  { entry, from, to, start, flags, last }: NonfiniteVerb,
): Cue | null {
  const { tokens } = steps;
  if (start <= stretch.from) {
    const subject = frontedSubject(steps, to, stretch.to);
    return subject === null ? null : makeCue(entry, stretch, from, start, to, 'gerund', flags, subject, false, true);
  }
  const quote = steps.quoteTo(start);
  // said it “failed,” adding that: the comma stands inside the marks.
  const comma = quote >= 0 ? steps.quotes.pairs[quote]?.innerTo : start;
  const before = tokens[(comma as number) - 1] as Token;
  if (quote >= 0 && (before.text !== ',' || steps.prev(start) <= stretch.from)) return null;
  if (before.norm === 'as' && start - 2 > stretch.from && (tokens[start - 2] as Token).pos === 'VERB') {
    let group = start - 2;
    while (group > stretch.from && ['AUX', 'ADV'].includes((tokens[group - 1] as Token).pos)) group--;
    const quoted = phraseBefore(steps, group, stretch.from);
    if (quoted !== null) return makeCue(entry, stretch, from, group, to, 'finite', flags, quoted, false, false);
  }
  // "stopped short of saying", "left without saying": not said.
  const earlier = (tokens[start - 2] as Token | undefined)?.norm ?? '';
  const unsaid =
    before.norm === 'without' || before.norm === 'from' || (before.norm === 'of' && UNSAID_OF.has(earlier));
  if (unsaid) {
    const subject = sharedSubject(steps, stretch, start, last);
    if (isImpersonal(steps, subject)) return null;
    return makeCue(entry, stretch, from, start, to, 'gerund', flags | NEGATED, subject, false, true);
  }
  // "was heard saying"
  if (before.pos === 'VERB' && HEARD.has(before.norm) && tokens[start - 2]?.pos === 'AUX') {
    let group = start - 2;
    while (group > stretch.from && ['AUX', 'ADV'].includes((tokens[group - 1] as Token).pos)) group--;
    const heard = phraseBefore(steps, group, stretch.from);
    if (heard !== null) return makeCue(entry, stretch, from, group, to, 'finite', flags, heard, false, false);
  }
  const nominal = isNominal(before) || before.text === ')';
  const linked = before.text === ',' || before.text === '—' || ['ADP', 'SCONJ', 'CCONJ', 'ADV'].includes(before.pos);
  if (!nominal && !linked) return null;
  const direct = nominal ? phraseBefore(steps, start, stretch.from) : null;
  if (direct !== null && speaks(tokens[direct.head] as Token)) {
    return makeCue(entry, stretch, from, start, to, 'gerund', flags, direct, false, false);
  }
  const subject = sharedSubject(steps, stretch, start, last) ?? direct;
  return makeCue(entry, stretch, from, start, to, 'gerund', flags, subject, false, true);
}
