import { describe, expect, it } from 'vitest';
import { inflectVerb, pluralize } from '../../src/signals/inflect.ts';
import { signalsOf } from './support.ts';

describe('inflectVerb', () => {
  it.each([
    ['rise', 'past', 'rose'],
    ['rise', 'participle', 'risen'],
    ['rise', 'ing', 'rising'],
    ['rise', 'base', 'rise'],
    ['criticize', 'third', 'criticizes'],
    ['reply', 'past', 'replied'],
    ['reply', 'third', 'replies'],
    ['pay', 'third', 'pays'],
    ['cut', 'ing', 'cutting'],
    ['drop', 'past', 'dropped'],
    ['speak', 'ing', 'speaking'],
    ['weaken', 'past', 'weakened'],
    ['oppose', 'past', 'opposed'],
    ['push', 'third', 'pushes'],
    ['agree to', 'past', 'agreed to'],
    ['agree to', 'ing', 'agreeing to'],
    ['take over', 'participle', 'taken over'],
    ['regret', 'past', 'regretted'],
  ] as const)('%s, %s: %s', (wording, form, expected) => expect(inflectVerb(wording, form)).toBe(expected));
});

describe('pluralize', () => {
  it.each([
    ['associate', 'associates'],
    ['ally', 'allies'],
    ['false statement', 'false statements'],
    ['loss of life', 'losses of life'],
    ['spokesman', 'spokesmen'],
    ['person', 'people'],
  ])('%s: %s', (one, many) => expect(pluralize(one)).toBe(many));
});

/** Text and what is offered for its first mark, with the form and the capital of the marked words. */
describe('suggestions', () => {
  it.each([
    ['Absurdly, rents skyrocketed in May.', ['rose']],
    ['Absurdly, rents have skyrocketed since May.', ['risen']],
    ['Lee squandered the grant.', ['spent']],
    ['The board caved to the union.', ['agreed to']],
    ['The cronies of the mayor met.', ['associates', 'allies']],
    ['The mayor berates the clerk.', ['criticizes']],
    ['Slamming the plan, Lee left.', ['Criticizing']],
    ['The mayor berated the clerk.', ['criticized']],
    ['The city’s draconian rules drove shops out.', ['strict']],
  ])('%s %j', (text, offered) =>
    expect(signalsOf(text).find(({ suggestions }) => suggestions.length > 0)?.suggestions).toEqual(offered),
  );

  it.each(['Lee trotted out the excuse.', 'They lost their minds over the verdict.', 'The party of scolds met.'])(
    '%s: none where no neutral word fits',
    (text) => expect(signalsOf(text).flatMap(({ suggestions }) => suggestions)).toEqual([]),
  );
});
