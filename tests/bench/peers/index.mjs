import compromise from 'compromise';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import vader from 'vader-sentiment';
import writeGood from 'write-good';

const retext = unified().use(retextEnglish).use(retextIntensify).use(retextEquality).use(retextStringify);

/** What each library does with a whole article, in the way that its readme shows. */
export const PEERS = {
  'vader-sentiment': (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text),
  compromise: (text) => compromise(text),
  'retext (english, intensify, equality)': (text) => retext.processSync(text),
  'write-good': (text) => writeGood(text),
};
