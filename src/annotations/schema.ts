import schema from './slantwise.schema.json' with { type: 'json' };

export type * from './generated/wire.ts';
export { SCHEMA_VERSION } from './schema-version.ts';

/** JSON Schema (2020-12) of an `Analysis` or an `ErrorRecord`; the package also has it as `slantwise/schema.json`. */
export const WIRE_SCHEMA: Readonly<Record<string, unknown>> = schema;
