/**
 * Texts that break analyzers: long runs of one thing, each about `units` UTF-16 units long. Deterministic, so that a
 * failure comes back.
 */
export interface HostileText {
  readonly name: string;
  readonly make: (units: number) => string;
}

const repeat = (unit: string) => (units: number) => unit.repeat(Math.max(1, Math.round(units / unit.length)));

export const HOSTILE: readonly HostileText[] = [
  { name: 'straight quotation marks', make: repeat('"') },
  { name: 'opening quotation marks', make: repeat('“') },
  { name: 'spaced quotation marks', make: repeat('" ') },
  { name: 'apostrophes', make: repeat("'") },
  { name: 'quotations that never close', make: repeat('“a ') },
  {
    name: 'a quotation continued over paragraphs',
    make: (units) => `${'“a b c d e f\n\n'.repeat(units / 14)}“A we go,” Smith said.`,
  },
  { name: 'he said', make: repeat('he said ') },
  { name: 'said that', make: repeat('Smith said that ') },
  { name: 'cues with commas', make: repeat('he said, ') },
  { name: 'quotations', make: repeat('“It failed.” ') },
  { name: 'nested marks', make: repeat('“‘') },
  { name: 'quotations with cues', make: repeat('“It failed,” he said. ') },
  { name: 'names', make: repeat('Smith ') },
  { name: 'relative clauses', make: repeat('who said ') },
  { name: 'according to', make: repeat('according to ') },
  { name: 'claims', make: repeat('claim that ') },
  {
    name: 'sides and judgments',
    make: repeat('Democrats , perhaps very absurd and clearly ridiculous , always want us oblivious '),
  },
  { name: 'so-called', make: repeat('so-called ') },
  { name: 'blame', make: repeat('the Democrats and their disastrous plan , ') },
  { name: 'minds read', make: repeat('Trump says you think Democrats want us shameful ') },
  { name: 'demands', make: repeat('Congress must act and critics of ') },
  { name: 'cues of every sort', make: repeat('reportedly about may seem clearly ') },
  { name: 'slashes', make: repeat('a/') },
  { name: 'exclamation marks', make: repeat('!') },
  { name: 'spaced exclamation marks', make: repeat('! ') },
  { name: 'full stops', make: repeat('.') },
  { name: 'dotted letters', make: repeat('a.') },
  { name: 'dotted words', make: repeat('ab.') },
  { name: 'ellipses', make: repeat('a…') },
  { name: 'hyphens', make: repeat('a-') },
  { name: 'contractions', make: repeat("n't've's") },
  { name: 'at signs', make: repeat('a@') },
  { name: 'digits and commas', make: repeat('1,') },
  { name: 'one letter', make: repeat('x') },
  { name: 'single letters', make: repeat('x ') },
  { name: 'open brackets', make: repeat('(') },
  { name: 'nested brackets', make: (units) => '('.repeat(units / 2) + ')'.repeat(units / 2) },
  { name: 'mixed marks', make: repeat('"([') },
  { name: 'lone surrogates', make: repeat('\ud800') },
  { name: 'reversed surrogates', make: repeat('\udc00\ud83d ') },
  { name: 'emoji', make: repeat('👨‍👩‍👧') },
  { name: 'combining marks', make: repeat('\u0301') },
  { name: 'zero width joiners', make: repeat('a\u200d') },
  { name: 'spaces', make: repeat(' ') },
  { name: 'line breaks', make: repeat('\n') },
  { name: 'empty paragraphs', make: repeat('a\n\n') },
  { name: 'unseen words', make: unseenWords },
  { name: 'unseen words in odd case', make: (units) => unseenWords(units).replace(/[aeiou]/g, (v) => v.toUpperCase()) },
];

/** Words that no lexicon has, all different. */
export function unseenWords(units: number): string {
  const syllables = ['ba', 'ke', 'mi', 'zo', 'vu', 'dra', 'sne', 'plo'];
  let text = '';
  for (let n = 512; text.length < units; n += 1) {
    for (let rest = n; rest > 0; rest >>= 3) text += syllables[rest & 7];
    text += ' ';
  }
  return text;
}

/** Plain prose of about `units` UTF-16 units, in paragraphs, to measure the others by. */
export function prose(units: number): string {
  const names = ['Harlow', 'Okafor', 'Lindqvist', 'Tanaka', 'Moreau', 'Castillo'];
  const places = ['the harbor board', 'the county court', 'the school district', 'the water company'];
  const verbs = ['approved', 'delayed', 'rejected', 'reviewed', 'praised'];
  const things = ['a plan to widen the old bridge', 'the budget for next year', 'a report on rising rents'];
  let text = '';
  for (let n = 0; text.length < units; n += 1) {
    const name = names[n % names.length];
    text += `On Monday ${places[n % places.length]} ${verbs[n % verbs.length]} ${things[n % things.length]}, officials said. `;
    text += `"We didn't expect it," said ${name}, who has led the group since ${1980 + (n % 40)}. `;
    text += `Critics may disagree, but about ${n % 90} percent of residents seem to support it.${n % 3 === 2 ? '\n\n' : ' '}`;
  }
  return text;
}
