import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { headOf, LONGEST_MATCH, rangesMeet, startingWithin, subjectBefore } from '../phrases.ts';
import { endMark, startsClause } from '../scope.ts';
import type { RuleContext } from '../types.ts';

/** Modals that state requirements as often as they demand; whom they speak of decides. */
const REQUIREMENTS = new Set(['has to', 'have to', 'must', 'must not', 'need to', 'needs to']);
/** Those that a writer makes demands on. */
const ADDRESSEES = new Set(
  (
    'administration america americans authority citizen city congress council country democracy europe government ' +
    'governor lawmaker leader legislature media minister nation parliament party politician president republic senate ' +
    'senator society state voter west white world'
  ).split(' '),
);
/** "must now", "must finally": a demand, not a standing rule. */
const URGENCY = new Set(['act', 'also', 'change', 'end', 'finally', 'fight', 'never', 'now', 'stop']);
/** "should be able to", "should arrive": a forecast. */
const FORECASTS = new Set(['arrive', 'come', 'happen', 'last', 'suffice', 'take']);
const FORECAST_STATES = new Set(
  (
    'able available back clear complete completed done enough familiar finished fine noted open ready safe soon ' +
    'sufficient'
  ).split(' '),
);
const EXPECTED = new Set(
  'add allow boost bring continue cut ease fall give grow help improve lead lower make provide raise reduce remain rise show'.split(
    ' ',
  ),
);
/** Before the subject these make "should" a question or a condition. */
const OPEN_QUESTIONS = new Set([
  'how',
  'if',
  'that',
  'what',
  'when',
  'where',
  'whether',
  'which',
  'who',
  'whom',
  'why',
]);

/** "Call us", "Watch our video": the newsroom's own service. */
const NEWSROOM = new Set(['our', 'ours', 'us']);
/** "Don't miss our newsletter", "Do not call after 9 p.m.": service and safety. */
const SERVICES = new Set(
  'bring call click close drink drive eat enter leave miss open park print reply send share submit subscribe touch use'.split(
    ' ',
  ),
);
const MUSINGS = new Set(['consider', 'imagine', 'picture', 'recall', 'remember']);
const JOINING = new Set(['and', 'but', 'now', 'so', 'then']);

/** How strongly a directive cue prescribes here, 0..1; 0 when it does not. */
export function prescribes(match: LexiconMatch, context: RuleContext): number {
  const { entry } = match;
  if (entry.class === 'exhortation') return calls(match, context) ? entry.weight : 0;
  const { cue } = entry;
  const modal = cue === 'should' || cue.startsWith('should ') || cue === 'ought to' || REQUIREMENTS.has(cue);
  if (!modal && cue !== 'had better')
    return startsClause(context, match.from) || (cue.startsWith('can') && isAddressed(match, context))
      ? entry.weight
      : 0;
  return demandStrength(match, context);
}

/** First in its sentence, or after one word that only joins it on ("Then call them."). */
function opensSentence(at: number, { tokens, from }: RuleContext): boolean {
  return at === from || (at === from + 1 && JOINING.has((tokens[from] as Token).norm));
}

/** Calls open a clause; a bare verb or "don't" opens the sentence and has an object or a verb after it. */
function calls(match: LexiconMatch, context: RuleContext): boolean {
  const { group } = match.entry;
  if (group !== 'commands' && group !== 'forbidding') return startsClause(context, match.from);
  if (context.block !== 'paragraph' || !opensSentence(match.from, context)) return false;
  // "Don't like it?": a question cut short.
  if (context.tokens[endMark(context)]?.norm.startsWith('?') === true) return false;
  const next = match.to < context.to ? (context.tokens[match.to] as Token) : undefined;
  if (group === 'forbidding') return next !== undefined && isBare(next) && !SERVICES.has(next.lemma);
  // "Imagine, …", "Recall, the attorney general …", "Remember Flint?"
  if (next !== undefined && MUSINGS.has(match.entry.cue) && (next.norm === ',' || next.pos === 'PROPN')) return true;
  return (
    next !== undefined &&
    !NEWSROOM.has(next.norm) &&
    // "Call the office at 555-0199" is service; "call them" is a call.
    (match.entry.cue !== 'call' || next.pos === 'PRON') &&
    (['DET', 'PRON'].includes(next.pos) || ['about', 'that', 'what', 'if'].includes(next.norm))
  );
}

