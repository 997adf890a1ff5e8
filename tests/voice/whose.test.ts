import { describe, expect, test } from 'vitest';
import { voiceOf, wordsOf } from './helper.ts';

type Case = readonly [text: string, masked: readonly string[], title?: string];

/** What of a text is a source's word, in text order, for every rule on both sides: masking and not masking. */
const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'a clause before a speaker is what was said, a circumstance is not': [
    ['The levee would hold for a year, Hale said.', ['The levee would hold for a year']],
    ['When it rains, the levee leaks, Hale said.', ['When it rains, the levee leaks']],
    [
      'If there was a leak, argued Hale, the crew would have found it.',
      ['If there was a leak', 'the crew would have found it'],
    ],
    [
      'After the hearing, Hale told the crew, who had waited since noon, that the work was over.',
      ['that the work was over'],
    ],
    ['On the other hand, Hale rightly scoffed at the estimate.', []],
    ['When the talks failed, the ministry responded with a fine.', []],
    ['Two days after the crew sent its letter, the ministry responded with a fine.', []],
    ['Dana Hale, the firm’s lawyer, confirmed the Gazette’s report.', []],
    ['Guards watched the crowd, who were chanting, from the roof.', []],
  ],
  'an inserted "as X said" backs the writer, an opening one reports': [
    ['As Hale noted on Monday, the levee is old.', ['the levee is old']],
    ['Still, as Hale noted on Monday, the levee is old.', ['the levee is old']],
    ['“The levee,” as Hale likes to say, “is a rumor.”', ['“The levee,”', '“is a rumor.”']],
    ['Scrapping the levy, as the greens are demanding, would wreck the budget.', []],
    ['Unfortunately, as Hale noted, the levee is old.', []],
    ['The budget is a joke, as Hale warned in May.', []],
    ['As Hale lashes out at the crew, the levee is leaking.', []],
  ],
  'what somebody may say, or means by the writer’s reading, is not said': [
    ['Hale told the town that the levee was safe.', ['that the levee was safe']],
    ['Let Hale tell the town that the levee is safe.', []],
    ['Hale will say that the levee is safe.', ['that the levee is safe']],
    ['Hale will likely argue that the levee is safe.', []],
    ['Hale should also demand that the levee be raised.', []],
    ['What Hale is really saying is that the town can drown.', []],
    ['Hale reminded voters that the levee was old.', ['that the levee was old']],
    ['Hale reminds us that no levee lasts.', []],
    ['Hale was eager to say the levee was safe.', ['the levee was safe']],
    ['Hale is afraid to say the levee is unsafe.', []],
  ],
  'the subject, the verb and its object are read past what stands among them': [
    ['His allies have in the past said he was tired.', ['he was tired']],
    ['She further announced that the levee was closed.', ['that the levee was closed']],
    ['Hale told Ms. Boll, of Linz, and Mr. Orr, of Graz, that he regrets the delay.', ['that he regrets the delay']],
    ['Hale told Ms. Boll, of Linz, and Mr. Orr, who voted no that day, that house.', []],
    ['Hale again claimed — with a straight face — that the levee was safe.', ['that the levee was safe']],
    [
      'The levee will last for ages, scientists have reported in a study published in a journal.',
      ['The levee will last for ages'],
    ],
    ['Hale wrote in a journal article that the levee was old.', ['that the levee was old']],
    ['The levee is old, the ministry claims.', ['The levee is old']],
    ['The clerk kept maps, letters, the ministry claims and bills.', []],
    ['Hale said, folding his hands, “The levee is old.”', ['“The levee is old.”']],
    ['It happened when state Sen. Dana Hale left to stop the vote.', []],
    ['Everything Hale said about the levee was wrong.', []],
    ['Hale said about 40 houses were lost.', ['about 40 houses were lost']],
  ],
  'a name that is given with an adjective, and "as" that gives none': [
    ['Hale called her answer evasive.', ['her answer evasive']],
    ['Hale called her plans extremely careless.', ['her plans extremely careless']],
    ['Hale called her answering machine.', []],
    ['Hale panned the film as a mess.', ['the film as a mess']],
    ['Hale panned the film on Monday.', []],
    ['Hale praised the crew as heroes.', ['the crew as heroes']],
    ['Hale praised the crew as well.', []],
    ['Hale dismissed the crew as a result.', []],
  ],
  'letters and bodies speak as "it"': [
    ['“Your levee is old,” it reads.', ['“Your levee is old,”']],
    ['The board met. It added that the levee was old.', ['that the levee was old']],
    ['The new wall held. It shows that the levee was old.', []],
  ],
  'what polls find, in their main clause': [
    ['The latest poll shows Hale ahead of her rival.', ['Hale ahead of her rival']],
    ['In the survey, 39% said they had no view.', ['they had no view']],
    ['Hale was buoyed by polls that show a tie.', []],
    ['The wall shows a crack.', []],
  ],
  'reasons behind a speaker, and clauses around one': [
    [
      'The town had to act, Hale argued, because the levee was old.',
      ['The town had to act', 'because the levee was old'],
    ],
    ['The levee broke, Hale said, as the crew slept.', ['The levee broke']],
    ['Roe met voters who, Hale suggested, had put party first.', ['who', 'had put party first']],
    ['Hale blamed the loss on rigged pumps.', ['the loss on rigged pumps']],
    ['Hale blamed the crew on Monday.', []],
  ],
  'agreeing to do something is an act': [
    ['Hale agreed that the levee was old.', ['that the levee was old']],
    ['Hale vowed to raise the levee.', ['to raise the levee']],
    ['Hale agreed to raise the levee.', []],
  ],
  'conclusions and cases that somebody makes': [
    ['Hale came to the conclusion that the levee was old.', ['that the levee was old']],
    ['Hale left early, positing that the levee might hold.', ['that the levee might hold']],
    ['The conclusion that the levee was old is sad.', []],
  ],
  'a headline with a speaker and a colon': [
    [
      '“We are ready,” said Dana Hale, the mayor.',
      ['The levee will hold', '“We are ready,”'],
      'Hale: The levee will hold',
    ],
    ['It rained.', ['I will raise the levee'], 'Mary Hale on floods: I will raise the levee'],
    ['It rained.', ['Two men opened the levee'], 'Police: Two men opened the levee'],
    ['It rained.', ['Levee to close in May'], 'Levee to close in May: sources'],
    ['“We are ready,” said Dana Hale, the mayor.', ['“We are ready,”'], 'Austria: Two men opened the levee'],
    ['It rained.', [], 'Opinion: The levee will never hold'],
    ['It rained.', [], 'Analysis: The levee may matter more than the dam'],
    ['It rained.', [], 'Mary Hale: What We Know'],
    ['It rained.', [], 'A levee for all: the best of the year'],
  ],
  'points below a headline, each with its speaker': [
    [
      'Levee town\n\nStory highlights Dana Hale: The levee has held for a year\n\nHale: The town must pay for its walls\n\nIt rained.',
      ['The levee has held for a year', 'The town must pay for its walls'],
    ],
    ['It rained.', ['Never trust a levee'], 'Exclusive — Dana Hale: Never trust a levee'],
    ['It rained.', ['Two dead, seven hurt in flood'], 'Police: Two dead, seven hurt in flood'],
    ['It rained.', ['Orr Ties Hale in a Three-Way Race'], 'Poll: Orr Ties Hale in a Three-Way Race'],
    ['It rained.', [], '...'],
    ['It rained.', [], 'Source: Levee Office, June Tables'],
    ['Levee town\n\nDana Hale: founder and owner of the pumps that failed\n\nIt rained.', []],
    ['Levee town\n\nIt rained.\n\nAustria: The levee has held for a year\n\nIt rained.', []],
  ],
  'what texts tell, and what only seems to be told': [
    ['Statistics show that rents are falling.', ['that rents are falling']],
    ['Many studies show that the levee leaks.', ['that the levee leaks']],
    ['The records show the town paid for the levee.', ['the town paid for the levee']],
    ['But forensic tests found that the levee was cut.', ['that the levee was cut']],
    ['The ministry sent a report. It found that the levee was old.', ['that the levee was old']],
    ['The levee was old, local records show.', ['The levee was old']],
    ['It shows that the levee was old.', []],
    ['The town kept maps, letters and records.', []],
    ['History shows that levees fail.', []],
    ['Rents fell, according to the results.', ['Rents fell']],
    ['According to your mood, it might be called a levee or a dam.', []],
  ],
  'a phrase that names whose view, account or report it is': [
    ['In Hale’s view, the levee leaks.', ['the levee leaks']],
    ['The levee, in the mayor’s opinion, leaks.', ['The levee', 'leaks']],
    ['By his own account, Hale never saw the levee.', ['Hale never saw the levee']],
    ['The levee is “a sieve,” in Hale’s words.', ['The levee is “a sieve,”']],
    ['Per a town official, the levee leaks.', ['the levee leaks']],
    ['The levee leaks, per the Gazette.', ['The levee leaks']],
    ['In the left’s view, the levee must go.', []],
    ['In my opinion, the levee leaks.', []],
    ['By any account, the levee leaks.', []],
    ['The water rose two feet per hour, and the levee leaked.', []],
    ['There are two boats, per officer, at the levee.', []],
    ['She put the money in her account.', []],
  ],
  'a speaker before his verb, whatever stands between': [
    [
      'UNEP estimates that worsening floods cost the town a million.',
      ['that worsening floods cost the town a million'],
    ],
    ['Dana Hale, a lawyer for the town, claims the ministry is late.', ['the ministry is late']],
    ['Engineers allege Hale, who built the levee, cut it.', ['Hale, who built the levee, cut it']],
    ['Police said Hale, 34, was accused of theft.', ['Hale, 34, was accused of theft']],
    ['Hale, who has called the levee a sieve, voted no.', ['the levee a sieve']],
    ['The levee will leak, said her lawyer.', ['The levee will leak']],
    ['Hale maintains he built the levee.', ['he built the levee']],
    ['Hale and Orr show that wages fell.', ['that wages fell']],
    ['Many of those arrested said they were held for hours.', ['they were held for hours']],
    ['The levee will leak, two of the town’s leading engineers said.', ['The levee will leak']],
    ['Hale wrote in a memo obtained by the Gazette that the levee is old.', ['that the levee is old']],
    ['The crew sold pumps, claims and the rest of the yard.', []],
    ['Those arrested left the levee at night.', []],
  ],
  'a name that ends what was said is nobody’s in apposition': [
    ['The flood hurt Dana Orr, the mayor said.', ['The flood hurt Dana Orr']],
    ['A man cut the levee, drowning Orr, police said.', ['A man cut the levee, drowning Orr']],
    ['Dana Orr, the mayor, said the levee was old.', ['the levee was old']],
  ],
  'findings and charges behind what they say': [
    ['The levee will cost a million, the fund calculates.', ['The levee will cost a million']],
    ['The firm took the money, a watchdog group charged.', ['The firm took the money']],
    ['The ministry charged the firm a fee.', []],
    ['The ministry calculates the fees.', []],
  ],
  'a lead-in with a colon before a paragraph without marks': [
    ['It rained. From the Gazette:\n\nThe levee is old. It leaks.', ['The levee is old. It leaks']],
    ['According to the petition by Hale:\n\nThe levee is old.', ['The levee is old']],
    ['He lost by ten votes (via The Hill):\n\nThe mayor lost on Tuesday.', ['The mayor lost on Tuesday']],
    ['Here is what she had to say on television:\n\nThe levee is old.', ['The levee is old']],
    ['The verse reads:\n\nNo levee can hold the tide.', ['No levee can hold the tide']],
    ['From now on, two rules apply:\n\nNobody may climb the levee.', []],
    ['Here is what you need to know:\n\nThe levee is old.', []],
    [
      'The council did not like it and issued this statement:\n\n“The levee is old and it leaks.”',
      ['“The levee is old and it leaks.”'],
    ],
  ],
  'a speaker whose label is shortened': [
    ['ANN ROE: The levee is old.\n\nThe host left.\n\nROE: The levee leaks.', ['The levee is old', 'The levee leaks']],
    ['UPDATE: The levee is old.\n\nThe host left.\n\nNOTE: The levee leaks.', []],
  ],
  'a label says who the speaker is': [
    ['DAN HALE (HOST): It is old.\n\nANN ROE: It leaks.', ['It is old', 'It leaks']],
    ['DAN HALE, CNN ANCHOR: It is old.\n\nANN ROE, CNN CORRESPONDENT (voice-over): Yes.', ['It is old', 'Yes']],
    ['Rep. ANN ROE (D-OH): It is old.\n\nMr. HALE: Why?\n\nRep. ROE: It leaks.', ['It is old', 'Why?', 'It leaks']],
    [
      'Ann Roe (D-Ohio): It is old.\n\nModerator: Why?\n\nRoe: It leaks.\n\nModerator: Thanks.',
      ['It is old', 'Why?', 'It leaks', 'Thanks'],
    ],
    [
      'Ann Roe, a clerk: It is old.\n\nDan Hale, a baker: No.\n\nRoe: It leaks.\n\nHale: Thanks.',
      ['It is old', 'No', 'It leaks', 'Thanks'],
    ],
    ['LINZ, 3 p.m.: The levee is old.\n\nLINZ, 5 p.m.: The levee leaks.', []],
    ['LINZ (12 levees): They are old.\n\nGRAZ (9 levees): They leak.\n\nLINZ (again): It rains.', []],
    ['LINZ (east): The levee is old.\n\nGRAZ (west): The levee leaks.', []],
  ],
  'a reporting verb that the tagger takes for an adjective': [
    ['Reporters have alleged that gas firms are corrupt.', ['that gas firms are corrupt']],
    ['Reporters alleged that gas firms are corrupt.', ['that gas firms are corrupt']],
    ['The lawsuit has repeatedly alleged the firm is corrupt.', ['the firm is corrupt']],
    ['The lawsuit alleged in its first line that the firm is corrupt.', ['that the firm is corrupt']],
    ['The firm was corrupt, Hale alleged on Monday.', ['The firm was corrupt']],
    ['The firm was corrupt, Hale has alleged.', ['The firm was corrupt']],
    ['The firm has alleged ties to a corrupt ministry.', []],
    ['The thief alleged in the suit that failed has fled.', []],
    ['Guards met the alleged leader of a gang that ran a corrupt scheme.', []],
  ],
};

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  test.each(cases.map(([text, masked, title]) => ({ text, masked, title })))('$text', ({ text, masked, title }) => {
    const { text: tokenized, voice } = voiceOf(text, title);
    const all = tokenized.segmentation.source.value;
    const found = voice.attributions.filter(({ masks }) => masks).flatMap(({ content }) => wordsOf(all, content));
    expect(found).toEqual(masked);
  });
});
