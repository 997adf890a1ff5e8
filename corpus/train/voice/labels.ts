import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { matchText } from '../../../src/lexicons/text-matches.ts';
import { encodeNumbers, toUnsigned } from '../../../src/numbers/vlq.ts';
import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import { overlaps } from '../../../src/text/span.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';
import type { TokenRange } from '../../../src/tokens/types.ts';
import { describeLabel, LABEL_FEATURES, type LabelBefore, labelBefore } from '../../../src/voice/model/label.ts';
import { countSentence, type SentenceCount } from '../../../src/voice/sentence-count.ts';
import type { VoiceLabel } from '../../../src/voice/types.ts';
import { findReported } from '../../../src/voice/voice.ts';
import { type AnnotatedArticle, loadCorpus, loadWider } from '../../annotate/load.ts';
import { fitLogistic } from '../scores/logistic.ts';
import { outletKey } from '../scores/sources/outlets.ts';

const FILE = fileURLToPath(new URL('../../../src/voice/generated/label-model.ts', import.meta.url));
const LABELS: readonly VoiceLabel[] = ['author', 'attributed', 'mixed'];
/** Weights of a logit. */
const UNITS = 64;
const COST = 0.3;
/** The wider sample was read once, in windows. */
const WIDER_WEIGHT = 0.5;
/**
 * Odds that are added to `mixed`, the rarest label, which would hardly ever be the likeliest: at these it is found as often
 * as it is right. Chosen by cross-validation over outlets.
 */
const MIXED_ODDS = Math.log(6);
const FOLDS = 5;

interface Example {
  readonly outlet: string;
  readonly wider: boolean;
  readonly gold: VoiceLabel;
  readonly features: readonly number[];
}

/**
 * Learns which label a sentence with reported words has, from the train part of our own annotations and the wider sample, and
 * writes the weights. One against the others, by logistic regression. Equal input gives equal bytes.
 */
export function trainLabels(data: string, log: (line: string) => void): void {
  const examples = [...readExamples(data)];
  log(`${examples.length} sentences with reported words`);
  const pairs: (readonly [VoiceLabel, VoiceLabel, boolean])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(examples.filter(({ outlet }) => foldOf(outlet) !== fold));
    for (const one of examples)
      if (foldOf(one.outlet) === fold) pairs.push([one.gold, choose(weights, one.features), one.wider]);
  }
  for (const wider of [false, true]) {
    const here = pairs.filter((pair) => pair[2] === wider);
    const right = here.filter(([gold, found]) => gold === found).length;
    const parts = LABELS.map((label) => {
      const both = here.filter(([gold, found]) => gold === label && found === label).length;
      const share = (side: 0 | 1) => (both / here.filter((pair) => pair[side] === label).length).toFixed(3);
      return `${label} precision ${share(1)} recall ${share(0)}`;
    });
    log(
      `${wider ? 'wider' : 'train'}, other outlets: accuracy ${(right / here.length).toFixed(3)}, ${parts.join(', ')}`,
    );
  }
  const weights = fit(examples);
  const lines = LABELS.map(
    (label, i) => `  ${label}: '${encodeNumbers([...(weights[i] as Int32Array)].map(toUnsigned))}',\n`,
  );
  writeFileSync(
    FILE,
    `// Learned by \`npm run train -- labels\` from our own annotations (train, wider); not to be edited.
import type { LabelData } from '../model/label.ts';

export const LABELS: LabelData = {
${lines.join('')}};
`,
  );
  log(`wrote ${FILE}`);
}

function* readExamples(data: string): Iterable<Example> {
  const lexicons = makeLexiconIndex();
  for (const article of loadWider(data).articles) yield* examplesOf(article, true);
  for (const article of loadCorpus(data).articles) if (article.part === 'train') yield* examplesOf(article, false);

  function* examplesOf(article: AnnotatedArticle, wider: boolean): Iterable<Example> {
    const text = tokenize(segment(makeSource(article.text, article.title ?? undefined)));
    const { tokens, sentenceTokens, segmentation } = text;
    if (!segmentation.english) return;
    const base = segmentation.source.value.length - article.text.length;
    const { gathered, relations, ownership } = findReported(
      text,
      matchText(lexicons, tokens, sentenceTokens, text.words),
    );
    let last: SentenceCount | null = null;
    for (const [index, sentence] of segmentation.sentences.entries()) {
      const { from, to } = sentenceTokens[index] as TokenRange;
      const opens = index === 0 || segmentation.sentences[index - 1]?.block !== sentence.block;
      const before: LabelBefore = opens ? 0 : labelBefore(last);
      const count = countSentence(text, gathered.steps, relations, ownership, from, to);
      last = count;
      if (count === null || count.attributed === 0) continue;
      const own = article.labels.filter(({ labels: { n } }) => {
        const [start, end] = n === 0 ? [0, article.title?.length ?? 0] : (article.sentences[n - 1] ?? [0, 0]);
        const shift = n === 0 ? 0 : base;
        return overlaps(sentence, { start: start + shift, end: end + shift });
      });
      // What our segmentation joins has no one label.
      const [label] = own;
      if (label === undefined || own.length > 1) continue;
      const features = describeLabel(count, relations, {
        text,
        ownership,
        from,
        to,
        block: segmentation.blocks[sentence.block],
        before,
      });
      yield { outlet: outletKey(article.outlet ?? article.id), wider, gold: label.labels.voice, features };
    }
  }
}

function fit(examples: readonly Example[]): Int32Array[] {
  const columns = Int32Array.from(examples.flatMap(({ features }) => features));
  let end = 0;
  const matrix = {
    rows: examples.length,
    sparseColumns: LABEL_FEATURES,
    denseColumns: 0,
    ends: Int32Array.from(examples.map(({ features }) => (end += features.length))),
    columns,
    values: new Float32Array(columns.length).fill(1),
    dense: new Float32Array(0),
  };
  const weights = Float64Array.from(examples.map(({ wider }) => (wider ? WIDER_WEIGHT : 1)));
  return LABELS.map((label) => {
    const targets = Float64Array.from(examples.map(({ gold }) => (gold === label ? 1 : 0)));
    const fitted = fitLogistic(matrix, targets, weights, { cost: COST, intercept: false });
    const units = Int32Array.from(fitted.weights.subarray(0, LABEL_FEATURES), (weight) => Math.round(weight * UNITS));
    // The first feature always holds.
    if (label === 'mixed') units[0] = (units[0] as number) + Math.round(MIXED_ODDS * UNITS);
    return units;
  });
}

function choose(weights: readonly Int32Array[], features: readonly number[]): VoiceLabel {
  const sums = weights.map((one) => features.reduce((sum, at) => sum + (one[at] as number), 0));
  return LABELS[sums.indexOf(Math.max(...sums))] as VoiceLabel;
}

function foldOf(outlet: string): number {
  let hash = 0;
  for (const letter of outlet) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}
