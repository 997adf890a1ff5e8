import { attribution } from '../../lexicons/generated/attribution.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { isNameWord, type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import { isTitle, lastInside } from '../quotation-shape.ts';
import type { QuotePair } from '../quotes.ts';
import type { Steps } from '../stretch.ts';
import { asideEnd, speaks } from '../subjects.ts';
import type { CueStance } from '../types.ts';
import { PERSON_WORDS, personFlags } from '../words.ts';
import { confidenceOf } from './frame.ts';

const MAX_LOOK = 12;
const SPEAKING_PRONOUNS = new Set(['he', 'she', 'they']);
const TALKS = new Set(['conversation', 'interview', 'q&a', 'talk', 'chat', 'discussion', 'questions', 'minutes']);

/**
 * Who utters a quotation that no listed cue governs. Beside a quotation that ends as speech does, any verb with somebody
 * for its subject is a cue (“Thieves!” fumed the mayor); so is a colon between somebody and a quotation.
 */
export function findBesideQuote(text: TokenizedText, steps: Steps, pair: QuotePair): Candidate | null {
  const block = text.blockTokens[pair.block] as TokenRange;
  // What the tagger calls a verb is one in English only.
  const verb = text.segmentation.english ? verbAfter(steps, pair, block) : null;
  return verb ?? colonBefore(text, steps, pair, block) ?? colonAfter(steps, pair, block);
}

function verbAfter(steps: Steps, pair: QuotePair, block: TokenRange): Candidate | null {
  const { tokens } = steps;
  let at = pair.to;
  const comma = tokens[at]?.text === ',' && at < block.to;
  if (comma) at++;
  const last = lastInside(tokens, pair);
  if (at >= block.to || (!comma && !/[,!?…—–-]$/.test(last.text)) || steps.quoteFrom(at) >= 0) return null;
  const before = pair.from > block.from ? (tokens[pair.from - 1] as Token) : undefined;
  // After “Thriller,” Jackson recorded …: the quotation is a part of the author's clause.
  const joined = before !== undefined && before.sentence === (tokens[pair.from] as Token).sentence;
  if ((joined && before.pos === 'ADP') || isTitle(tokens, pair)) return null;
  // “…,” as Smith put it
  if (comma || /,$/.test(last.text)) while (at + 1 < block.to && (tokens[at] as Token).norm === 'as') at++;
  const first = tokens[at] as Token;
  if (isSpokenVerb(first)) {
    const phrase = phraseAfter(steps, at + 1, block.to, true);
    if (phrase !== null && (isSpeaker(steps, phrase) || (tokens[phrase.from] as Token).pos === 'DET')) {
      const { from, head } = phrase;
      const to = asideEnd(steps, phrase.to, sentenceEnd(steps, phrase.to, block.to));
      const source = { from, to, head };
      return spoken(steps, pair, source, { from: at, to: at + 1 }, 'quote-left');
    }
  }
  const phrase = phraseAfter(steps, at, block.to, false);
  if (phrase === null || !isSpeaker(steps, phrase)) return null;
  const modified = afterModifier(steps, phrase.to, block.to);
  let verb = modified;
  while (verb < block.to && (tokens[verb] as Token).pos === 'ADV') verb++;
  if (verb >= block.to || !isSpokenVerb(tokens[verb] as Token) || steps.quoteFrom(verb) >= 0) return null;
  // “Thieves!” Smith fumed. But: “Thieves!” Smith left the hall.
  const cut = first.sentence !== last.sentence;
  if (cut && (tokens[verb + 1] as Token | undefined)?.kind !== 'punct') return null;
  return spoken(
    steps,
    pair,
    { from: phrase.from, to: Math.max(phrase.to, modified), head: phrase.head },
    { from: verb, to: verb + 1 },
    'quote-left',
  );
}

/** "the prosecutor overseeing the case told": past a participle and its object. */
function afterModifier(steps: Steps, at: number, to: number): number {
  const { tokens } = steps;
  const participle = tokens[at];
  if (at >= to || participle?.pos !== 'VERB' || !participle.norm.endsWith('ing')) return at;
  const object = phraseAfter(steps, at + 1, to, true);
  return object === null ? at : object.to;
}

/** Smith: “Leave now” / A neighbour fumed: “…” / The paper ran a headline of one word: “Thieves”. */
function colonBefore(text: TokenizedText, steps: Steps, pair: QuotePair, block: TokenRange): Candidate | null {
  const { tokens } = steps;
  if (pair.from === block.from) return colonOfBlockBefore(text, steps, pair);
  const colon = pair.from - 1;
  if (colon <= block.from || (tokens[colon] as Token).text !== ':') return null;
  const start = sentenceStart(steps, colon, block.from);
  if (isSpokenVerb(tokens[colon - 1] as Token, true)) {
    const subject = phraseBefore(steps, colon - 1, start);
    if (subject !== null && isSpeaker(steps, subject))
      return spoken(steps, pair, subject, { from: colon - 1, to: colon }, 'quote-right');
  }
  const label = phraseBefore(steps, colon, start);
  if (label !== null && label.from === start) {
    return isSpeaker(steps, label) ? spoken(steps, pair, label, { from: colon, to: colon + 1 }, 'quote-right') : null;
  }
  const large = /^\p{Lu}/u.test((tokens[pair.innerFrom] as Token).text) && pair.innerTo - pair.innerFrom > 2;
  const subject = subjectOf(steps, start, colon, large);
  return subject === null ? null : spoken(steps, pair, subject, { from: colon, to: colon + 1 }, 'quote-right');
}

