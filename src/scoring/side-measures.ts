import type { SideMention } from '../lexicons/sides.ts';
import type { Signal } from '../signals/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';
import type { TellMeasure } from './form.ts';
import type { ViewName } from './words/view-words.ts';

const PRIOR_MENTIONS = 2;
/** As many sentences without partisan wording stand before every article, so that its first ones do not decide. */
const PRIOR_SENTENCES = 4;
/** The rule that marks wording of one side. */
const WORDING = 'partisan/partisan-term';

/**
 * Which sides the views of each sentence and the text before them name, as numbers that change their sign when the sides
 * are swapped (right +, left -), for `lean` alone; and whether any is named. Sentences that are analyzed alone (`unit:
 * 'sentence'`) have no text before them. `mentions`: of each sentence.
 */
export function measureSides(
  mentions: readonly (readonly SideMention[])[],
  voice: Pick<VoiceLayer, 'owner'>,
  bySentence: readonly (readonly Signal[] | undefined)[],
  alone: boolean,
): (view: ViewName, sentence: number, tell: TellMeasure) => void {
  const before = measureBefore(mentions, voice, bySentence, alone);
  return (view, sentence, tell) => {
    const { net, epithets, any } = countSides(mentions[sentence] ?? [], voice, view === 'author');
    const named = before.mentions[sentence] as number;
    if (any) tell('side:named', 1);
    if (named !== 0) tell('side:mentioned-before', named / (named + PRIOR_MENTIONS));
    const partisan = before.partisan[sentence] as number;
    if (partisan !== 0) {
      tell('side:partisan-before', partisan / (partisan + PRIOR_MENTIONS));
      tell('side:partisan-rate-before', partisan / (sentence + PRIOR_SENTENCES));
    }
    if (net !== 0) tell('lean:named', Math.sign(net));
    tellShare('lean:evidence', before.evidence[sentence] as number, 1, tell);
    tellShare('lean:balance', before.balance[sentence] as number, PRIOR_MENTIONS, tell);
    tellShare('lean:article', before.wording[sentence] as number, 1, tell);
    tellShare('lean:epithets', (before.epithets[sentence] as number) + epithets, 1, tell);
  };
}

/** What stands before each sentence, in the author's words but for the mentions. */
interface Before {
  /** Sides that are named, in whosever words. */
  readonly mentions: Float64Array;
  /** The strengths of partisan findings. */
  readonly partisan: Float64Array;
  /** What the findings that have a side add up to. */
  readonly evidence: Float64Array;
  /** A piece that goes on about one side is mostly against it: how many more sentences name the right. */
  readonly balance: Float64Array;
  /** Wording that one side uses: whoever writes an article keeps to one side of it. */
  readonly wording: Float64Array;
  /** Who says leftists or the far right stands elsewhere: how many more names of that kind are of the right. */
  readonly epithets: Float64Array;
}

function measureBefore(
  mentions: readonly (readonly SideMention[])[],
  voice: Pick<VoiceLayer, 'owner'>,
  bySentence: readonly (readonly Signal[] | undefined)[],
  alone: boolean,
): Before {
  const zeros = () => new Float64Array(mentions.length);
  const before: Before = {
    mentions: zeros(),
    partisan: zeros(),
    evidence: zeros(),
    balance: zeros(),
    wording: zeros(),
    epithets: zeros(),
  };
  if (alone) return before;
  for (let sentence = 0; sentence + 1 < mentions.length; sentence++) {
    const next = sentence + 1;
    const own = mentions[sentence] as readonly SideMention[];
    const { net, epithets } = countSides(own, voice, true);
    let evidence = 0;
    let wording = 0;
    let partisan = 0;
    for (const { lean, rule, strength, type, voice: whose } of bySentence[sentence] ?? NO_SIGNALS) {
      if (whose !== 'author') continue;
      evidence += lean * strength;
      if (type === 'partisan') partisan += strength;
      if (rule === WORDING) wording += lean * strength;
    }
    let named = 0;
    for (const { side } of own) if (side !== null) named++;
    before.mentions[next] = (before.mentions[sentence] as number) + named;
    before.partisan[next] = (before.partisan[sentence] as number) + partisan;
    before.evidence[next] = (before.evidence[sentence] as number) + evidence;
    before.balance[next] = (before.balance[sentence] as number) + Math.sign(net);
    before.wording[next] = (before.wording[sentence] as number) + wording;
    before.epithets[next] = (before.epithets[sentence] as number) + epithets;
  }
  return before;
}

const NO_SIGNALS: readonly Signal[] = [];

/** How many more names of the right than of the left stand in the author's words, or in the source's. */
function countSides(mentions: readonly SideMention[], { owner }: Pick<VoiceLayer, 'owner'>, author: boolean) {
  let net = 0;
  let epithets = 0;
  let any = false;
  for (const { from, side, epithet } of mentions) {
    if (side === null || (owner[from] === OWNER_AUTHOR) !== author) continue;
    const sign = side === 'right' ? 1 : -1;
    net += sign;
    if (epithet) epithets += sign;
    any = true;
  }
  return { net, epithets, any };
}

/** A sum as a share of itself and of what stands for doubt: it grows ever slower. */
function tellShare(name: string, sum: number, doubt: number, tell: TellMeasure): void {
  if (sum !== 0) tell(name, sum / (doubt + Math.abs(sum)));
}
