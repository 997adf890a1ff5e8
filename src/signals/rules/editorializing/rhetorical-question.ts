import type { LexiconMatch, Pos } from '../../../lexicons/types.ts';
import { isTitleCase } from '../../../segmentation/headline.ts';
import type { Token } from '../../../tokens/types.ts';
import { OWNER_AUTHOR } from '../../../voice/types.ts';
import { defineRule } from '../../rule.ts';
import { endMark, firstWord } from '../../scope.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
/** A question no longer than this that is a block of its own is a heading ("What is in the bill?"), in words. */
const HEADING_WORDS = 12;
/** A cue of this prior weight judges, so that the question makes a point. */
const JUDGES = 0.5;
const JUDGING = new Set(['intensifiers', 'loaded', 'partisan', 'stance']);
/** In a question these ask as often as they judge ("What would you do?", "Was it just a rumor?"). */
const ASKING_GROUPS = new Set(['desires', 'habits', 'rankings', 'the-reader']);

export default defineRule({
  id: 'editorializing/rhetorical-question',
  type: 'editorial',
  says: '“{text}” is a question put to readers, most often to make a point ({whose}).',
  claims:
    'The writer asks in running prose, with a denial, a doubt or a judgment in the question. Headings, interviewers’ questions, quoted questions and questions put to readers about themselves do not fire.',
  voices: ['author'],
  blocks: ['paragraph'],
  form: true,
  effects: { editorializing: 3 },
  traits: TRAITS.question,
  run(context) {
    const at = endMark(context);
    const first = firstWord(context);
    if (at <= first || context.tokens[at]?.norm.startsWith('?') !== true) return NOTHING;
    if (context.voice.owner[first] !== context.voice.owner[at - 1]) return NOTHING;
    if (passesOnQuestion(context, first, at) || isInterview(context, first) || isHeading(context, first, at))
      return NOTHING;
    if (
      leadsOn(context, first, at) ||
      chats(context, first, at) ||
      looksForPeople(context, first) ||
      isAnsweredBySource(context, at)
    )
      return NOTHING;
    if (!makesPoint(context, first, at) || isTitleOrList(context, first, at)) return NOTHING;
    return [{ from: first, to: at + 1 }];
  },
  examples: {
    fires: [
      'The bridge has been shut for a year. [[How long must the town wait?]]',
      'The fee doubled in May. [[Who ever voted for that?]]',
      'They promised lower rents. [[Does anybody still believe them?]]',
      'The rent is due. [[Why should we pay?]] The roof leaks.',
      'The plan is back. [[What else could go wrong?]] It is on its third roof.',
      'The roof leaks. [[Isn’t that what the tax was for?]] Lee paid it.',
      'Lee wrote to all of them. [[How could they not know?]] The letters are on file.',
    ],
    silent: [
      '“[[How long must we wait?]]” Lee asked.',
      'Q: [[How long must the town wait?]]',
      'The budget passed on Monday.\n\n[[What is in the budget?]]\n\nIt raises two taxes.',
      'Lee asked how long the town must wait.',
      'The vote is near. [[So who is she?]] Lee was born in Leeds and ran a shop.',
      'He tried again. [[The result?]] The door opened.',
      'The desk is open all night. [[Got a tip?]] Call the desk.',
      'The ship was gone for a week. [[So, what exactly happened to it?]] It had lost its rudder.',
      'Lee checked the beams again. [[Will any of them hold?]] “No,” Lee said.',
      'The list goes on. [[Page 4: Ever worry about the roof?]] Page 5 is the last.',
      'The pool opens in June. [[Are you ready for the best summer ever?]] Lee is.',
      'The dam broke in May. [[Remember when nobody would repair it?]] Lee does.',
      'The road was closed. [[What would you do?]] Lee went by boat.',
      'The plan needs a vote. [[And what if it does not get one?]] The old rule stays.',
      'More news of the day. [[Could This Possibly Be the Last Bridge?]] Lee wins a race.',
      'The bank has two halls. [[No hall near you?]] Send a letter.',
      'Should the pool open at night? [[Why or why not?]] Write to the desk.',
      'The notes are real. [[So these aren’t fakes, but which ones should I look out for?]] Look for a blurred seal.',
      'The desk wants to hear from nurses. [[Are you a nurse or an expert at anything else?]] Help us report.',
    ],
  },
});

