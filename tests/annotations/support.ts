import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { WIRE_SCHEMA } from '../../src/annotations/schema.ts';

/** The shipped schema with every object closed: our own output has no key that is not documented. */
export function strictSchema(): Record<string, unknown> {
  const close = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(close);
    if (typeof node !== 'object' || node === null) return node;
    const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
    return 'properties' in node ? { ...closed, unevaluatedProperties: false } : closed;
  };
  return close({ ...WIRE_SCHEMA, $id: 'urn:slantwise:strict' }) as Record<string, unknown>;
}

const validateStrictly = new Ajv2020({ strict: true, allErrors: true }).compile(strictSchema());

/** What is wrong with a record, in the words of ajv; empty when it is valid. Goes through JSON, as a reader would. */
export function schemaErrors(record: unknown): string[] {
  if (validateStrictly(JSON.parse(JSON.stringify(record)))) return [];
  return (validateStrictly.errors ?? []).map((error: ErrorObject) => `${error.instancePath} ${error.message}`);
}
