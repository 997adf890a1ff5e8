import type { ScoreName } from '../../../../src/signals/types.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { readAnnoLexical } from './anno-lexical.ts';
import { readCorpus, readWider } from './annotated.ts';
import { readBabe } from './babe.ts';
import { readBasil } from './basil.ts';
import { readCheckThat } from './checkthat.ts';
import { readConll } from './conll.ts';
import { readMpqa } from './mpqa.ts';
import { readNewsDiscourse } from './newsdiscourse.ts';
import { readNewsMtsc } from './newsmtsc.ts';
import { readPtc } from './ptc.ts';

type ReadSet = (data: string, read: ScoreReader) => Iterable<Example>;

/** All that scores can be learned from or judged by, each under its own name. */
export const SETS = {
  'corpus-train': (data, read) => readCorpus(data, ['train'], read),
  'corpus-dev': (data, read) => readCorpus(data, ['dev'], read),
  wider: readWider,
  babe: readBabe,
  'checkthat-train': (data, read) => readCheckThat(data, read, 'train'),
  'checkthat-dev': (data, read) => readCheckThat(data, read, 'dev'),
  mpqa: readMpqa,
  basil: readBasil,
  ptc: readPtc,
  'anno-lexical': readAnnoLexical,
  newsmtsc: readNewsMtsc,
  newsdiscourse: readNewsDiscourse,
  conll: readConll,
} as const satisfies Readonly<Record<string, ReadSet>>;

export type SetName = keyof typeof SETS;

/** What `open` weights learn from: sets whose terms allow to give the weights away. */
export const OPEN_SETS: readonly SetName[] = ['corpus-train', 'corpus-dev', 'wider', 'newsmtsc'];

/** What `research` weights learn from; they are for whoever may use the sets, and are not part of the package. */
export const RESEARCH_SETS: readonly SetName[] = [
  ...OPEN_SETS,
  'babe',
  'checkthat-train',
  'mpqa',
  'basil',
  'ptc',
  'anno-lexical',
  'newsdiscourse',
];

export type Sources = 'open' | 'research';

export const SETS_OF: Readonly<Record<Sources, readonly SetName[]>> = { open: OPEN_SETS, research: RESEARCH_SETS };

/** What each set says something of, when not of everything, so that it need not be read for another score. */
const TEACHES: Readonly<Partial<Record<SetName, readonly ScoreName[]>>> = {
  wider: ['editorializing', 'partisan', 'lean', 'loaded'],
  babe: ['loaded', 'editorializing'],
  'checkthat-train': ['editorializing'],
  'checkthat-dev': ['editorializing'],
  mpqa: ['editorializing'],
  basil: ['loaded'],
  ptc: ['loaded'],
  'anno-lexical': ['loaded'],
  newsmtsc: ['tone'],
  newsdiscourse: ['editorializing'],
  conll: ['hedging'],
};

export function teaches(set: SetName, score: ScoreName): boolean {
  return TEACHES[set]?.includes(score) ?? true;
}
