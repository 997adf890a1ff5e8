import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { type Generate, header } from './generator.ts';

const SCHEMA = 'src/annotations/slantwise.schema.json';
const TYPES = 'src/annotations/generated/wire.ts';

/** Types of the wire format, made from its JSON Schema so that the two cannot drift. */
export const generate: Generate = async (root) => {
  const schema = JSON.parse(readFileSync(`${root}/${SCHEMA}`, 'utf8'));
  const types = await compile(schema, 'WireRecord', {
    bannerComment: header(SCHEMA).trimEnd(),
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return [{ path: TYPES, content: types }];
};
