/** Words that make a label of BASIL a group's or an office's name and not a person's. */
const GROUP_WORDS = new Set(
  'other campaign party members lawmakers democrats republicans officials catholics plaintiffs protestors naacp buzzfeed'.split(
    ' ',
  ),
);

/** False for "other_anti", and for a group ("House_Democrats"): its label stands for whoever speaks for it. */
export function namesPerson(label: string): boolean {
  const words = wordsOfLabel(label);
  return words.length > 0 && !words.some((word) => GROUP_WORDS.has(word));
}

/** True when the family name of a person's label begins a word of the speaker ("Felipe_Calder": "Mr. Calderón"). */
export function namesSpeaker(label: string, speaker: string): boolean {
  const family = wordsOfLabel(label)
    .filter((word) => word !== 'jr' && word !== 'sr')
    .at(-1);
  const spoken = speaker.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return family !== undefined && spoken.some((word) => word.startsWith(family));
}

function wordsOfLabel(label: string): string[] {
  return label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
