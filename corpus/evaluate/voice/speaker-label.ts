/** Words that make a label of BASIL a group's or an office's name and not a person's. */
const GROUP_WORDS = new Set(
  'campaign party members lawmakers democrats republicans officials catholics plaintiffs protestors naacp buzzfeed'.split(
    ' ',
  ),
);

/** `other`: a label that names nobody ("other_anti"). */
export function kindOfLabel(label: string): 'person' | 'group' | 'other' {
  const words = wordsOfLabel(label);
  if (words.length === 0 || words[0] === 'other') return 'other';
  return words.some((word) => GROUP_WORDS.has(word)) ? 'group' : 'person';
}

/**
 * A person is named when the family name of the label begins a word of the speaker ("Felipe_Calder": "Mr. Calderón"),
 * a group when any of its words does.
 */
export function namesSpeaker(label: string, speaker: string): boolean {
  const words = wordsOfLabel(label).filter((word) => word !== 'jr' && word !== 'sr');
  const wanted = kindOfLabel(label) === 'person' ? words.slice(-1) : words;
  const spoken = speaker.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return wanted.some((word) => spoken.some((other) => other.startsWith(word)));
}

function wordsOfLabel(label: string): string[] {
  return label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
