import { toLogits, toUnits } from '../numbers/fixed-point.ts';
import type { LearnedWord, ScoreName } from '../signals/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { TELLING_WORDS } from './generated/telling-words.ts';
import type { Ground } from './ground.ts';
import type { LoadedModel } from './model.ts';
import type { SentenceScores } from './types.ts';
import type { ViewName } from './words/view-words.ts';
import type { WordTable } from './words/word-table.ts';

/**
 * From where on a word is marked: the probability of its sentence, and what the word adds to it, in logits, when a lexicon
 * has it and when none has. Higher than the best for F1, so that more of the marks are right (docs/decisions/0008-learned-marks.md).
 */
const LEAST = { sentence: 0.5, known: toUnits(0.4), unknown: toUnits(0.5) };

const SCORE = 'loaded';
const CONTENT: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'VERB']);
const TELLING: ReadonlySet<string> = new Set(TELLING_WORDS.trim().split(/\s+/));
const VIEWS: readonly ViewName[] = ['author', 'source'];

/**
 * The words that carry the score of loaded language where it is high: their own weight is large, and readers who marked
 * such words one by one marked these more often than not. Words are looked at only in sentences whose score is high, which are few.
 */
export function findLearned(
  text: TokenizedText,
  ground: Ground,
  { table }: LoadedModel,
  scores: readonly SentenceScores[],
  telling: ReadonlySet<string> = TELLING,
): LearnedWord[] {
  const found: LearnedWord[] = [];
  const place = table === null ? -1 : table.scores.indexOf(SCORE);
  if (table === null || place < 0) return found;
  for (let sentence = 0; sentence < scores.length; sentence++) {
    const { scores: own, attributed } = scores[sentence] as SentenceScores;
    for (const view of VIEWS) {
      const score = (view === 'author' ? own : attributed)?.[SCORE] ?? 0;
      if (score < LEAST.sentence) continue;
      const words = ground.words(view, sentence);
      if (words === null) continue;
      const { numbers, tokens, count } = words;
      const step = table.wordUnits(place, count);
      for (let i = 0; i < count; i++) {
        const [number, token] = [numbers[i] as number, tokens[i] as number];
        if (number < 0 || token < 0) continue;
        const units = (table.wordWeights[number * table.scores.length + place] as number) * step;
        if (units < LEAST.known || !telling.has(table.words[number] as string)) continue;
        if (!CONTENT.has((text.tokens[token] as Token).pos)) continue;
        found.push({ sentence, token, sure: units >= LEAST.unknown, effects: effectsOf(table, view, number, count) });
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
