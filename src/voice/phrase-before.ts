import type { Token } from '../tokens/types.ts';
import {
  asideAround,
  asideStart,
  closesAside,
  isApposition,
  isFurtherAside,
  isRelative,
  MAX_ASIDES,
} from './asides.ts';
import { isNameWord } from './name-word.ts';
import { isInitials, isNominal, MAX_PHRASE, type NounPhrase } from './noun-phrase.ts';
import {
  ARTICLES,
  isLink,
  isObject,
  isPart,
  isParticiple,
  isTrailing,
  opensRelative,
  relativeStart,
  settle,
} from './phrase-parts.ts';
import { FLOATING, isQuantity, POSSESSIVES, SUBJECT_PRONOUNS } from './phrase-words.ts';
import type { Steps } from './stretch.ts';
import { isTime, timeStart } from './time-phrase.ts';

const EMPHATIC = new Set(['himself', 'herself', 'itself', 'themselves']);

/** The noun phrase that ends just before `end`, not reaching before `limit`; null when there is none. */
export function phraseBefore(steps: Steps, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  // "His book, “The Pipe,” argues that": a title in apposition.
  const title = steps.quoteTo(end) >= 0 ? steps.prev(end) : -1;
  const named = title - 1 > limit && (tokens[title - 1] as Token).text === ',' && isNominal(tokens[title - 2]);
  // "Smith, the author of “The Road,” said": the aside ends with the comma inside the marks.
  const aside = title > limit && !named ? asideAround(steps, title, end, limit) : -1;
  let floor = named ? title - 1 : aside >= 0 ? aside : end;
  let to = end;
  for (let asides = 0; asides < MAX_ASIDES && floor > limit && steps.quoteTo(floor) < 0; asides++) {
    const close = tokens[floor - 1] as Token;
    // "Jane Roe, 45, a teacher, said": behind the age stands another aside.
    if (close.kind === 'number' && floor - 2 > limit && (tokens[floor - 2] as Token).text === ',' && floor !== end) {
      floor -= 2;
      break;
    }
    if (!closesAside(close)) break;
    // "Sen. Roe (D., Conn.), said": the comma closes nothing.
    if (close.text === ',' && floor - 2 > limit && (tokens[floor - 2] as Token).text === ')') {
      floor--;
      continue;
    }
    const start = asideStart(steps, floor - 1, limit);
    if (start < 0) return close.text === ',' ? nameBeforeComma(steps, floor - 1, limit) : null;
    // An apposition ("the mayor") belongs to the source; "speaking in Ohio" and "who had left" do not.
    if (
      close.text !== ')' &&
      !isRelative(tokens[start + 1]) &&
      (!isApposition(tokens[start + 1]) || isVerb(tokens, floor - 2))
    )
      to = start;
    floor = start;
  }
  let core = walkLeft(steps, floor, limit);
  if (core === null) return null;
  for (let asides = 0; asides < MAX_ASIDES && isFurtherAside(steps, core, limit); asides++) {
    const outer = walkLeft(steps, core.from - 1, limit);
    // "In Ohio, the mayor said": the place is no name that the mayor stands in apposition to.
    if (outer === null || (outer.from > limit && (tokens[outer.from - 1] as Token).pos === 'ADP')) break;
    // "The blast wounded Orr, the mayor said": no comma closes an apposition, and the name ends what was said.
    if (floor === end && outer.from > limit) break;
    core = outer;
  }
  return { from: core.from, to: floor === end ? core.to : Math.max(to, core.to), head: core.head };
}

/** "Shadow Chancellor Jo Roe, said": a comma that should not be there, after a name that the sentence begins with. */
function nameBeforeComma(steps: Steps, end: number, limit: number): NounPhrase | null {
  const phrase = walkLeft(steps, end, limit);
  return phrase !== null && phrase.from === limit && isNameWord(steps.tokens, phrase.to - 1) ? phrase : null;
}

/** "speaking in Ohio, having left": no apposition. The tagger takes names for verbs too ("Tim Cook"). */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).pos === 'VERB' && !isNameWord(tokens, at);
}

/** "“…,” Fed Chair Jane Roe said": between a quotation and a name the tagger takes a capital for the beginning of a sentence. */
function opensTurn(steps: Steps, at: number): boolean {
  const { kind, pos, text } = steps.tokens[at] as Token;
  return kind === 'word' && pos === 'VERB' && /^\p{Lu}/u.test(text) && steps.quoteTo(at) >= 0;
}

