import { describe, expect, test } from 'vitest';
import { swapSides } from '../../corpus/parity/swap.ts';
import { filledTemplates, WORD_PAIRS } from './templates.ts';

describe('the side swap', () => {
  test('turns every template about the left into the one about the right, and back', () => {
    const templates = filledTemplates();
    expect(templates.length).toBeGreaterThan(1_000);
    for (const { left, right } of templates) {
      expect(swapSides(left)).toBe(right);
      expect(swapSides(right)).toBe(left);
    }
  });

  test('every word of the data has its partner', () => {
    for (const { left, right } of WORD_PAIRS) {
      expect(swapSides(`They met ${left} senators.`)).toBe(`They met ${right} senators.`);
    }
  });

  // [text, swapped]; texts in canonical form, so that the swap undoes itself.
  const cases: [text: string, swapped: string][] = [
    ['He is a Republican.', 'He is a Democrat.'],
    ['The state is solidly Republican.', 'The state is solidly Democratic.'],
    ['A Republican from Ohio and a Republican who left.', 'A Democrat from Ohio and a Democrat who left.'],
    ['The Republican Party and its Republican leaders', 'The Democratic Party and its Democratic leaders'],
    ["Republicans' plan, Trump’s allies", "Democrats' plan, Biden’s allies"],
    ['REPUBLICANS SLAM BIDEN', 'DEMOCRATS SLAM TRUMP'],
    ['GOP lawmakers met Dem leaders', 'Dem lawmakers met GOP leaders'],
    ['pro-Trump crowds and anti-Biden signs', 'pro-Biden crowds and anti-Trump signs'],
    ['The left and the right agree.', 'The right and the left agree.'],
    ['The Left hates it; far right groups cheer.', 'The Right hates it; far left groups cheer.'],
    ['Rage from the radical left in Ohio', 'Rage from the radical right in Ohio'],
    ['She attacked the left.', 'She attacked the right.'],
    ['She is a conservative.', 'She is a liberal.'],
    ['Conservative Republicans left early.', 'Liberal Democrats left early.'],
    ['Debbie Wasserman Schultz met Adam Schiff.', 'Marjorie Taylor Greene met Matt Gaetz.'],
    ['the Biden administration, Reagan-era rules', 'the Trump administration, Obama-era rules'],
  ];
  test.each(cases)('%s', (text, swapped) => {
    expect(swapSides(text)).toBe(swapped);
    expect(swapSides(swapped)).toBe(text);
  });

  test('reads other forms of a name, and writes the one of the data', () => {
    expect(swapSides('J.D. Vance met AOC.')).toBe('Tim Walz met Boebert.');
  });

  const untouched = [
    'a conservative estimate, conservative dress, conservative treatment',
    'liberal arts, a liberal helping, liberal democracy',
    'the right to vote, the right of way, the right thing, the right person',
    'the left hand, the left lane, he left the house, turned left, on the left of the picture',
    'the far left lane, the far right of the picture, the political right to strike',
    'The right is guaranteed by the Constitution.',
    'The man on the right is a friend. The exit to the left is closed.',
    'democratic institutions, a republican form of government',
    'Democratic institutions are under threat. Democratic norms matter.',
    'the Democratic Republic of Congo, the Republican Guard, the Irish Republican Army',
    'Social Democrats and Christian Democrats, the Democratic Unionist Party',
    'the Conservative Party and the Liberal Party, the Liberal Democrats, a Conservative leader, the Conservatives',
    'trump card, twenty pence, Harris County, Cotton prices, Jordan and Oman',
  ];
  test.each(untouched)('leaves alone: %s', (text) => {
    expect(swapSides(text)).toBe(text);
  });
});
