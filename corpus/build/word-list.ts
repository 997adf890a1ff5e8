import { WORD_LISTS } from '../../src/lexicons/types.ts';
import type { Problem } from '../../src/lexicons/validate.ts';

const FIELDS = ['list', 'about', 'basis', 'classes'];

/** Everything that is wrong with a word list: names, basis, and classes of texts without a repetition. */
export function checkWordList(data: unknown, sources: ReadonlySet<string>): Problem[] {
  if (!isData(data)) return [{ path: [], message: 'is not a mapping with `list`, `about`, `basis` and `classes`' }];
  const problems: Problem[] = [];
  for (const key of FIELDS) if (!(key in data)) problems.push({ path: [], message: `\`${key}\` is missing` });
  for (const key of Object.keys(data)) {
    if (!FIELDS.includes(key))
      problems.push({ path: [key], message: `field \`${key}\` is unknown; known are ${FIELDS.join(', ')}` });
  }
  if (!WORD_LISTS.includes(data.list as never)) {
    problems.push({
      path: ['list'],
      message: `list ${JSON.stringify(data.list)} is unknown; known are ${WORD_LISTS.join(', ')}`,
    });
  }
  const basis = data.basis;
  if (typeof basis === 'string' && basis !== 'judgement' && !/^mined:./.test(basis) && !sources.has(basis)) {
    problems.push({
      path: ['basis'],
      message: `basis ${JSON.stringify(basis)} is no key of corpus/sources.yml; add it there, or use judgement`,
    });
  }
  if (!isData(data.classes)) {
    problems.push({ path: ['classes'], message: '`classes` is not a mapping of class to words' });
    return problems;
  }
  for (const [name, words] of Object.entries(data.classes)) problems.push(...checkWords(name, words));
  return problems;
}

function checkWords(name: string, words: unknown): Problem[] {
  const path = ['classes', name];
  if (!Array.isArray(words)) return [{ path, message: `class ${name} is not a list of words` }];
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  for (const [index, word] of words.entries()) {
    const place = [...path, index];
    if (typeof word !== 'string' || word.trim() === '') {
      problems.push({
        path: place,
        message: `${JSON.stringify(word)} is not a text; put it in quotes`,
      });
    } else if (seen.has(word)) {
      problems.push({ path: place, message: `${JSON.stringify(word)} stands in class ${name} twice` });
    }
    seen.add(word);
  }
  return problems;
}

type Data = Readonly<Partial<Record<'list' | 'about' | 'basis' | 'classes', unknown>>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
