import type { LexiconIndex } from '../lexicons/lexicon-index.ts';
import type { Signal } from '../signals/types.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import { weighEarlier } from './earlier.ts';
import { type Feature, signalFeatures } from './features.ts';
import { formOf, type Measure } from './form.ts';
import type { LoadedModel } from './model.ts';
import { measureSides } from './side-measures.ts';
import { isScored } from './views.ts';
import { countKeys, wordNumbers } from './words/keys.ts';
import { type ViewName, type ViewWords, viewWords } from './words/view-words.ts';
import { NOTHING } from './words/word-table.ts';

/** All that scores of a text rest on. */
export interface ScoringInput {
  readonly text: TokenizedText;
  readonly matches: LexiconIndex;
  readonly voice: VoiceLayer;
  readonly signals: readonly Signal[];
  /** Every sentence is analyzed alone (`unit: 'sentence'`), so nothing stands before it. */
  readonly alone: boolean;
}

/** What there is to weigh in a text, asked sentence by sentence and view by view. */
export interface Ground {
  readonly signals: readonly (readonly Signal[] | undefined)[];
  /** Findings, form, earlier text and sides; all but the words. `own`: the signals of the view. */
  features(view: ViewName, sentence: number, own: readonly Signal[]): Feature[];
  /** Null when the model weighs no words. */
  words(view: ViewName, sentence: number): ViewWords | null;
}

export function makeGround({ text, matches, voice, signals, alone }: ScoringInput, model: LoadedModel): Ground {
  const { sentences, blocks } = text.segmentation;
  const bySentence = groupBySentence(signals, sentences.length);
  const { table } = model;
  if (table === null)
    return { signals: bySentence, features: (_view, _sentence, own) => signalFeatures(own, model), words: () => null };
  const wording = wordNumbers(text, matches, table);
  const scored = (block: number) => isScored(blocks[block]?.kind);
  const earlier = alone
    ? null
    : weighEarlier({ sentenceTokens: text.sentenceTokens, sentences }, scored, voice, wording, table);
  const sides = measureSides(text, voice, bySentence, alone);
  return {
    signals: bySentence,
    features(view, sentence, own) {
      const features = signalFeatures(own, model);
      const add = (measures: readonly Measure[]) => {
        for (const [name, value] of measures) {
          const units = model.measureUnits(name, value);
          if (units !== null) features.push({ name, units });
        }
      };
      add(
        formOf(text, voice, sentence, view, {
          alone,
          length: countKeys(wording, text.sentenceTokens[sentence], NOTHING),
        }),
      );
      add(sides(view, sentence));
      const before = view === 'author' ? earlier?.[sentence] : null;
      if (before) features.push(before);
      return features;
    },
    words: (view, sentence) =>
      viewWords(text.sentenceTokens[sentence] ?? { from: 0, to: 0 }, view, voice, wording, table.other),
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
