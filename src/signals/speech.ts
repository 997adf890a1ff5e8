import type { Rule } from './types.ts';

/** What a rule says of its findings, taken apart once: messages are made by the thousand. */
export interface Speech {
  /** Where nothing more telling is known. */
  readonly says: Template;
  /** By class; null for a rule that says the same of all. */
  readonly saysOf: ReadonlyMap<string, ClassSpeech> | null;
}

/** What is said of a class, and of it with a tone or with a target. */
interface ClassSpeech {
  plain?: Template;
  positive?: Template;
  negative?: Template;
  ofTarget?: Template;
}

/** A sentence with blanks: the first text, the first blank, the second text … */
export interface Template {
  readonly texts: readonly string[];
  /** Names of what goes in. */
  readonly blanks: readonly string[];
  readonly namesSide: boolean;
  readonly namesTarget: boolean;
}

export function readSpeech({ says, saysOf }: Pick<Rule, 'says' | 'saysOf'>): Speech {
  if (saysOf === undefined) return { says: readTemplate(says), saysOf: null };
  const classes = new Map<string, ClassSpeech>();
  for (const [key, text] of Object.entries(saysOf)) {
    const [, name = key, ending = ''] = /^(.*?)([+-]| of)?$/.exec(key) ?? [];
    const own = classes.get(name) ?? {};
    classes.set(name, own);
    own[PARTS[ending] ?? 'plain'] = readTemplate(text);
  }
  return { says: readTemplate(says), saysOf: classes };
}

const PARTS: Readonly<Record<string, keyof ClassSpeech>> = { '+': 'positive', '-': 'negative', ' of': 'ofTarget' };

/** Splits at the braces, which stand around the names of blanks. */
function readTemplate(template: string): Template {
  const parts = template.split(/[{}]/);
  const blanks = parts.filter((_, i) => i % 2 === 1);
  return {
    texts: parts.filter((_, i) => i % 2 === 0),
    blanks,
    namesSide: blanks.includes('side'),
    namesTarget: blanks.includes('target'),
  };
}