const PASSES_ON = new Set(['ask', 'question', 'wonder']);

/** "One group is raising the question: why not …?" passes a question on; "Page 4: …?" is a list of them. */
function passesOnQuestion({ tokens }: RuleContext, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]?.norm !== ':') continue;
    if (tokens[i - 1]?.pos === 'NUM') return true;
    for (let at = first; at < i; at++) if (PASSES_ON.has((tokens[at] as Token).lemma)) return true;
    return false;
  }
  return false;
}

/** Shorter ones may begin with capitals by chance ("Who, Lee?"), in words. */
const TITLE_WORDS = 5;

/** "a story called, simply, “How Long?”" ends in somebody's title; "Any worry? - Page 5" and "Could This Possibly Hold?" are headings. */
function isTitleOrList({ tokens, quoted }: RuleContext, first: number, end: number): boolean {
  if (quoted[first] !== quoted[end - 1]) return true;
  const words = tokens.slice(first, end).map(({ text }) => text);
  if (words.length >= TITLE_WORDS && isTitleCase(words.join(' '))) return true;
  for (let i = first; i < end; i++) if (tokens[i]?.norm === '?' && tokens[i + 1]?.norm === ':') return true;
  return false;
}

/** "Will it hold? “No,” Lee said": a question that a source answers was put to the source. */
function isAnsweredBySource({ tokens, quoted, to, voice: { owner } }: RuleContext, end: number): boolean {
  const after = Math.max(to, end + 1);
  return tokens[after]?.kind === 'quote' && quoted[after + 1] === 1 && owner[after + 1] !== OWNER_AUTHOR;
}

/** What a page calls its readers to, right after it has asked who they are. */
const CALLS = new Set('call click contact email fill get help join let send share sign tell text write'.split(' '));

/** "Are you a nurse or a patient? Help us report": the page looks for people. */
function looksForPeople({ tokens, to }: RuleContext, first: number): boolean {
  if (!CALLS.has(tokens[to]?.norm ?? '') && !callsBefore(tokens, first)) return false;
  for (let i = first; i < to - 1; i++) if (tokens[i]?.pos === 'AUX' && tokens[i + 1]?.norm === 'you') return true;
  return false;
}

/** How far before the question such a call may stand, in tokens. */
const CALLED = 6;

/** "Help us report. Are you …?" */
function callsBefore(tokens: readonly Token[], first: number): boolean {
  for (let i = Math.max(1, first - CALLED); i < first; i++)
    if (tokens[i]?.norm === 'us' && CALLS.has(tokens[i - 1]?.norm ?? '')) return true;
  return false;
}

/** "So, what happened?", "So these aren't fakes, but what should I look out for?": leads on to what the text then tells. */
function leadsOn({ tokens, found }: RuleContext, first: number, end: number): boolean {
  if (tokens[first]?.norm !== 'so') return false;
  const asker = tokens[first + 1]?.norm === ',' ? first + 2 : first + 1;
  // "So who is she, and how did she get this great a chance?"
  if (tokens[asker]?.norm === 'who' && tokens[asker + 1]?.lemma === 'be') return true;
  if (found.some((match) => judges(match) && match.entry.lexicon !== 'stance')) return false;
  for (let i = first + 1; i < end; i++) {
    const { norm } = tokens[i] as Token;
    if (DENIES.has(norm) || (norm === 'why' && tokens[i + 1]?.norm === 'not')) return false;
  }
  return true;
}

/** "Remember when we told you of it?", "Guess what this does?", "Ever wondered why?", "Are you ready to book?" talk to readers. */
function chats({ tokens }: RuleContext, first: number, end: number): boolean {
  const opener = tokens[first] as Token;
  if (opener.norm === 'ever' || opener.norm === 'guess' || opener.norm === 'sound') return true;
  // "Why or why not?" asks for letters.
  if (tokens[first + 1]?.norm === 'or' && tokens[first + 3]?.norm === 'not') return true;
  for (let i = first; i + 1 < end; i++) if (tokens[i]?.norm === ':') return isYours(tokens, i + 1);
  if (isYours(tokens, first)) return true;
  // "No bank near you?"
  if (opener.norm === 'no' && tokens[end - 1]?.norm === 'you') return true;
  if (opener.norm === 'remember') return true;
  for (let i = first; i + 1 < end; i++)
    if (tokens[i]?.norm === 'remember' && /^(?:when|how|that|the)$/.test(tokens[i + 1]?.norm ?? '')) return true;
  return false;
}

