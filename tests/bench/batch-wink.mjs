import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Bare wink-nlp over every n-th article of a file. Arguments: input, shard as in `1/2`. */
const [input, shard] = process.argv.slice(2);
const [own, shards] = shard.split('/').map(Number);
const wink = winkNLP(model, ['sbd', 'pos']);
let row = 0;
for await (const line of createInterface({ input: createReadStream(input) })) {
  if (row++ % shards !== own - 1) continue;
  const tokens = wink.readDoc(JSON.parse(line).text).tokens();
  tokens.out();
  tokens.out(wink.its.pos);
}
