/** What rules and offices let people do: after "may" with people as subject, permission. */
export const PROCEDURES = new Set(
  (
    'access appeal apply attend bring buy call cancel carry choose claim collect contact donate drop elect email enroll enter ' +
    'file obtain opt park participate pay pick purchase receive redeem register renew request reserve return schedule seek ' +
    'send sign speak submit use view visit volunteer vote watch wear withdraw write'
  ).split(' '),
);
/** "may take pets, notes, photographs": a permission; "may take a while" is none. */
export const TAKEN = new Set([
  'book',
  'break',
  'child',
  'leave',
  'note',
  'part',
  'pet',
  'photo',
  'photograph',
  'picture',
  'seat',
]);
export const NEGATIONS = new Set(["n't", 'never', 'no', 'not']);
export const BEFORE_VERB = new Set(['ADV', 'DET', 'PART', 'PRON']);
/** Verbs that the tagger takes for an adjective or an adverb after a modal ("might close", "may slow"). */
export const NO_ADVERBS = new Set(['back', 'clear', 'close', 'cool', 'dry', 'free', 'last', 'open', 'slow', 'warm']);
/** Verbs, when an object follows, that the tagger takes for comparatives and prepositions ("may lower the risk"). */
export const TRANSITIVES = new Set(['better', 'down', 'further', 'lower', 'near', 'up']);
export const OBJECT_OPENERS = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
/** Beside "may" these speak of what comes or is, not of what is allowed. */
export const OF_DOUBT = new Set([
  'actually',
  'eventually',
  'ever',
  'finally',
  'never',
  'someday',
  'soon',
  'ultimately',
]);
export const AMOUNTS = new Set(['higher', 'less', 'lower', 'more']);
/** "errors that may need correcting": the relative clause tells of a kind, not of a case. */
export const KINDS = new Set(['apply', 'need', 'want', 'wish']);
/** "He could see, could not afford": what somebody was able to do. */
export const ABILITIES = new Set(
  (
    'afford agree answer breathe confirm control count feel find handle hear identify imagine manage notice read recall ' +
    'recognize remember reproduce resist say see sleep smell speak stand swim talk taste tell tolerate understand verify ' +
    'walk'
  ).split(' '),
);
/** Facts a subject cannot choose: "may not" before them is doubt, not a ban. */
export const STATES = new Set(
  (
    'apply be become come exist feel fit happen have know last like look matter mean need occur reach realize remember ' +
    'save seem show stop succeed suffice support survive trust understand want work'
  ).split(' '),
);
/** "so that he could", "as fast as she could", "what they could": ability. */
export const ABILITY_FRAMES = new Set(['as', 'until', 'whatever', 'wherever', 'whoever', 'what', 'before']);
export const PERSONAL = new Set(['anybody', 'anyone', 'everyone', 'he', 'i', 'one', 'she', 'they', 'we', 'who', 'you']);
/** After "May" in a headline; a month has none of them behind it. */
export const AFTER_TITLED = new Set(
  'also be become cause face finally get have help lead lose never not now raise reduce signal soon still'.split(' '),
);
export const WH_OBJECTS = new Set(['how', 'what', 'when', 'where', 'who', 'why']);
/** With "would" these draw a conclusion with care. */
export const SOFTENED = new Set(['appear', 'imply', 'indicate', 'mean', 'seem', 'suggest']);
