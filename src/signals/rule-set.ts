import { SlantwiseError } from '../errors.ts';
import type { LexiconEntry, LexiconName } from '../lexicons/types.ts';
import { BLOCK_KINDS, type BlockKind } from '../segmentation/types.ts';
import { CATALOG } from './catalog.ts';
import { nearestNames } from './nearest-names.ts';
import { readSpeech, type Speech } from './speech.ts';
import { type CueClasses, RULE_FAMILIES, type Rule, type RuleId, SCORE_NAMES, type ScoreName } from './types.ts';

/** A caller's wishes: rule id or family → off, on, or a factor (0 or more) on the rule's effects. */
export type RuleSettings = Readonly<Record<string, boolean | number>>;

export interface ActiveRule {
  readonly rule: Rule;
  /** Unitless factor on the rule's effects. */
  readonly weight: number;
  /** Bit in the masks of `cueBits`, or 0 when it needs no cue. */
  readonly bit: number;
  /** `TRAITS` that do as well; where there is neither, the rule looks at every sentence. */
  readonly traits: number;
  readonly speech: Speech;
  /** Prior effects in the order of `SCORE_NAMES`. */
  readonly priors: readonly Prior[];
}

export type Prior = readonly [score: ScoreName, logits: number];

export interface RuleSet {
  /** By id. */
  readonly rules: readonly ActiveRule[];
  /** The rules that look at blocks of a kind, without the learned one; every kind has a list. */
  readonly byBlock: ReadonlyMap<BlockKind, readonly ActiveRule[]>;
  /** The rule that marks what the scores have learned; null when it is off. */
  readonly learned: ActiveRule | null;
  /** The rules about the form of sentences. */
  readonly forms: ReadonlySet<RuleId>;
  /** The rules that a cue may fire, of those that need one, a bit each. */
  cueBits(entry: LexiconEntry): number;
}

/** Furniture of the page, not the writer's prose. */
const UNREAD_BLOCKS: readonly BlockKind[] = ['byline', 'dateline', 'boilerplate'];
const READ_BLOCKS = BLOCK_KINDS.filter((kind) => !UNREAD_BLOCKS.includes(kind));

/** The catalogue under the caller's settings; a setting for a rule wins over one for its family. */
export function makeRuleSet(settings: RuleSettings = {}): RuleSet {
  const wished = readSettings(settings);
  const rules: ActiveRule[] = [];
  let learned: ActiveRule | null = null;
  const bits = makeCueBits();
  for (const rule of CATALOG) {
    const weight = wished.get(rule.id) ?? wished.get(rule.id.slice(0, rule.id.indexOf('/'))) ?? 1;
    if (weight === 0) continue;
    const active = {
      rule,
      weight,
      bit: bits.add(rule.cues ?? rule.run.cues),
      traits: rule.traits ?? 0,
      speech: readSpeech(rule),
      priors: SCORE_NAMES.flatMap((score): Prior[] => {
        const prior = rule.effects[score];
        return prior === undefined ? [] : [[score, prior]];
      }),
    };
    rules.push(active);
    // Its effects are what the scores hold already.
    if (rule.learned) learned = { ...active, weight: 1 };
  }
  const byBlock = new Map<BlockKind, readonly ActiveRule[]>();
  for (const kind of BLOCK_KINDS) {
    byBlock.set(
      kind,
      rules.filter(({ rule }) => !rule.learned && (rule.blocks ?? READ_BLOCKS).includes(kind)),
    );
  }
  const forms = new Set(rules.filter(({ rule }) => rule.form).map(({ rule }) => rule.id));
  return { rules, byBlock, learned, forms, cueBits: bits.of };
}

/** Bits of a mask. */
const MOST_BITS = 31;

/** Gives a bit to each rule that needs cues, as long as there are any, and tells the bits of a cue. */
function makeCueBits() {
  const lexicons = new Map<LexiconName, { all: number; readonly classes: Map<string, number> }>();
  let given = 0;
  return {
    add(cues: readonly CueClasses[] | undefined): number {
      if (cues === undefined || given === MOST_BITS) return 0;
      const bit = 1 << given;
      given += 1;
      for (const { lexicon, classes } of cues) {
        const known = lexicons.get(lexicon) ?? { all: 0, classes: new Map<string, number>() };
        lexicons.set(lexicon, known);
        if (classes === undefined) known.all |= bit;
        for (const name of classes ?? []) known.classes.set(name, (known.classes.get(name) ?? 0) | bit);
      }
      return bit;
    },
    of({ lexicon, class: name }: LexiconEntry): number {
      const known = lexicons.get(lexicon);
      return known === undefined ? 0 : known.all | (known.classes.get(name) ?? 0);
    },
  };
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
