import { assembleAttributions } from './annotations/attributions.ts';
import type { AttributionRecord } from './annotations/generated/wire.ts';
import { type Article, checkAttributeOptions, checkInput } from './input.ts';
import { attribution } from './lexicons/generated/attribution.ts';
import { indexLexicons } from './lexicons/lexicon-index.ts';
import { readArticle } from './reading.ts';

export interface AttributeOptions {
  /** `sentence`: the whole text is one sentence of a sentence corpus; nothing is read from its context. */
  readonly unit?: 'document' | 'sentence';
  /** Optional parts of the output: the text of sentences and the diagnostics' messages. Both are on by default. */
  readonly include?: { readonly text?: boolean; readonly message?: boolean };
}

/** No other lexicon says anything about voice, so scores' lexicons need not be loaded. */
const CUES = /* @__PURE__ */ indexLexicons([attribution]);

/**
 * Who said what in one text: quotations, attributions, speakers and the voice of each sentence, without any score.
 * Plain data, equal to the parts of the same names of an analyzer's record. Equal input gives equal output.
 * @throws SlantwiseError E101–E103 for a wrong argument; never because of what a text says.
 */
export function attribute(input: string | Article, options: AttributeOptions = {}): AttributionRecord {
  checkAttributeOptions(options);
  const { unit = 'document', include = {} } = options;
  const article = checkInput(input, { unit });
  const { text, voice } = readArticle(article, unit, CUES);
  return assembleAttributions({ id: article.id ?? null, text, voice, include });
}
