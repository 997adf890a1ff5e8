/**
 * How slanted the company of each loaded and partisan entry is: `npx tsx corpus/train/lexicons/weigh.ts [--data DIR]`.
 * Prints, per entry, how often it stands in the writer's own words in sentences that language models called biased and
 * in the others (anno-lexical, train), inside and outside spans of loaded language and name-calling (PTC, train), and
 * in news of center outlets and agencies (allsides; NewsDiscourse, the half of the articles that is read for false
 * alarms). An entry that plain news has as often as comment needs a lower weight, a blocker, or to go. Sentences of
 * BABE's dev part are left out, because BABE measures the lexicons. The data are not part of the project.
 */
import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';
import type { Token } from '../../../src/tokens/types.ts';
import { OWNER_AUTHOR } from '../../../src/voice/types.ts';
import { findVoice } from '../../../src/voice/voice.ts';
import { isRead } from '../../evaluate/lexicons/plain.ts';
import { loadBabe } from '../../evaluate/load/babe.ts';
import { readLines } from '../../evaluate/load/lines.ts';
import { loadNewsDiscourse } from '../../evaluate/load/newsdiscourse.ts';
import { loadPtc } from '../../evaluate/load/ptc.ts';

const at = process.argv.indexOf('--data');
const data = (at < 0 ? undefined : process.argv[at + 1]) ?? '../shared/data';
const lexicons = makeLexiconIndex();
/** Articles of allsides center that are read. */
const ARTICLES = 1500;

const COLUMNS = ['biased', 'unbiased', 'in span', 'outside', 'center'] as const;
const counts = new Map<string, Record<(typeof COLUMNS)[number], number>>();

function count(text: string, columnOf: (span: Span) => (typeof COLUMNS)[number]): void {
  const tokens = tokenize(segment(makeSource(text)));
  const { owner } = findVoice(tokens, lexicons);
  for (const { from, to } of tokens.sentenceTokens)
    for (const match of lexicons.match(tokens.tokens, from, to)) {
      const { entry } = match;
      if (entry.lexicon !== 'loaded' && entry.lexicon !== 'partisan') continue;
      if (owner[match.from] !== OWNER_AUTHOR) continue;
      let row = counts.get(entry.id);
      if (row === undefined) {
        row = { biased: 0, unbiased: 0, 'in span': 0, outside: 0, center: 0 };
        counts.set(entry.id, row);
      }
      const span = {
        start: (tokens.tokens[match.from] as Token).start,
        end: (tokens.tokens[match.to - 1] as Token).end,
      };
      row[columnOf(span)]++;
    }
}

const held = new Set(loadBabe(data).map(({ text }) => text));
for (const { text, label } of readLines<{ text: string; label: number }>(data, 'anno-lexical/train.jsonl'))
  if (!held.has(text)) count(text, () => (label === 1 ? 'biased' : 'unbiased'));

const TECHNIQUES = ['Loaded_Language', 'Name_Calling,Labeling'];
for (const { text, spans } of loadPtc(data)) {
  const slanted = spans.filter(({ technique }) => TECHNIQUES.includes(technique));
  count(text, (span) => (slanted.some((one) => overlaps(one, span)) ? 'in span' : 'outside'));
}

for (const article of loadNewsDiscourse(data, 'train')) if (isRead(article.id)) count(article.text, () => 'center');
const center = readLines<{ text: string; label: string; section_by_url?: string }>(
  data,
  'allsides/train.jsonl.gz',
).filter(({ label, section_by_url }) => label === 'center' && section_by_url !== 'opinion');
for (const { text } of center.slice(0, ARTICLES)) count(text, () => 'center');

console.log(['entry', ...COLUMNS].join('\t'));
for (const [id, row] of [...counts].sort(([, a], [, b]) => b.center - a.center))
  console.log([id, ...COLUMNS.map((column) => row[column])].join('\t'));
