/** Terminal attributes (SGR). Written out rather than taken from a library so that the result depends on arguments alone. */
const CODES = {
  bold: '1',
  dim: '2',
  underline: '4',
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
  magenta: '35',
  cyan: '36',
} as const;
export type Style = keyof typeof CODES;

/** Puts attributes around a text, or leaves it as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

export function makePaint(color: boolean): Paint {
  return (text, ...styles) => {
    if (!color || styles.length === 0 || text === '') return text;
    return `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;
  };
}
