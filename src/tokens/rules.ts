/**
 * wink's tagging rules, which come with its model as two finite automata over tags and word hints, run over flat tables.
 * wink itself runs them over nested objects and makes some hundred bytes of garbage a token on the way, which is most
 * of what tagging costs; the answers are the same (tests/tokens/rules.test.ts compares).
 */
export interface Rules {
  /** The rules' number for a tag, or for a hint as wink's transformers give it. */
  readonly eventOf: (symbol: number) => number;
  /** A word in one number of 24 bits: `startTag` and `startEvent` give what it starts from. */
  readonly numberOf: (word: RuleWord) => number;
  /**
   * Corrects the tags of `words`, of which there are `count` and which stand between two walls: nothing reaches beyond
   * them. `tags` and `events` hold what the words start from.
   */
  readonly correct: (words: Int32Array, tags: Uint8Array, events: Uint8Array, count: number) => void;
}

/** A word as the rules see it. */
export interface RuleWord {
  /** The tag it starts from, as wink's number. */
  readonly tag: number;
  readonly event: number;
  /** True when the word is the same event under every tag. */
  readonly hinted: boolean;
  /** True when no rule changes its tag. */
  readonly fixed: boolean;
  /** The tags that the word may have at all, a bit each. */
  readonly may: number;
}

// The number of a word, from below: tag, event, two flags, and the place of its `may` in a list, of which there are few.
const TAG_BITS = 5;
const EVENT_BITS = 6;
const HINTED = 1 << (TAG_BITS + EVENT_BITS);
const FIXED = HINTED << 1;
const MAY_SHIFT = TAG_BITS + EVENT_BITS + 2;
/** The model has 88. */
const MOST_MAYS = 1 << 11;

export function startTag(word: number): number {
  return word & ((1 << TAG_BITS) - 1);
}

export function startEvent(word: number): number {
  return (word >> TAG_BITS) & ((1 << EVENT_BITS) - 1);
}

/** One automaton. */
interface Machine {
  /** State × event → next state; 0 is the start. */
  readonly next: Uint16Array;
  /** State that a pattern ends in if it goes no further from here, or 0. */
  readonly otherwise: Uint16Array;
  /** 1 where a pattern ends, 2 where one ends that changes nothing. */
  readonly ends: Uint8Array;
  /** What the pattern makes of its word: a tag the word may have, or a negative one that it gets in any case. */
  readonly target: Int8Array;
  /** How far behind the pattern's start the word stands. */
  readonly offset: Uint8Array;
}

/** Machine as the model stores it: version, last state, transitions, names of end states, marks of end states. */
type Stored = readonly [
  number,
  number,
  Record<string, Record<string, number>>,
  Record<string, string>,
  Record<string, readonly [before: number, after: number]>,
];

/** Events that are in no rule, and those that rules pass over. */
const NO_EVENT = 1;
const SKIPPED = 0;
const FIRST_EVENT = 2;
/** The model's name for "any other event". */
const OTHERWISE = '2070003';

export function makeRules(stored: readonly string[]): Rules {
  const parsed = stored.map((json) => JSON.parse(json) as Stored);
  const numbers = new Map<number, number>();
  for (const [, , transitions] of parsed) {
    for (const row of Object.values(transitions)) {
      for (const key of Object.keys(row)) {
        if (key !== OTHERWISE && !numbers.has(+key)) numbers.set(+key, FIRST_EVENT + numbers.size);
      }
    }
  }
  const width = FIRST_EVENT + numbers.size;
  if (width > 1 << EVENT_BITS) throw new RangeError(`a model with ${width} events has no room in a word's number`);
  // A word without a tag is what wink passes over.
  const eventOf = (symbol: number) => (symbol === 0 ? SKIPPED : (numbers.get(symbol) ?? NO_EVENT));
  const machines = parsed.map((one) => compile(one, numbers, width));
  const eventOfTag = Uint8Array.from({ length: 1 << TAG_BITS }, (_, tag) => eventOf(tag));
  const mays: number[] = [];
  const hits: number[] = [];
  return {
    eventOf,
    numberOf: ({ tag, event, hinted, fixed, may }) => {
      let place = mays.indexOf(may);
      if (place < 0) place = mays.push(may) - 1;
      return tag | (event << TAG_BITS) | (hinted ? HINTED : 0) | (fixed ? FIXED : 0) | (place << MAY_SHIFT);
    },
    correct: (words, tags, events, count) => {
      for (const machine of machines) {
        hits.length = 0;
        recognize(machine, width, events, count, hits);
        for (let i = 0; i < hits.length; i += 2) {
          const at = hits[i]!;
          const target = hits[i + 1]!;
          const word = words[at]!;
          if (target > 0 && (mays[(word >> MAY_SHIFT) & (MOST_MAYS - 1)]! & (1 << target)) === 0) continue;
          const tag = Math.abs(target);
          if ((word & FIXED) === 0) tags[at] = tag;
          if ((word & HINTED) === 0) events[at] = eventOfTag[tag]!;
        }
      }
    },
  };
}

function compile(
  [, last, transitions, names, marks]: Stored,
  numbers: ReadonlyMap<number, number>,
  width: number,
): Machine {
  const states = 1 + Math.max(last, ...[transitions, names].flatMap((table) => Object.keys(table).map(Number)));
  const machine: Machine = {
    next: new Uint16Array(states * width),
    otherwise: new Uint16Array(states),
    ends: new Uint8Array(states),
    target: new Int8Array(states),
    offset: new Uint8Array(states),
  };
  for (const [state, row] of Object.entries(transitions)) {
    for (const [event, next] of Object.entries(row)) {
      if (event === OTHERWISE) machine.otherwise[+state] = next;
      else machine.next[+state * width + numbers.get(+event)!] = next;
    }
  }
  for (const [state, name] of Object.entries(names)) {
    machine.ends[+state] = name === '0' ? 2 : 1;
    machine.target[+state] = +name;
    machine.offset[+state] = marks[state]?.[0] ?? 0;
  }
  return machine;
}

/**
 * Finds patterns from left to right, each as long as it goes, none in another; writes the place and the target of each
 * to `hits`. A wall stands at `count`.
 */
function recognize(machine: Machine, width: number, events: Uint8Array, count: number, hits: number[]): void {
  const { next, otherwise, ends, target, offset } = machine;
  let first = 0;
  let state = 0;
  // The last place where a shorter pattern ended, and what it was.
  let lastAt = 0;
  let last = 0;
  for (let i = 0; i <= count; i += 1) {
    // Where no pattern begins, which is most often. A skipped event begins none either.
    while (i < count && next[events[i]!] === 0) i += 1;
    for (let j = i; j <= count; j += 1) {
      const event = j < count ? events[j]! : NO_EVENT;
      if (event === SKIPPED) continue;
      let to = next[state * width + event]!;
      if (state === 0 && to !== 0) first = j;
      const ended = ends[to]!;
      if (ended !== 0) {
        i = j;
      } else if (to !== 0) {
        state = to;
        if (otherwise[to]! !== 0) {
          lastAt = j;
          last = otherwise[to]!;
        }
        continue;
      } else if (last !== 0) {
        i = lastAt;
        to = last;
      }
      if (ends[to] === 1) hits.push(first + offset[to]!, target[to]!);
      state = 0;
      last = 0;
      break;
    }
  }
}
