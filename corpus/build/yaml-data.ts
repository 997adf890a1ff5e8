import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../src/lexicons/validate.ts';

/** A YAML file as data, with the way back from a path in the data to its line. */
export interface YamlData {
  /** From the root of the repository. */
  readonly file: string;
  readonly data: unknown;
  /** Syntax errors, as finished lines. */
  readonly errors: readonly string[];
  /** `E201 file:line:col message` */
  readonly report: (problem: Problem) => string;
}

export function readYaml(root: string, file: string): YamlData {
  return parseYaml(file, readFileSync(join(root, file), 'utf8'));
}

export function parseYaml(file: string, content: string): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `E201 ${file}:${line}:${col}`;
  };
  const offsetOf = (path: Problem['path']): number => {
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
    errors: document.errors.map((error) => `${at(error.pos[0])} not YAML: ${error.message}`),
    report: ({ path, message }) => `${at(offsetOf(path))} ${message}`,
  };
}
