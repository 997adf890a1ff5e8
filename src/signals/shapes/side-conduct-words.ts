const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that reproach their subject whatever follows: "caved", "lied about the vote". */
export const REPROACHES = words('cave cheat fearmonger gaslight grift grovel lie pander scaremonger');

/** Verbs that reproach their subject by what it does to somebody or something. */
export const HARMS = words(
  'bankrupt betray brainwash cripple debase defile demonize destroy gut hijack indoctrinate plunder ruin sabotage ' +
    'trample weaponise weaponize wreck',
);
/** Whatever is destroyed or ruined in fact, as an inquiry tells it. */
export const THINGS_BROKEN = words(
  'building car copy document email evidence file home house laptop letter memo message note phone record stockpile tape text weapon',
);

/** Verbs of feeling: said of a whole side they are reproaches, said of one politician mere likings. */
export const FEELINGS = words('despise hate loathe');

/** Verbs that reproach only with the public as object: "failed the American people", "divided the nation". */
export const WRONGS = words('abandon divide fail forget mock rob sell');
export const PUBLIC = words(
  'america american child country citizen consumer democracy family farmer generation kid market minority nation parent patient people ' +
    'public republic senior state student taxpayer troop us veteran victim voter woman worker you',
);

/** "put donors ahead of voters": what should not come first, or not second. */
export const LOW_AIMS = words(
  'ambition corporation criminal donor ego gain greed illegal lobbyist party politics polluter power profit',
);
export const HIGH_AIMS = words(
  'america american child country democracy family health law life nation people principle safety truth veteran victim voter worker',
);
export const ORDERS = words('above ahead before over');

/** "would rather help polluters than children": whom one takes the part of. */
export const FAVORS = words('coddle enrich help pamper please protect reward serve side');

/** "refuse to secure the border": duties that nobody would own to refusing. */
export const DUTIES = words('defend face fix learn protect safeguard secure');
/** "Only Republicans can save us": deeds for which one side alone is praised. */
export const RESCUES = words('defend fix protect rescue restore save secure');
export const VIRTUES = words('backbone courage decency gut guts integrity plan spine vision');

/** What goes well or badly where a side is credited or blamed for it ("Thanks to …", "Under …"), besides words with a tone. */
export const GOES_WELL = words('boom flourish prosper rebound recover roar thrive');
export const GOES_BADLY = words(
  'chaos collapse crime crisis crumble decay decline disorder inflation lawlessness misery ruin suffer',
);
