import { readFileSync } from 'node:fs';
import { type Generate, header } from './generator.ts';

/** The package's version as a constant: the library reads no file at run time. */
export const generate: Generate = (root) => {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  return [
    {
      path: 'src/annotations/generated/version.ts',
      content: `${header('package.json')}export const VERSION = '${version}';\n`,
    },
  ];
};
