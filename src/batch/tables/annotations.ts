import type { Analysis, AnalysisAnnotation } from '../../index.ts';
import { type Column, END, FIELD, START, type Table } from './table.ts';

interface AnnotationRow {
  readonly index: number;
  readonly annotation: AnalysisAnnotation;
  /** Index of its sentence; null outside all. */
  readonly sentence: number | null;
}

const EFFECTS = ['editorializing', 'hedging', 'partisan', 'lean', 'loaded', 'tone'] as const;

export const ANNOTATIONS: Table<AnnotationRow> = {
  description: 'One row an annotation: a marked hedge, loaded word, editorial or partisan wording',
  rows: (analysis) => {
    const homes = sentencesOf(analysis);
    return analysis.annotations.map((annotation, index) => ({
      index,
      annotation,
      sentence: homes.get(index) ?? null,
    }));
  },
  columns: [
    {
      name: 'annotation',
      type: 'integer',
      description: 'index of the annotation in its document, from 0',
      value: ({ index }) => index,
    },
    {
      name: 'sentence',
      type: 'integer',
      description: 'index of its sentence in the document, from 0',
      value: ({ sentence }) => sentence,
    },
    { name: 'field', type: 'string', description: FIELD, value: ({ annotation }) => annotation.field ?? 'text' },
    { name: 'start', type: 'integer', description: START, value: ({ annotation }) => annotation.start },
    { name: 'end', type: 'integer', description: END, value: ({ annotation }) => annotation.end },
    {
      name: 'text',
      type: 'string',
      description: 'the characters',
      value: ({ annotation }) => annotation.text ?? null,
      echo: true,
    },
    {
      name: 'type',
      type: 'string',
      description: 'hedge, loaded, editorial or partisan',
      value: ({ annotation }) => annotation.type,
    },
    { name: 'class', type: 'string', description: 'finer class', value: ({ annotation }) => annotation.class },
    { name: 'rule', type: 'string', description: 'id of the rule', value: ({ annotation }) => annotation.rule },
    {
      name: 'voice',
      type: 'string',
      description: 'whose words: author or attributed',
      value: ({ annotation }) => annotation.voice,
    },
    {
      name: 'attribution',
      type: 'integer',
      description: 'index of the attribution whose content holds it, from 0; empty where none does',
      value: ({ annotation }) => annotation.attribution,
    },
    ...EFFECTS.map(
      (name): Column<AnnotationRow> => ({
        name: `effect_${name}`,
        type: 'number',
        description: `prior evidence on ${name} in logits; empty without an effect`,
        value: ({ annotation }) => annotation.effects[name] ?? null,
      }),
    ),
    {
      name: 'favours',
      type: 'integer',
      description: 'the side the words favour: -1 left, 1 right, 0 neither',
      value: ({ annotation }) => annotation.lean,
    },
    {
      name: 'target',
      type: 'string',
      description: 'who or what is judged, where known',
      value: ({ annotation }) => annotation.target,
    },
    {
      name: 'suggestions',
      type: 'string',
      description: 'neutral wordings, where known: a JSON array of strings',
      value: ({ annotation }) => JSON.stringify(annotation.suggestions),
    },
    {
      name: 'message',
      type: 'string',
      description: 'why it is marked',
      value: ({ annotation }) => annotation.message ?? null,
      echo: true,
    },
  ],
};

function sentencesOf({ sentences }: Analysis): ReadonlyMap<number, number> {
  return new Map(sentences.flatMap(({ annotations }, i) => annotations.map((annotation) => [annotation, i] as const)));
}
