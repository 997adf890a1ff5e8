import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { WIRE_SCHEMA } from '../../src/annotations/schema.ts';

const validate = new Ajv2020({ strict: true, allErrors: false }).compile(WIRE_SCHEMA);

/** Fails the test when a record does not follow the shipped JSON Schema. */
export function isValid(record: unknown): void {
  const valid = validate(JSON.parse(JSON.stringify(record)));
  expect(valid, JSON.stringify(validate.errors)).toBe(true);
}
