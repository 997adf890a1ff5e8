import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { headOf, LONGEST_MATCH, rangesMeet, startingWithin, subjectBefore } from '../phrases.ts';
import { endMark, isNegation, startsClause } from '../scope.ts';
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
const URGENCY = new Set(
  (
    'act answer also apologize change condemn confront defend end face fight finally fix lead learn listen never now ' +
    'oppose protect recognize reject resign resist restore rise stand stop'
  ).split(' '),
);
/** "should be able to", "should arrive": a forecast. */
const FORECASTS = new Set(['arrive', 'come', 'happen', 'last', 'suffice', 'take']);
const FORECAST_STATES = new Set(
  (
    'able available back clear complete completed done enough familiar finished fine noted open ready safe soon ' +
    'sufficient'
  ).split(' '),
);
const EXPECTED = new Set(
  'add allow boost bring continue cut ease fall give grow help improve lead lower make provide raise reduce persuade remain rise show'.split(
    ' ',
  ),
);
const ONLY = new Set(['also', 'further', 'only']);
/** Subjects by themselves, whatever stands before them. */
const THINGS = new Set(['it', 'that', 'this']);
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
  'apply avoid bring call check click close consult contact drink drive eat enter keep leave miss open park plan print register reply seek send share stay submit subscribe touch use wear'.split(
    ' ',
  ),
);
/** With these a guide goes on from step to step. */
const ADVISING = new Set(
  'add cover follow install listen make press put report save set take try turn visit wash'.split(' '),
);
/** "We should add that …": the writer goes on, nobody is told anything. */
const GOING_ON = new Set(
  'acknowledge add admit begin dive get head mention move note point recap return say start stress turn unpack'.split(
    ' ',
  ),
);
/** What "Remember, you …" goes on with in a guide. */
const ALLOWING = new Set(['can', 'cannot', 'have', 'may', 'might', 'must', 'need', 'will']);
/** How far a deadline may stand behind its modal, in tokens. */
const DEADLINE = 16;
const SEASONS = new Set(
  'autumn evening fall midnight morning next noon spring summer then tomorrow tonight winter'.split(' '),
);
/** What readers are called to by "let's"; with other verbs the text goes on ("let's turn to Iowa", "let's state that"). */
const JOINT_CALLS = new Set(
  (
    'admit all ask build call celebrate demand elect end face fight fix forget give help hold honor hope imagine insist keep never ' +
    'not praise pray refuse remember replace restore stand stop support thank tell vote work'
  ).split(' '),
);
const MUSINGS = new Set(['consider', 'imagine', 'picture', 'recall', 'remember']);
const RELATIVES = new Set(['that', 'which', 'who']);
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
  // "Don't believe him?": a question cut short.
  if (context.tokens[endMark(context)]?.norm.startsWith('?') === true) return false;
  // "someone who will stand up and say no to": the verb is joined to another.
  const joined = match.from > context.from ? context.tokens[match.from - 1]?.norm : undefined;
  if ((joined === 'and' || joined === 'or') && group === 'calls-to-readers' && hasVerbBefore(match.from, context))
    return false;
  // "executives who do not expect a recovery", "They do not expect it": somebody else does not.
  if (joined !== undefined && RELATIVES.has(joined)) return false;
  const goes = match.to < context.to ? (context.tokens[match.to] as Token) : undefined;
  if (group === 'lets' && !match.entry.cue.endsWith('not') && (goes === undefined || !isJointCall(goes))) return false;
  if (group !== 'commands' && group !== 'forbidding') return startsClause(context, match.from);
  if (context.block !== 'paragraph' || !opensSentence(match.from, context)) return false;
  const next = match.to < context.to ? (context.tokens[match.to] as Token) : undefined;
  if (isInstruction(context)) return false;
  if (group === 'forbidding') return next !== undefined && isBare(next) && !SERVICES.has(next.lemma);
  // "Imagine, …", "Recall, the attorney general …", "Remember Flint?"
  if (next?.norm === ',' && context.tokens[match.to + 1]?.norm === 'you')
    return !ALLOWING.has(context.tokens[match.to + 2]?.norm ?? '');
  if (next !== undefined && MUSINGS.has(match.entry.cue) && (next.norm === ',' || next.pos === 'PROPN')) return true;
  return (
    next !== undefined &&
    !NEWSROOM.has(next.norm) &&
    // "Call the office at 555-0199" is service; "call them" is a call.
    (match.entry.cue !== 'call' || next.pos === 'PRON') &&
    (['DET', 'PRON'].includes(next.pos) || ['about', 'that', 'what', 'if'].includes(next.norm))
  );
}

/** "Try to call them. Don't agree to pay.": a step in a row of advice. */
function isInstruction({ text, sentence }: RuleContext): boolean {
  const before = text.sentenceTokens[sentence - 1];
  const first = before === undefined ? undefined : text.tokens[before.from];
  return first !== undefined && first.pos === 'VERB' && (SERVICES.has(first.norm) || ADVISING.has(first.norm));
}

/** "Let's Stop It": a capital makes a title. */
function isJointCall({ text, norm, lemma }: Token): boolean {
  return text === norm && (JOINT_CALLS.has(lemma) || JOINT_CALLS.has(norm));
}

