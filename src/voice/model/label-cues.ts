/** Cues that are common enough for the label of a sentence to know them apart; a number each, 0 for all others. */
const CUES: readonly string[] = [
  ...['say', 'tell', 'report', 'announce', 'find', 'call', 'claim', 'show', 'write', 'ask', 'suggest', 'add', 'argue'],
  ...[
    'according to',
    'note',
    'warn',
    'accuse',
    'describe',
    'reveal',
    'confirm',
    'explain',
    'insist',
    'believe',
    'think',
  ],
  ...['urge', 'want', 'agree', 'promise', 'vow', 'pledge', 'call for', 'call on', 'order', 'declare', 'tweet', 'learn'],
  ...['conclude', 'indicate', 'state', 'acknowledge', 'admit', 'rule', 'point out', 'predict', 'expect', 'criticize'],
  ...['blast', 'slam', 'praise', 'attack', 'demand', 'propose', 'threaten', 'remind', 'see', 'make clear'],
];

export const LABEL_CUES: ReadonlyMap<string, number> = new Map(CUES.map((cue, index) => [cue, index + 1]));
export const LABEL_CUE_COUNT = CUES.length + 1;
