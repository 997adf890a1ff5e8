import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const SCHEMA = 'src/annotations/slantwise.schema.json';
const TYPES = 'src/annotations/generated/wire.ts';

/** Types of the wire format, made from its JSON Schema so that the two cannot drift. Paths are relative to the root. */
export async function buildSchema(root: string): Promise<{ path: string; content: string }[]> {
  const schema = JSON.parse(readFileSync(`${root}/${SCHEMA}`, 'utf8'));
  const types = await compile(schema, 'WireRecord', {
    bannerComment: `// Made from ${SCHEMA} by corpus/build/schema.ts; do not edit.`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return [{ path: TYPES, content: types }];
}
