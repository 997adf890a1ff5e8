import type { Analysis, AnalysisAttribution, AnalysisSpan } from '../../index.ts';
import { type Column, FIELD, type Table } from './table.ts';

interface AttributionRow {
  readonly index: number;
  readonly attribution: AnalysisAttribution;
  readonly analysis: Analysis;
}

const PARTS = ['source', 'cue', 'content'] as const;

export const ATTRIBUTIONS: Table<AttributionRow> = {
  description: 'One row an attribution: who says what',
  rows: (analysis) => analysis.attributions.map((attribution, index) => ({ index, attribution, analysis })),
  columns: [
    {
      name: 'attribution',
      type: 'integer',
      description: 'index of the attribution in its document, from 0',
      value: ({ index }) => index,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'direct, indirect or mixed',
      value: ({ attribution }) => attribution.kind,
    },
    {
      name: 'class',
      type: 'string',
      description: 'speech, writing, belief, intention or other',
      value: ({ attribution }) => attribution.class,
    },
    {
      name: 'stance',
      type: 'string',
      description: 'what the cue says about the content: neutral, doubting, endorsing or loaded',
      value: ({ attribution }) => attribution.stance,
    },
    {
      name: 'speaker',
      type: 'string',
      description: 'name of the resolved speaker, or the source as written; empty without a source',
      value: ({ attribution }) => attribution.speaker,
    },
    {
      name: 'source_kind',
      type: 'string',
      description: 'person, organization, group, document or anonymous',
      value: ({ attribution: { sourceRef }, analysis }) =>
        sourceRef === null ? null : (analysis.sources[sourceRef]?.kind ?? null),
    },
    {
      name: 'parent',
      type: 'integer',
      description: 'index of the attribution whose content holds this one; empty where none does',
      value: ({ attribution }) => attribution.parent,
    },
    {
      name: 'masks',
      type: 'boolean',
      description: "whether the content is taken out of the author's voice",
      value: ({ attribution }) => attribution.masks,
    },
    {
      name: 'confidence',
      type: 'number',
      description: '0 to 1',
      value: ({ attribution }) => attribution.confidence,
    },
    {
      name: 'field',
      type: 'string',
      description: FIELD,
      value: ({ attribution }) => attribution.content[0]?.field ?? 'text',
    },
    ...PARTS.flatMap((part): Column<AttributionRow>[] => [
      {
        name: `${part}_start`,
        type: 'integer',
        description: `start of the ${part}, in the offset unit named beside the table; empty where it is left out`,
        value: ({ attribution }) => attribution[part][0]?.start ?? null,
      },
      {
        name: `${part}_end`,
        type: 'integer',
        description: `one past its last unit; what lies between may not all be ${part}, see ${part}_spans`,
        value: ({ attribution }) => attribution[part].at(-1)?.end ?? null,
      },
      {
        name: `${part}_spans`,
        type: 'string',
        description: `its pieces as a JSON array of [start, end]`,
        value: ({ attribution }) => pieces(attribution[part]),
      },
    ]),
  ],
};

function pieces(spans: readonly AnalysisSpan[]): string {
  return JSON.stringify(spans.map(({ start, end }) => [start, end]));
}
