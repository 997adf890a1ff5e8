import { SlantwiseError } from '../errors.ts';
import { BLOCK_KINDS, type BlockKind } from '../segmentation/types.ts';
import { CATALOG } from './catalog.ts';
import { nearestNames } from './nearest-names.ts';
import { RULE_FAMILIES, type Rule, type RuleId } from './types.ts';

/** A caller's wishes: rule id or family → off, on, or a factor (0 or more) on the rule's effects. */
export type RuleSettings = Readonly<Record<string, boolean | number>>;

interface ActiveRule {
  readonly rule: Rule;
  /** Unitless factor on the rule's effects. */
  readonly weight: number;
}

export interface RuleSet {
  /** By id. */
  readonly rules: readonly ActiveRule[];
  /** The rules that look at blocks of a kind; every kind has a list. */
  readonly byBlock: ReadonlyMap<BlockKind, readonly ActiveRule[]>;
  /** The rules about the form of sentences. */
  readonly forms: ReadonlySet<RuleId>;
}

/** Furniture of the page, not the writer's prose. */
const UNREAD_BLOCKS: readonly BlockKind[] = ['byline', 'dateline', 'boilerplate'];
const READ_BLOCKS = BLOCK_KINDS.filter((kind) => !UNREAD_BLOCKS.includes(kind));

/** The catalogue under the caller's settings; a setting for a rule wins over one for its family. */
export function makeRuleSet(settings: RuleSettings = {}): RuleSet {
  const wished = readSettings(settings);
  const rules: ActiveRule[] = [];
  for (const rule of CATALOG) {
    const weight = wished.get(rule.id) ?? wished.get(rule.id.slice(0, rule.id.indexOf('/'))) ?? 1;
    if (weight > 0) rules.push({ rule, weight });
  }
  const byBlock = new Map<BlockKind, readonly ActiveRule[]>();
  for (const kind of BLOCK_KINDS) {
    byBlock.set(
      kind,
      rules.filter(({ rule }) => (rule.blocks ?? READ_BLOCKS).includes(kind)),
    );
  }
  const forms = new Set(rules.filter(({ rule }) => rule.form).map(({ rule }) => rule.id));
  return { rules, byBlock, forms };
}

function readSettings(settings: RuleSettings): Map<string, number> {
  const known = new Set<string>([...RULE_FAMILIES, ...CATALOG.map((rule) => rule.id)]);
  const wished = new Map<string, number>();
  for (const [name, value] of Object.entries(settings)) {
    if (!known.has(name)) {
      const near = nearestNames(name, known);
      const advice = near.length === 0 ? `families: ${RULE_FAMILIES.join(', ')}` : `did you mean ${near.join(' or ')}?`;
      throw new SlantwiseError('E202', `rule "${name}"; ${advice}`);
    }
    const weight = value === true ? 1 : value === false ? 0 : value;
    if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0) {
      throw new SlantwiseError('E102', `rules["${name}"] must be true, false or a number of 0 or more`);
    }
    wished.set(name, weight);
  }
  return wished;
}
