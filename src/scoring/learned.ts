import { toLogits } from '../numbers/fixed-point.ts';
import type { LearnedWord, ScoreName } from '../signals/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import type { Ground } from './ground.ts';
import type { LoadedModel } from './model.ts';
import { TELLING, type TellingWords } from './telling.ts';
import type { SentenceScores } from './types.ts';
import type { ViewName } from './words/view-words.ts';
import type { WordTable } from './words/word-table.ts';

/** Words of calmer sentences are not looked at: probability that the sentence is loaded. */
const LEAST_SCORE = 0.4;

const SCORE = 'loaded';
const CONTENT: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);
const VIEWS: readonly ViewName[] = ['author', 'source'];

/**
 * Words that readers often marked and that may be why their sentence is loaded. Whether one is marked here is decided with what
 * stands around it (`markLearned`). Words are looked at only in sentences whose score is not low, which are few.
 */
export function findLearned(
  text: TokenizedText,
  ground: Ground,
  { table }: LoadedModel,
  scores: readonly SentenceScores[],
  telling: TellingWords = TELLING,
): LearnedWord[] {
  const found: LearnedWord[] = [];
  if (table === null || !table.scores.includes(SCORE)) return found;
  for (let sentence = 0; sentence < scores.length; sentence++) {
    const { scores: own, attributed } = scores[sentence] as SentenceScores;
    for (const view of VIEWS) {
      const score = (view === 'author' ? own : attributed)?.[SCORE] ?? 0;
      if (score < LEAST_SCORE) continue;
      const words = ground.words(view, sentence);
      if (words === null) continue;
      const { numbers, tokens, count } = words;
      for (let i = 0; i < count; i++) {
        const number = numbers[i] as number;
        const token = tokens[i] as number;
        if (number < 0 || token < 0 || !CONTENT.has((text.tokens[token] as Token).pos)) continue;
        const logit = telling.get(table.words[number] as string);
        if (logit === undefined) continue;
        found.push({ sentence, token, telling: logit, score, effects: effectsOf(table, view, number, count) });
      }
    }
  }
  return found;
}

/** What a word adds to each score of a view of `count` words, in logits: the contribution that explanations list. */
function effectsOf(table: WordTable, view: ViewName, number: number, count: number): LearnedWord['effects'] {
  const effects: Partial<Record<ScoreName, number>> = {};
  for (const [s, score] of table.scores.entries()) {
    const units = (table.wordWeights[number * table.scores.length + s] as number) * table.wordUnits(s, count);
    if (units !== 0 && (view === 'author' || score !== 'editorializing')) effects[score] = toLogits(units);
  }
  return effects;
}