/** "Do you …?", "Want to …?", "Wanna …?" */
function isYours(tokens: readonly Token[], at: number): boolean {
  const { pos, norm } = tokens[at] as Token;
  return (pos === 'AUX' && tokens[at + 1]?.norm === 'you') || norm === 'want' || norm === 'wanna';
}

/** With these the question denies after all ("So why should anyone pay?"). */
const DENIES = new Set('any anybody anyone ever never no nobody none nothing possibly still'.split(' '));

/** In a question these make a point: what is denied or doubted. */
const POINTED = new Set(
  'anybody anyone at else ever honestly never no nobody none nothing possibly really simply somehow still truly'.split(
    ' ',
  ),
);
const OPENERS = new Set(['how', 'when', 'who', 'why']);
const MODALS = new Set(['can', 'dare', 'must', 'should']);
function judges({ entry }: LexiconMatch): boolean {
  return entry.weight >= JUDGES && JUDGING.has(entry.lexicon) && !ASKING_GROUPS.has(entry.group);
}

/** How far from its opener the modal may stand, in tokens. */
const OPENING = 4;

/**
 * "Does anybody believe them?", "Why should we pay?", "Who voted for this farce?": the question denies, doubts or judges.
 * "So who is she?" and "What does the bill do?" lead on to what the text then tells.
 */
function makesPoint({ tokens, found }: RuleContext, first: number, end: number): boolean {
  if (found.some(judges)) return true;
  for (let i = first; i < end; i++) {
    const { norm } = tokens[i] as Token;
    if (POINTED.has(norm) && (norm !== 'at' || tokens[i + 1]?.norm === 'all')) return true;
    if (deniesItsVerb(tokens, first, i)) return true;
    if (!OPENERS.has(norm)) continue;
    for (let j = i + 1; j < Math.min(end, i + OPENING); j++) if (MODALS.has((tokens[j] as Token).norm)) return true;
  }
  return false;
}

/** What may follow "n't" where the subject comes after the verb. */
const SUBJECTS: ReadonlySet<Pos> = new Set<Pos>(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/** "Isn't that theft?", "Why not sell it?", "How could they not know?"; in "What if it does not hold?" a part of it is denied. */
function deniesItsVerb(tokens: readonly Token[], first: number, at: number): boolean {
  const { norm } = tokens[at] as Token;
  const after = tokens[at + 1];
  if (norm === "n't") return after?.norm === 'that' || SUBJECTS.has(after?.pos ?? 'X');
  if (norm !== 'not' || at === first) return false;
  if (tokens[at - 1]?.norm === 'why') return true;
  for (let i = at - 2; i >= Math.max(first, at - OPENING); i--)
    if (tokens[i]?.pos === 'AUX' && (i === first || OPENERS.has(tokens[i - 1]?.norm ?? ''))) return true;
  return false;
}

/** "Q:", "Q., "REPORTER:": the question belongs to a conversation. */
function isInterview(context: RuleContext, first: number): boolean {
  const block = context.text.segmentation.sentences[context.sentence]?.block ?? -1;
  const start = context.text.blockTokens[block]?.from ?? context.from;
  const label = context.tokens[start];
  const after = context.tokens[start + 1];
  return after !== undefined && start <= first && after.norm === ':' && label !== undefined && label.kind === 'word'
    ? label.text === label.text.toUpperCase()
    : label?.norm === 'q' || label?.norm === 'q.';
}

function isHeading(context: RuleContext, first: number, end: number): boolean {
  const { blocks, sentences } = context.text.segmentation;
  const sentence = sentences[context.sentence];
  if (blocks.length < 2 || sentence === undefined || end - first > HEADING_WORDS) return false;
  const alone = (index: number) => sentences[index]?.block !== sentence.block;
  return alone(context.sentence - 1) && alone(context.sentence + 1);
}
