import type { Token } from '../../tokens/types.ts';
import { OWNER_AUTHOR } from '../../voice/types.ts';
import { isTerminator } from '../scope.ts';
import type { RuleContext } from '../types.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that give somebody or something a name: "called the plan [absurd]", "branded [a traitor]". */
const NAMING = words('brand call consider deem dub find label pronounce term');
/** Verbs that do so with "as": "described it as [a farce]". */
const NAMING_AS = words(
  'brand cast caricature characterize condemn decry denounce depict deride describe dismiss hail label laud mock paint ' +
    'perceive portray praise regard ridicule see single slam tout view',
);
/** "accused of [cowardice]", "cleared of being [a traitor]", "complaints of [cronyism]". */
const CHARGED_OF = words('accuse acquit clear convict suspect');
const CHARGES_OF = words('accusation allegation charge claim complaint suspicion');
/** The writer's own voice, or a case put for argument ("to call it absurd is unfair"): nobody else is credited. */
const OWN = words('i we you one');
const ARGUED = words('can could may might must should to would');
const MEANT = words('aim attempt effort hope intend seek try want work');
/** What may stand between the verb and the word it gives: the object, the article, other words of the same kind. */
const BETWEEN = words('ADJ ADV AUX CCONJ DET NOUN NUM PART PRON PROPN VERB');
/** How far back the verb may stand, in tokens. */
const REACH = 8;
/** The same before an "as", whose object may be long ("singled out the vote of the old board as [beyond the pale]"). */
const REACH_AS = 14;
/** How far back a clause may open, in tokens. */
const CLAUSE = 30;
/** Whose view opens a clause: "To critics, he is [a tyrant]". */
const HOLDERS = words(
  'admirer ally backer believer critic defender detractor enemy fan foe follower friend many opponent rival skeptic some supporter victim',
);
const VIEWS = words('for to');
/** "From the town's perspective, it is [a fiasco]". */
const STANDS = words('perspective standpoint viewpoint');
/** Negations, and what turns them into their opposite ("not only", "nothing but"). */
const DENIALS = words("barely hardly never neither nor not n't no scarcely");
const NOT_DENIED = words('but even just less merely more only simply');
const BEFORE_DENIED = words('ADJ ADV CCONJ DET');

/**
 * Whose judgment a word of the writer's is, where the sentence says it: "credited" to others ("critics called it
 * absurd", "accused of cowardice", "to foes, a tyrant") or "denied" ("is not a disgrace"). Null where the writer
 * answers for it. Looks back a few tokens in the clause, so the cost a word is bounded.
 */
export function creditOf(context: RuleContext, at: number): 'credited' | 'denied' | null {
  if (context.voice.owner[at] !== OWNER_AUTHOR) return null;
  if (isDenied(context, at)) return 'denied';
  return isNamedByOthers(context, at) || isViewOfOthers(context, at) ? 'credited' : null;
}

/** "was not a disgrace", "is no hero", "neither absurd nor unfair": the denial stands right before the words. */
function isDenied({ tokens, from }: RuleContext, at: number): boolean {
  if (isAnythingBut({ tokens, from }, at)) return true;
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const token = tokens[i] as Token;
    if (NOT_DENIED.has(token.norm)) return false;
    if (!DENIALS.has(token.norm)) {
      if (!BEFORE_DENIED.has(token.pos)) return false;
      continue;
    }
    if (token.norm === 'neither' || token.norm === 'nor') return true;
    // "If it weren't so infuriating" says that it is.
    if (isCounterfactual(tokens, i, from)) return false;
    // "No shameless deal was struck" tells of deals; "is no genius" denies. Denied is what a linking verb would say.
    return isLinked(tokens, i, from);
  }
  return false;
}

function isCounterfactual(tokens: readonly Token[], negation: number, from: number): boolean {
  if (tokens[negation + 1]?.norm !== 'so') return false;
  for (let i = negation - 1; i >= Math.max(from, negation - 4); i--)
    if ((tokens[i] as Token).norm === 'if') return true;
  return false;
}

