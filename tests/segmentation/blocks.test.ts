import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.ts';
import type { BlockKind } from '../../src/segmentation/types.ts';
import { makeSource } from '../../src/text/source.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { checkBlocks } from './check.ts';

const P = 'The council voted on Monday to close the old bridge for a year while engineers repair its piers.';
const Q = 'Residents said that the work should have been done a decade ago, before the first cracks showed.';
const PB = ['paragraph', P] as const;
const QB = ['paragraph', Q] as const;

type Expected = readonly (readonly [BlockKind, string])[];

const CASES: Readonly<Record<string, readonly (readonly [string, Expected])[]>> = {
  paragraphs: [
    [`${P}\n\n${Q}`, [PB, QB]],
    [`${P}\n${Q}`, [PB, QB]],
    [`${P}\r\n\r\n${Q}\r\n`, [PB, QB]],
    [`  ${P}\u2028\u2029\ufeff${Q}\u00a0`, [PB, QB]],
    ['', []],
    [' \n\t\u2028\ufeff', []],
  ],
  headlines: [
    [
      `Bridge to close until fall\n\nDetour to send cars past the school\n\nBy Ann Lee\nStaff Writer\n\n${P}`,
      [
        ['headline', 'Bridge to close until fall'],
        ['headline', 'Detour to send cars past the school'],
        ['byline', 'By Ann Lee'],
        ['byline', 'Staff Writer'],
        PB,
      ],
    ],
    [
      `Bridge to close until fall\nDetour to send cars past the school\n${P}`,
      [['headline', 'Bridge to close until fall'], ['headline', 'Detour to send cars past the school'], PB],
    ],
    [
      `Council chief calls bridge “a death trap”\n\n${P}`,
      [['headline', 'Council chief calls bridge “a death trap”'], PB],
    ],
    [`"Nobody asked us": A talk with Ann Lee\n\n${P}`, [['headline', '"Nobody asked us": A talk with Ann Lee'], PB]],
    [
      `${P}\n\n8:52 p.m. — Water over the road near the school\n\n${Q}`,
      [PB, ['headline', '8:52 p.m. — Water over the road near the school'], QB],
    ],
    [
      `${P}\n\n• One thing\n\nWhat comes next\n\n${Q}`,
      [PB, ['list-item', 'One thing'], ['headline', 'What comes next'], QB],
    ],
    [`${P}\n\nPull the other one, Clive!\n\n${Q}`, [PB, ['paragraph', 'Pull the other one, Clive!'], QB]],
    [`${P}\n\nSo who is Jane Roe?\n\n${Q}`, [PB, ['paragraph', 'So who is Jane Roe?'], QB]],
    [`${P}\n\nWhy Did Nobody Ask?\n\n${Q}`, [PB, ['headline', 'Why Did Nobody Ask?'], QB]],
    [`${P}\n\nThe quick read:\n\n${Q}`, [PB, ['paragraph', 'The quick read:'], QB]],
    [`${P}\n\nNational Security Adviser H.R.\n\n${Q}`, [PB, ['paragraph', 'National Security Adviser H.R.'], QB]],
    [`Bridge to close for a year\n\n${P}`, [['headline', 'Bridge to close for a year'], PB]],
    [`Bridge to Close for a Year\n${P}`, [['headline', 'Bridge to Close for a Year'], PB]],
    [`Will the Bridge Ever Reopen?\n${P}`, [['headline', 'Will the Bridge Ever Reopen?'], PB]],
    [`${P}\nA Decade of Delay\n${Q}`, [PB, ['headline', 'A Decade of Delay'], QB]],
    [`${P}\n\nWhat comes next\n\n${Q}`, [PB, ['headline', 'What comes next'], QB]],
    [`${P}\nWHAT COMES NEXT\n${Q}`, [PB, ['headline', 'WHAT COMES NEXT'], QB]],
    [`${P}\nNobody was asked.\n${Q}`, [PB, ['paragraph', 'Nobody was asked.'], QB]],
    [`${P}\nNobody was asked!\n${Q}`, [PB, ['paragraph', 'Nobody was asked!'], QB]],
    [`${P}\nMayor Roe continued:\n${Q}`, [PB, ['paragraph', 'Mayor Roe continued:'], QB]],
  ],
  lists: [
    [
      `${P}\nAt a glance:\n• One thing\n• Another thing\nThe Road Ahead\n${Q}`,
      [
        PB,
        ['paragraph', 'At a glance:'],
        ['list-item', 'One thing'],
        ['list-item', 'Another thing'],
        ['headline', 'The Road Ahead'],
        QB,
      ],
    ],
    [
      '- one\n* two\n– three\n1. four\n2) five\n(3) six\n(a) seven\nb) eight\n(iv) nine\n•ten',
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((w) => ['list-item', w]),
    ],
    ['•\nOne thing stands here.', [['list-item', 'One thing stands here.']]],
    [
      '-5 degrees were measured.\n2016. was the year.\n*Not a list',
      [
        ['paragraph', '-5 degrees were measured.'],
        ['paragraph', '2016. was the year.'],
        ['paragraph', '*Not a list'],
      ],
    ],
  ],
  'block quotes': [
    [
      '> We will not move.\n> We never will.',
      [
        ['block-quote', 'We will not move.'],
        ['block-quote', 'We never will.'],
      ],
    ],
    ['>>  We will not move.', [['block-quote', 'We will not move.']]],
  ],
  'datelines and times': [
    [`WASHINGTON (AP) — ${P}`, [['dateline', 'WASHINGTON (AP) —'], PB]],
    [`LONDON, March 3 (Reuters) - ${P}`, [['dateline', 'LONDON, March 3 (Reuters) -'], PB]],
    [`WASHINGTON (Continental Press) — ${P}`, [['dateline', 'WASHINGTON (Continental Press) —'], PB]],
    [`PARIS (on Monday) — ${P}`, [['paragraph', `PARIS (on Monday) — ${P}`]]],
    [`JOHNSTON, Iowa —\n\n${P}`, [['dateline', 'JOHNSTON, Iowa —'], PB]],
    [`${P}\n\nSun 14 Jun 2026 18.42 BST\n\n${Q}`, [PB, ['dateline', 'Sun 14 Jun 2026 18.42 BST'], QB]],
    [`${P}\n\n[4:45]\n\n${Q}`, [PB, ['dateline', '[4:45]'], QB]],
    [`NEW YORK – ${P}`, [['dateline', 'NEW YORK –'], PB]],
    [`CHICAGO—${P}`, [['dateline', 'CHICAGO—'], PB]],
    [`Geneva (AFP) - ${P}`, [['dateline', 'Geneva (AFP) -'], PB]],
    [`Sacramento, CA — ${P}`, [['dateline', 'Sacramento, CA —'], PB]],
    [`WINSTON-SALEM, N.C. — ${P}`, [['dateline', 'WINSTON-SALEM, N.C. —'], PB]],
    [`(CNN)${P}`, [['dateline', '(CNN)'], PB]],
    [`BREAKING — ${P}`, [['paragraph', `BREAKING — ${P}`]]],
    [`NATO and the EU - ${P}`, [['paragraph', `NATO and the EU - ${P}`]]],
    [`U.S.-China talks - ${P}`, [['paragraph', `U.S.-China talks - ${P}`]]],
    [`March 3, 2024 10:12 am ET\n\n${P}`, [['dateline', 'March 3, 2024 10:12 am ET'], PB]],
    [
      `Published 3 May 2021 | Updated 4:05 p.m. EDT\n${P}`,
      [['dateline', 'Published 3 May 2021 | Updated 4:05 p.m. EDT'], PB],
    ],
    [`${P}\n10:12 a.m.\n${Q}`, [PB, ['dateline', '10:12 a.m.'], QB]],
  ],
  bylines: [
    ...[
      'Interview by Ann Lee',
      'Updates by Ann Lee and Juan Poe',
      'EXCLUSIVE by Baz Roe',
      'Words and pictures by Ann Lee',
      'Guest post by Ann Lee',
      'Ann Lee, Staff Writer',
    ].map(
      (line) =>
        [
          `The bridge is to close\n\n${line}\n\n${P}`,
          [['headline', 'The bridge is to close'], ['byline', line], PB],
        ] as [string, Expected],
    ),
    [
      `The bridge is to close\n\nAnn Lee in Port Roe\n\n${P}`,
      [['headline', 'The bridge is to close'], ['byline', 'Ann Lee in Port Roe'], PB],
    ],
    [`${P}\n\nUpdates by the state are rare.\n\n${Q}`, [PB, ['paragraph', 'Updates by the state are rare.'], QB]],
    [`${P}\n— lis (@lis) May 3, 2021`, [PB, ['byline', '— lis (@lis) May 3, 2021']]],
    [`By Jane Roe\n\n${P}`, [['byline', 'By Jane Roe'], PB]],
    [
      `By JANE ROE and JOHN DOE, Associated Press\n${P}`,
      [['byline', 'By JANE ROE and JOHN DOE, Associated Press'], PB],
    ],
    [`Jane Roe | Staff Writer\n${P}`, [['byline', 'Jane Roe | Staff Writer'], PB]],
    [
      `${P}\n(Reporting by Jane Roe; Editing by John Doe)`,
      [PB, ['byline', '(Reporting by Jane Roe; Editing by John Doe)']],
    ],
    [`${P}\n— Jane Roe (@janeroe) May 3, 2021`, [PB, ['byline', '— Jane Roe (@janeroe) May 3, 2021']]],
    [`${P}\nBy Monday it was over.\n${Q}`, [PB, ['paragraph', 'By Monday it was over.'], QB]],
    [
      `${P}\nWith assistance from the state it may open.\n${Q}`,
      [PB, ['paragraph', 'With assistance from the state it may open.'], QB],
    ],
  ],
  captions: [
    [
      `${P}\n\nResidents in Troy on Sunday. Photograph: Ann Lee/Example Press\n\n${Q}`,
      [PB, ['caption', 'Residents in Troy on Sunday. Photograph: Ann Lee/Example Press'], QB],
    ],
    [
      `${P}\n\nPOOLSIDE: Roe relaxes with a drink yesterday\n\n${Q}`,
      [PB, ['caption', 'POOLSIDE: Roe relaxes with a drink yesterday'], QB],
    ],
    [
      `${P}\n\nFew want the bridge, the Reuters/Ipsos poll showed.\n\n${Q}`,
      [PB, ['paragraph', 'Few want the bridge, the Reuters/Ipsos poll showed.'], QB],
    ],
    [`${P}\n\nPhoto: Jane Roe\n\n${Q}`, [PB, ['caption', 'Photo: Jane Roe'], QB]],
    [
      `FILE - In this May 3, 2021 photo, a bridge.\n${P}`,
      [['caption', 'FILE - In this May 3, 2021 photo, a bridge.'], PB],
    ],
    [`The old bridge. Jane Roe/Getty Images\n${P}`, [['caption', 'The old bridge. Jane Roe/Getty Images'], PB]],
    [`Credit: Jane Roe\n${P}`, [['caption', 'Credit: Jane Roe'], PB]],
    [`${P}\n(Photo by Jane Roe)`, [PB, ['caption', '(Photo by Jane Roe)']]],
    [`${P}\nPictured in the report is a bridge.`, [PB, ['paragraph', 'Pictured in the report is a bridge.']]],
  ],
  boilerplate: [
    [`${P}\nADVERTISEMENT\n${Q}`, [PB, ['boilerplate', 'ADVERTISEMENT'], QB]],
    ...[
      'Click here to subscribe.',
      'View this email in your browser',
      'Having trouble reading this? View it online',
      'Forward this email to a friend',
      'Refresh this page for updates.',
      'FOR IMMEDIATE RELEASE',
      'Media contact: Ann Lee, press@example.org, (555) 014-2270',
      'The Example Press contributed to this report.',
      'Lee reported from Troy, N.Y.',
      'Ann Lee and Juan Poe reported from Paris; Max Orr from Rome.',
      'Ann Lee can be reached at lee@example.org.',
      'Got a story? Call our newsdesk on 555 0199',
      'DOI: 10.0000/a.2026.0117',
      'This article is part of our series on bridges.',
      '(Corrects spelling of name in paragraph 3)',
      'Read more: Ten other bridges',
      'Sign up for our newsletter!',
      'Share this:',
      'https://example.org/a?b=c',
      'www.example.org',
      'tips@example.org',
      '© 2024 The Example. All rights reserved.',
      'Copyright 2024 The Example',
      '* * *',
      '---',
      '🎉🎉',
      'JUST WATCHED Lee: The bridge is old Replay More Videos ... MUST WATCH Lee: The bridge is old 02:16',
    ].map((line) => [`${P}\n\n${line}\n\n${Q}`, [PB, ['boilerplate', line], QB]] as [string, Expected]),
    [
      `By Ann Lee\n\n${P}\n\nAnn Lee is a retired baker. She lives in Troy.`,
      [['byline', 'By Ann Lee'], PB, ['boilerplate', 'Ann Lee is a retired baker. She lives in Troy.']],
    ],
    [
      `${P}\n\nDr. Ann Lee is a professor of history at Troy College.`,
      [PB, ['boilerplate', 'Dr. Ann Lee is a professor of history at Troy College.']],
    ],
    [
      `Ann Lee voted no. ${P}\n\nAnn Lee is a professor of history at Troy College.`,
      [
        ['paragraph', `Ann Lee voted no. ${P}`],
        ['paragraph', 'Ann Lee is a professor of history at Troy College.'],
      ],
    ],
    ...[
      'An agreement can be reached at the table.',
      'He contributed to the report that the council wanted.',
      'Support the bridge or lose it.',
      'The mayor reported from the bridge that it stood.',
    ].map((line) => [`${P}\n\n${line}\n\n${Q}`, [PB, ['paragraph', line], QB]] as [string, Expected]),
    [`${P}\nReaders more often walk than drive.`, [PB, ['paragraph', 'Readers more often walk than drive.']]],
  ],
  'hard-wrapped text': [
    [
      'The council voted on Monday to close the old bridge for a year while\nengineers repair its piers, which have been crumbling since the flood of\n2011.\n\nResidents said that the work should have been done a decade ago, before\nthe first cracks showed.',
      [
        [
          'paragraph',
          'The council voted on Monday to close the old bridge for a year while\nengineers repair its piers, which have been crumbling since the flood of\n2011.',
        ],
        [
          'paragraph',
          'Residents said that the work should have been done a decade ago, before\nthe first cracks showed.',
        ],
      ],
    ],
    [
      'Bridge to Close\n\nThe council voted on Monday to close the old bridge for a year while\nMayor Roe seeks the money for repairs, which she has put at more than $4\nmillion.\n\n- a first point that is long enough to be wrapped by the mail program to\n  a second line\n- a second point\n\nWhat Comes Next\nResidents said that the work should have been done a decade ago, before\nthe first cracks showed.',
      [
        ['headline', 'Bridge to Close'],
        ['paragraph', 'The council voted…'],
        ['list-item', 'a first point that is long enough to be wrapped by the mail program to\n  a second line'],
        ['list-item', 'a second point'],
        ['headline', 'What Comes Next'],
        [
          'paragraph',
          'Residents said that the work should have been done a decade ago, before\nthe first cracks showed.',
        ],
      ],
    ],
    // A paragraph that was broken in the middle of a sentence.
    [`${P.slice(0, 60)}\n${P.slice(61)}\n${Q}`, [['paragraph', `${P.slice(0, 60)}\n${P.slice(61)}`], QB]],
    // Short lines of their own stay so.
    [
      'The mayor resigned on Monday.\nShe said that she was tired.\nNobody believed her.',
      [
        ['paragraph', 'The mayor resigned on Monday.'],
        ['paragraph', 'She said that she was tired.'],
        ['paragraph', 'Nobody believed her.'],
      ],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map(([text, expected]) => [text, expected] as const))('%j', (text, expected) => {
    checkBlocks(text, expected);
  });

  test.each(cases.map(([text, expected]) => [text, expected] as const))(
    'and a line break at the end: %j',
    (text, expected) => {
      checkBlocks(`${text}\n`, expected);
    },
  );
});

describe('title', () => {
  test.each([
    ['  Bridge to Close\nfor a Year ', ['Bridge to Close\nfor a Year']],
    ['By Jane Roe', ['By Jane Roe']],
    [' \n ', []],
    ['', []],
  ])('%j is one headline', (title, expected) => {
    const { source, blocks } = segment(makeSource(P, title));
    const titles = blocks.filter(({ field }) => field === 'title');
    expect(titles.map((block) => sliceSpan(source.value, block))).toEqual(expected);
    expect(titles.every(({ kind }) => kind === 'headline')).toBe(true);
    expect(blocks.filter(({ field }) => field === 'text').map((block) => sliceSpan(source.value, block))).toEqual([P]);
  });
});
