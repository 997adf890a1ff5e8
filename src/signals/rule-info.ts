import { CATALOG } from './catalog.ts';
import type { RuleFamily, RuleId, SignalType } from './types.ts';

/** What a user needs to know of a rule to switch it or weigh it. */
export interface RuleInfo {
  /** `family/name`; the family is a key for settings too. */
  readonly id: RuleId;
  readonly family: RuleFamily;
  /** The type of its annotations. */
  readonly type: SignalType;
  /** Why it marks something; `{text}` stands for the marked words. */
  readonly says: string;
  /** What a hit is evidence of, and what it is not. */
  readonly claims: string;
  /** Texts with what it marks in [[ ]], and texts in which it marks nothing. */
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
}

/** Every rule, by id. */
export function listRules(): RuleInfo[] {
  return CATALOG.map(({ id, type, says, claims, examples }) => ({
    id,
    family: id.slice(0, id.indexOf('/')) as RuleFamily,
    type,
    says,
    claims,
    examples: { fires: [...examples.fires], silent: [...examples.silent] },
  }));
}
