import { type RuleId, SCORE_NAMES, type ScoreName, type Signal } from './types.ts';

type Effects = Partial<Record<ScoreName, number>>;

/**
 * One stretch of words is charged once: where the cues of two rules overlap ("an insult to" and "insult", "our country"
 * and "our"), each score keeps the larger effect, and the other finding stays as a mark without it. Findings about the
 * form of a sentence (a question, a fragment) are charged beside those of its words.
 *
 * @param signals of one sentence, in text order
 * @param forms the rules about form
 */
export function chargeOnce(signals: readonly Signal[], forms: ReadonlySet<RuleId>): readonly Signal[] {
  const charged: Signal[] = [];
  const effects: Effects[] = [];
  // Cues are short, so only few are open at a time and the whole is linear.
  let open: number[] = [];
  for (const signal of signals) {
    const at = charged.length;
    charged.push(signal);
    effects.push(signal.effects);
    if (forms.has(signal.rule)) continue;
    open = open.filter((other) => (charged[other] as Signal).end > signal.start);
    for (const other of open) {
      if ((charged[other] as Signal).voice === signal.voice) settle(effects, other, at);
    }
    open.push(at);
  }
  return charged.map((signal, at) =>
    effects[at] === signal.effects ? signal : { ...signal, effects: effects[at] as Effects },
  );
}

/** Takes from the weaker of two findings what the stronger already says; opposite signs are two things said. */
function settle(effects: Effects[], a: number, b: number): void {
  for (const score of SCORE_NAMES) {
    const [one, two] = [effects[a]?.[score], effects[b]?.[score]];
    if (one === undefined || two === undefined || one > 0 !== two > 0) continue;
    const weaker = Math.abs(one) < Math.abs(two) ? a : b;
    const { [score]: _, ...rest } = effects[weaker] as Effects;
    effects[weaker] = rest;
  }
}
