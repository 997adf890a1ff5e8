import { EDGES, type Edge, QUESTIONS, type Question } from '../../../src/voice/model/parts.ts';
import type { LearnSettings } from './learn.ts';
import type { WordSettings } from './words.ts';

export interface Settings {
  readonly words: WordSettings;
  readonly questions: Readonly<Record<Question, LearnSettings>>;
  readonly edges: Readonly<Record<Edge, LearnSettings>>;
  /** A head is taken for a cue from this many logits on. */
  readonly threshold: number;
}

const LEARN: LearnSettings = { epochs: 6, rate: 0.025, penalty: 1e-5, minArticles: 5, keep: 2000, seed: 20240601 };

/** Chosen by cross-validation on the training split, see docs/decisions/0004-voice-model.md. */
export const SETTINGS: Settings = {
  words: { publishers: 4, articles: 12, headCount: 2, headPublishers: 2, headShare: 0.06 },
  questions: { ...all(QUESTIONS, LEARN), accept: { ...LEARN, keep: 4000 } },
  edges: {
    ...all(EDGES, LEARN),
    'before-source-to': { ...LEARN, keep: 4000 },
    'before-source-from': { ...LEARN, keep: 4000 },
    'after-content-to': { ...LEARN, keep: 4000 },
  },
  threshold: -0.2,
};

function all<Name extends string>(names: readonly Name[], settings: LearnSettings): Record<Name, LearnSettings> {
  return Object.fromEntries(names.map((name) => [name, settings])) as Record<Name, LearnSettings>;
}
