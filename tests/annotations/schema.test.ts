import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { generate } from '../../corpus/build/schema.ts';
import { WIRE_SCHEMA } from '../../src/annotations/schema.ts';
import { strictSchema } from './support.ts';

test('is valid JSON Schema 2020-12, in the shipped and the strict form', () => {
  for (const schema of [WIRE_SCHEMA, strictSchema()]) {
    const ajv = new Ajv2020({ strict: true });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  }
});

test('readers may meet unknown keys, so the shipped schema allows them and the strict one does not', () => {
  const record = { id: null, line: 1, error: { code: 'E301', message: 'not JSON' }, later: 1 };
  expect(new Ajv2020({ strict: true }).compile(WIRE_SCHEMA)(record)).toBe(true);
  expect(new Ajv2020({ strict: true }).compile(strictSchema())(record)).toBe(false);
});

test('describes every property', () => {
  const bare: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
    const properties = (node as { properties?: Record<string, object> }).properties ?? {};
    for (const [key, value] of Object.entries(properties)) {
      const says = 'description' in value || 'enum' in value || 'const' in value || '$ref' in value || 'type' in value;
      const isNumber = 'type' in value && /number|integer/.test(String(value.type));
      if (!says || (isNumber && !('description' in value) && !path.endsWith('Effects'))) bare.push(`${path}/${key}`);
    }
  };
  visit(WIRE_SCHEMA, '');
  expect(bare).toEqual(['/$defs/AnalysisAnonymousShare/words', '/$defs/AnalysisAnonymousShare/quotations']);
});

test('the committed types are made from it', async () => {
  for (const { path, content } of await generate('.')) expect(readFileSync(path, 'utf8')).toBe(content);
});
