/** Up to three known names that somebody may have meant by `name`, nearest first. For error messages only. */
export function nearestNames(name: string, known: Iterable<string>): string[] {
  const ranked: { name: string; distance: number }[] = [];
  for (const candidate of known) {
    const lastPart = candidate.slice(candidate.indexOf('/') + 1);
    const distance = Math.min(editDistance(name, candidate), editDistance(name, lastPart));
    const near = distance <= Math.max(2, Math.floor(candidate.length / 4)) || lastPart.includes(name);
    if (near) ranked.push({ name: candidate, distance });
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, 3).map((entry) => entry.name);
}

/** Levenshtein distance in UTF-16 units; long names are cut, since no rule has one. */
function editDistance(a: string, b: string): number {
  const left = a.slice(0, 60);
  const right = b.slice(0, 60);
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] as number) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[right.length] as number;
}
