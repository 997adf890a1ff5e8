import type { Span } from '../../../src/text/span.ts';
import { findStretch, findWords } from './find.ts';
import {
  type AttributionLabel,
  type Editorial,
  HEDGE_CLASSES,
  type HedgeLabel,
  type LoadedLabel,
  type PartisanLabel,
  type SentenceLabels,
  SIDES,
  type TargetLabel,
  VALENCES,
  VOICES,
  WHOSE,
} from './labels.ts';

/** A sentence as it was shown, by its number. */
export type Shown = readonly [n: number, wording: string];

export interface Parsed {
  readonly labels: readonly SentenceLabels[];
  /** What is wrong, each with the line of the file. */
  readonly problems: readonly string[];
}

type Lists = {
  hedges: HedgeLabel[];
  loaded: LoadedLabel[];
  terms: PartisanLabel[];
  targets: TargetLabel[];
  attributions: AttributionLabel[];
};
type Draft = Omit<SentenceLabels, keyof Lists> & Lists;

/** Reads a reader's file against the sentences that were shown. Lines that cannot be read are problems, nothing throws. */
export function parseLabels(file: string, shown: readonly Shown[]): Parsed {
  const wordings = new Map(shown);
  const problems: string[] = [];
  const drafts = new Map<number, Draft>();
  let draft: Draft | undefined;
  let last = -1;
  for (const [i, raw] of file.split(/\r?\n/).entries()) {
    const line = raw.trim();
    const say = (problem: string) => problems.push(`line ${i + 1}: ${problem}`);
    if (line === '' || line.startsWith('#')) continue;
    if (/^\d/.test(line)) {
      draft = readHead(line, say);
      if (!draft) continue;
      if (!wordings.has(draft.n)) say(`there is no sentence ${draft.n}`);
      else if (drafts.has(draft.n)) say(`sentence ${draft.n} is labelled twice`);
      else {
        if (draft.n < last) say(`sentence ${draft.n} is out of order`);
        last = draft.n;
        drafts.set(draft.n, draft);
      }
    } else if (!draft) say('a span before the line of its sentence');
    else readSpan(line, wordings.get(draft.n) ?? '', draft, say);
  }
  for (const [n] of shown) if (!drafts.has(n)) problems.push(`sentence ${n}: no line`);
  return { labels: [...drafts.values()].sort((a, b) => a.n - b.n), problems };
}

const HEAD = /^(\d+)\s+(\S+)\s+(\S+)\s+(\S+)(?:\s+ps=(\S+))?$/;

function readHead(line: string, say: (problem: string) => void): Draft | undefined {
  const [, n, voice, editorial, partisan, source] = HEAD.exec(line) ?? [];
  if (n === undefined) {
    say(`"${line}" is not "n voice editorial partisan", as in "7 a 0 -", with ps=L, ps=R or ps=N behind where needed`);
    return undefined;
  }
  if (!isKey(VOICES, voice)) say(`voice is a, t or m, not ${voice}`);
  if (!/^[012]$/.test(editorial as string)) say(`editorial is 0, 1 or 2, not ${editorial}`);
  if (partisan !== '-' && !isKey(SIDES, partisan)) say(`partisan is -, L, R or N, not ${partisan}`);
  if (source !== undefined && !isKey(SIDES, source)) say(`ps is L, R or N, not ${source}`);
  return {
    n: Number(n),
    voice: isKey(VOICES, voice) ? VOICES[voice] : 'author',
    editorial: Number(editorial) as Editorial,
    partisan: isKey(SIDES, partisan) ? SIDES[partisan] : null,
    partisanSource: isKey(SIDES, source) ? SIDES[source] : null,
    hedges: [],
    loaded: [],
    terms: [],
    targets: [],
    attributions: [],
  };
}

function readSpan(line: string, sentence: string, draft: Draft, say: (problem: string) => void): void {
  const [kind = '', ...rest] = line.split(/\s+/);
  const after = (count: number) => line.replace(new RegExp(`^\\S+(?:\\s+\\S+){${count}}\\s*`), '');
  const place = (written: string, firstWill = false): Span | undefined => {
    const found = findWords(sentence, written, firstWill);
    if ('span' in found) return found.span;
    say(`sentence ${draft.n}: ${found.problem}`);
    return undefined;
  };
  const choose = <T extends object>(codes: T, code: string | undefined, what: string): T[keyof T] | undefined => {
    if (isKey(codes, code)) return codes[code];
    say(`sentence ${draft.n}: ${what} is ${Object.keys(codes).join(', ')}, not ${code}`);
    return undefined;
  };
  if (kind === 'H') {
    const [hedge, whose] = [choose(HEDGE_CLASSES, rest[0], 'class of a hedge'), choose(WHOSE, rest[1], 'whose')];
    const span = hedge && whose && place(after(2));
    if (span) draft.hedges.push({ ...span, class: hedge, whose });
  } else if (kind === 'L') {
    const whose = choose(WHOSE, rest[0], 'whose');
    const [words = '', neutral = ''] = after(1).split(/\s+>(?:\s+|$)/);
    const span = whose && place(words);
    if (span) draft.loaded.push({ ...span, whose, ...(neutral.trim() === '' ? {} : { neutral: neutral.trim() }) });
  } else if (kind === 'P') {
    const [whose, favours] = [choose(WHOSE, rest[0], 'whose'), choose(SIDES, rest[1], 'side')];
    const span = whose && favours && place(after(2));
    if (span) draft.terms.push({ ...span, whose, favours });
  } else if (kind === 'T') {
    const [whose, valence] = [choose(WHOSE, rest[0], 'whose'), choose(VALENCES, rest[1], 'valence')];
    const span = whose && valence && place(after(2), true);
    if (span) draft.targets.push({ ...span, whose, valence });
  } else if (kind === 'A') {
    const attribution = readAttribution(after(0), sentence, (problem) => say(`sentence ${draft.n}: ${problem}`));
    if (attribution) draft.attributions.push(attribution);
  } else say(`a span begins with H, L, P, T or A, not "${kind}"`);
}

/** `source | cue | content`, `-` for what is not in the sentence, pieces of the content joined by ` + `. */
function readAttribution(
  written: string,
  sentence: string,
  say: (problem: string) => void,
): AttributionLabel | undefined {
  const [source = '', cue = '', content = '', ...more] = written.split(/\s+\|\s+/);
  if (content === '' || more.length > 0) {
    say('attribution is "A source | cue | content", with - for a source or cue that is not in the sentence');
    return undefined;
  }
  let failed = false;
  const place = (words: string): Span | null => {
    if (words.trim() === '-') return null;
    const found = findStretch(sentence, words);
    if ('span' in found) return found.span;
    say(found.problem);
    failed = true;
    return null;
  };
  const pieces = content.split(/\s+\+\s+/).map(place);
  const label = {
    source: place(source),
    cue: place(cue),
    content: pieces.filter((piece) => piece !== null).sort((a, b) => a.start - b.start),
  };
  if (label.content.length === 0 && !failed) say('an attribution needs content');
  return failed || label.content.length === 0 ? undefined : label;
}

function isKey<T extends object>(codes: T, code: string | undefined): code is Extract<keyof T, string> {
  return code !== undefined && Object.hasOwn(codes, code);
}
