import type { Matcher } from '../lexicons/lexicon-index.ts';
import { findMentionsBySentence } from '../lexicons/sides.ts';
import type { Signal } from '../signals/types.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import { byScore } from './by-score.ts';
import { weighEarlier } from './earlier.ts';
import { type Tell, tellSignals } from './features.ts';
import { type TellMeasure, tellForm } from './form.ts';
import type { LoadedModel } from './model.ts';
import { measureSides } from './side-measures.ts';
import { isScored } from './views.ts';
import { countKeys, wordNumbers } from './words/keys.ts';
import { makeWordRoom, type ViewName, type ViewWords, viewWords } from './words/view-words.ts';
import { NOTHING } from './words/word-table.ts';

/** All that scores of a text rest on. */
export interface ScoringInput {
  readonly text: TokenizedText;
  readonly matches: Matcher;
  readonly voice: VoiceLayer;
  readonly signals: readonly Signal[];
  /** Every sentence is analyzed alone (`unit: 'sentence'`), so nothing stands before it. */
  readonly alone: boolean;
}

/** What there is to weigh in a text, asked sentence by sentence and view by view. */
export interface Ground {
  readonly signals: readonly (readonly Signal[] | undefined)[];
  /** Tells of findings, form, earlier text and sides; all but the words. `own`: the signals of the view. */
  tell(view: ViewName, sentence: number, own: readonly Signal[], tell: Tell): void;
  /** Null when the model weighs no words; else to be read at once, for the next view is written over it. */
  words(view: ViewName, sentence: number): ViewWords | null;
}

export function makeGround({ text, matches, voice, signals, alone }: ScoringInput, model: LoadedModel): Ground {
  const { sentenceTokens } = text;
  const { sentences, blocks } = text.segmentation;
  const bySentence = groupBySentence(signals, sentences.length);
  const { table } = model;
  const units = byScore();
  if (table === null)
    return {
      signals: bySentence,
      tell: (_view, _sentence, own, tell) => tellSignals(own, model.signalWeights, units, tell),
      words: () => null,
    };
  const mentions = findMentionsBySentence(text.tokens, text.words, sentenceTokens);
  const wording = wordNumbers(text, matches, mentions, table);
  const scored = (block: number) => isScored(blocks[block]?.kind);
  const earlier = alone ? null : weighEarlier({ sentenceTokens, sentences }, scored, voice, wording, table);
  const sides = measureSides(mentions, voice, bySentence, alone);
  const room = makeWordRoom(sentenceTokens);
  let hear: Tell = () => {};
  const measure: TellMeasure = (name, value) => {
    const weighed = model.weighMeasure(name, value, units);
    if (weighed !== null) hear(name, weighed);
  };
  return {
    signals: bySentence,
    tell(view, sentence, own, tell) {
      hear = tell;
      tellSignals(own, model.signalWeights, units, tell);
      const length = countKeys<number>(wording, sentenceTokens[sentence], NOTHING);
      tellForm(text, voice, sentence, view, { alone, length }, measure);
      sides(view, sentence, measure);
      if (view === 'author' && earlier?.(sentence, units)) tell('earlier:words', units);
    },
    words: (view, sentence) =>
      viewWords(sentenceTokens[sentence] ?? { from: 0, to: 0 }, view, voice, wording, table.other, room),
  };
}

/** Signals of each sentence, in their order; undefined where there are none. */
export function groupBySentence(signals: readonly Signal[], count: number): (Signal[] | undefined)[] {
  const groups: (Signal[] | undefined)[] = new Array(count).fill(undefined);
  for (const signal of signals) {
    const group = groups[signal.sentence];
    if (group) group.push(signal);
    else groups[signal.sentence] = [signal];
  }
  return groups;
}
