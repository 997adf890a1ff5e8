import { type Form, makeForm } from './form.ts';
import { type RawTokens, WORD } from './tokenizer.ts';
import type { Wink } from './wink.ts';

export interface Forms {
  /**
   * Finds the form of token `i`: its place in `kept` and `facts`, or -1 for one too long to keep.
   */
  readonly find: (value: string, raw: RawTokens, i: number) => number;
  readonly kept: readonly Form[];
  /** `Form.facts`, which most tokens are asked for alone: together they stay in the fastest memory. */
  readonly facts: Int32Array;
  /** The form of a token that is not kept. */
  readonly make: (value: string, start: number, end: number, kind: number) => Form;
  /** `text` read as another word: ’s as "is", ca as "can". The tag is that word's, and so is the lemma unless given. */
  readonly as: (text: string, full: string, lemma?: string) => Form;
}

/**
 * Forms are found by hash in sets of four; a form that was displaced is found again alike. There is room for as many
 * as there are numbers of words; when these are used up the tagger starts a new table.
 */
const SETS = 1 << 15;
const WAYS = 4;
/** Numbers of an entry: the first four units of the text and the next four, a byte each; its key; its place, from 1. */
const ENTRY = 4;
const SET = WAYS * ENTRY;
/** Bits of a kind. */
const KIND_BITS = 3;
/** Bits of a key below those of the hash: kind, and length where the text is short and of units below 256. */
const SHORT_BITS = 7;
/** Longer surfaces are found anew each time, so that the table holds no long strings (UTF-16 units). */
const LONGEST = 40;

export function makeForms(wink: Wink): Forms {
  // What identifies the forms of a set lies in one line of the processor's cache, and no form is fetched to compare.
  const table = new Int32Array(SETS * SET);
  const kept: Form[] = [];
  const facts = new Int32Array(SETS * WAYS);
  const expanded = new Map<string, Form>();
  return {
    find: (value, raw, i) => {
      const start = raw.starts[i]!;
      const end = raw.ends[i]!;
      const kind = raw.kinds[i]!;
      if (end - start > LONGEST) return -1;
      // Hashing and comparing in place is several times as fast as a slice and a Map for every token.
      let head = raw.heads[i]!;
      let tail = raw.tails[i]!;
      let units = 0;
      let at = start + 8;
      if (head === 0) {
        tail = 0;
        at = start;
        const headEnd = Math.min(end, start + 4);
        for (let shift = 0; at < headEnd; at += 1, shift += 8) {
          const unit = value.charCodeAt(at);
          head |= unit << shift;
          units |= unit;
        }
        const tailEnd = Math.min(end, start + 8);
        for (let shift = 0; at < tailEnd; at += 1, shift += 8) {
          const unit = value.charCodeAt(at);
          tail |= unit << shift;
          units |= unit;
        }
      }
      let hash = Math.imul(head, 0x2c1b3c6d) ^ Math.imul(tail ^ (tail >>> 15), 0x297a2d39) ^ (kind << 8);
      for (; at < end; at += 1) hash = (Math.imul(hash, 31) + value.charCodeAt(at)) | 0;
      hash = Math.imul(hash ^ (hash >>> 15) ^ (end - start), 0x2c1b3c6d);
      hash ^= hash >>> 13;
      // Of a short text the numbers are all there is; of a longer one the hash says that it is likely the same.
      const short = units < 0x100 && end - start <= 8;
      const key = kind | (short ? (end - start) << KIND_BITS : hash & (-1 << SHORT_BITS));
      const set = (hash & (SETS - 1)) * SET;
      for (let entry = set; entry < set + SET; entry += ENTRY) {
        if (table[entry + 2] !== key || table[entry] !== head || table[entry + 1] !== tail) continue;
        const place = table[entry + 3]! - 1;
        if (place >= 0 && (short || isAt(kept[place]!.text, value, start, end))) return place;
      }
      const last = table[set + SET - 1]!;
      const place = last === 0 ? kept.length : last - 1;
      const form = makeForm(wink, detach(value.slice(start, end)), kind);
      table.copyWithin(set + ENTRY, set, set + SET - ENTRY);
      table[set] = head;
      table[set + 1] = tail;
      table[set + 2] = key;
      table[set + 3] = place + 1;
      kept[place] = form;
      facts[place] = form.facts;
      return place;
    },
    kept,
    facts,
    make: (value, start, end, kind) => makeForm(wink, value.slice(start, end), kind),
    as: (text, full, lemma) => {
      const key = `${text} ${full}`;
      let form = expanded.get(key);
      if (form === undefined) {
        form = makeForm(wink, detach(text), WORD, full, lemma);
        // Contractions and the names of sides in their cases make some hundreds of keys.
        expanded.set(key, form);
      }
      return form;
    },
  };
}

function isAt(text: string, value: string, start: number, end: number): boolean {
  const { length } = text;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i += 1) if (text.charCodeAt(i) !== value.charCodeAt(start + i)) return false;
  return true;
}

/** A copy that does not keep the whole article alive, as a slice of it would. */
function detach(text: string): string {
  return text.length < 13 ? text : text.split('').join('');
}
