import { classAt, DIGIT, EXTEND, LETTER, SPACE, widthAt } from './characters.ts';

/** Endings that make `name.ending` an address; none is an English word, so "end.Me" stays two sentences. */
const DOMAINS = new Set(
  'com org net gov edu mil io uk eu tv info biz ly fm au ca de fr ru cn jp nz za ch se'.split(' '),
);
/** Longest part of an address that is looked at ahead, so that the look-ahead stays cheap. */
const LABEL_LIMIT = 63;

/**
 * End of the URL, e-mail address or bare domain that begins with the word `[at, close)`, or `close` when there is
 * none. Looks on only where the word is followed by `:`, `.`, `@`, `_`, `+` or `-`.
 */
export function scanUrlTail(value: string, at: number, close: number, end: number): number {
  if (close >= end) return close;
  const next = value.charCodeAt(close);
  if (next === 58) return isScheme(value, at, close, end) ? addressEnd(value, close + 3, end) : close;
  if (next === 64) return emailEnd(value, close, close, end);
  if (next !== 46 || close - at > LABEL_LIMIT) return close;
  return domainEnd(value, at, close, end);
}

function isScheme(value: string, at: number, close: number, end: number): boolean {
  if (close + 3 >= end || value.charCodeAt(close + 1) !== 47 || value.charCodeAt(close + 2) !== 47) return false;
  const length = close - at;
  if (length < 3 || length > 5) return false;
  const scheme = value.slice(at, close).toLowerCase();
  return scheme === 'http' || scheme === 'https' || scheme === 'ftp';
}

/** Everything to the next space, without the marks that close the sentence around it. */
function addressEnd(value: string, at: number, end: number): number {
  let close = at;
  while (close < end && classAt(value, close) !== SPACE && !isFence(value.charCodeAt(close))) {
    close += widthAt(value, close);
  }
  while (close > at && isTrailing(value.charCodeAt(close - 1))) close -= 1;
  return Math.min(close, end);
}

/** `"`, `<`, `>`, curly marks and the ellipsis never belong to an address. */
function isFence(code: number): boolean {
  return code === 34 || code === 60 || code === 62 || (code >= 0x2018 && code <= 0x201f) || code === 0x2026;
}

/** . , : ; ! ? ' ) ] } */
function isTrailing(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 58 ||
    code === 59 ||
    code === 33 ||
    code === 63 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 125
  );
}

/** `bbc.co.uk`, `www.x.org/a`, `first.last@x.org`: labels joined by full stops, the last one a known ending. */
function domainEnd(value: string, at: number, close: number, end: number): number {
  let last = close;
  let found = close;
  const web = close - at === 3 && (value.slice(at, close) === 'www' || value.slice(at, close) === 'WWW');
  for (let labels = 0; labels < 6; labels += 1) {
    if (last >= end || value.charCodeAt(last) !== 46) break;
    const label = labelEnd(value, last + 1, end);
    if (label === last + 1) break;
    if (label - last - 1 <= 4 && DOMAINS.has(value.slice(last + 1, label))) found = label;
    else if (web && labels > 0) found = label;
    last = label;
  }
  if (last < end && value.charCodeAt(last) === 64) {
    const email = emailEnd(value, close, last, end);
    if (email > close) return email;
  }
  if (found === close) return close;
  const next = found < end ? value.charCodeAt(found) : 0;
  return next === 47 || next === 63 ? addressEnd(value, found, end) : found;
}

/** `@` stands at `sign`; the host must have a full stop. Gives `none` back when this is no address. */
function emailEnd(value: string, none: number, sign: number, end: number): number {
  let last = labelEnd(value, sign + 1, end);
  if (last === sign + 1) return none;
  let stops = 0;
  while (last + 1 < end && value.charCodeAt(last) === 46 && stops < 6) {
    const label = labelEnd(value, last + 1, end);
    if (label === last + 1) break;
    last = label;
    stops += 1;
  }
  return stops > 0 ? last : none;
}

function labelEnd(value: string, at: number, end: number): number {
  const limit = Math.min(at + LABEL_LIMIT, end);
  let close = at;
  while (close < limit && isLabel(value.charCodeAt(close))) close += 1;
  while (close > at && value.charCodeAt(close - 1) === 45) close -= 1;
  return close;
}

/** ASCII letters, digits, hyphen, underscore. */
function isLabel(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95
  );
}

/** End of the `@handle` or `#tag` at `at`, or `at` when the sign stands for itself ("#1", "@ noon"). */
export function scanHandle(value: string, at: number, end: number): number {
  const first = at + 1 < end ? classAt(value, at + 1) : SPACE;
  const tag = value.charCodeAt(at) === 35;
  if (first !== LETTER && (tag || (first !== DIGIT && value.charCodeAt(at + 1) !== 95))) return at;
  let close = at + 1;
  while (close < end) {
    const kind = classAt(value, close);
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTEND && value.charCodeAt(close) !== 95) break;
    close += widthAt(value, close);
  }
  return close;
}
