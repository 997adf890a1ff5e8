// Made from package.json by corpus/build/version.ts; do not edit.
export const VERSION = '0.1.0';