function isMany(token: Token): boolean {
  return isNominal(token) || token.norm === 'they';
}

function walkLeft(steps: Steps, end: number, limit: number): NounPhrase | null {
  const { tokens } = steps;
  let from = end;
  let nominal = false;
  // After "the" or "his" only a link word may go on to the left: "the head of | the party".
  let closed = false;
  for (let seen = 0; from > limit && seen < MAX_PHRASE; seen++) {
    const at = steps.prev(from);
    if (at < limit) break;
    if (steps.quoteTo(from) >= 0) {
      // "Dwayne 'The Rock' Johnson": a nickname belongs to the name; any other quotation ends the phrase.
      if (from === end || closed || at <= limit || !isNominal(tokens[at - 1]) || tokens[from - 2]?.text === ',') break;
      from = at;
      continue;
    }
    const token = tokens[at] as Token;
    const { norm, pos } = token;
    // "Smith himself said"
    // "Roe and Lee both said"
    const floats = FLOATING.has(norm) && at > limit && isMany(tokens[at - 1] as Token);
    if (from === end && (EMPHATIC.has(norm) || floats)) return walkLeft(steps, at, limit);
    if (from === end && SUBJECT_PRONOUNS.has(norm) && (pos !== 'DET' || norm === 'which') && !isInitials(token))
      return { from: at, to: end, head: at };
    // "39% said"
    if (from === end && norm === '%' && at > limit && tokens[at - 1]?.kind === 'number')
      return { from: at - 1, to: end, head: at - 1 };
    // "one of them said", but "some of us say" has the writer among them.
    if (from === end && norm === 'them' && at - 2 >= limit && tokens[at - 1]?.norm === 'of') {
      const some = tokens[at - 2] as Token;
      if (isQuantity(some) || some.pos === 'NUM') return { from: at - 2, to: end, head: at - 2 };
    }
    if (from === end && isQuantity(token)) {
      const third = norm === 'third' && at > limit && ARTICLES.has((tokens[at - 1] as Token).norm);
      return { from: third ? at - 1 : at, to: end, head: at };
    }
    // "voters surveyed said", "a friend of mine said"
    if (from === end && at > limit && isTrailing(token, tokens[at - 1] as Token)) {
      from = pos === 'VERB' ? at : at - 1;
      continue;
    }
    // "the man who | witnesses said was armed"
    if ((norm === 'who' || norm === 'whom' || norm === 'which') && !isInitials(token)) break;
    if (norm === 'that' && from !== end && opensRelative(tokens, at, from, limit)) break;
    if (from === end && isTime(steps, at, limit)) {
      // "Smith on Monday said": the day belongs to the cue. "research published on Monday": to the phrase.
      const before = timeStart(tokens, at, limit);
      if (before <= limit) return null;
      // "Smith (R-Tex.) on Monday said": an aside may stand before the day.
      if (!isParticiple(tokens, before - 1, limit)) return phraseBefore(steps, before, limit);
      from = before - 1;
      continue;
    }
    if (!closed && isPart(steps, at, from, end)) {
      if (isTime(steps, at, limit) && at > limit && (tokens[at - 1] as Token).pos === 'ADP') break;
      nominal ||=
        isNominal(token) ||
        pos === 'VERB' ||
        pos === 'AUX' ||
        pos === 'PRON' ||
        pos === 'NUM' ||
        pos === 'ADJ' ||
        pos === 'DET';
      closed = pos === 'DET' || (pos === 'PRON' && POSSESSIVES.has(norm));
      from = at;
      continue;
    }
    if (from !== end && isLink(tokens, at, limit)) {
      from = at;
      closed = false;
      continue;
    }
    // "a memo seen by the paper": a participle and what follows it.
    if (from !== end && pos === 'ADP' && isParticiple(tokens, at - 1, limit)) {
      from = at - 1;
      closed = false;
      continue;
    }
    // "lawmakers who voted against it": jump over the relative clause.
    const relative =
      pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'ADV' || isObject(norm)
        ? relativeStart(tokens, at, limit)
        : -1;
    if (relative < 0) break;
    from = relative;
    closed = false;
  }
  if (nominal && from - 1 > limit && opensTurn(steps, from - 1)) from--;
  return nominal ? settle(steps, from, end, limit) : null;
}
