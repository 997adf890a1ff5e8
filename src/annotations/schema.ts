import schema from './slantwise.schema.json' with { type: 'json' };

export type * from './generated/wire.ts';

/** `schemaVersion` of every record. Minor versions only add keys. */
export const SCHEMA_VERSION = '1.0';

/** JSON Schema (2020-12) of an `Analysis` or an `ErrorRecord`; the package also has it as `slantwise/schema.json`. */
export const WIRE_SCHEMA: Readonly<Record<string, unknown>> = schema;
