import type { LexiconIndex } from '../lexicons/lexicon-index.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { classifyQuotations } from './classify-quotation.ts';
import { findCues } from './cues.ts';
import { findBareQuotes } from './frames/bare-quote.ts';
import { findLandmarks } from './landmarks.ts';
import { decideMasks } from './masks.ts';
import { paintOwners, voiceOfSentences } from './owner.ts';
import { proposeCandidates } from './propose.ts';
import { pairQuotes } from './quotes.ts';
import { decideRelations } from './relations.ts';
import { resolveSpeakers } from './resolve.ts';
import { makeSpeakers } from './speakers.ts';
import { cutStretches, makeSteps } from './stretch.ts';
import type { Attribution, VoiceLayer } from './types.ts';

/** Whose words are whose: quotations, attributions, speakers, and the owner of every token. */
export function findVoice(text: TokenizedText, lexicons: LexiconIndex): VoiceLayer {
  const { tokens } = text;
  const landmarks = findLandmarks(tokens);
  const quotes = pairQuotes(text, landmarks.quotes);
  const steps = makeSteps(tokens, quotes);
  const stretches = cutStretches(text, steps);
  const cues = findCues(text, steps, stretches, lexicons);
  const { candidates, broad } = proposeCandidates(text, steps, stretches, cues);
  const bare = findBareQuotes(text, steps, candidates, cues.cues);
  const relations = decideRelations(tokens, quotes, [...candidates, ...bare, ...broad]);
  const speakers = makeSpeakers(text, steps, landmarks);
  const resolved = resolveSpeakers(text, speakers, relations);
  speakers.addMentions();
  const masks = decideMasks(
    relations,
    resolved.map(({ ref }) => ref),
  );
  const ownership = paintOwners(text, relations, masks);
  const span = ({ from, to }: TokenRange): Span => ({
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
  });
  const attributions = relations.map((relation, index): Attribution => {
    const { candidate, content, kind, parent } = relation;
    return {
      kind,
      class: candidate.class,
      stance: candidate.stance,
      source: candidate.source === null ? [] : [span(candidate.source)],
      cue: candidate.cue === null ? [] : [span(candidate.cue)],
      content: content.map(span),
      speaker: resolved[index]?.speaker ?? null,
      sourceRef: resolved[index]?.ref ?? null,
      parent: parent < 0 ? null : parent,
      masks: masks[index] === true,
      confidence: candidate.confidence,
    };
  });
  return {
    attributions,
    quotations: classifyQuotations(text, quotes, relations),
    sources: speakers.list,
    owner: ownership.owner,
    frame: ownership.frame,
    sentences: voiceOfSentences(text, steps, relations, ownership),
    diagnostics: quotes.diagnostics,
  };
}