/** A verb in its bare form: "don't [let]". */
function isBare(token: Token): boolean {
  return (token.pos === 'VERB' || token.pos === 'AUX') && token.norm === token.lemma;
}

function demandStrength(match: LexiconMatch, context: RuleContext): number {
  const { tokens } = context;
  const next = match.to < context.to ? (tokens[match.to] as Token) : undefined;
  if (next === undefined || isForecast(match, context)) return 0;
  // "should “come out and say so”": somebody is quoted.
  if (next.kind === 'quote') return 0;
  // "should she win": a condition.
  if (next.pos === 'PRON' || next.pos === 'PROPN' || next.pos === 'DET') return 0;
  const subject = subjectBefore(context, match.from);
  if (subject === null) return 0;
  const before = subject.from > context.from ? (tokens[subject.from - 1] as Token).norm : '';
  const first = (tokens[subject.from] as Token).norm;
  if (OPEN_QUESTIONS.has(before) || OPEN_QUESTIONS.has(first)) return 0;
  const head = tokens[headOf(context, subject)];
  const requirement = REQUIREMENTS.has(match.entry.cue);
  if (head === undefined) return requirement ? 0 : 0.7;
  // "Why do we have to think about it?" asks.
  if (head.norm === 'we') return requirement && context.tokens[endMark(context)]?.norm === '?' ? 0 : 1;
  const addressed = namesAddressee(subject, head, context);
  if (requirement) return addressed && match.entry.cue !== 'has to' && isUrgent(match, context) ? 0.9 : 0;
  // Whom the writer may not command is told off only in a main clause ("evidence they should be chosen" reports).
  if (!addressed && (head.pos === 'PRON' || !startsClause(context, subject.from) || foretells(match, context)))
    return 0;
  return addressed ? 1 : 0.6;
}

/** Those in power, a country, or a body that the lexicon of politics names. */
function namesAddressee(subject: TokenRange, head: Token, context: RuleContext): boolean {
  if (ADDRESSEES.has(head.lemma)) return true;
  return startingWithin(context.matches('politics'), subject.from - LONGEST_MATCH, subject.to).some(
    (politics) => rangesMeet(politics, subject) && politics.to > subject.to - 3,
  );
}

/** "This nation cannot afford to", "we can't afford to"; "he cannot afford to lose" tells of him alone. */
function isAddressed(match: LexiconMatch, context: RuleContext): boolean {
  const subject = subjectBefore(context, match.from);
  const head = subject === null ? undefined : context.tokens[headOf(context, subject)];
  return subject !== null && head !== undefined && (head.norm === 'we' || namesAddressee(subject, head, context));
}

/** "must act": the bare demand. A demand with a legal object ("must file a form") is a requirement. */
function isUrgent(match: LexiconMatch, context: RuleContext): boolean {
  const next = context.tokens[match.to] as Token;
  return URGENCY.has(next.lemma) || URGENCY.has(next.norm) || match.to - match.from === 1;
}

/** "That should add to the pressure", "such cases should be kept apart": of things, an expectation or a rule. */
function foretells(match: LexiconMatch, { tokens, to }: RuleContext): boolean {
  let at = match.to;
  while (at < to && (tokens[at] as Token).pos === 'ADV') at++;
  return at < to && ((tokens[at] as Token).lemma === 'be' || EXPECTED.has((tokens[at] as Token).lemma));
}

function isForecast(match: LexiconMatch, context: RuleContext): boolean {
  const { tokens } = context;
  let at = match.to;
  while (at < context.to && (tokens[at] as Token).pos === 'ADV') at++;
  const verb = tokens[at];
  if (verb === undefined || at >= context.to) return true;
  if (FORECASTS.has(verb.lemma)) return true;
  if (verb.lemma !== 'be') return false;
  const state = at + 1 < context.to ? (tokens[at + 1] as Token).norm : '';
  return FORECAST_STATES.has(state);
}
