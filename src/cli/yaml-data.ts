import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Path, Problem } from '../lexicons/validate.ts';

/** A YAML file as data, with the way back from a path in the data to its line. */
export interface YamlData {
  readonly file: string;
  /** Null when there are `errors`. */
  readonly data: unknown;
  /** The first syntax error, as `report` writes problems. */
  readonly errors: readonly string[];
  /** `file:line:column message`, both counted from 1. */
  readonly report: (problem: Problem) => string;
}

export function parseYaml(file: string, content: string): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const offsetOf = (path: Path): number => {
    // The deepest node that exists: a missing field is reported at its group.
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  return {
    file,
    data: document.errors.length === 0 ? document.toJS() : null,
    // One slip makes a parser complain about every line after it; the first complaint is the one to read.
    errors: document.errors.slice(0, 1).map((error) => `${at(error.pos[0])} is not YAML: ${error.message}`),
    report: ({ path, message }) => `${at(offsetOf(path))} ${message}`,
  };
}
