/** `schemaVersion` of every record. Minor versions only add keys. Apart from the schema, which is large. */
export const SCHEMA_VERSION = '1.0';
