import { spotSide } from './side-senses.ts';
import { sideWordsAt, type TaggerProxy } from './side-words.ts';

const NONE: readonly undefined[] = [];
const always = () => true;

/**
 * For each word of a block, the word that the tagger is given in its place, so that a text and its side swap are tagged
 * and lemmatized alike; undefined (or past the end) where the word stands for itself. One look-up a word that `mayOpen`
 * the name of a side.
 */
export function proxiesOf(
  texts: readonly string[],
  mayOpen: (index: number) => boolean = always,
): readonly (TaggerProxy | undefined)[] {
  let proxies: (TaggerProxy | undefined)[] | undefined;
  for (let i = 0; i < texts.length; i++) {
    const entries = mayOpen(i) ? sideWordsAt(texts[i] as string) : undefined;
    if (entries === undefined) continue;
    const spot = spotSide(entries, (index) => texts[index] as string, i, 0, texts.length);
    if (spot === null) continue;
    proxies ??= new Array(texts.length).fill(undefined);
    for (const proxy of spot.entry.proxies) proxies[i++] = proxy;
    i--;
  }
  return proxies ?? NONE;
}
