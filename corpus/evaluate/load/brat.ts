import type { Span } from '../../../src/text/span.ts';
import { DataError } from './lines.ts';

/** An event of a brat file: its type, and what takes part in it by role; numbers behind a role ("Source2") are cut. */
export interface BratEvent {
  readonly id: string;
  readonly type: string;
  /** Every piece of every span of a role, in text order, in UTF-16 units. */
  readonly roles: ReadonlyMap<string, readonly Span[]>;
}

/**
 * Events of a brat standoff file (`.ann`) as its format page has them: `T1<tab>Type 0 5;9 12<tab>text` are spans, with
 * offsets in characters of the text and a semicolon between the pieces of one; `E1<tab>Type:T4 Role:T1 …` are events. Other
 * lines (relations, attributes, notes) are left out.
 *
 * @throws DataError when a line is not of this form, or a span does not lie in the text
 */
export function readBrat(file: string, annotations: string, text: string): BratEvent[] {
  const units = unitsOf(text);
  const spans = new Map<string, readonly Span[]>();
  const events: { id: string; type: string; parts: [role: string, span: string][] }[] = [];
  for (const [i, line] of annotations.split(/\r?\n/).entries()) {
    const wrong = (what: string) => new DataError(`${file}:${i + 1}: ${what}`);
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const pieces = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(body)?.[1]?.split(';');
      if (!pieces) throw wrong('no span as brat writes it');
      const found = pieces.map((piece) => piece.split(' ').map((offset) => units[Number(offset)]));
      if (found.some((piece) => piece.includes(undefined))) throw wrong('the span does not lie in the text');
      spans.set(
        id,
        found.map(([start, end]) => ({ start: start as number, end: end as number })),
      );
    } else if (id.startsWith('E')) {
      const [type, ...parts] = body.trim().split(' ');
      const named = parts.map((part) => /^([A-Za-z_-]+)\d*:(T\d+)$/.exec(part));
      if (type === undefined || named.includes(null)) throw wrong('no event as brat writes it');
      const roles = named.map((match): [string, string] => [match?.[1] ?? '', match?.[2] ?? '']);
      events.push({ id, type: type.split(':')[0] as string, parts: roles });
    }
  }
  return events.map(({ id, type, parts }) => {
    const roles = new Map<string, Span[]>();
    for (const [role, name] of parts) {
      const own = spans.get(name);
      if (!own) throw new DataError(`${file}: ${id} names ${name}, which is not there`);
      roles.set(role, [...(roles.get(role) ?? []), ...own]);
    }
    for (const own of roles.values()) own.sort((a, b) => a.start - b.start);
    return { id, type, roles };
  });
}

/** Place in UTF-16 units of each character and of the end. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}
