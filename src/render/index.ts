export { type QuotesOptions, renderQuotes } from './quotes.ts';
export { ONLY, type Only, type RenderedArticle, renderTerminal, type TerminalOptions } from './terminal.ts';
export { visible } from './visible.ts';
