import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** How far the frame of a modal is looked for on either side, in tokens. */
const FRAME = 10;
const RULINGS = new Set(['affirm', 'decide', 'declare', 'decree', 'hold', 'order', 'rule']);
/** What courts say of laws in doubt, not what they let anybody do: "ruled that the law may violate". */
const OF_LAWS = new Set(['be', 'breach', 'conflict', 'harm', 'have', 'infringe', 'run', 'violate']);
/** Passives of services: "rooms may be booked". */
const SERVICES = new Set(['book', 'borrow', 'download', 'mail', 'order', 'rent', 'return']);
const PLACES = new Set(['at', 'in', 'inside', 'on', 'outside', 'with']);
const PERIODS = new Set(['day', 'month', 'semester', 'season', 'week', 'year']);
const TIMES = new Set(['once', 'time', 'times', 'twice']);
/** Verbs of ability with a number behind them: "could seat 400". */
const CAPACITIES = new Set(['accommodate', 'fit', 'seat', 'sleep']);
/** The same, with what a thing can hold; parties may hold seats. */
const LOADS = new Set(['carry', 'hold', 'lift', 'store']);
const LOADED = new Set([
  'barrel',
  'car',
  'gallon',
  'guest',
  'liter',
  'passenger',
  'people',
  'person',
  'pound',
  'spectator',
  'ton',
]);
const CHOICES = new Set(['among', 'between', 'from', 'whether']);
const CHOOSING = new Set(['choose', 'pick', 'select']);
/** Conditions that rules set: "they must have lived here for a year". */
const CONDITIONS = new Set(
  'attain bear complete earn file graduate hold live maintain own pass pay receive register reside serve work'.split(
    ' ',
  ),
);
/** With "must have", these give a condition its measure or its end. */
const TERMS = new Set(['by', 'least', 'minimum', 'prior', 'within']);
const PLAIN_TO_SEE = new Set(['apparent', 'clear', 'evident', 'known', 'obvious', 'plain']);
const PLAIN_SUBJECTS = new Set('he i it one she somebody someone something that there they this we who you'.split(' '));

/** "ruled that states may ban": what a court allows. */
export function isRuledOn(modal: number, verb: Token, { tokens, from }: RuleContext): boolean {
  if (OF_LAWS.has(verb.lemma)) return false;
  const low = Math.max(from, modal - FRAME);
  for (let i = modal - 1; i > low; i--) {
    if ((tokens[i] as Token).norm === 'that' && RULINGS.has((tokens[i - 1] as Token).lemma)) return true;
  }
  return false;
}

/** "Rooms may be booked", "dogs may be left at the gate": what is on offer. */
export function isOffered(from: number, participle: Token, context: RuleContext): boolean {
  if (SERVICES.has(participle.lemma)) return true;
  return participle.lemma === 'leave' && PLACES.has(context.tokens[from + 2]?.norm ?? '');
}

/** "may water the lawn twice a week": a rule. */
export function isRate(from: number, { tokens, to }: RuleContext): boolean {
  const high = Math.min(to - 2, from + FRAME);
  for (let i = from; i < high; i++) {
    const { norm } = tokens[i + 1] as Token;
    if ((norm === 'a' || norm === 'per' || norm === 'each') && TIMES.has((tokens[i] as Token).norm))
      return PERIODS.has((tokens[i + 2] as Token).lemma);
  }
  return false;
}

/** "could choose between two", "could watch for free", "could pay in cash or by check": what was open to them. */
export function isChoice(from: number, verb: Token, { tokens, to }: RuleContext): boolean {
  const high = Math.min(to, from + FRAME);
  const chooses = CHOOSING.has(verb.lemma);
  for (let i = from + 1; i < high; i++) {
    const { norm, pos, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if (chooses && tokens[i - 1] === verb && CHOICES.has(norm)) return true;
    const before = (tokens[i - 1] as Token).norm;
    if (norm === 'free' && before === 'for') return true;
    if (norm === 'person' && before === 'in') return true;
    // "in cash or by check": one way or the other.
    if (before === 'or' && pos === 'ADP' && hasPreposition(tokens, from, i - 1)) return true;
  }
  return false;
}

function hasPreposition(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[to - 2];
  return to - 2 > from && before?.pos === 'ADP';
}

/** "could seat 400", "could carry up to 12 passengers": what a thing is made for. */
export function isCapacity(verb: Token, from: number, { tokens, to }: RuleContext): boolean {
  const carries = LOADS.has(verb.lemma);
  if (!carries && !CAPACITIES.has(verb.lemma)) return false;
  const high = Math.min(to - 1, from + FRAME);
  for (let i = from + 1; i < high; i++) {
    const { pos, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if (pos === 'NUM') return !carries || LOADED.has((tokens[i + 1] as Token).lemma);
  }
  return false;
}

/** "She must have known": a conclusion. "Applicants must have lived here for a year" sets a condition. */
export function isDeduction(modal: number, { tokens, from, to }: RuleContext): boolean {
  let at = modal + 1;
  while (at < to && tokens[at]?.pos === 'ADV') at++;
  if (tokens[at]?.norm !== 'have') return false;
  at++;
  while (at < to && tokens[at]?.pos === 'ADV') at++;
  const first = at < to ? (tokens[at] as Token) : undefined;
  if (first === undefined || (first.pos !== 'VERB' && first.pos !== 'AUX') || first.norm === first.lemma) return false;
  const verb = first.norm === 'been' && tokens[at + 1]?.pos === 'VERB' ? (tokens[at + 1] as Token) : first;
  if (CONDITIONS.has(verb.lemma) || verb.norm === 'born') return false;
  const high = Math.min(to, at + FRAME);
  for (let i = at; i < high; i++) if (TERMS.has((tokens[i] as Token).norm)) return false;
  return modal > from && isOne(modal - 1, tokens, from);
}

/** A pronoun, a name, or one thing: rules are made for many, and for "a candidate". */
function isOne(at: number, tokens: readonly Token[], from: number): boolean {
  const subject = tokens[at] as Token;
  if (subject.pos === 'PRON') return PLAIN_SUBJECTS.has(subject.norm);
  if (subject.pos === 'PROPN') return at > from || !subject.norm.endsWith('s');
  if (subject.pos !== 'NOUN' && subject.pos !== 'ADJ') return false;
  const low = Math.max(from, at - 3);
  for (let i = at - 1; i >= low; i--) {
    const { pos, norm } = tokens[i] as Token;
    if (pos === 'DET' || pos === 'PRON') return norm !== 'a' && norm !== 'an' && norm !== 'each' && norm !== 'every';
  }
  return false;
}

/** "should be home by now", "should have been done by then": a guess from the clock. */
export function isOverdue(modal: number, { tokens, to }: RuleContext): boolean {
  const verb = tokens[modal + 1]?.norm;
  if (verb !== 'be' && verb !== 'have') return false;
  // "It should be clear by now" scolds.
  if (PLAIN_TO_SEE.has(tokens[modal + 2]?.norm ?? '')) return false;
  const high = Math.min(to, modal + FRAME);
  for (let i = modal + 3; i < high; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if ((norm === 'now' || norm === 'then') && tokens[i - 1]?.norm === 'by') return true;
  }
  return false;
}
