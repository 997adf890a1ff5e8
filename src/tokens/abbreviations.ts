/** Abbreviations that keep their full stop, also at the end of a sentence unless they read as an ordinary word there. */
const ALWAYS = new Set(
  (
    'Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Maj Capt Lt Sgt Cmdr Adm Pres Hon Rev Fr Sr Jr St Mt Ft ' +
    'Inc Corp Co Ltd LLC Bros vs v etc approx est al dept Dept Univ Assn Ave Blvd Rd No Nos Vol ' +
    'Jan Feb Aug Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb ' +
    'Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ph'
  ).split(' '),
);
/** Ordinary words as well: only before what the abbreviation calls for, never at the end of a sentence. */
const NOT_FINAL = new Set([
  'No',
  'Nos',
  'Fr',
  'Co',
  'La',
  'Ore',
  'Wash',
  'Ill',
  'Ind',
  'Mo',
  'v',
  'Del',
  'Ark',
  'Rd',
  'Pa',
]);

/** True when `word` (without its stop) is an abbreviation here. `final`: at the end of the sentence. */
export function isAbbreviation(word: string, final: boolean, _next: number): boolean {
  return ALWAYS.has(word) && !(final && NOT_FINAL.has(word));
}
