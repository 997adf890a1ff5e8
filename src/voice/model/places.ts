import { TRAITS } from '../traits.ts';
import { type Ground, posIn, posNumber } from './ground.ts';

/** Places looked at, in order, starting at `start` and staying inside `[from, to]`; quotations are one step. */
export interface Walk {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly forward: boolean;
  /** How many units are looked through, 64 at most. */
  readonly units: number;
  /** What a place must be: the first word of something, the last, or the end of a clause. */
  readonly kind: 'first' | 'last' | 'noun-start' | 'noun-end' | 'clause-end';
}

/** Places in the order of the walk, with what lies between its start and each. */
export interface Places {
  /** Each place is that before this token. */
  readonly at: number[];
  readonly verbs: number[];
  readonly commas: number[];
  size: number;
}

const AUX = posNumber('AUX');
const PART = posNumber('PART');
const DET = posNumber('DET');
const ADP = posNumber('ADP');
const CCONJ = posNumber('CCONJ');
const NOUN = posNumber('NOUN');
const PROPN = posNumber('PROPN');
const ADJ = posNumber('ADJ');
const NUM = posNumber('NUM');

/** No walk looks through more units. */
const MOST_UNITS = 64;

export function makePlaces(): Places {
  const list = () => new Array<number>(MOST_UNITS + 1).fill(0);
  return { at: list(), verbs: list(), commas: list(), size: 0 };
}

/** Finds the places of the walk that can be a boundary of its kind. */
export function findPlaces(ground: Ground, walk: Walk, places: Places): void {
  const { steps } = ground;
  const { traits } = steps;
  const { start, from, to, forward, units } = walk;
  let verbs = 0;
  let commas = 0;
  let at = start;
  places.size = 0;
  for (let seen = 0; seen <= units; seen++) {
    if (fits(ground, walk, at)) {
      places.at[places.size] = at;
      places.verbs[places.size] = verbs;
      places.commas[places.size] = commas;
      places.size++;
    }
    if (forward ? at >= to : at <= from) break;
    const unit = forward ? at : steps.prev(at);
    if (!forward && unit < from) break;
    if (steps.quoteFrom(unit) < 0) {
      const trait = traits[unit] as number;
      if ((trait & TRAITS.verb) !== 0) verbs++;
      else if ((trait & TRAITS.comma) !== 0) commas++;
    }
    at = forward ? steps.next(at) : unit;
  }
}

function fits(ground: Ground, { kind, from, to }: Walk, at: number): boolean {
  const { steps } = ground;
  switch (kind) {
    case 'first':
      return at < to && isWordly(ground, at);
    case 'noun-start':
      return at < to && isWordly(ground, at) && startsPhrase(ground, at, from);
    case 'last':
      return at > from && (steps.quoteTo(at) >= 0 || isWordly(ground, at - 1));
    case 'noun-end':
      return at > from && (steps.quoteTo(at) >= 0 || (isWordly(ground, at - 1) && endsPhrase(ground, at)));
    case 'clause-end':
      return at > from && (steps.quoteTo(at) >= 0 || isWordly(ground, at - 1)) && endsClause(ground, at, to);
  }
}

/** Not inside "the old man" and not a verb. */
function startsPhrase({ views }: Ground, at: number, from: number): boolean {
  const pos = posIn(views[at] as number);
  return pos !== AUX && pos !== PART && (at <= from || posIn(views[at - 1] as number) !== DET);
}

function endsPhrase({ views }: Ground, at: number): boolean {
  const pos = posIn(views[at - 1] as number);
  return pos !== DET && pos !== ADP && pos !== AUX && pos !== CCONJ;
}

/** Not before a noun: there a phrase goes on. */
function endsClause({ steps, views }: Ground, at: number, to: number): boolean {
  if (at >= to || steps.quoteFrom(at) >= 0 || steps.quoteTo(at) >= 0) return true;
  const pos = posIn(views[at] as number);
  return (
    !(pos === NOUN || pos === PROPN || pos === ADJ || pos === NUM) ||
    ((steps.traits[at] as number) & TRAITS.calendar) !== 0
  );
}

function isWordly({ steps, views }: Ground, i: number): boolean {
  if (steps.quoteFrom(i) >= 0) return true;
  return ((steps.traits[i] as number) & TRAITS.mark) === 0 || posIn(views[i] as number) === NUM;
}
