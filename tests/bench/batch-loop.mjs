import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAnalyzer } from '../../dist/index.js';

/** The least that scoring a file can be: a loop over the library. Arguments: input, output. */
const [input, output] = process.argv.slice(2);
const analyzer = createAnalyzer({ include: { text: false, message: false } });
const out = createWriteStream(output);
for await (const line of createInterface({ input: createReadStream(input) })) {
  const { id, text } = JSON.parse(line);
  if (!out.write(`${JSON.stringify(analyzer.analyze({ id, text }))}\n`)) await once(out, 'drain');
}
out.end();
await once(out, 'finish');
