import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { makeRandom } from '../../src/metrics/random.ts';
import { ownArticles } from '../support/articles.ts';
import { ROOT } from '../support/root.ts';

const FOLDER = join(ROOT, '../shared/data/allsides');
const FILES = ['train.jsonl.gz', 'valid.jsonl.gz'];

export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Real news beside the repository, or our own articles where there is none. */
export async function loadCorpus(most: number): Promise<Corpus> {
  if (!existsSync(FOLDER)) return { name: 'corpus/articles', texts: ownArticles() };
  const texts: string[] = [];
  for (const file of FILES) {
    const lines = createInterface({ input: createReadStream(join(FOLDER, file)).pipe(createGunzip()) });
    for await (const line of lines) {
      texts.push((JSON.parse(line) as { text: string }).text);
      if (texts.length === most) return { name: 'allsides', texts };
    }
  }
  return { name: 'allsides', texts };
}

/**
 * As many articles as are asked for, as JSON lines: the corpus over and over, but from the second pass on with other
 * names, so that new words keep coming, as in a corpus that is really that large.
 */
export function* articleLines(texts: readonly string[], count: number): Generator<string> {
  let rename = (text: string) => text;
  for (let i = 0; i < count; i++) {
    const k = i % texts.length;
    if (k === 0 && i > 0) rename = makeRename(i / texts.length);
    yield `${JSON.stringify({ id: String(i), text: rename(texts[k] as string) })}\n`;
  }
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** Changes the letters of capitalised words, vowels into vowels, by a map that the pass alone decides. */
function makeRename(pass: number): (text: string) => string {
  const random = makeRandom(pass);
  const letters = new Map([...shuffle(VOWELS, random), ...shuffle(CONSONANTS, random)]);
  return (text) =>
    text.replace(/\b[A-Z][a-z]{2,}\b/g, (word) =>
      Array.from(word, (letter) => {
        const other = letters.get(letter.toLowerCase()) ?? letter;
        return letter === letter.toLowerCase() ? other : other.toUpperCase();
      }).join(''),
    );
}

function shuffle(alphabet: string, random: () => number): [from: string, to: string][] {
  const to = [...alphabet];
  for (let i = to.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [to[i], to[k]] = [to[k] as string, to[i] as string];
  }
  return [...alphabet].map((letter, i) => [letter, to[i] as string]);
}
