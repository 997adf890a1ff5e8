import { decodeSigned } from '../../numbers/vlq.ts';
import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { FrameName } from '../candidate.ts';
import type { Ownership } from '../owner.ts';
import type { Relation } from '../relations.ts';
import type { SentenceCount } from '../sentence-count.ts';
import {
  type AttributionClass,
  type AttributionKind,
  type CueStance,
  OWNER_AUTHOR,
  type VoiceLabel,
} from '../types.ts';
import { COMMON_FRAMES } from './frame-names.ts';
import { LABEL_CUE_COUNT, LABEL_CUES } from './label-cues.ts';
import {
  closingMark,
  LABEL_MARK_COUNT,
  LABEL_OPENING_COUNT,
  LABEL_WORD_COUNT,
  openingOfContent,
} from './label-words.ts';

/** Weights of each label, one a feature. */
export type LabelWeights = Readonly<Record<VoiceLabel, Int32Array>>;

/** As they are written in `generated/label-model.ts`. */
export type LabelData = Readonly<Record<VoiceLabel, string>>;

export function loadLabels({ author, attributed, mixed }: LabelData): LabelWeights {
  return { author: decodeSigned(author), attributed: decodeSigned(attributed), mixed: decodeSigned(mixed) };
}

const SHARES = [0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const COARSE_SHARES = [0.001, 0.2, 0.4, 0.6, 0.8];
const MAIN_SHARES = [0.001, 0.15, 0.3, 0.45, 0.6, 0.8];
const AUTHOR_WORDS = [1, 3, 5, 7, 10, 14, 20];
const CONTENT_WORDS = [2, 3, 5, 8, 12, 18, 26];
const PLACE_WORDS = [1, 3, 5, 8, 12, 18];
const FEW = [1, 2, 3];
const FRAME_WORDS = [1, 3, 6, 10];
const KINDS: readonly AttributionKind[] = ['direct', 'indirect', 'mixed'];
const CLASSES: readonly AttributionClass[] = ['speech', 'writing', 'belief', 'intention', 'other'];
const STANCES: readonly CueStance[] = ['neutral', 'doubting', 'endorsing', 'loaded'];
const FRAMES: readonly FrameName[] = [...COMMON_FRAMES, 'learned'];
/** How many values each sort of feature has. None knows who speaks: another name must not change the label. */
const COUNTED = [1, 11, 8, 8, 7, 4, 7, 4, 4, 3, 5, 4, 4, 3, 5, 16, 4, 2, 2, 4, 5, 96, 18, 27, 2, LABEL_CUE_COUNT, 2];
const READ = [2 * LABEL_MARK_COUNT, 10, LABEL_OPENING_COUNT, 4];
/** Each word of the author is a sort of its own, with a feature only where it stands. */
const SIZES = [...COUNTED, ...READ, ...new Array<number>(LABEL_WORD_COUNT).fill(1)];
const STARTS = SIZES.map((_, sort) => SIZES.slice(0, sort).reduce((sum, size) => sum + size, 0));
export const LABEL_FEATURES = SIZES.reduce((sum, size) => sum + size, 0);

/** Where a sentence stands, `[from, to)` in tokens. */
export interface LabelPlace {
  readonly text: TokenizedText;
  readonly ownership: Ownership;
  readonly from: number;
  readonly to: number;
  readonly block: Block | undefined;
  readonly before: LabelBefore;
}

/** The sentence before in its block: there is none, nothing in it is reported, something, or all of it. */
export type LabelBefore = 0 | 1 | 2 | 3;

export function labelBefore(count: SentenceCount | null): LabelBefore {
  if (count === null || count.attributed === 0) return 1;
  return count.author === 0 ? 3 : 2;
}

/** What is known of a sentence with reported words, as the numbers of features that hold. */
export function describeLabel(
  count: SentenceCount,
  relations: readonly Relation[],
  { text, ownership, from, to, block, before }: LabelPlace,
): number[] {
  const { tokens } = text;
  const { author, attributed, places, predicates, verbs, qualifiers, framed } = count;
  const relation = relations[count.main] as Relation;
  const { candidate } = relation;
  const share = author / (author + attributed);
  const mains = step(predicates[0] + predicates[1] + predicates[2], FEW);
  const frame = 1 + FRAMES.indexOf(candidate.frame);
  const coarse = step(share, COARSE_SHARES);
  const values = [
    0,
    step(share, SHARES),
    step(author, AUTHOR_WORDS),
    step(attributed, CONTENT_WORDS),
    step(places[0], PLACE_WORDS),
    step(places[1], FEW),
    step(places[2], PLACE_WORDS),
    step(predicates[0], FEW),
    step(predicates[2], FEW),
    Math.min(predicates[1], 2),
    Math.min(verbs, 4),
    step(qualifiers, FEW),
    (count.reports ? 2 : 0) + (count.whole ? 1 : 0),
    KINDS.indexOf(relation.kind),
    CLASSES.indexOf(candidate.class),
    frame,
    STANCES.indexOf(candidate.stance),
    candidate.source === null ? 1 : 0,
    block?.kind === 'headline' ? 1 : 0,
    step(count.relations, FEW),
    step(framed, FRAME_WORDS),
    frame * 6 + coarse,
    (count.reports ? 9 : 0) + Math.min(mains, 2) * 3 + (share < 0.3 ? 0 : share < 0.6 ? 1 : 2),
    Math.min(mains, 2) * 7 + step(share, MAIN_SHARES),
    count.asserts ? 1 : 0,
    LABEL_CUES.get(candidate.entry?.cue ?? '') ?? 0,
    relation.reading.vague ? 1 : 0,
    closingOf(tokens, ownership, from, to),
    tenseOf(tokens, candidate.cue),
    openingOfContent(tokens[relation.content[0]?.from ?? from] as Token),
    before,
  ];
  const sorts = values.length;
  for (let sort = 0; sort < sorts; sort++) values[sort] = (STARTS[sort] as number) + (values[sort] as number);
  for (let word = 0; word < LABEL_WORD_COUNT; word++)
    if ((count.words & (1 << word)) !== 0) values.push(STARTS[sorts + word] as number);
  return values;
}

/** The mark at the end, and whether it stands among a source's words. */
function closingOf(tokens: readonly Token[], { owner }: Ownership, from: number, to: number): number {
  const last = to - 1 > from && (tokens[to - 1] as Token).kind === 'quote' ? to - 2 : to - 1;
  return 2 * closingMark((tokens[last] as Token).text) + (owner[to - 1] === OWNER_AUTHOR ? 0 : 1);
}

/** None, -ing, base, -s or past, and whether other words belong to the cue: "says", "had said". */
function tenseOf(tokens: readonly Token[], cue: TokenRange | null): number {
  if (cue === null) return 0;
  const { norm, lemma } = tokens[cue.to - 1] as Token;
  const tense = norm.endsWith('ing') ? 1 : norm === lemma ? 2 : norm.endsWith('s') ? 3 : 4;
  return 2 * tense + (cue.to - cue.from > 1 ? 1 : 0);
}

/** The likeliest label; whoever comments on what he reports speaks beside it, however little. */
export function chooseLabel(
  weights: LabelWeights,
  count: SentenceCount,
  relations: readonly Relation[],
  place: LabelPlace,
): VoiceLabel {
  if (count.comments) return 'mixed';
  const features = describeLabel(count, relations, place);
  const attributed = sumOf(weights.attributed, features);
  const mixed = sumOf(weights.mixed, features);
  const author = sumOf(weights.author, features);
  if (attributed >= mixed && attributed >= author) return 'attributed';
  return mixed >= author ? 'mixed' : 'author';
}

function sumOf(weights: Int32Array, features: readonly number[]): number {
  let sum = 0;
  for (const at of features) sum += weights[at] as number;
  return sum;
}

/** How many of the limits, in rising order, a number reaches. */
function step(value: number, limits: readonly number[]): number {
  let reached = 0;
  while (reached < limits.length && value >= (limits[reached] as number)) reached++;
  return reached;
}
