import { makeRandom } from '../../../src/metrics/random.ts';
import { groupBy } from '../../evaluate/load/lines.ts';
import { hashText, type ManifestArticle, type Part } from '../manifest.ts';
import type { Candidate } from './candidates.ts';
import { type Fit, fitSentences } from './fitness.ts';
import { makeDuplicateIndex } from './near-duplicates.ts';
import { type Outlet, testOutletNames } from './outlets.ts';
import { ATTRIBUTION_EVERY, DEV_EVERY, LONG, QUOTAS, type Quota, SEED, SENTENCES } from './plan.ts';

interface Drawn {
  readonly candidate: Candidate;
  readonly fit: Fit;
  readonly part: Part;
}

/**
 * Draws the sample: stratum by stratum, one article of every outlet in turn, until the stratum holds its sentences. The
 * same candidates and segmentation give the same sample.
 */
export function drawSample(candidates: readonly Candidate[], outlets: ReadonlyMap<string, Outlet>): ManifestArticle[] {
  const random = makeRandom(SEED);
  const duplicates = makeDuplicateIndex();
  const groups = new Set<string>();
  // Short names (Vox, Slate) are words too; the drawing was made without them.
  const testNames = testOutletNames(outlets, 6);
  const drawn: Drawn[] = [];

  const take = (candidate: Candidate, part: Part): number => {
    if (candidate.group !== null && groups.has(candidate.group)) return 0;
    // An article of unknown origin might come from an outlet of the test part that it names.
    if (candidate.outlet === 'unknown' && testNames.test(candidate.text)) return 0;
    const fit = fitSentences(candidate.text);
    if (!fit) return 0;
    const share = LONG.find(({ above }) => fit.whole > above)?.share ?? 1;
    if ((share < 1 && random() >= share) || !duplicates.add(candidate.text)) return 0;
    if (candidate.group !== null) groups.add(candidate.group);
    drawn.push({ candidate, fit, part });
    return fit.sentences.length + (candidate.title === null ? 0 : 1);
  };

  // Test first: what it holds, no other part may hold again.
  for (const test of [true, false]) {
    let articles = 0;
    for (const quota of QUOTAS) {
      let missing = test ? quota.test : quota.rest;
      if (missing === 0) continue;
      for (const candidate of inTurn(shuffle(candidatesOf(quota, candidates, test), random), random)) {
        if (missing <= SENTENCES.least / 2) break;
        const part = test ? 'test' : articles % DEV_EVERY === DEV_EVERY - 1 ? 'dev' : 'train';
        const sentences = take(candidate, part);
        if (sentences > 0) articles++;
        missing -= sentences;
      }
      if (missing > SENTENCES.least)
        throw new Error(`${quota.set}, ${quota.stratum}: ${missing} sentences are missing`);
    }
  }
  return number(shuffle(drawn, random));
}

function candidatesOf({ set, stratum }: Quota, candidates: readonly Candidate[], test: boolean): Candidate[] {
  return candidates.filter((one) => one.set === set && one.stratum === stratum && one.test === test);
}

/** One of every outlet, then a second of every outlet, and so on. */
export function inTurn(candidates: readonly Candidate[], random: () => number): Candidate[] {
  const byOutlet = groupBy(candidates, ({ outlet }) => outlet);
  const rounds: Candidate[][] = [];
  for (const all of byOutlet.values())
    for (const [i, candidate] of all.entries()) {
      rounds[i] ??= [];
      rounds[i].push(candidate);
    }
  return rounds.flatMap((round) => shuffle(round, random));
}

/** Ids in drawn order, which says nothing about set or part. */
function number(drawn: readonly Drawn[]): ManifestArticle[] {
  const counts = new Map<Part, number>();
  return drawn.map(({ candidate, fit, part }, i) => {
    const before = counts.get(part) ?? 0;
    counts.set(part, before + 1);
    return {
      id: `a${String(i + 1).padStart(3, '0')}`,
      ...describeCandidate(candidate),
      part,
      attribution: before % ATTRIBUTION_EVERY === ATTRIBUTION_EVERY >> 1,
      textHash: hashText(candidate.text),
      titleHash: candidate.title === null ? null : hashText(candidate.title),
      sentencesInText: fit.whole,
      sentences: fit.sentences.map(({ start, end }) => [start, end] as const),
    };
  });
}

/** What the manifest says of an article apart from its place in the sample. */
export function describeCandidate({ set, file, sourceId, outlet, lean, genre, date }: Candidate) {
  const year = /(?:19|20)\d\d/.exec(date ?? '')?.[0];
  return { set, file, sourceId, outlet, lean, genre, year: year === undefined ? null : Number(year) };
}

/** Fisher and Yates; a new array. */
export function shuffle<T>(all: readonly T[], random: () => number): T[] {
  const shuffled = [...all];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}
