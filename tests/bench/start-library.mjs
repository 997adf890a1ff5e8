import { readFileSync } from 'node:fs';
import { createAnalyzer } from '../../dist/index.js';

/** The library to its first result. Argument: a text file. */
process.stdout.write(`${JSON.stringify(createAnalyzer().analyze(readFileSync(process.argv[2], 'utf8')))}\n`);
