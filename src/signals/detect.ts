import type { Matcher } from '../lexicons/lexicon-index.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import { chargeOnce } from './charge-once.ts';
import { makeContexts } from './context.ts';
import { markOnce } from './one-mark.ts';
import type { RuleSet } from './rule-set.ts';
import { makeSignal } from './signal.ts';
import type { Signal } from './types.ts';

/**
 * Evidence in the whole text: every rule of the set over every sentence of the blocks it looks at, in text order
 * (then by end, then by rule id). Text that is not English gives none: English cues mean nothing there.
 */
export function detectSignals(text: TokenizedText, voice: VoiceLayer, lexicons: Matcher, rules: RuleSet): Signal[] {
  const signals: Signal[] = [];
  const { blocks, sentences, english } = text.segmentation;
  if (!english) return signals;
  const found: Signal[] = [];
  const contexts = makeContexts(text, voice, lexicons);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const block = blocks[sentences[sentence]?.block ?? -1];
    const active = block && rules.byBlock.get(block.kind);
    if (active === undefined || active.length === 0) continue;
    const context = contexts.at(sentence);
    found.length = 0;
    let bits = 0;
    for (const { entry } of context.found) bits |= rules.cueBits(entry);
    for (const one of active) {
      // Most rules need a cue or a trait, and most sentences hold few.
      if ((one.bit | one.traits) !== 0 && (bits & one.bit) === 0 && (context.traits & one.traits) === 0) continue;
      for (const finding of one.rule.run(context)) {
        const signal = makeSignal(one, finding, context);
        if (signal !== null) found.push(signal);
      }
    }
    if (found.length < 2) {
      if (found.length === 1) signals.push(found[0] as Signal);
      continue;
    }
    found.sort(compareSignals);
    const distinct = found.filter((signal, i) => i === 0 || compareSignals(found[i - 1] as Signal, signal) !== 0);
    signals.push(...(anyMeet(distinct) ? markOnce(chargeOnce(distinct, rules.forms), rules.forms) : distinct));
  }
  return signals;
}

/** Whether two of some signals in text order share a place: only then is there anything to settle between them. */
function anyMeet(signals: readonly Signal[]): boolean {
  let end = 0;
  for (const signal of signals) {
    if (signal.start < end) return true;
    end = signal.end;
  }
  return false;
}

/** Text order, then rule id by code unit; equal only for the same rule on the same span. */
function compareSignals(a: Signal, b: Signal): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
