import type { SetName } from '../../train/scores/sources/sets.ts';
import type { ProtocolName } from './protocols.ts';

/** What each source adds: sets that are learned from, one more a row, and how each row is judged. */
export interface Ablation {
  readonly title: string;
  readonly judgedBy: readonly ProtocolName[];
  readonly steps: readonly (readonly [label: string, added: readonly SetName[]])[];
}

const CORPUS: readonly SetName[] = ['corpus-train', 'corpus-dev'];

export const ABLATIONS: readonly Ablation[] = [
  {
    title: 'what each source adds to loaded',
    judgedBy: ['babe-outlets', 'corpus-loaded'],
    steps: [
      ['corpus', CORPUS],
      ['+ wider sample', ['wider']],
      ['+ BABE', ['babe']],
      ['+ anno-lexical (weight .15)', ['anno-lexical']],
      ['+ BASIL, PTC', ['basil', 'ptc']],
    ],
  },
  {
    title: 'what each source adds to editorializing',
    judgedBy: ['checkthat', 'corpus-editorializing'],
    steps: [
      ['corpus', CORPUS],
      ['+ wider sample', ['wider']],
      ['+ CheckThat train', ['checkthat-train']],
      ['+ BABE opinion (weight .3)', ['babe']],
      ['+ MPQA (weight .3)', ['mpqa']],
      ['+ NewsDiscourse speech (weight .3)', ['newsdiscourse']],
    ],
  },
];
