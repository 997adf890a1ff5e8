/** Shingles of this many words. */
const SIZE = 6;
/** An article with this share of its shingles in one drawn before is the same text, or much of it. */
const SHARE = 0.08;

/** Texts drawn so far; `add` says whether the text is new, and keeps it then. */
export function makeDuplicateIndex(): { add: (text: string) => boolean } {
  const drawn = new Map<string, number[]>();
  let count = 0;
  return {
    add: (text) => {
      const shingles = shinglesOf(text);
      const shared = new Map<number, number>();
      for (const shingle of shingles)
        for (const other of drawn.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (Math.max(0, ...shared.values()) > shingles.size * SHARE) return false;
      for (const shingle of shingles) {
        const others = drawn.get(shingle);
        if (others) others.push(count);
        else drawn.set(shingle, [count]);
      }
      count++;
      return true;
    },
  };
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + SIZE <= words.length; i++) shingles.add(words.slice(i, i + SIZE).join(' '));
  return shingles;
}
