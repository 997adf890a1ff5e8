import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Bare wink-nlp to its first result, which is the least that any analysis with it takes. Argument: a text file. */
const wink = winkNLP(model, ['sbd', 'pos']);
const tokens = wink.readDoc(readFileSync(process.argv[2], 'utf8')).tokens();
process.stdout.write(`${tokens.out().length} ${tokens.out(wink.its.pos).length}\n`);
