import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { JUDGING } from '../../../src/signals/learned.ts';
import { loadVocabulary } from '../scores/sources/store.ts';
import { loadVectors } from '../scores/vectors.ts';
import { countWords, readWords, teachingArticles } from './spans.ts';
import { tellingLogits } from './telling.ts';

/** A word is worth reading when it stands in so many loaded spans (a source's counts half). */
const LEAST_SPANS = 1.5;
/** Or when its like do so often that the odds are at least this (logit). */
const LEAST_LOGIT = -0.5;
/** Uses shown of each. */
const SHOWN = 4;
const AROUND = 55;

/**
 * Candidates for corpus/lexicons: words that readers of train, dev and the wider sample marked as loaded and that no lexicon of
 * judgment has, the likeliest first, each with uses in and out of spans. What is printed is read by a person; it is no label, and
 * it holds text of the data, so it is not kept.
 */
export function listCandidates(data: string, log: (line: string) => void): void {
  const index = makeLexiconIndex();
  const read = readWords(teachingArticles(data), loadVocabulary(data), SHOWN, AROUND);
  const counts = countWords(read);
  const logits = tellingLogits(counts, loadVectors());
  const rows = counts
    .map((count) => ({ ...count, logit: logits.get(count.word) as number }))
    .filter(({ loaded, logit }) => loaded >= LEAST_SPANS || (loaded > 0 && logit >= LEAST_LOGIT))
    .filter(({ word, lemma }) => !index.holds({ norm: word, lemma, pos: 'X' }, JUDGING))
    .sort((a, b) => b.logit - a.logit || (a.word < b.word ? -1 : 1));
  for (const { word, loaded, all, logit, shown } of rows) {
    log(`${word} ${loaded} of ${all} (${logit.toFixed(2)})`);
    for (const use of [...shown].sort().slice(0, SHOWN)) log(`    ${use}`);
  }
}
