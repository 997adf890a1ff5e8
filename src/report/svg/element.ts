type Value = string | number | null;

/** Text as it may stand in SVG and HTML; characters that XML forbids become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; `content` is markup. Coordinates keep one decimal, which is finer than a screen shows. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? coordinate(value) : (value as string))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function label(x: number, y: number, text: string, attributes: Readonly<Record<string, Value>> = {}): string {
  return element('text', { x, y, ...attributes }, escapeText(text));
}

export function coordinate(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}

/** Points as a path of straight lines. */
export function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('');
}
