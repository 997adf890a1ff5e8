import type { Matcher } from '../lexicons/lexicon-index.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { classifyQuotations } from './classify-quotation.ts';
import { type Gathered, gather } from './gather.ts';
import { LABELS } from './generated/label-model.ts';
import { MODEL } from './generated/model.ts';
import { decideMasks } from './masks.ts';
import { loadLabels } from './model/label.ts';
import { loadModel } from './model/load.ts';
import { refineCandidates } from './model/refine.ts';
import type { VoiceModel } from './model/voice-model.ts';
import { type Ownership, paintOwners } from './owner.ts';
import { decideRelations, type Relation } from './relations.ts';
import { resolveSpeakers } from './resolve.ts';
import { voiceOfSentences } from './sentence-label.ts';
import { makeSpeakers, type Resolved, type Speakers } from './speakers.ts';
import type { Attribution, VoiceLayer } from './types.ts';

const VOICE_MODEL = loadModel(MODEL);
const LABEL_WEIGHTS = loadLabels(LABELS);

/** What is reported in a text, and whose each word is. */
interface Reported {
  readonly gathered: Gathered;
  readonly relations: readonly Relation[];
  readonly speakers: Speakers;
  readonly resolved: readonly Resolved[];
  readonly masks: readonly boolean[];
  readonly ownership: Ownership;
}

/** The stage up to the labels of sentences, which are learned from it. */
export function findReported(text: TokenizedText, lexicons: Matcher, model: VoiceModel | null = VOICE_MODEL): Reported {
  const { tokens } = text;
  const gathered = gather(text, lexicons);
  const { landmarks, steps } = gathered;
  const candidates =
    model !== null && text.segmentation.english ? refineCandidates(text, gathered, model) : gathered.candidates;
  const relations = decideRelations(steps, candidates);
  const speakers = makeSpeakers(text, steps, landmarks);
  const resolved = resolveSpeakers(text, speakers, relations);
  speakers.addMentions();
  const masks = decideMasks(
    tokens,
    relations,
    resolved.map(({ ref }) => ref),
  );
  return { gathered, relations, speakers, resolved, masks, ownership: paintOwners(text, steps.room, relations, masks) };
}

/** Whose words are whose: quotations, attributions, speakers, and the owner of every token. Without a model by rules alone. */
export function findVoice(text: TokenizedText, lexicons: Matcher, model: VoiceModel | null = VOICE_MODEL): VoiceLayer {
  const { tokens } = text;
  const { gathered, relations, speakers, resolved, masks, ownership } = findReported(text, lexicons, model);
  const { quotes, steps } = gathered;
  const labels = model !== null && text.segmentation.english ? LABEL_WEIGHTS : null;
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
    sentences: voiceOfSentences(text, steps, relations, ownership, labels),
    diagnostics: quotes.diagnostics,
  };
}
