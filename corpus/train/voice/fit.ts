import { EDGES, type Edge, QUESTIONS, type Question } from '../../../src/voice/model/parts.ts';
import { makeVocabulary } from '../../../src/voice/model/vocabulary.ts';
import type { VoiceModel } from '../../../src/voice/model/voice-model.ts';
import { makeWeights, UNITS } from '../../../src/voice/model/weights.ts';
import { calibrate, scale } from './calibrate.ts';
import { makeDataset, type Prepared } from './dataset.ts';
import { type Learned, learn } from './learn.ts';
import type { Settings } from './settings.ts';
import { chooseWords, type Words } from './words.ts';

/** A model as it is written to disk: weights in whole units. */
export interface Fitted {
  readonly words: Words;
  readonly questions: Readonly<Record<Question, Learned>>;
  readonly edges: Readonly<Record<Edge, Learned>>;
  readonly threshold: number;
}

export function fitModel(
  prepared: readonly Prepared[],
  settings: Settings,
  log: (line: string) => void = () => {},
): Fitted {
  const words = chooseWords(prepared, settings.words);
  const dataset = makeDataset(prepared, makeVocabulary(words.words, words.heads));
  log(`words ${words.words.length}, heads ${words.heads.size}`);
  const questions = {} as Record<Question, Learned>;
  for (const name of QUESTIONS) {
    const learned = learn(dataset.questions[name], settings.questions[name]);
    if (name === 'accept') {
      const platt = calibrate(dataset.questions[name], settings.questions[name]);
      log(`calibration: slope ${platt.slope.toFixed(3)}, offset ${platt.offset.toFixed(3)}`);
      questions[name] = quantize(scale(learned, platt));
    } else questions[name] = quantize(learned);
    log(`${name}: ${dataset.questions[name].last.length} decisions, ${questions[name].keys.length} weights`);
  }
  const edges = {} as Record<Edge, Learned>;
  for (const name of EDGES) {
    edges[name] = quantize(learn(dataset.edges[name], settings.edges[name]));
    const { last, ends, keys } = dataset.edges[name];
    log(
      `${name}: ${last.length} decisions, ${dataset.lost[name]} lost, ${ends.length} places, ${keys.length} features, ${edges[name].keys.length} weights`,
    );
  }
  return { words, questions, edges, threshold: Math.round(settings.threshold * UNITS) };
}

const MAX_UNITS = 32_000;

function quantize({ keys, values }: Learned): Learned {
  const units = values.map((value) => Math.max(-MAX_UNITS, Math.min(MAX_UNITS, Math.round(value * UNITS))));
  const kept = keys.flatMap((_, i) => (units[i] === 0 ? [] : [i]));
  return { keys: kept.map((i) => keys[i] as number), values: kept.map((i) => units[i] as number) };
}

export function toModel({ words, questions, edges, threshold }: Fitted): VoiceModel {
  const weigh = <Name extends string>(names: readonly Name[], learned: Readonly<Record<Name, Learned>>) =>
    Object.fromEntries(names.map((name) => [name, makeWeights(learned[name].keys, learned[name].values)])) as Record<
      Name,
      ReturnType<typeof makeWeights>
    >;
  return {
    vocabulary: makeVocabulary(words.words, words.heads),
    questions: weigh(QUESTIONS, questions),
    edges: weigh(EDGES, edges),
    threshold,
  };
}
