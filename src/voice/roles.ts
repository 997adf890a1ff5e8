import type { Token } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { tokenBefore } from './neighbors.ts';
import { isCapital as startsLarge, TRAITS } from './traits.ts';
import { PERSON_FACTS, PERSON_WORDS, personFlags } from './words.ts';

/** What a name is said to be. */
export interface Roles {
  /** "governor", "nominee", canonical. */
  readonly roles: readonly string[];
  /** What stands beside the office: "texas", "mexican". */
  readonly tags: readonly string[];
}

/** What a word for an office is called; null for what names none. */
const CANONICAL = new Map<string, string | null>([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['legislator', 'lawmaker'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['rev', 'reverend'],
  ['dr', 'doctor'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['advisor', 'adviser'],
  ['republican', 'republican'],
  ['democrat', 'democrat'],
  // "Mr." says nobody's office.
  ...['mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'lord', 'lady', 'hon'].map((word) => [word, null] as const),
]);
/** An apposition is read this far. */
const MAX_LOOK = 10;

/** The office that a folded word names; null when it names none. */
export function canonicalRole(norm: string): string | null {
  const word = norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm;
  const canonical = CANONICAL.get(word);
  if (canonical !== undefined) return canonical;
  if ((personFlags(word) & (PERSON_WORDS.title | PERSON_WORDS.role)) === 0) return null;
  return /[^s]s$/.test(word) ? null : word;
}

/** "R-Texas" → republican, texas. */
export function partyOfTag(norm: string): { readonly party: string; readonly place: string } | null {
  if (!norm.startsWith('r') && !norm.startsWith('d')) return null;
  const match = /^([rd])[-–]([a-z.]+)$/.exec(norm);
  if (match === null) return null;
  return { party: match[1] === 'r' ? 'republican' : 'democrat', place: (match[2] as string).replace(/\.$/, '') };
}

interface Run {
  readonly from: number;
  readonly start: number;
  readonly to: number;
}

/** Most names bear none. */
const NO_ROLES: Roles = { roles: [], tags: [] };

/** Office and place of a name, from its titles and from what stands beside it. */
export function readRoles(facts: Facts, { from, start, to }: Run): Roles {
  const { tokens } = facts;
  const roles: string[] = [];
  const tags: string[] = [];
  for (let i = from; i < start; i++) addWord(facts, i, roles, tags);
  // "spokeswoman Jane Roe", "the governor, Jane Roe,"
  const before = from > 0 && isComma(facts, from - 1) ? from - 2 : from - 1;
  if (before >= 0) {
    const role = tokens[before] as Token;
    if (role.sentence === tokens[from]?.sentence && (role.text === role.norm || before === from - 1)) {
      const { length } = roles;
      addWord(facts, before, roles, tags);
      if (roles.length > length && before > 0 && isCapital(tokens[before - 1]))
        tags.push((tokens[before - 1] as Token).norm);
    }
  }
  if (to < tokens.length) {
    // "of Texas"
    if ((tokens[to] as Token).norm === 'of' && isCapital(tokens[to + 1])) tags.push((tokens[to + 1] as Token).norm);
    readAside(facts, to, roles, tags);
  }
  if (roles.length === 0 && tags.length === 0) return NO_ROLES;
  if (roles.includes('senator') || roles.includes('representative')) roles.push('lawmaker');
  return { roles, tags };
}

/** ", the Iowa Republican who …", "(R-Texas)". */
function readAside(facts: Facts, to: number, roles: string[], tags: string[]): void {
  const { tokens } = facts;
  const mark = (tokens[to] as Token).text;
  if (mark !== ',' && mark !== '(') return;
  const first = tokens[to + 1];
  const party = first === undefined ? null : readParty(tokens, to + 1);
  if (party !== null) {
    roles.push(party.party);
    tags.push(party.place);
    return;
  }
  if (mark === '(' || first === undefined || !OPENS_ASIDE.has(first.norm)) return;
  let office: string | null = null;
  const beside: string[] = [];
  for (let i = to + 2; i < tokens.length && i < to + MAX_LOOK; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct' || token.pos === 'ADP' || token.pos === 'VERB' || token.norm === 'who') break;
    const here = roleAt(facts, i);
    if (here !== null) office = here;
    else if (isCapital(token)) beside.push(token.norm);
  }
  if (office === null) return;
  roles.push(office);
  tags.push(...beside);
}

const OPENS_ASIDE: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their', 'who']);

/** The tag may be one token, or three. */
function readParty(tokens: readonly Token[], at: number): { readonly party: string; readonly place: string } | null {
  const { norm } = tokens[at] as Token;
  const tag = partyOfTag(norm);
  if (tag !== null || (norm !== 'r' && norm !== 'd')) return tag;
  const dash = tokens[at + 1];
  const place = tokens[at + 2];
  return dash !== undefined && place !== undefined && /^[-–]$/.test(dash.text)
    ? partyOfTag(`${norm}-${place.norm}`)
    : null;
}

function addWord(facts: Facts, at: number, roles: string[], tags: string[]): void {
  const role = officeAt(facts, at);
  if (role !== null) roles.push(role);
  else {
    const token = facts.tokens[at] as Token;
    if (isCapital(token)) tags.push(token.norm);
  }
}

/** "vice president" is no president. */
export function officeAt(facts: Facts, at: number): string | null {
  const role = roleAt(facts, at);
  return role === 'president' && tokenBefore(facts.tokens, at)?.norm === 'vice' ? 'vice president' : role;
}

/** `canonicalRole` of the word at a token. */
function roleAt({ tokens, persons }: Facts, at: number): string | null {
  return ((persons[at] as number) & PERSON_FACTS.office) === 0 ? null : canonicalRole((tokens[at] as Token).norm);
}

function isComma({ traits }: Facts, at: number): boolean {
  return ((traits[at] as number) & TRAITS.comma) !== 0;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text !== token.norm && startsLarge(token.text);
}
