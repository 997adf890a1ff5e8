import type { Span } from '../../../src/text/span.ts';

/**
 * Reporting by wording alone, without the engine that is measured: short closed lists, for choosing rows only. What
 * they miss stays in the figures as it is.
 */
const VERBS =
  'said|says|say|told|tells|added|adds|announced|announces|stated|states|reported|reports|wrote|writes|warned|warns|' +
  'noted|notes|claimed|claims|argued|argues|confirmed|confirms|denied|denies|found|showed|shows|estimated|estimates|' +
  'expects|expected|predicted|predicts|declared|declares|explained|insisted|suggested|acknowledged|called|accused|asked';

const NOUNS =
  'company|companies|firm|bank|government|ministry|department|bureau|agency|office|police|army|military|navy|court|' +
  'commission|committee|council|parliament|senate|house|congress|administration|authority|authorities|association|' +
  'organization|organisation|institute|university|center|centre|foundation|federation|union|group|party|campaign|' +
  'network|newspaper|times|journal|post|xinhua|reuters|news|media|agencies|officials|prosecutors|inc|corp|co|ltd|llc|' +
  'statement|report|study|survey|poll|paper|letter|document|documents|filing|filings|lawsuit|complaint|data|figures|' +
  'results|minutes|records|service|services|board|fed|pentagon|kremlin|nasa|fda|sec|epa|un|eu|who|fbi|nato|pemex';

/** What may stand between an institution and its verb: when, where, how, and whose ("of Health"). */
const BETWEEN =
  '(?:,? (?:on|in|at|of|for|to|and|the|a|an|its|his|their|late|early|last|this|also|later|earlier|has|have|had|then|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|statement|letter|report|investors|reporters|' +
  "(?<=(?:of|for|and) )[\\w'’-]+))";
const INSTITUTION_SAYS = new RegExp(`\\b(?:${NOUNS})\\b\\.?${BETWEEN}{0,6},? (?:${VERBS})\\b`, 'i');
/** The noun must be the head: "aides in the Senate" and "analysts from Bank of America" are persons. */
const ACCORDING_TO_INSTITUTION = new RegExp(
  `\\baccording to (?!aides|analysts|people|one |him|her\\b)(?:(?!of |in |from |at |who |aides |analysts )[\\w'’&.-]+ ){0,5}(?:${NOUNS})\\b`,
  'i',
);
/** A pronoun or a name with a title before a reporting verb, or after it. */
const PERSON_SAYS = new RegExp(
  `\\b(?:he|she|i|who|mr\\.? [\\w'’-]+|ms\\.? [\\w'’-]+|mrs\\.? [\\w'’-]+|dr\\.? [\\w'’-]+)(?: also| later| had| has)? (?:${VERBS})\\b|\\b(?:${VERBS}) (?:he|she)\\b`,
  'i',
);
const REPORTS = new RegExp(`\\b(?:${VERBS})\\b|\\baccording to\\b`, 'i');
const MARKS = /["“”«»]|''|``|(?:^|\s)['‘]/;

export function hasQuotationMark(text: string): boolean {
  return MARKS.test(text);
}

/** A reporting verb or "according to", whoever reports. */
export function hasReportingWord(text: string): boolean {
  return REPORTS.test(text);
}

/**
 * An institutional report: an institution, office or document is the subject of a reporting verb or follows "according
 * to", no person is, and nothing is quoted.
 */
export function isInstitutionalReport(text: string): boolean {
  if (hasQuotationMark(text) || PERSON_SAYS.test(text)) return false;
  return INSTITUTION_SAYS.test(text) || ACCORDING_TO_INSTITUTION.test(text);
}

/** True when neither the sentence nor a neighbour of it holds a reporting word or a quotation mark. */
export function isFarFromReports(text: string, sentences: readonly Span[], at: number): boolean {
  return sentences.slice(Math.max(0, at - 1), at + 2).every(({ start, end }) => {
    const wording = text.slice(start, end);
    return !hasReportingWord(wording) && !hasQuotationMark(wording);
  });
}