function hasVerbBefore(at: number, { tokens, from }: RuleContext): boolean {
  for (let i = from; i < at; i++) {
    if (['AUX', 'VERB'].includes((tokens[i] as Token).pos)) return true;
  }
  return false;
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
  // "Should government have acted?" asks.
  if (next.pos === 'NOUN' && tokens[endMark(context)]?.norm === '?') return 0;
  const subject = subjectBefore(context, match.from);
  if (subject === null) return 0;
  const before = subject.from > context.from ? (tokens[subject.from - 1] as Token).norm : '';
  const first = (tokens[subject.from] as Token).norm;
  if (OPEN_QUESTIONS.has(before) || OPEN_QUESTIONS.has(first) || isAskedWhether(subject.from, context)) return 0;
  const last = tokens[subject.to - 1] as Token;
  // "if it is to be a great nation, this must …": the pronoun is the subject, what stands before it is not.
  const head = THINGS.has(last.norm) ? last : tokens[headOf(context, subject)];
  const requirement = REQUIREMENTS.has(match.entry.cue);
  if (head === undefined) return requirement ? 0 : 0.7;
  // "Why do we have to think about it?" asks.
  // "We must" is said in speeches and statements far more often than by a writer; the "we" is marked by its own rule.
  if (match.entry.cue === 'must' && (first === 'we' || head.norm === 'we')) return 0;
  if (hasDeadline(match, context)) return 0;
  // "so that we never have to ask": nobody has to.
  if (requirement && isNegation(context.tokens[match.from - 1])) return 0;
  if (head.norm === 'we' && match.entry.cue !== 'must' && GOING_ON.has(next.lemma)) return 0;
  if (head.norm === 'we') return requirement && context.tokens[endMark(context)]?.norm === '?' ? 0 : 1;
  const addressed = head !== last || !THINGS.has(last.norm) ? namesAddressee(subject, head, context) : false;
  if (requirement) return addressed && match.entry.cue !== 'has to' && isUrgent(match, context) ? 0.9 : 0;
  // Whom the writer may not command is told off only in a main clause ("evidence they should be chosen" reports).
  if (!addressed && SERVICES.has(next.lemma)) return 0;
  if (
    !addressed &&
    (head.pos === 'PRON' ||
      !startsClause(context, subject.from) ||
      (match.entry.cue !== 'ought to' && foretells(match, context)))
  )
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

/** "whether or not the board should vote", "how deeply the state should cut": a question that is passed on. */
function isAskedWhether(subject: number, { tokens, from }: RuleContext): boolean {
  for (let i = subject; i >= Math.max(from, subject - 3); i--) {
    const norm = tokens[i]?.norm;
    if (norm === 'whether' || (norm === 'how' && tokens[i + 1]?.pos === 'ADV')) return true;
  }
  return false;
}

/** "must act", "must now": a demand. Bodies that "must approve the deal" or "file a form" follow a rule. */
function isUrgent(match: LexiconMatch, context: RuleContext): boolean {
  const next = context.tokens[match.to] as Token;
  // "If the board will not, the voters must."
  return next.kind === 'punct' || URGENCY.has(next.lemma) || URGENCY.has(next.norm);
}

/** "That should add to the pressure", "such cases should be kept apart": of things, an expectation or a rule. */
function foretells(match: LexiconMatch, { tokens, to }: RuleContext): boolean {
  let at = match.to;
  while (at < to && ((tokens[at] as Token).pos === 'ADV' || ONLY.has((tokens[at] as Token).norm))) at++;
  return at < to && ((tokens[at] as Token).lemma === 'be' || EXPECTED.has((tokens[at] as Token).lemma));
}

/** "by Oct. 1", "by spring", "to avoid a shutdown", "must still", "under state law": a step that is due. */
function hasDeadline(match: LexiconMatch, { tokens, to }: RuleContext): boolean {
  if (tokens[match.to]?.norm === 'still') return true;
  for (let i = match.to; i + 1 < Math.min(to, match.to + DEADLINE); i++) {
    const { norm } = tokens[i] as Token;
    const after = tokens[i + 1] as Token;
    if (norm === 'by' && (after.pos === 'PROPN' || after.pos === 'NUM' || SEASONS.has(after.norm))) return true;
    if (norm === 'to' && after.norm === 'avoid') return true;
    if (norm === 'under' && [1, 2, 3].some((step) => tokens[i + step]?.norm === 'law')) return true;
  }
  return false;
}

function isForecast(match: LexiconMatch, context: RuleContext): boolean {
  const { tokens } = context;
  let at = match.to;
  while (at < context.to && ((tokens[at] as Token).pos === 'ADV' || ONLY.has((tokens[at] as Token).norm))) at++;
  const verb = tokens[at];
  if (verb === undefined || at >= context.to) return true;
  if (FORECASTS.has(verb.lemma)) return true;
  if (verb.lemma === 'add' && tokens[at + 1]?.norm === 'to') return true;
  if (verb.lemma !== 'be') return false;
  const state = at + 1 < context.to ? (tokens[at + 1] as Token).norm : '';
  return FORECAST_STATES.has(state);
}
