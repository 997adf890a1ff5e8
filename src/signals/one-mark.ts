import { type RuleId, SCORE_NAMES, type ScoreName, type Signal } from './types.ts';

/**
 * One stretch of words gets one mark a type: of two findings of the same type and voice that are mostly the same words
 * ("utterly shameful" and "shameful", "What a surprise" as irony, as judgment and as fragment) the more telling one
 * stays, with the larger effect of the two on each score. Findings that only touch, or of which one is a word and the
 * other a whole sentence, both stay.
 *
 * @param signals of one sentence, in text order, each stretch charged once
 * @param forms the rules about the form of a sentence: what the words say tells more than their form
 */
export function markOnce(signals: readonly Signal[], forms: ReadonlySet<RuleId>): readonly Signal[] {
  const kept: (Signal | null)[] = [];
  let open: number[] = [];
  let dropped = false;
  for (const signal of signals) {
    open = open.filter((at) => (kept[at]?.end ?? 0) > signal.start);
    let own: Signal | null = signal;
    for (const at of open) {
      const other = kept[at];
      if (own === null || !other || !isSameMark(other, own)) continue;
      dropped = true;
      if (tellsMore(own, other, forms)) {
        own = withEffectsOf(own, other);
        kept[at] = null;
      } else {
        kept[at] = withEffectsOf(other, own);
        own = null;
      }
    }
    if (own === null) continue;
    open.push(kept.length);
    kept.push(own);
  }
  return dropped ? kept.filter((signal) => signal !== null) : signals;
}

/** Same type, same voice, and at least half of the longer one's tokens are the other's too. */
function isSameMark(a: Signal, b: Signal): boolean {
  if (a.type !== b.type || a.voice !== b.voice) return false;
  const shared = Math.min(a.tokens.to, b.tokens.to) - Math.max(a.tokens.from, b.tokens.from);
  return 2 * shared >= Math.max(lengthOf(a), lengthOf(b));
}

function tellsMore(a: Signal, b: Signal, forms: ReadonlySet<RuleId>): boolean {
  if (forms.has(a.rule) !== forms.has(b.rule)) return forms.has(b.rule);
  return lengthOf(a) > lengthOf(b);
}

function lengthOf({ tokens }: Signal): number {
  return tokens.to - tokens.from;
}

function withEffectsOf(kept: Signal, dropped: Signal): Signal {
  const effects: Partial<Record<ScoreName, number>> = { ...kept.effects };
  for (const score of SCORE_NAMES) {
    const [own, other] = [effects[score] ?? 0, dropped.effects[score] ?? 0];
    if (Math.abs(other) > Math.abs(own)) effects[score] = other;
  }
  return { ...kept, effects, suggestions: kept.suggestions.length > 0 ? kept.suggestions : dropped.suggestions };
}
