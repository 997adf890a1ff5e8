import { isDigit } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** . ! ? … and their full-width forms. */
export function isTerminator(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x21 || code === 0x3f;
  return (
    code === 0x2026 ||
    code === 0x203c ||
    (code >= 0x2047 && code <= 0x2049) ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff0e ||
    code === 0xff1f ||
    code === 0x061f ||
    code === 0x06d4 ||
    code === 0x0964
  );
}

/** Quotation marks that may close, straight ones included. */
export function isClosingQuote(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27;
  return code === 0x201d || code === 0x2019 || code === 0xbb || code === 0x203a || code === 0x201c || code === 0xff02;
}

export function isOpeningQuote(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60;
  return (code >= 0x2018 && code <= 0x201f && code !== 0x2019) || code === 0xab || code === 0x2039;
}

export function isClosingBracket(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d;
}

export function isOpeningBracket(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x7b;
}

/** The last character of a span that is not a closing quote, bracket or footnote star; '' when there is none. */
export function lastMark(text: string, span: Span): string {
  for (let i = span.end - 1; i >= span.start && span.end - i <= 8; i--) {
    const code = text.charCodeAt(i);
    if (!isClosingQuote(code) && !isClosingBracket(code) && code !== 0x2a) return text.charAt(i);
  }
  return '';
}

/** True when the span's last mark can end a sentence. */
export function endsSentence(text: string, span: Span): boolean {
  const mark = lastMark(text, span);
  return mark !== '' && isTerminator(mark.charCodeAt(0));
}

/** "2" in "2. Now" at the start of a block numbers the item. */
export function isNumber(word: string): boolean {
  if (word === '') return false;
  for (let i = 0; i < word.length; i++) if (!isDigit(word.charCodeAt(i))) return false;
  return true;
}
