import { cueWords } from '../../src/lexicons/cue-words.ts';
import type { Data } from '../../src/lexicons/fields.ts';
import { cuesOf, type Path, type Problem } from '../../src/lexicons/validate.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import type { Token } from '../../src/tokens/types.ts';
import { DataError, type Generate } from './generator.ts';
import { readLexicons } from './read-lexicons.ts';

/** Makes nothing; runs after the word lists are written, because the tokenizer reads them. */
export const generate: Generate = (root) => {
  const problems = [...readLexicons(root).lexicons].flatMap(([name, yaml]) => {
    const { groups } = yaml.data as { groups: readonly Data[] };
    const found = [...tokenProblems(groups), ...(POS_UNCHECKED.has(name) ? [] : posProblems(groups))];
    return found.map((problem) => `E201 ${yaml.report(problem)}`);
  });
  if (problems.length > 0) throw new DataError(problems);
  return [];
};

/** Cues and blockers that the tokenizer cuts otherwise than the matcher does, and which therefore never match. */
export function tokenProblems(groups: readonly Data[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, group] of groups.entries()) {
    for (const { cue, data, path } of cuesOf(group, ['groups', index])) {
      problems.push(...lemmaProblems(group, cue as string, path));
      const texts = [cue, ...(Array.isArray(data.blockedBy) ? data.blockedBy : [])] as string[];
      for (const text of texts) {
        const words = cueWords(text).join(' | ');
        const tokens = tokensOf(text).join(' | ');
        if (words === tokens) continue;
        const message = `cue "${text}" is looked up as ${words}, but text is cut into ${tokens}; it can never match`;
        problems.push({ path, message });
      }
    }
  }
  return problems;
}

/** Words of a cue that the tagger gives another lemma in every frame tried. */
function lemmaProblems(group: Data, cue: string, path: Path): Problem[] {
  if (group.match !== 'lemma') return [];
  return cueWords(cue).flatMap((word) => {
    const lemmas = FRAMES.map((frame) => tokensIn(`${frame} ${word}`.trim()).at(-1)?.lemma as string);
    if (lemmas.includes(word)) return [];
    const advice = `use that, or list the forms with match: phrase`;
    return [{ path, message: `cue "${cue}" goes by lemma, but the lemma of "${word}" is "${lemmas[0]}"; ${advice}` }];
  });
}

/** A word alone has no part of speech; these lend it one. */
const FRAMES = ['they', 'to', 'the', 'a', 'he was', ''];
const MORE_FRAMES = [...FRAMES, 'it is', 'they have', 'the very', 'of his', 'she', 'in'];
const AFTER = ['', ' it', ' plan'];
const ENDINGS = ['s', 'es', 'ed', 'd', 'ing'];
/** It holds compounds by the hundred whose tag is that of their last part ("cover-up"); they await a reading. */
const POS_UNCHECKED = new Set<string>(['loaded']);

/** Cues of one word that the tagger gives none of their parts of speech in any frame tried, in no form. */
export function posProblems(groups: readonly Data[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, group] of groups.entries()) {
    if (!Array.isArray(group.pos)) continue;
    for (const { cue, path } of cuesOf(group, ['groups', index])) {
      if (cueWords(cue as string).length > 1) continue;
      const tags = tagsOf(cue as string, group.match === 'lemma');
      if (group.pos.some((tag) => tags.has(tag))) continue;
      const asked = `cue "${cue}" is asked to be ${group.pos.join(' or ')}`;
      const message = `${asked}, but the tagger calls it ${[...tags].join(' or ')}; it can never match`;
      problems.push({ path, message });
    }
  }
  return problems;
}

function tagsOf(cue: string, byLemma: boolean): Set<string> {
  const tags = new Set<string>();
  for (const form of byLemma ? [cue, ...ENDINGS.map((ending) => cue + ending)] : [cue]) {
    for (const frame of MORE_FRAMES) {
      for (const after of AFTER) {
        const token = tokensIn(`${frame} ${form}${after}`.trim())[frame === '' ? 0 : frame.split(' ').length];
        if (token !== undefined && (!byLemma || token.lemma === cue)) tags.add(token.pos);
      }
    }
  }
  return tags;
}

/** What stands in a text for the cue: after a word, and with contractions that the cue writes apart joined to it. */
function tokensOf(cue: string): string[] {
  const text = `so ${cue}`.replace(/ (n't|'(?:s|re|ve|ll|d|m))(?= |$)/g, '$1');
  return tokensIn(text)
    .slice(1)
    .map((token) => token.norm);
}

function tokensIn(text: string): readonly Token[] {
  return tokenize(segment(makeSource(text), { unit: 'sentence' })).tokens;
}
