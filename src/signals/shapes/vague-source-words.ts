/** Words that keep a source vague: "many experts", "some critics". Any other word before it says who they are. */
export const VAGUE_BEFORE = new Set([
  'a',
  'an',
  'another',
  'certain',
  'few',
  'many',
  'most',
  'numerous',
  'one',
  'other',
  'several',
  'some',
  'various',
]);
/** One of them must be said to be any one: "one expert suggests". "The analyst" was named before. */
export const ANY_ONE = new Set(['a', 'an', 'another', 'one']);
/** People who are for or against something; "the mayor's critics" are no better known for whose they are. */
export const OPPONENTS = new Set([
  'advocates',
  'backers',
  'critics',
  'detractors',
  'naysayers',
  'opponents',
  'proponents',
  'sceptics',
  'skeptics',
  'supporters',
]);
/** They know a field, and the field does not say who they are. */
export const OF_A_FIELD = new Set(
  'analysts commentators critics experts insiders observers pundits scholars source sources specialists strategists watchers'.split(
    ' ',
  ),
);
/** Spoken of before and still without a name: "the sources said". */
export const SPOKEN_OF = new Set(['insiders', 'source', 'sources']);
/** Longest name of a field, in tokens: "homeland security". */
export const FIELD = 3;
/** What some may do to a matter in passing judgment on it: "seen by some as". */
export const JUDGING = new Set(
  (
    'accuse applaud believe blame call characterize condemn consider criticize denounce describe dismiss dub expect fear hail ' +
    'interpret label perceive praise question regard see think view'
  ).split(' '),
);
export const AFTER_AGENT = new Set(['ADP', 'ADV', 'CCONJ', 'PART', 'SCONJ']);
export const WH_WORDS = new Set(['that', 'what', 'where', 'which', 'who', 'whom', 'whose']);
/** Longest complement looked through, with the verb, in tokens: "Critics of the new plan for the harbor argue". */
export const COMPLEMENT = 12;
/** Longest apposition looked through: "Some experts, like the former head of the agency, suggest". */
export const APPOSITION = 16;
/** Longest group name after "some" and "many", in tokens: "some senior party leaders". */
export const GROUP = 4;
export const IN_COMPLEMENT = new Set(['ADJ', 'ADP', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
/** Between a source and its verb these leave it unsaid: "experts can say", "supporters alike hope". */
export const NOT_SAYING = new Set(['alike', 'can', 'cannot', 'could', 'must', 'never', 'should']);
/** Longest object of "familiar with", in tokens. */
export const OBJECT = 5;
export const IN_OBJECT = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);
export const INSIDE = new Set(['in', 'inside', 'on', 'within']);
export const IN_PLACE = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);
export const IN_GROUP = new Set(['ADJ', 'NOUN', 'PROPN']);
/** Roles and witnesses can be asked, many of them too; the guidelines leave them out. */
export const ROLES = new Set(
  (
    'agency aide business company employee firm leader officer official marcher neighbor neighbour prosecutor protester resident state ' +
    'survivor witness worker'
  ).split(' '),
);
/** What vague sources do; a closed list, since any verb may follow ("experts met in Geneva"). */
export const REPORTING = new Set(
  (
    'admit agree allege argue assert believe call caution charge claim complain confirm contend counter estimate expect fear hope ' +
    'deem find indicate insist maintain note object point predict question reckon report reveal say show speculate suggest ' +
    'suspect tell ' +
    'think warn wonder worry'
  ).split(' '),
);
/** Of these, what people of any trade are said to say or think; others ("some workers hope") tell of their lives. */
export const CLAIMING = new Set(
  (
    'allege argue assert believe call claim complain consider contend counter deem describe doubt express fear feel insist maintain ' +
    'predict question regard say see speculate suggest suspect think view warn wonder worry'
  ).split(' '),
);