/** The paper put it this way in 1958:⏎⏎“…”: the sentence before a paragraph that begins with a quotation. */
function colonOfBlockBefore({ blockTokens }: TokenizedText, steps: Steps, pair: QuotePair): Candidate | null {
  const before = blockTokens[pair.block - 1];
  const colon = before === undefined ? -1 : before.to - 1;
  if (before === undefined || colon <= before.from || (steps.tokens[colon] as Token).text !== ':') return null;
  const subject = subjectOf(steps, sentenceStart(steps, colon, before.from), colon, true);
  return subject === null ? null : spoken(steps, pair, subject, { from: colon, to: colon + 1 }, 'quote-right');
}

/** “Nobody votes for maintenance”: A conversation with Jane Roe. */
function colonAfter(steps: Steps, pair: QuotePair, block: TokenRange): Candidate | null {
  const { tokens } = steps;
  if (pair.from !== block.from || tokens[pair.to]?.text !== ':') return null;
  for (let i = pair.to + 1, talks = false; i < block.to && i < pair.to + MAX_LOOK; i++) {
    const { norm } = tokens[i] as Token;
    talks ||= TALKS.has(norm);
    if (!talks || norm !== 'with') continue;
    const source = phraseAfter(steps, i + 1, block.to, true);
    if (source !== null) return spoken(steps, pair, source, { from: pair.to, to: pair.to + 1 }, 'quote-left');
  }
  return null;
}

function subjectOf(steps: Steps, from: number, to: number, sentence: boolean): NounPhrase | null {
  for (let i = from, seen = 0; i < to && seen < MAX_LOOK; i = steps.next(i), seen++) {
    const { pos, norm } = steps.tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0) return null;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    // "is" says what something is, except before a whole sentence: Smith is not so sure: “It is late.”
    if (!sentence && pos === 'AUX' && !/^(?:has|have|had)$/.test(norm)) return null;
    const subject = phraseBefore(steps, i, from);
    // "To win the war, Smith made one thing clear:"
    if (subject === null) continue;
    return isSpeaker(steps, subject) ? subject : null;
  }
  return null;
}

/** Somebody who can speak: a name, a person or body by function, "he". */
function isSpeaker({ tokens }: Steps, { from, to, head }: NounPhrase): boolean {
  const token = tokens[head] as Token;
  if (SPEAKING_PRONOUNS.has(token.norm) || speaks(token)) return true;
  for (let i = from; i < to; i++) {
    if (isNameWord(tokens, i)) return true;
    const flags = personFlags((tokens[i] as Token).norm);
    if ((flags & (PERSON_WORDS.role | PERSON_WORDS.organization)) !== 0) return true;
  }
  return false;
}

/** The tagger takes "fumed the mayor" for an adjective or a noun. */
function isSpokenVerb({ pos, norm, text, kind }: Token, ended = false): boolean {
  if (kind !== 'word' || text !== norm || norm.endsWith('ing')) return false;
  return pos === 'VERB' ? !ended || /(?:ed|s)$/.test(norm) : pos !== 'AUX' && norm.endsWith('ed');
}

function sentenceStart({ tokens }: Steps, at: number, from: number): number {
  let i = at;
  while (i > from && (tokens[i - 1] as Token).sentence === (tokens[at] as Token).sentence && at - i < 60) i--;
  return i;
}

function sentenceEnd({ tokens }: Steps, at: number, to: number): number {
  let i = at;
  while (i < to && (tokens[i] as Token).sentence === (tokens[at - 1] as Token).sentence && i - at < 60) i++;
  return i;
}

/** What the verbs on file say of their content, by every form: the tagger hides some of them ("raged", "fumed"). */
const STANCES: ReadonlyMap<string, CueStance> = compileStances();

function compileStances(): Map<string, CueStance> {
  const stances = new Map<string, CueStance>();
  for (const group of attribution.groups) {
    if (group.class !== 'verb' || !('cues' in group)) continue;
    for (const cue of group.cues) {
      const verb = typeof cue === 'string' ? cue : cue.cue;
      const stance = (typeof cue === 'string' ? undefined : cue.stance) ?? group.stance ?? 'neutral';
      if (/^[a-z]+$/.test(verb)) for (const form of formsOf(verb)) stances.set(form, stance);
    }
  }
  return stances;
}

function formsOf(verb: string): string[] {
  const last = verb.slice(-1);
  const stem = verb.slice(0, -1);
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`];
  if (last === 'y' && !/[aeiou]y$/.test(verb)) return [verb, `${stem}ies`, `${stem}ied`];
  return [verb, `${verb}s`, `${verb}es`, `${verb}ed`, `${verb}${last}ed`];
}

function spoken(
  { tokens }: Steps,
  pair: QuotePair,
  source: NounPhrase,
  cue: TokenRange,
  frame: 'quote-left' | 'quote-right',
): Candidate {
  return {
    frame,
    entry: null,
    class: 'speech',
    stance: STANCES.get((tokens[cue.from] as Token).norm) ?? 'neutral',
    source,
    cue,
    content: [{ from: pair.from, to: pair.to }],
    block: pair.block,
    inside: -1,
    confidence: confidenceOf('bare-quote'),
    negated: false,
  };
}
