import picocolors from 'picocolors';

export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan';

/** Puts attributes around a text, or leaves it as it is. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** Only the argument decides about colour, never the environment: rendering is a pure function. */
export function makePaint(color: boolean): Paint {
  const colors = picocolors.createColors(color);
  return (text, ...styles) => (text === '' ? text : styles.reduce((painted, style) => colors[style](painted), text));
}
