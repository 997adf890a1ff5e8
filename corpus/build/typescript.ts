const WIDTH = 120;

/** A plain value as readable TypeScript: one line where it fits, else one item a line. */
export function literal(value: unknown, indent = '', used = 0): string {
  const flat = flatLiteral(value);
  if (indent.length + used + flat.length < WIDTH) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${literal(item, inner, 1)},\n`).join('')}${indent}]`;
  if (typeof value === 'object' && value !== null) {
    const lines = Object.entries(value).map(([key, item]) => {
      const name = propertyName(key);
      return `${inner}${name}: ${literal(item, inner, name.length + 3)},\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }
  return flat;
}

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${flatLiteral(item)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return String(value);
}

function propertyName(key: string): string {
  // A computed key, because a plain `__proto__` key would set the prototype.
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

/** A text as a template without values, in which its lines stay lines. */
export function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}
