/** The position of the last item that passes, -1 where none does. */
export function lastIndex<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined && test(item)) return index;
  }
  return -1;
}

/** The last item that passes. */
export function last<Item>(items: readonly Item[], test: (item: Item) => boolean): Item | undefined {
  return items[lastIndex(items, test)];
}
