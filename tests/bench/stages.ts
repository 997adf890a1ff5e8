import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { assemble } from '../../src/annotations/assemble.ts';
import { makeEngine } from '../../src/annotations/engine.ts';
import { createAnalyzer } from '../../src/index.ts';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { matchText } from '../../src/lexicons/text-matches.ts';
import { OPEN_MODEL } from '../../src/scoring/generated/model.ts';
import { loadModel } from '../../src/scoring/model.ts';
import { scoreSentences } from '../../src/scoring/score.ts';
import { DEFAULT_THRESHOLDS } from '../../src/scoring/verdict.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { makeRuleSet } from '../../src/signals/rule-set.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { findVoice } from '../../src/voice/voice.ts';
import { ownArticles, sharedArticles } from '../support/articles.ts';
import { medianTimes, table } from './measure.ts';

/** The whole analysis may cost this much of what bare wink-nlp costs on the same articles. */
const LIMIT = 1.6;
const ROUNDS = 12;

/** Prints the cost of the tokens stage, of every other stage and of the whole over that of bare wink-nlp. */
export function benchStages(): boolean {
  const shared = sharedArticles();
  const texts = shared ?? ownArticles();
  // A sentence-splitting, tagging wink-nlp whose tokens and tags are read out: the least that any tagger here costs.
  const wink = winkNLP(model, ['sbd', 'pos']);
  const { its } = wink;
  const index = makeLexiconIndex();
  const rules = makeRuleSet();
  const analyzer = createAnalyzer();

  const bare = (text: string) => {
    const tokens = wink.readDoc(text).tokens();
    tokens.out();
    tokens.out(its.pos as never);
  };
  // Whoever analyzes a corpus does nothing else in between: then bare wink-nlp has the caches to itself and gains more.
  // Before anything is kept for the stages, which every collection of garbage would look through.
  const passes = medianTimes(
    { bare: overAll(texts, bare), analyze: overAll(texts, (text) => analyzer.analyze(text)) },
    1,
    ROUNDS,
  );

  const segmented = texts.map((text) => segment(makeSource(text)));
  const tokenized = segmented.map((one) => tokenize(one));
  const matched = tokenized.map((text) => ({
    text,
    matches: matchText(index, text.tokens, text.sentenceTokens, text.words),
  }));
  const voiced = matched.map(({ text, matches }) => ({ text, matches, voice: findVoice(text, matches) }));
  const found = voiced.map((one) => ({ ...one, signals: detectSignals(one.text, one.voice, one.matches, rules) }));
  const weighing = loadModel(OPEN_MODEL);
  const thresholds = DEFAULT_THRESHOLDS;
  const engine = makeEngine({ model: OPEN_MODEL.id, lexicons: index.hash, config: {} });
  const scored = found.map(({ text, matches, voice, signals }) => {
    const scores = scoreSentences({ text, matches, voice, signals, alone: false }, weighing, thresholds);
    return { id: null, engine, text, voice, signals, scores, thresholds, include: {} };
  });
  const times = medianTimes(
    {
      bare: (k) => bare(texts[k] ?? ''),
      segmentation: (k) => segment(makeSource(texts[k] ?? '')),
      tokens: over(segmented, (one) => tokenize(one)),
      lexicons: over(matched, ({ text }) => matchText(index, text.tokens, text.sentenceTokens, text.words)),
      voice: over(matched, ({ text, matches }) => findVoice(text, matches)),
      signals: over(voiced, ({ text, matches, voice }) => detectSignals(text, voice, matches, rules)),
      scoring: over(found, (one) => scoreSentences({ ...one, alone: false }, weighing, thresholds)),
      annotations: over(scored, (parts) => assemble(parts)),
      analyze: (k) => analyzer.analyze(texts[k] ?? ''),
    },
    texts.length,
    ROUNDS,
  );

  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const tokens = tokenized.reduce((sum, text) => sum + text.tokens.length, 0);
  console.log(`${shared ? 'articles-mixed' : 'corpus/articles'}: ${texts.length} texts, ${characters} characters, `);
  console.log(`${tokens} tokens; median of ${ROUNDS} rounds, text by text in turns, ${process.version}`);
  const { bare: least, analyze, ...stages } = times;
  const rest = analyze - Object.values(stages).reduce((sum, ms) => sum + ms, 0);
  const row = (name: string, ms: number) => [
    name,
    ms.toFixed(1),
    ((ms * 1000) / tokens).toFixed(3),
    (ms / least).toFixed(2),
    `${((ms / analyze) * 100).toFixed(0)} %`,
  ];
  console.log(
    table([
      ['stage', 'ms', 'us/token', 'x bare', 'share'],
      ['bare wink-nlp', ...row('', least).slice(1, 4), ''],
      ...Object.entries(stages).map(([name, ms]) => row(name, ms)),
      row('rest', rest),
      row('analyze', analyze),
    ]),
  );
  console.log(`analyze / bare wink-nlp = ${(analyze / least).toFixed(2)} text by text among the stages`);
  const ratio = passes.analyze / passes.bare;
  console.log(`analyze / bare wink-nlp = ${ratio.toFixed(2)}, each over all texts in turns (limit ${LIMIT})`);
  return ratio <= LIMIT;
}

/** A task that does one thing to the k-th of some prepared items. */
function over<Item>(items: readonly Item[], run: (item: Item) => unknown): (k: number) => unknown {
  return (k) => run(items[k] as Item);
}

/** A task that does one thing to every text. */
function overAll(texts: readonly string[], run: (text: string) => unknown): () => void {
  return () => {
    for (const text of texts) run(text);
  };
}
