import { benchHostile } from './hostile.ts';
import { benchStages } from './stages.ts';

/** `npm run bench` compares with bare wink-nlp; `npm run bench -- hostile` measures what must not blow up. */
const ok = process.argv[2] === 'hostile' ? benchHostile() : benchStages();
process.exitCode = ok ? 0 : 1;
