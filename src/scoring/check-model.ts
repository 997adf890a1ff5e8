import { SlantwiseError } from '../errors.ts';
import { PRIOR_MODEL } from './model.ts';
import type { ScoreModel } from './types.ts';
import type { ScoreWords, WordTableData } from './words/word-table.ts';

/**
 * A model is data that somebody trained: what is missing in it would show only in the scores.
 *
 * @throws SlantwiseError E102, saying what is wrong and where
 */
export function checkModel(model: ScoreModel): void {
  if (!isRecord(model)) throw wrong('`model` must be an object');
  if (typeof model.id !== 'string') throw wrong('`model.id` must be a string');
  if (!isRecord(model.weights)) throw wrong('`model.weights` must be an object');
  for (const part of ['bias', 'calibration'] as const)
    for (const score of Object.keys(PRIOR_MODEL[part]) as (keyof ScoreModel['bias'])[])
      if (!Number.isInteger(model[part]?.[score]))
        throw wrong(`\`model.${part}.${score}\` must be a whole number of 2^-16 logit`);
  for (const [feature, weights] of Object.entries(model.weights))
    for (const [score, weight] of Object.entries(weights ?? {}))
      if (!Number.isInteger(weight))
        throw wrong(`weight of "${feature}" on ${score} must be a whole number of 2^-16 logit`);
  if (model.words !== undefined) checkWords(model.words);
}

/** That every list of weights is as long as the list that it weighs. */
function checkWords(data: WordTableData): void {
  if (!isRecord(data) || typeof data.words !== 'string') throw wrong('`model.words.words` must be a string');
  if (!Array.isArray(data.scores)) throw wrong('`model.words.scores` must be an array');
  const words = data.words === '' ? 0 : data.words.split(' ').length;
  const pairs = countNumbers(data.pairs, 'pairs');
  for (const one of data.scores as readonly ScoreWords[]) {
    const own = `scores of ${one?.score}`;
    if (!Object.hasOwn(PRIOR_MODEL.bias, one?.score)) throw wrong(`\`model.words.scores\`: no score ${one?.score}`);
    for (const step of ['wordStep', 'pairStep', 'earlierStep'] as const)
      if (!Number.isFinite(one[step])) throw wrong(`\`model.words\`, ${own}: ${step} must be a number of logits`);
    for (const [list, count] of [
      ['words', words],
      ['pairs', pairs],
      ['earlier', words],
    ] as const) {
      const found = countNumbers(one[list], `${own}, ${list}`);
      if (found !== 0 && found !== count)
        throw wrong(`\`model.words\`, ${own}: ${found} weights for ${count} ${list === 'pairs' ? 'pairs' : 'words'}`);
    }
  }
}

/** Of a list as src/numbers/vlq.ts writes it: the last digit of each number is one of the first 32. */
function countNumbers(code: string, what: string): number {
  if (typeof code !== 'string' || !/^(?:[A-Za-z0-9+/]*[A-Za-f])?$/.test(code))
    throw wrong(`\`model.words\`, ${what}: no list of numbers`);
  return code.match(/[A-Za-f]/g)?.length ?? 0;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(message: string): SlantwiseError {
  return new SlantwiseError('E102', message);
}
