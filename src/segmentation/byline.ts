import { isLetter, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { wordSet } from './words.ts';

const JOBS = wordSet('boilerplate', 'job');
const EMPLOYERS = wordSet('boilerplate', 'job', 'agency');
const JOINERS = wordSet('boilerplate', 'name-joiner');
const LONGEST_EMPLOYER = [...EMPLOYERS].reduce((longest, { length }) => Math.max(longest, length), 0);
const LONGEST_BYLINE = 140;
const LONGEST_SIGNATURE = 70;

/** "By", or a word or three for the work and "by": "Interview by", "Words and pictures by", "EXCLUSIVE by". */
const BY =
  /^(?:(?:(?:an?|live|guest|special|exclusive|additional|original) )?(?:written|story|stories|reported|posted|analysis|opinion|interview|interviewed|update|updates|updated|exclusive|text|words|report|reports|review|reviewed|commentary|comment|column|essay|op-ed|editorial|edited|compiled|produced|translated|curated|presented|published|authored|submitted|research|post|podcast|video|investigation|special to the \w+)(?:(?:,| and| &) (?:photos|photographs|photography|pictures|video|graphics|interview|analysis|reporting|text))* )?by\s*:?\s+/i;
/** Apart from the pattern above, which would take several times as long to compile with it. */
const LETTER_WITH_CASE = /^\p{Lu}/iu;
const CREDIT =
  /^\(?(?:[-\u2013\u2014]\s*)?(?:(?:(?:additional )?reporting|editing|writing|compiled|photography) by|reporting (?:was|were) contributed by)\b/i;
const ASSISTANCE =
  /^\(?(?:[-\u2013\u2014]+\s*)?with (?:additional reporting|assistance|inputs|contributions) (?:by|from)\s+/i;
const SIGNATURE = /^(?:[\u2014\u2015\u2013]|--?)\s*(?=[^\s-])/u;
const NAME_START = /^[\p{Lu}@]/u;
const HANDLE = /\(@\w{1,30}\)/;
const SEPARATORS = [' | ', '|', ', ', ' \u2022 ', ' \u2014 ', ' \u2013 ', ' - '];

/** "By Jane Roe", "Jane Roe | Staff Writer", "(Reporting by …)", "— Jane Roe (@janeroe) May 3, 2021". */
export function isByline(line: string): boolean {
  // Most lines are told from their letters: the patterns are dear to compile and to run.
  const inside = line.length <= LONGEST_BYLINE;
  const opens = mayOpenCredit(line);
  if (!opens && !inside) return false;
  const by = holdsBy(line);
  if (by && opens && CREDIT.test(line)) return true;
  if (!inside || line.length < 4) return false;
  if (isSignature(line)) return true;
  const opening = (by ? openingBy(line) : null) ?? (opens ? ASSISTANCE.exec(line) : null);
  if (opening) return isNames(line.slice(opening[0].length)) && !/[!?]$/.test(line) && !/[a-z]{3}\.$/.test(line);
  return SEPARATORS.some((separator) => {
    const at = line.indexOf(separator);
    if (at < 3 || at > 60) return false;
    const job = line.slice(at + separator.length).trim();
    return job.length <= LONGEST_EMPLOYER && EMPLOYERS.has(fold(job)) && isNames(line.slice(0, at));
  });
}

/** What `CREDIT` and `ASSISTANCE` begin with: a bracket, a dash, or the first letter of "reporting", "editing", "with" … */
const CREDIT_OPENERS = '(-\u2013\u2014aceprwACEPRW';

function mayOpenCredit(line: string): boolean {
  return CREDIT_OPENERS.includes(line.charAt(0));
}

function openingBy(line: string): RegExpExecArray | null {
  const opening = BY.exec(line);
  return opening !== null && LETTER_WITH_CASE.test(line.slice(opening[0].length)) ? opening : null;
}

/** True when "by" stands in the line in either case, as a word or in one. */
function holdsBy(line: string): boolean {
  for (let i = 1; i < line.length; i++) {
    if ((line.charCodeAt(i) | 32) === 0x79 && (line.charCodeAt(i - 1) | 32) === 0x62) return true;
  }
  return false;
}

/** "Staff Writer", "Senior Political Correspondent", "of The Courier Staff", "The Associated Press": under a name. */
export function isJobLine(line: string): boolean {
  if (line.length > LONGEST_SIGNATURE || /[!?:]$/.test(line)) return false;
  const words = fold(line).split(/[\s,]+/);
  if (EMPLOYERS.has(words.join(' '))) return true;
  return words.length <= 6 && JOBS.has(words[words.length - 1] as string) && isNames(line);
}

const NAME_AND_PLACE =
  /^\p{Lu}[\p{L}'\u2019.-]*(?: \p{Lu}[\p{L}'\u2019.-]*){1,3} (?:in|at) \p{Lu}[\p{L}'\u2019.-]*(?:,? \p{Lu}[\p{L}'\u2019.-]*){0,3}$/u;

/** "Ann Lee in Paris": a byline where the headlines are not in title case. */
export function isNameAndPlace(line: string): boolean {
  return line.length <= LONGEST_SIGNATURE && NAME_AND_PLACE.test(line);
}

/** The line under a quotation or an embedded post: a dash and a name, with or without a handle and date. */
export function isSignature(line: string): boolean {
  if (isLetter(line.charCodeAt(0))) return false;
  const dash = SIGNATURE.exec(line);
  if (!dash || line.length > LONGEST_BYLINE) return false;
  const rest = line.slice(dash[0].length);
  if (HANDLE.test(rest)) return true;
  // A hyphen or short dash before a name is more often a list.
  if (!/^(?:[\u2014\u2015]|--)/.test(dash[0]) || !NAME_START.test(rest)) return false;
  return line.length <= LONGEST_SIGNATURE && !/[!?]$|[a-z]{3}\.$/.test(line) && isNames(rest);
}

/** Names joined by commas, "and" and the like, with jobs among them: the other words start with capitals. */
function isNames(words: string): boolean {
  let names = 0;
  let others = 0;
  for (const word of words.split(/[\s,/|]+/)) {
    if (word === '') continue;
    const folded = fold(word);
    if (isUpper(word.charCodeAt(word.startsWith('(') ? 1 : 0))) names++;
    else if (!JOINERS.has(folded) && !JOBS.has(folded) && !/^[@\u2022\u2013\u2014(\d]/.test(word)) others++;
  }
  return names > 0 && others <= (names > 2 ? 2 : 0);
}
