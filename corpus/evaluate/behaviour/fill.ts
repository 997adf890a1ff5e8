import { makeRandom } from '../../../src/metrics/random.ts';
import { swapSides } from '../../parity/swap.ts';
import { listOf, type Suite, slotsOf, type Template } from './suite.ts';

/** A template with its slots filled: the text, and for INV and DIR the changed one. */
export interface Filled {
  readonly text: string;
  readonly to: string | null;
  /** Slot → word, as in `text`. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Up to `count` different fillings of a template, the same in every run: each list is gone through in a shuffled order,
 * so that every word comes up before any comes again. The order depends on the template alone, and fewer fillings are
 * the first of more. A template with fewer combinations gives all that these passes find.
 */
export function fillTemplate(template: Template, fills: Suite['fills'], count: number): Filled[] {
  const slots = slotsOf(template.text + (template.to ?? ''));
  const random = makeRandom(hash(template.text + (template.to ?? '')));
  const draws = new Map(slots.map((slot) => [slot, makeDraw(fills.get(listOf(slot)) ?? [], random)]));
  const changed = slots.filter((slot) => listOf(slot) === template.change);
  const others = new Map(changed.map((slot) => [slot, makeDraw(fills.get(listOf(slot)) ?? [], random)]));
  const found = new Map<string, Filled>();
  for (let tries = 0; tries < 4 * count && found.size < count; tries++) {
    const words = drawWords(slots, draws);
    const text = fillIn(template.text, words);
    const to = changedText(template, text, words, changed, others);
    if (to !== text) found.set(`${text}\n${to}`, { text, to, words });
  }
  return [...found.values()];
}

function changedText(
  { text: pattern, to, change, swap }: Template,
  text: string,
  words: ReadonlyMap<string, string>,
  changed: readonly string[],
  others: ReadonlyMap<string, () => string>,
): string | null {
  if (swap === true) return swapSides(text);
  if (change !== undefined) return fillIn(pattern, new Map([...words, ...drawWords(changed, others)]));
  return to === undefined ? null : fillIn(to, words);
}

/** A word for each slot; two slots of one list never get the same. */
function drawWords(slots: readonly string[], draws: ReadonlyMap<string, () => string>): Map<string, string> {
  const words = new Map<string, string>();
  const taken = new Set<string>();
  for (const slot of slots) {
    const draw = draws.get(slot) as () => string;
    let word = draw();
    // A list may be shorter than the slots it must fill; then a word does come twice.
    for (let tries = 0; taken.has(`${listOf(slot)} ${word}`) && tries < 5; tries++) word = draw();
    taken.add(`${listOf(slot)} ${word}`);
    words.set(slot, word);
  }
  return words;
}

function makeDraw(words: readonly string[], random: () => number): () => string {
  let pass: string[] = [];
  return () => {
    if (pass.length === 0) pass = shuffled(words, random);
    return pass.pop() as string;
  };
}

function shuffled(words: readonly string[], random: () => number): string[] {
  const all = [...words];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as string, all[i] as string];
  }
  return all;
}

/** What takes "an": a vowel that is not said as "you", and figures that are said with one. */
const VOWEL = /^(?:[aeio]|u(?!ni|se)|hour|hon|\$?8|\$?1[18]\b)/i;

/** `a(n)` becomes the article that the next word takes, and the first letter a capital. */
function fillIn(pattern: string, words: ReadonlyMap<string, string>): string {
  const text = pattern
    .replace(/\{([a-z0-9:-]+)\}/g, (_, slot: string) => words.get(slot) as string)
    .replace(/\b([Aa])\(n\) (\S+)/g, (_, a: string, next: string) => `${a}${VOWEL.test(next) ? 'n' : ''} ${next}`);
  return text.replace(/^["“'‘]?\p{Ll}/u, (start) => start.toUpperCase());
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
