import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import { OWNER_AUTHOR } from '../../voice/types.ts';
import { isPlural } from '../phrases.ts';
import { negatedBefore } from '../scope.ts';
import type { RuleContext } from '../types.ts';
import {
  isGranted,
  isOption,
  isPurpose,
  isSought,
  isSupposed,
  isThought,
  isUndone,
  isWhichever,
} from './hedge-modal-clauses.ts';
import { isCapacity, isChoice, isDeduction, isOffered, isOverdue, isRate, isRuledOn } from './hedge-modal-frames.ts';
import { NOMINATIVES } from './hedge-neighbours.ts';
import {
  ABILITIES,
  ABILITY_FRAMES,
  AFTER_TITLED,
  AMOUNTS,
  BEFORE_VERB,
  KINDS,
  NEGATIONS,
  NO_ADVERBS,
  OBJECT_OPENERS,
  OF_DOUBT,
  PERSONAL,
  PROCEDURES,
  SOFTENED,
  STATES,
  TAKEN,
  TRANSITIVES,
  WH_OBJECTS,
} from './modal-words.ts';

/** True when a modal is conjecture about the facts: the sense decides, not the word. */
export function isConjecture(match: LexiconMatch, context: RuleContext): boolean {
  const modal = context.tokens[match.from] as Token;
  if (match.to - match.from > 1) return true;
  // After "some" the tagger takes "might" for strength, and "May" in a headline for the month.
  const verb = modal.pos === 'AUX' || modal.pos === 'VERB' || isSome(match.from - 1, context);
  if (!verb && !isTitled(match, context)) return false;
  // "Could this be the end?" asks; the question is a rule of its own.
  if (match.from === context.from) return false;
  const after = readAfter(match.to, context);
  switch (modal.norm) {
    case 'may':
      return isDoubtfulMay(modal, match, after, context);
    case 'might':
      return (
        after.verb !== null &&
        !isWhichever(match.from, context) &&
        !isThought(match.from, after.verb, context) &&
        !isPurpose(match.from, context)
      );
    case 'could':
      return isConjecturalCould(match, after, context);
    case 'would':
      return isConjecturalWould(match, after, context);
    case 'must':
      return isDeduction(match.from, context);
    case 'should':
      return isOverdue(match.from, context);
    default:
      return after.verb !== null;
  }
}

interface AfterModal {
  readonly verb: Token | null;
  /** The token after the verb. */
  readonly next: Token | null;
  readonly negated: boolean;
}

/** The verb after a modal, over adverbs, "not" and, in questions and inversions, the subject ("only then may the talks begin"). */
function readAfter(at: number, context: RuleContext): AfterModal {
  let negated = false;
  const end = Math.min(context.to, at + 6);
  for (let i = at; i < end; i++) {
    const token = context.tokens[i] as Token;
    const next = i + 1 < context.to ? (context.tokens[i + 1] as Token) : null;
    if (NEGATIONS.has(token.norm)) negated = true;
    // "could at least soften".
    else if (token.norm === 'at' && (next?.norm === 'least' || next?.norm === 'best')) i++;
    else if (isVerbAfterModal(token, next)) return { verb: token, next, negated };
    // "may better serve".
    else if (TRANSITIVES.has(token.norm) && next?.pos === 'VERB') continue;
    // "Try as they might, there": nothing follows but a new clause.
    else if (token.norm === ',' && i === at && next?.pos !== 'ADV' && next?.pos !== 'ADP') break;
    else if (!BEFORE_VERB.has(token.pos) && token.norm !== ',') {
      const inSubject = (i > at || asks(at, context)) && (token.pos === 'NOUN' || token.pos === 'PROPN');
      if (!inSubject) break;
    }
  }
  return { verb: null, next: null, negated };
}

/** "what might the board do": the subject comes after the modal. */
function asks(at: number, { tokens, from }: RuleContext): boolean {
  return at - 2 >= from && WH_OBJECTS.has(tokens[at - 2]?.norm ?? '');
}

/** A verb, whatever tag it got: after a modal a plain noun or adjective form is nothing else ("could all hold"). */
function isVerbAfterModal({ pos, norm, lemma, kind }: Token, next: Token | null): boolean {
  if (pos === 'VERB' || pos === 'AUX') return true;
  if (TRANSITIVES.has(norm)) return next !== null && OBJECT_OPENERS.has(next.pos);
  if (pos === 'ADV') return NO_ADVERBS.has(norm);
  return (pos === 'NOUN' || pos === 'ADJ') && kind === 'word' && norm === lemma && norm !== 'likely';
}

function isDoubtfulMay(modal: Token, match: LexiconMatch, after: AfterModal, context: RuleContext): boolean {
  // "May he rest in peace", "May 5": a wish or the month, never conjecture.
  if (after.verb === null || (modal.text !== 'may' && !isTitled(match, context))) return false;
  const { verb, next } = after;
  if (OF_DOUBT.has(context.tokens[match.to]?.norm ?? '')) return true;
  if (isRuledOn(match.from, verb, context) || isGranted(match.from, context) || isWhichever(match.from, context))
    return false;
  const passive = verb.lemma === 'be' && next !== null && next.pos === 'VERB' && !next.norm.endsWith('ing');
  if (after.negated) return (STATES.has(verb.lemma) || isSome(match.from - 1, context)) && !passive;
  if (verb.lemma === 'be' || verb.lemma === 'have') {
    if (!passive) return true;
    return !((PROCEDURES.has(next.lemma) && !isSingular(match, context)) || isOffered(match.to, next, context));
  }
  if (isRate(match.to, context)) return false;
  const relative = context.tokens[match.from - 1]?.norm;
  if (KINDS.has(verb.lemma) && (relative === 'that' || relative === 'which')) return false;
  // "may pay more" tells of a price.
  if (verb.lemma === 'pay' && AMOUNTS.has(next?.norm ?? '')) return true;
  const allowed = PROCEDURES.has(verb.lemma) || (verb.lemma === 'take' && TAKEN.has(next?.lemma ?? ''));
  return !(allowed && hasPeopleAsSubject(match.from - 1, context));
}

