import { readFileSync } from 'node:fs';

/** The package's version as a constant: the library reads no file at run time. */
export function buildVersion(root: string): { path: string; content: string }[] {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const header = '// Made from package.json by corpus/build/version.ts; do not edit.';
  const content = `${header}\nexport const VERSION = ${JSON.stringify(version).replaceAll('"', "'")};\n`;
  return [{ path: 'src/annotations/generated/version.ts', content }];
}
