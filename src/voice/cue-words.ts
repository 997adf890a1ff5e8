/** Closed classes of words that tell how a reporting verb is used. */

export const NOT_ADVERBS_OF_CUE = new Set([
  'daily',
  'when',
  'where',
  'why',
  'how',
  'so',
  'that',
  'as',
  'even',
  'just',
  'there',
  'here',
  'then',
  // "A third said"
  'third',
]);

export const NEGATIONS = new Set(['not', "n't", 'never', 'nt', 'n’t']);

/** The tagger takes some of these for nouns ("some will say"). */
export const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', "'ll", "'d"]);

export const BE = new Set(['is', 'was', 'were', 'are', 'been', 'be', 'being', "'s", "'re", 'am', 'got', 'gets', 'get']);

/** "wants to say", "declined to say": nothing has been said. */
export const UNSAID = new Set([
  'decline',
  'refuse',
  'fail',
  'want',
  'need',
  'have',
  'expect',
  'like',
  'hesitate',
  'wait',
  'ask',
  'enough',
  'yet',
  'how',
  'what',
  'hard',
  'easy',
  'fair',
  'safe',
  'afraid',
  'loath',
  'reluctant',
  'unwilling',
  'unable',
  'likely',
  'unlikely',
]);

/** "should say", "could claim": modals that tell what somebody might do; "would say" and "will say" report. */
export const UNREAL = new Set(['should', 'must', 'could', 'might', 'may', 'can']);

/** "will likely argue", "would probably say": the writer's guess. */
export const FORESEEN = new Set(['likely', 'probably', 'surely', 'undoubtedly', 'doubtless', 'inevitably']);

/** "stopped short of saying", "instead of saying". */
export const UNSAID_OF = new Set(['short', 'instead', 'tired', 'afraid', 'shy']);

/** "was quoted saying", "was heard saying". */
export const HEARD = new Set(['quoted', 'heard', 'seen', 'recorded', 'caught', 'overheard', 'filmed']);
