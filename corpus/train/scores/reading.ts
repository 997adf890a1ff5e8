import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { findMentionsBySentence } from '../../../src/lexicons/sides.ts';
import { readArticle } from '../../../src/reading.ts';
import { DECAY, PRIOR_WORDS } from '../../../src/scoring/earlier.ts';
import { signalName } from '../../../src/scoring/features.ts';
import { tellForm } from '../../../src/scoring/form.ts';
import { groupBySentence } from '../../../src/scoring/ground.ts';
import { measureSides } from '../../../src/scoring/side-measures.ts';
import { isScored, viewsOf } from '../../../src/scoring/views.ts';
import { CLASS } from '../../../src/scoring/words/classes.ts';
import { countKeys, wordKeys } from '../../../src/scoring/words/keys.ts';
import { detectSignals } from '../../../src/signals/detect.ts';
import { makeRuleSet } from '../../../src/signals/rule-set.ts';
import type { Signal } from '../../../src/signals/types.ts';
import type { Span } from '../../../src/text/span.ts';
import { OWNER_AUTHOR } from '../../../src/voice/types.ts';
import type { Example } from './example.ts';
import type { Vectors } from './vectors.ts';

export type ExampleView = Example['view'];
type Evidence = Pick<Example, 'view' | 'words' | 'features' | 'leanings' | 'tones' | 'earlier'>;

/** A text as the scores see it, with words instead of their numbers. */
export interface ScoreReading {
  /** Sentences in working coordinates: the title, if any, stands before the text. */
  readonly sentences: readonly Span[];
  /** Where the text begins in working coordinates. */
  readonly base: number;
  /** Null when the view has nothing to score. `whole` takes the sentence without asking whose words it has. */
  evidence(sentence: number, view: ExampleView): Evidence | null;
}

export type ScoreReader = (
  article: { readonly text: string; readonly title?: string; readonly sentences?: readonly Span[] },
  unit: 'document' | 'sentence',
) => ScoreReading;

/** Reads texts by the very stages and feature functions of the library. */
export function makeScoreReader(vectors: Vectors, vocabulary: ReadonlySet<string>): ScoreReader {
  const index = makeLexiconIndex();
  const rules = makeRuleSet();
  return (article, unit) => {
    const { text, matches, voice } = readArticle(article, unit, index);
    const signals = detectSignals(text, voice, matches, rules);
    const { sentences, blocks, source } = text.segmentation;
    const bySentence = groupBySentence(signals, sentences.length);
    const alone = unit === 'sentence';
    const mentions = findMentionsBySentence(text.tokens, text.words, text.sentenceTokens);
    const keys = wordKeys(text, matches, mentions, (form) => vocabulary.has(form));
    const sides = measureSides(mentions, voice, bySentence, alone);
    const earlier = alone ? [] : meanEarlier();
    return {
      sentences,
      base: source.value.length - article.text.length,
      evidence(sentence, view) {
        const own = bySentence[sentence] ?? [];
        const views = viewsOf(text, voice, own, sentence);
        const used = view === 'whole' ? own : views[view];
        if (used === null) return null;
        const features = new Map<string, number>();
        const leanings = new Map<string, number>();
        const tones = new Map<string, number>();
        addSignals(used, features, leanings, tones);
        const name = view === 'whole' ? 'author' : view;
        const tell = (measure: string, value: number) => {
          (measure.startsWith('lean:') ? leanings : features).set(measure, value);
        };
        const length = countKeys<string | null>(keys, text.sentenceTokens[sentence], null);
        tellForm(text, voice, sentence, name, { alone, length }, tell);
        sides(name, sentence, tell);
        return {
          view,
          words: wordsOf(sentence, view),
          features,
          leanings,
          tones,
          earlier: view === 'source' ? null : (earlier[sentence] ?? null),
        };
      },
    };

    function wordsOf(sentence: number, view: ExampleView): string[] {
      const { from, to } = text.sentenceTokens[sentence] ?? { from: 0, to: 0 };
      const words: string[] = [];
      let outside = false;
      for (let i = from; i < to; i++) {
        if (view !== 'whole' && (voice.owner[i] === OWNER_AUTHOR) !== (view === 'author')) {
          if (!outside) words.push(CLASS.other);
          outside = true;
          continue;
        }
        outside = false;
        const key = keys[i];
        if (key != null) words.push(key);
      }
      return words;
    }

    function meanEarlier(): (Float32Array | null)[] {
      const sum = new Float64Array(vectors.size);
      let words = 0;
      return text.sentenceTokens.map(({ from, to }, sentence) => {
        const mean = words === 0 ? null : Float32Array.from(sum, (value) => value / (words + PRIOR_WORDS));
        if (!isScored(blocks[sentences[sentence]?.block ?? -1]?.kind)) return mean;
        for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) * DECAY;
        words *= DECAY;
        for (let i = from; i < to; i++) {
          const key = keys[i];
          if (voice.owner[i] !== OWNER_AUTHOR || key == null || !vocabulary.has(key)) continue;
          words++;
          const vector = vectors.of(key);
          if (!vector) continue;
          for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + (vector[d] as number);
        }
        return mean;
      });
    }
  };
}

/** The k-th hit of a rule counts 1/2^(k-1), as in the scores. */
function addSignals(
  signals: readonly Signal[],
  features: Map<string, number>,
  leanings: Map<string, number>,
  tones: Map<string, number>,
): void {
  const hits = new Map<string, number>();
  for (const signal of signals) {
    const share = hits.get(signal.rule) ?? 1;
    hits.set(signal.rule, share / 2);
    const size = signal.strength * share;
    const tone = Math.sign(signal.effects.tone ?? 0);
    for (const name of new Set([signalName(signal), `rule:${signal.rule}`, `type:${signal.type}`])) {
      add(features, name, size);
      if (signal.lean !== 0) add(leanings, name, size * signal.lean);
      if (tone !== 0) add(tones, name, size * tone);
    }
  }
}

function add(map: Map<string, number>, name: string, value: number): void {
  map.set(name, (map.get(name) ?? 0) + value);
}
