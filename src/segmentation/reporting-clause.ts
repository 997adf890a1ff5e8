import { isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { wordEnd } from './lines.ts';
import { wordSet } from './words.ts';

const REPORTING = wordSet('function-words', 'reporting');
const STARTERS = wordSet('function-words', 'starter');
const PARTICLES = new Set(['de', 'del', 'van', 'von', 'der', 'bin', 'al', 'la', 'le', 'du', 'of', 'and']);
const MOST_WORDS = 6;
const MOST_ASIDE_WORDS = 16;
/** After "said", these start what was said: "Smith said the plan …" is a sentence of its own. */
const CONTENT_STARTS = new Set('that he she it they the his her their there a an we this those these'.split(' '));

/**
 * True when `from` starts a reporting clause that ends the sentence of the quotation before it: `“We won!” Smith
 * said.` After a full stop (`strict`) the clause must be bare, because a proper one would follow a comma.
 */
export function isReportingClause(text: string, from: number, end: number, strict: boolean): boolean {
  let at = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const stop = wordEnd(text, at, end, 40);
    const last = text.charCodeAt(stop - 1);
    const punctuated = last === 0x2c || last === 0x2e || last === 0x3b || last === 0x3a;
    const word = fold(text.slice(at, punctuated ? stop - 1 : stop));
    if (count > 0 && REPORTING.has(word)) {
      if (punctuated) return !strict || last === 0x2e;
      return stop >= end || (!strict && !startsContent(word, text, stop, end));
    }
    if (count === 0 && STARTERS.has(word)) return false;
    // "Sen. Smith said" runs on over its stop, "Smith, who said" does not; "Smith, a writer, said" does over its commas.
    if (last === 0x2c && !strict && isUpper(text.charCodeAt(at))) return isReportedAfterAside(text, stop, end);
    if (punctuated && last !== 0x2e) return false;
    if (!isUpper(text.charCodeAt(at)) && !(count > 0 && (PARTICLES.has(word) || word.endsWith('ly')))) return false;
    at = skipSpace(text, stop, end);
    if (at >= end) return false;
  }
  return false;
}

/** A few words between commas, and then the verb: ", a writer from Troy, said". */
function isReportedAfterAside(text: string, from: number, end: number): boolean {
  let at = skipSpace(text, from, end);
  for (let count = 0; count < MOST_ASIDE_WORDS && at < end; count++) {
    const stop = wordEnd(text, at, end, 40);
    const last = text.charCodeAt(stop - 1);
    at = skipSpace(text, stop, end);
    if (last === 0x2e || last === 0x3b || last === 0x21 || last === 0x3f) return false;
    if (last !== 0x2c) continue;
    const verb = fold(text.slice(at, wordEnd(text, at, end, 40))).replace(/[.,:]$/, '');
    if (REPORTING.has(verb)) return true;
  }
  return false;
}

function startsContent(verb: string, text: string, from: number, end: number): boolean {
  if (!verb.startsWith('sa')) return false;
  const at = skipSpace(text, from, end);
  const word = fold(text.slice(at, wordEnd(text, at, end, 40)));
  return CONTENT_STARTS.has(word);
}

function skipSpace(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && isWhiteSpace(text.charCodeAt(i))) i++;
  return i;
}
