import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
const DISTANCERS = new Set(['so-called', 'self-anointed', 'self-appointed', 'self-styled', 'supposed', 'would-be']);
/** People and good things: doubting these names is a judgment; "so-called doughnut hole" only brings in a term. */
const PRAISED = new Set(
  (
    'activist ally alternative analyst champion change compromise conservative deal debate defender democracy expert ' +
    'fact fairness fix friend freedom guardian investigation journalist justice leader liberal moderate news patriot ' +
    'peace plan progress progressive protection reform reformer representative science scientist solution strategy ' +
    'study success truth victim victory'
  ).split(' '),
);

export default defineRule({
  id: 'editorializing/so-called',
  type: 'editorial',
  says: '“{text}” casts doubt on the name that follows ({whose}).',
  claims: 'The writer denies that the thing deserves its name. Bringing in a term or an organization does not fire.',
  voices: ['author'],
  effects: { editorializing: 3, loaded: 3.4, tone: 1 },
  run({ tokens, from, to }) {
    let findings: Finding[] | null = null;
    for (let i = from; i < to; i++) {
      if (!DISTANCERS.has((tokens[i] as Token).norm)) continue;
      let head = i + 1;
      while (head < to && ((tokens[head] as Token).pos === 'ADJ' || (tokens[head] as Token).kind === 'quote')) head++;
      const noun = head < to ? (tokens[head] as Token) : undefined;
      if (noun === undefined || (!PRAISED.has(noun.lemma) && !PRAISED.has(noun.norm))) continue;
      findings ??= [];
      findings.push({ from: i, to: i + 1, tone: 'negative', target: noun.text });
    }
    return findings ?? NOTHING;
  },
  examples: {
    fires: [
      'The [[so-called]] experts have been wrong for years.',
      'Another [[supposed]] reform, another fee.',
      'The [[self-styled]] champions of free speech want the book banned.',
    ],
    silent: [
      'The law closes the [[so-called]] doughnut hole in coverage.',
      'The [[so-called]] Islamic State took the town in 2014.',
      'He was [[supposed]] to resign.',
      'Lee said the [[so-called]] experts had been wrong.',
    ],
  },
});
