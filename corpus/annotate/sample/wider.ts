import { makeRandom } from '../../../src/metrics/random.ts';
import { hashText, type ManifestArticle } from '../manifest.ts';
import { readTexts, type SourceText } from '../texts.ts';
import { type Candidate, loadCandidates } from './candidates.ts';
import { describeCandidate, inTurn, shuffle } from './draw.ts';
import { fitSentences } from './fitness.ts';
import { makeDuplicateIndex } from './near-duplicates.ts';
import { type Outlet, testOutletNames } from './outlets.ts';

/** Sentences of an article that are read: a window, so that they come from many articles. */
const WINDOW = 16;

/** A drawing of its own: windows of articles that no earlier drawing holds. */
interface Wave {
  /** First letter of its articles' ids. */
  readonly letter: string;
  readonly seed: number;
  /** Sentences of each stratum of allsides, whose terms (Apache-2.0) are the clearest of the pools of news. */
  readonly quotas: Readonly<Record<string, number>>;
}

const WAVES: readonly Wave[] = [
  {
    letter: 'w',
    seed: 20261123,
    quotas: {
      'left opinion': 2300,
      'right opinion': 2300,
      'center opinion': 1800,
      'left other': 2000,
      'right other': 2000,
      'center other': 2000,
    },
  },
  {
    letter: 'x',
    seed: 20261124,
    quotas: {
      'left opinion': 4500,
      'right opinion': 4500,
      'center opinion': 2500,
      'left other': 4500,
      'right other': 4500,
      'center other': 4500,
    },
  },
  {
    letter: 'y',
    seed: 20261125,
    quotas: {
      'left opinion': 3000,
      'right opinion': 3000,
      'center opinion': 1500,
      'left other': 2500,
      'right other': 2500,
      'center other': 3500,
    },
  },
];

/**
 * Draws the wider sample for training: windows of articles from outlets outside the test part, none of them an article
 * (or a near-duplicate of one) of the first sample. Those of unknown outlet that name an outlet of the test part are marked.
 */
export function drawWider(
  data: string,
  outlets: ReadonlyMap<string, Outlet>,
  first: readonly ManifestArticle[],
): ManifestArticle[] {
  const all = loadCandidates(data, outlets);
  const duplicates = makeDuplicateIndex();
  const taken = new Set(first.map(({ file, sourceId }) => `${file} ${sourceId}`));
  for (const { file, sourceId, text } of all) if (taken.has(`${file} ${sourceId}`)) duplicates.add(text);
  return WAVES.flatMap((wave) => {
    const drawn = drawWave(wave, all, taken, duplicates);
    for (const { file, sourceId } of drawn) taken.add(`${file} ${sourceId}`);
    return markDoubtful(drawn, readTexts(data, drawn), outlets);
  });
}

/** Marks windows that may have stood in an outlet of the test part: of unknown outlet, and naming one anywhere in their article. */
export function markDoubtful(
  windows: readonly ManifestArticle[],
  texts: ReadonlyMap<string, SourceText>,
  outlets: ReadonlyMap<string, Outlet>,
): ManifestArticle[] {
  const names = testOutletNames(outlets);
  return windows.map(({ namesTest: _, ...window }) => {
    const found = texts.get(window.id);
    const doubtful = window.outlet === 'unknown' && found !== undefined && names.test(`${found.title}\n${found.text}`);
    return doubtful ? { ...window, namesTest: true } : window;
  });
}

function drawWave(
  { letter, seed, quotas }: Wave,
  all: readonly Candidate[],
  taken: ReadonlySet<string>,
  duplicates: ReturnType<typeof makeDuplicateIndex>,
): ManifestArticle[] {
  const random = makeRandom(seed);
  const drawn: Omit<ManifestArticle, 'id'>[] = [];
  for (const [stratum, quota] of Object.entries(quotas)) {
    const own = all.filter((one) => one.set === 'allsides' && one.stratum === stratum && !one.test);
    let missing = quota;
    for (const candidate of inTurn(shuffle(own, random), random)) {
      if (missing <= 0) break;
      if (taken.has(`${candidate.file} ${candidate.sourceId}`)) continue;
      const window = openWindow(candidate, random);
      if (!window || !duplicates.add(candidate.text)) continue;
      drawn.push(window);
      missing -= window.sentences.length;
    }
  }
  return shuffle(drawn, random).map((article, i) => ({ id: `${letter}${String(i + 1).padStart(4, '0')}`, ...article }));
}

/** The beginning of every other article, and of the rest some later stretch. */
function openWindow(candidate: Candidate, random: () => number): Omit<ManifestArticle, 'id'> | null {
  const fit = fitSentences(candidate.text);
  if (!fit) return null;
  const { length } = fit.sentences;
  const from = random() < 0.5 || length <= WINDOW ? 0 : 1 + Math.floor(random() * (length - WINDOW));
  const title = from === 0 ? candidate.title : null;
  return {
    ...describeCandidate(candidate),
    part: 'train',
    attribution: false,
    textHash: hashText(candidate.text),
    titleHash: title === null ? null : hashText(title),
    sentencesInText: fit.whole,
    sentences: fit.sentences.slice(from, from + WINDOW).map(({ start, end }) => [start, end] as const),
  };
}
