import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are about computers, by lemma. */
const COMPUTING = words(
  'app breach code computer cyber cyberattack cybersecurity database device email e-mail espionage firewall hacked hacker hacking ' +
    'internet laptop leak malware network online password phishing phone privacy ransomware server smartphone software spyware tech ' +
    'vulnerability website wikileaks',
);
/** What is hacked follows these: "the hack of the committee", "a hack into its servers"; not "a hack of a lawyer". */
const HACKED = words('against into of on');
/** Whose hacks are in the news, and who stands "behind the hack". */
const HACKERS = words('behind chinese iranian korean russian');
/** Words that are about markets and matches, where "loser" tells a result, by lemma. */
const RESULTS = words(
  'cent drop fall gain gainer game index market match nasdaq percent playoff point s&p sector series share stock winner',
);
/** Words that are about animals, by lemma. */
const ANIMALS = words(
  'animal bat bear beekeeper bird breed burrow cat cattle cow creature deer den dog ecosystem elephant endangered fish forest fur ' +
    'garden habitat hen herd horse insect jungle kitten livestock mammal monkey nest offspring pet poultry prey puppy rabies ' +
    'rainforest reptile rodent savanna sheep species tail tree venom vet veterinarian wild wilderness wildlife wing wolf zoo ' +
    'zookeeper zoologist',
);

/** Words of left-handed and right-handed people, by form. */
const HANDED = words(
  'ambidextrous handedness left-handed left-hander left-handers right-handed right-hander right-handers southpaw',
);

interface OtherSense {
  /** Words near the cue that tell of the other sense. */
  readonly company: ReadonlySet<string>;
  /** Words right before it ("the" left out) and right after it that do. */
  readonly before?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
  /** How far before the cue its company may stand, in tokens, also in sentences before. */
  readonly back: number;
}

/** How far from the cue its company may stand in the sentence, in tokens. */
const NEAR = 20;
/** What a text is about is said once and not again in every sentence. */
const EARLIER = 400;

const HACK: OtherSense = { company: COMPUTING, before: HACKERS, after: HACKED, back: NEAR };
const LOSER: OtherSense = { company: RESULTS, back: NEAR };
const ANIMAL: OtherSense = { company: ANIMALS, back: NEAR };
const HAND: OtherSense = { company: HANDED, back: EARLIER };
/** Names for people that are things or animals by themselves, by cue. */
const OTHER_SENSES: ReadonlyMap<string, OtherSense> = new Map([
  ['hack', HACK],
  ['lefties', HAND],
  ['loser', LOSER],
  ['righties', HAND],
  ...'beast cockroach hyena jackal lemming maggot parasite pest pig predator rat skunk sloth snake swarm toad viper vulture worm'
    .split(' ')
    .map((animal) => [animal, ANIMAL] as const),
]);
/** "a hack of a lawyer": one of the kind. */
const ARTICLES = words('a an');

/**
 * "a hack of the servers", "a skunk in the garden": the words around tell that nobody is called names. Looks at the
 * sentence and at what stands before it, never after it.
 */
export function isOtherSense(
  { entry, from: start, to: end }: LexiconMatch,
  { tokens, from, to }: RuleContext,
): boolean {
  if (entry.class !== 'label') return false;
  const other = OTHER_SENSES.get(entry.cue);
  if (other === undefined) return false;
  const normAt = (at: number): string => tokens[at]?.norm ?? '';
  const { company, before, after, back } = other;
  if (end < to && after?.has(normAt(end)) === true && !ARTICLES.has(normAt(end + 1))) return true;
  if (start > from && before?.has(normAt(normAt(start - 1) === 'the' ? start - 2 : start - 1)) === true) return true;
  const high = Math.min(to, end + NEAR);
  for (let at = Math.max(0, start - back); at < high; at++) {
    const token = tokens[at] as Token;
    if ((at < start || at >= end) && (company.has(token.lemma) || company.has(token.norm))) return true;
  }
  return false;
}