function isConjecturalCould(match: LexiconMatch, after: AfterModal, context: RuleContext): boolean {
  const { verb, next, negated } = after;
  if (verb === null) return false;
  // "He could have had a second" tells what did not happen; "the fire could have started here" guesses.
  const participle = verb.lemma === 'have' ? participleOf(verb, match.to, context) : null;
  if (participle !== null) return !isUndone(match.from, participle, context);
  if (isSupposed(match.from, context)) return false;
  // "Nobody could say" denies an ability.
  if (negated || negatedBefore(context, match.from, 3)) return false;
  const target = verb.lemma === 'be' && next?.pos === 'VERB' ? next : verb;
  if (ABILITIES.has(target.lemma) || isChoice(match.to, target, context) || isCapacity(target, match.to, context))
    return false;
  // "nothing that she could do about it": what lay in her power.
  if (
    verb.lemma === 'do' &&
    (next === null || next.kind === 'punct' || next.pos === 'ADP' || next.pos === 'PART' || next.norm === 'to')
  )
    return false;
  if (isOption(match.from, verb, context) || isPurpose(match.from, context) || isSought(match.from, context))
    return false;
  if (PROCEDURES.has(verb.lemma) && hasPeopleAsSubject(match.from - 1, context)) return false;
  // "ruled that the money could be used", "the verdict could be appealed": what is allowed.
  if (verb !== target && (target.lemma === 'appeal' || isRuledOn(match.from, target, context))) return false;
  const low = Math.max(context.from, match.from - 4);
  for (let i = match.from - 1; i >= low; i--) {
    const { norm, kind } = context.tokens[i] as Token;
    if (kind === 'punct') break;
    if (norm === 'as' ? isSecondAs(i, context) : ABILITY_FRAMES.has(norm)) return false;
    if (norm === 'so' && context.tokens[i + 1]?.pos !== 'ADJ') return false;
  }
  return true;
}

/** "(could) have just taken", "have been taken": the last participle; null for a plain "have". */
function participleOf(have: Token, at: number, { tokens, to }: RuleContext): Token | null {
  let i = at;
  while (i < to && tokens[i] !== have) i++;
  i++;
  while (i < to && tokens[i]?.pos === 'ADV') i++;
  const first = tokens[i];
  if (first === undefined || i >= to || (first.pos !== 'VERB' && first.pos !== 'AUX')) return null;
  return first.norm === 'been' && tokens[i + 1]?.pos === 'VERB' ? (tokens[i + 1] as Token) : first;
}

/** "as fast as she could"; "as the road could flood" gives a reason. */
function isSecondAs(at: number, { tokens, from }: RuleContext): boolean {
  const low = Math.max(from, at - 4);
  for (let i = at - 1; i >= low; i--) if ((tokens[i] as Token).norm === 'as') return true;
  return false;
}

/**
 * "would" softens a conclusion in "would seem" and "would mean that". Elsewhere it is a habit, the content of a bill, a
 * consequence stated as sure, what did not happen, or (in what somebody said) the future: none of them is a hedge.
 */
function isConjecturalWould(match: LexiconMatch, after: AfterModal, context: RuleContext): boolean {
  const { verb, next, negated } = after;
  if (verb === null || negated || !SOFTENED.has(verb.lemma) || isBackshifted(match.from, context)) return false;
  // "would mean that the deal is dead" concludes; "would mean higher taxes" states a consequence.
  return verb.lemma !== 'mean' || next?.norm === 'that' || NOMINATIVES.has(next?.norm ?? '');
}

/** In the content of indirect speech, "would" is "will" moved into the past. */
function isBackshifted(at: number, { voice }: RuleContext): boolean {
  const owner = voice.owner[at] ?? OWNER_AUTHOR;
  return owner !== OWNER_AUTHOR && voice.attributions[owner]?.kind === 'indirect';
}

/** "Talks May Be Near an End": the modal in a headline whose words have capitals. */
function isTitled({ from, to }: LexiconMatch, { tokens, block, from: low }: RuleContext): boolean {
  return block === 'headline' && from > low && tokens[from]?.text === 'May' && AFTER_TITLED.has(tokens[to]?.norm ?? '');
}

/** "Some may not see it": no rule is made for some. */
function isSome(at: number, { tokens, from }: RuleContext): boolean {
  const norm = at >= from ? (tokens[at] as Token).norm : '';
  return norm === 'some' || norm === 'many' || norm === 'others';
}

/** Plural people, or "you", "anyone": those that rules are made for. */
function hasPeopleAsSubject(at: number, context: RuleContext): boolean {
  if (at < context.from) return false;
  const token = context.tokens[at] as Token;
  if (token.pos === 'PRON') return PERSONAL.has(token.norm) && !['he', 'she'].includes(token.norm);
  // A plural with a capital has no lemma of its own: "Americans".
  return isPlural(token, at === context.from) || (token.pos === 'PROPN' && /[^s]s$/.test(token.norm));
}

function isSingular(match: LexiconMatch, context: RuleContext): boolean {
  const subject = match.from > context.from ? (context.tokens[match.from - 1] as Token) : undefined;
  return subject?.pos === 'PROPN' || subject?.norm === 'he' || subject?.norm === 'she';
}
