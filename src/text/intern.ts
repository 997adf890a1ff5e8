/**
 * The one copy that an engine keeps of a string as a name of properties. Names that are equal are the same object, so that
 * comparing two of them, or finding one in a Set, is comparing two addresses; other strings are compared by length and
 * characters. Worth its cost for what is made once and compared a thousand times, as the words of the language are.
 */
export function intern(text: string): string {
  // An object without a prototype has no name but this one, whatever it is.
  const names = Object.create(null) as Record<string, true>;
  names[text] = true;
  return Object.keys(names)[0] as string;
}
