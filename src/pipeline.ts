import { assemble } from './annotations/assemble.ts';
import { makeEngine } from './annotations/engine.ts';
import { type Explanation, placeExplanation } from './annotations/explanation.ts';
import type { Analysis } from './annotations/schema.ts';
import { SlantwiseError } from './errors.ts';
import { type AnalyzeOptions, type Article, checkInput } from './input.ts';
import { type LexiconIndex, makeLexiconIndex } from './lexicons/lexicon-index.ts';
import { type AnalyzerOptions, checkOptions } from './options.ts';
import { readArticle } from './reading.ts';
import { withCalibration } from './scoring/calibration.ts';
import { explainSentence, explainSentences } from './scoring/explain.ts';
import { OPEN_MODEL } from './scoring/generated/model.ts';
import { makeGround, type ScoringInput } from './scoring/ground.ts';
import { findLearned } from './scoring/learned.ts';
import { type LoadedModel, loadModel } from './scoring/model.ts';
import { scoreSentences } from './scoring/score.ts';
import type { SentenceScores, Thresholds } from './scoring/types.ts';
import { DEFAULT_THRESHOLDS } from './scoring/verdict.ts';
import { detectSignals } from './signals/detect.ts';
import { findMarkable, markLearned } from './signals/learned.ts';
import { makeRuleSet, type RuleSet } from './signals/rule-set.ts';
import type { Signal } from './signals/types.ts';

export interface Analyzer {
  /**
   * The whole analysis of one text: plain data in wire format 1.0. Equal input gives equal output.
   * @throws SlantwiseError E101–E103 for a wrong argument; never because of what a text says.
   */
  analyze(input: string | Article, options?: AnalyzeOptions): Analysis;
  /**
   * Every contribution to every score of one sentence; they sum exactly to the logit.
   * @param sentence index into the analysis' `sentences`
   * @throws SlantwiseError E101–E104
   */
  explain(input: string | Article, sentence: number, options?: AnalyzeOptions): Explanation;
}

/** Made once: it is the same for every analyzer that brings no model of its own. */
const LOADED_MODEL = loadModel(OPEN_MODEL);

/**
 * An analyzer with its own lexicons, rules and thresholds; analyzers never affect each other.
 * @throws SlantwiseError E102, E201, E202 for options that cannot be used
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  checkOptions(options);
  const { lexicons = [], allow = [], rules = {}, include = {}, model = OPEN_MODEL, calibration } = options;
  const thresholds = { ...DEFAULT_THRESHOLDS, ...options.thresholds };
  const index = makeLexiconIndex({ lexicons, allow });
  const ruleSet = makeRuleSet(rules);
  const offset = withCalibration(model, calibration ?? {});
  const loaded = offset === OPEN_MODEL ? LOADED_MODEL : loadModel(offset);
  const engineFor = (unit: 'document' | 'sentence') =>
    makeEngine({
      model: model.id,
      lexicons: index.hash,
      // A model of the caller's goes in whole: its id is only a name.
      config: { rules, thresholds, allow, include, unit, model: options.model, calibration },
    });
  // Hashed once an analyzer, not once a text.
  const engines = { document: engineFor('document'), sentence: engineFor('sentence') };

  /** The stages up to the evidence: what both scores and explanations rest on. */
  function findEvidence(article: Article, unit: 'document' | 'sentence') {
    const { text, matches, voice } = readArticle(article, unit, index);
    return { text, matches, voice, signals: detectSignals(text, voice, matches, ruleSet), alone: unit === 'sentence' };
  }

  return {
    analyze(input, options = {}) {
      const article = checkInput(input, options);
      const { unit = 'document' } = options;
      const evidence = findEvidence(article, unit);
      const { text, voice } = evidence;
      const { scores, signals } = scoreAndMark(evidence, loaded, thresholds, index, ruleSet);
      const analysis = assemble({
        id: article.id ?? null,
        // A copy, so that what a caller does to one analysis never shows in the next.
        engine: { ...engines[unit] },
        text,
        voice,
        signals,
        scores,
        thresholds,
        include,
      });
      if (options.explain !== true) return analysis;
      const explained = explainSentences(evidence, loaded);
      return {
        ...analysis,
        explanations: explained.map((explanation) => placeExplanation(text.segmentation.source, explanation)),
      };
    },

    explain(input, sentence, options = {}) {
      const evidence = findEvidence(checkInput(input, options), options.unit ?? 'document');
      const { source, sentences } = evidence.text.segmentation;
      if (!Number.isInteger(sentence) || sentence < 0 || sentence >= sentences.length) {
        throw new SlantwiseError('E104', `asked for ${sentence}, the text has ${sentences.length}`);
      }
      return placeExplanation(source, explainSentence(evidence, loaded, sentence));
    },
  };
}

/** Scores of every sentence, and all marks: the evidence, and behind it the words that carry a score without any. */
export function scoreAndMark(
  evidence: ScoringInput,
  model: LoadedModel,
  thresholds: Thresholds,
  lexicons: LexiconIndex,
  rules: RuleSet,
): { readonly scores: readonly SentenceScores[]; readonly signals: readonly Signal[] } {
  const { text, matches, voice, signals } = evidence;
  const ground = makeGround(evidence, model);
  const scores = scoreSentences(evidence, model, thresholds, ground);
  const words = findLearned(text, ground, model, scores);
  const learned = markLearned(findMarkable(words, signals, text, voice, matches, lexicons, rules));
  return { scores, signals: learned.length === 0 ? signals : [...signals, ...learned] };
}
