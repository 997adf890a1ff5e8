/** Lower case with plain quotes, hyphens and spaces, of the same length. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  return /^[\x21-\x7e]*$/.test(folded)
    ? folded
    : folded
        .replace(/[‘’ʼ´`]/g, "'")
        .replace(/[“”„]/g, '"')
        .replace(/[‐‑–—―−]/g, '-');
}