const OVER = words('a an any being quite so very');

/** "far from brilliant", "anything but a disaster": the words before say the opposite. */
function isAnythingBut({ tokens, from }: Pick<RuleContext, 'tokens' | 'from'>, at: number): boolean {
  let i = at - 1;
  while (i > from && (OVER.has((tokens[i] as Token).norm) || tokens[i]?.pos === 'ADJ')) i--;
  const [word, norm] = [i > from ? tokens[i - 1]?.norm : undefined, tokens[i]?.norm];
  return (word === 'far' && norm === 'from') || (word === 'anything' && norm === 'but');
}

function isLinked(tokens: readonly Token[], negation: number, from: number): boolean {
  for (let i = negation - 1; i >= Math.max(from, negation - 2); i--) {
    const { lemma, norm, pos } = tokens[i] as Token;
    if (lemma === 'be' || lemma === 'become' || norm === "'s" || norm === "'re" || norm === "'m") return true;
    if (pos !== 'AUX' && pos !== 'ADV') return false;
  }
  return false;
}

function isNamedByOthers(context: RuleContext, at: number): boolean {
  const { tokens, from } = context;
  let as = false;
  let of = false;
  for (let i = at - 1; i >= Math.max(from, at - (as ? REACH_AS : REACH)); i--) {
    const token = tokens[i] as Token;
    const { norm, lemma, pos } = token;
    if (norm === 'as') as = true;
    else if (norm === 'of' && !as) of = true;
    else if (of && (CHARGED_OF.has(lemma) || CHARGES_OF.has(lemma))) return true;
    else if (isVerb(tokens, i) && !of && (as ? NAMING_AS : NAMING).has(lemma)) return isOthers(context, i);
    else if (token.kind === 'quote') continue;
    else if (isTerminator(tokens, i) || !(BETWEEN.has(pos) || (norm === ',' && tokens[i - 1]?.pos === 'ADJ'))) {
      // "described by rivals as", "labeled by his party": who names them stands between.
      if (norm !== 'by' && norm !== 'being' && norm !== 'out') return false;
    }
  }
  return false;
}

/** The tagger takes "call" in "critics call it" for a noun. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'VERB' || (tokens[at]?.norm === 'call' && tokens[at + 1]?.pos === 'PRON');
}

/** Not the writer's ("I call it absurd") and no case put for argument ("to call it absurd", "can only be called"). */
function isOthers({ tokens, from }: RuleContext, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) {
    const { norm, pos } = tokens[i] as Token;
    // "tried to paint her as a crook": they did, or meant to.
    if (norm === 'to' && MEANT.has((tokens[i - 1] as Token | undefined)?.lemma ?? '')) return true;
    if (OWN.has(norm) || ARGUED.has(norm)) return false;
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PRON') break;
  }
  return true;
}

/** "To supporters, he is a hero; to foes, a tyrant", "In their eyes, the mayor is a crook". */
function isViewOfOthers({ tokens, from }: RuleContext, at: number): boolean {
  let start = at;
  while (start > from && (tokens[start - 1] as Token).norm !== ';') if (at - --start > CLAUSE) return false;
  const first = tokens[start] as Token;
  const second = tokens[start + 1];
  if (first.norm === 'from') {
    for (let i = start + 2; i < Math.min(at, start + 6); i++) if (STANDS.has((tokens[i] as Token).lemma)) return true;
    return false;
  }
  if (first.norm === 'in') return second?.pos === 'PRON' && tokens[start + 2]?.norm === 'eyes' && start + 2 < at;
  if (!VIEWS.has(first.norm)) return false;
  for (let i = start + 1; i < Math.min(at, start + 5); i++) {
    if (HOLDERS.has((tokens[i] as Token).lemma)) return tokens.slice(i + 1, Math.min(at, i + 6)).some(isComma);
  }
  return false;
}

function isComma({ norm }: Token): boolean {
  return norm === ',';
}
