/** Moves of one element past another that sorting may take, an element, before the engine's own sort is cheaper. */
const MOST_MOVES = 8;

/**
 * Sorts in place what is nearly in order or short, as most lists of a text are: a fraction of what the engine's sort
 * costs there, which copies the list and cannot inline the comparison. Stable, and linear but for what it leaves to that.
 */
export function sortNearlySorted<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  let moves = list.length * MOST_MOVES;
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as Item;
    let to = i;
    for (; to > 0 && compare(list[to - 1] as Item, item) > 0; to--) list[to] = list[to - 1] as Item;
    list[to] = item;
    moves -= i - to;
    if (moves < 0) return list.sort(compare);
  }
  return list;
}
