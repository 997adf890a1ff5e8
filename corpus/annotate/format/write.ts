import type { Span } from '../../../src/text/span.ts';
import { placesOf } from './find.ts';
import { HEDGE_CLASSES, type SentenceLabels, SIDES, VALENCES, VOICES, WHOSE } from './labels.ts';

/** Labels with offsets into the sentence, in the form of the readers' files: what `parseLabels` reads back. */
export function writeLabels(labels: SentenceLabels, sentence: string): string[] {
  const { n, voice, editorial, partisan, partisanSource } = labels;
  const words = (span: Span): string => {
    const written = sentence.slice(span.start, span.end);
    const places = placesOf(sentence, written);
    return places.length > 1 ? `${written} #${places.findIndex(({ start }) => start === span.start) + 1}` : written;
  };
  const source = partisanSource === null ? '' : ` ps=${codeOf(SIDES, partisanSource)}`;
  return [
    `${n} ${codeOf(VOICES, voice)} ${editorial} ${partisan === null ? '-' : codeOf(SIDES, partisan)}${source}`,
    ...labels.hedges.map(
      (hedge) => `H ${codeOf(HEDGE_CLASSES, hedge.class)} ${codeOf(WHOSE, hedge.whose)} ${words(hedge)}`,
    ),
    ...labels.loaded.map(
      (loaded) =>
        `L ${codeOf(WHOSE, loaded.whose)} ${words(loaded)}${loaded.neutral === undefined ? '' : ` > ${loaded.neutral}`}`,
    ),
    ...labels.terms.map((term) => `P ${codeOf(WHOSE, term.whose)} ${codeOf(SIDES, term.favours)} ${words(term)}`),
    ...labels.targets.map(
      (target) => `T ${codeOf(WHOSE, target.whose)} ${codeOf(VALENCES, target.valence)} ${words(target)}`,
    ),
    ...(labels.attributions ?? []).map(({ source, cue, content }) =>
      ['A', [source ? words(source) : '-', cue ? words(cue) : '-', content.map(words).join(' + ')].join(' | ')].join(
        ' ',
      ),
    ),
  ];
}

function codeOf<T extends object>(codes: T, value: T[keyof T]): string {
  return Object.keys(codes).find((code) => codes[code as keyof T] === value) as string;
}
