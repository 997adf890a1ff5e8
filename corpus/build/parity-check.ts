import { type ParityData, SIDE_CONTEXTS, type SideContext, type WordPair } from '../../src/lexicons/side-data.ts';
import type { Path, Problem } from '../../src/lexicons/validate.ts';

export type ParityYaml = Omit<ParityData, 'contexts'> & Readonly<Record<SideContext, readonly string[]>>;

const PAIR_LISTS = ['party', 'camps', 'campAdjectives', 'sides'] as const;
const COMPOUND_LISTS = ['party', 'politician', 'prefixes'] as const;
const PAIR_FIELDS = ['left', 'right', 'proxy', 'lemmas'];
const FIELDS: readonly string[] = ['parity', 'compounds', ...PAIR_LISTS, ...SIDE_CONTEXTS];

/** Everything that keeps corpus/parity.yml from being an involution, or from being read at all. */
export function checkParity(data: unknown): Problem[] {
  if (!isRecord(data)) return [{ path: [], message: 'is not a mapping of fields' }];
  const problems: Problem[] = [];
  for (const field of Object.keys(data)) {
    if (!FIELDS.includes(field)) problems.push({ path: [field], message: `field \`${field}\` is unknown` });
  }
  for (const list of PAIR_LISTS) problems.push(...checkPairs(data[list], [list]));
  for (const list of SIDE_CONTEXTS) problems.push(...checkWords(data[list], [list]));
  const compounds = isRecord(data.compounds) ? (data.compounds as Readonly<Record<string, unknown>>) : {};
  for (const list of COMPOUND_LISTS) {
    problems.push(...checkWords(compounds[list], ['compounds', list]));
  }
  if (problems.length > 0) return problems;
  const parity = data as unknown as ParityYaml;
  return [...checkInvolution(parity), ...checkClosed(parity)];
}

function checkPairs(list: unknown, path: Path): Problem[] {
  if (!Array.isArray(list)) return [{ path, message: 'is missing, or not a list of pairs' }];
  return list.flatMap((pair: unknown, index): Problem[] => {
    const at = [...path, index];
    if (!isRecord(pair)) return [{ path: at, message: 'is not {left, right, proxy, lemmas}' }];
    const problems: Problem[] = [];
    for (const field of Object.keys(pair)) {
      if (!PAIR_FIELDS.includes(field))
        problems.push({ path: [...at, field], message: `field \`${field}\` is unknown` });
    }
    for (const field of ['left', 'right', 'proxy'] as const) {
      if (!isWord(pair[field])) problems.push({ path: [...at, field], message: `\`${field}\` is not one word` });
    }
    const { lemmas } = pair;
    if (!Array.isArray(lemmas) || lemmas.length !== 2 || !lemmas.every(isWord)) {
      problems.push({ path: [...at, 'lemmas'], message: '`lemmas` is not [left lemma, right lemma]' });
    }
    return problems;
  });
}

function checkWords(list: unknown, path: Path): Problem[] {
  if (!Array.isArray(list)) return [{ path, message: 'is missing, or not a list of words' }];
  return list.flatMap((word: unknown, index): Problem[] => {
    if (!isWord(word)) return [{ path: [...path, index], message: `${JSON.stringify(word)} is not one word` }];
    if (list.indexOf(word) < index) return [{ path: [...path, index], message: `"${word}" stands here twice` }];
    return [];
  });
}

/**
 * A word may have one partner. Only a word with two parts of speech may have two (Republican: Democrat, Democratic);
 * then both partners get the same proxy, so that the context alone says which it is.
 */
function checkInvolution(parity: ParityYaml): Problem[] {
  const seen = new Map<string, { side: string; pair: WordPair }>();
  const problems: Problem[] = [];
  for (const list of PAIR_LISTS) {
    for (const [index, pair] of parity[list].entries()) {
      for (const side of ['left', 'right'] as const) {
        const other = seen.get(pair[side]);
        const twoParts = list === 'party' && other?.side === side && other.pair.proxy === pair.proxy;
        if (other !== undefined && !twoParts) {
          const message = `"${pair[side]}" already stands for a side; a word has one partner, or the swap does not undo itself`;
          problems.push({ path: [list, index, side], message });
        }
        seen.set(pair[side], { side, pair });
      }
    }
  }
  return problems;
}

/** A context that names one side must name the other too, or a text and its swap would be read differently. */
function checkClosed(parity: ParityYaml): Problem[] {
  const partner = new Map<string, string>();
  for (const list of PAIR_LISTS) {
    for (const { left, right } of parity[list]) partner.set(left, right).set(right, left);
  }
  return SIDE_CONTEXTS.flatMap((list) =>
    parity[list].flatMap((word, index): Problem[] => {
      const other = partner.get(word);
      if (other === undefined || parity[list].includes(other)) return [];
      return [{ path: [list, index], message: `"${word}" stands here without "${other}"` }];
    }),
  );
}

type Loose = Readonly<Partial<Record<keyof ParityYaml | keyof WordPair, unknown>>>;

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value);
}
