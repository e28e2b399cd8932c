/** An amount that stands apart from its column by what a slip of the unit makes. */
export interface Outlier<Item> {
  readonly item: Item;
  /** What it would be with the slip undone, in đồng: within the span of the other amounts. */
  readonly corrected: readonly number[];
}

/** Fewer amounts show no habit. */
const enough = 4;
/** Neighbours by size that lie so far apart are not of one kind. */
const gap = 1000;
const slips = [1_000, 1_000_000, 1_000_000_000];

/**
 * The amounts, a quarter of the column at most, that lie a thousandfold above or below all others and would lie among
 * them if the unit had slipped.
 *
 * @param amountOf in đồng, above 0
 */
export function outliers<Item>(items: readonly Item[], amountOf: (item: Item) => number): Outlier<Item>[] {
  if (items.length < enough) return [];
  const sorted = [...items].sort((a, b) => amountOf(a) - amountOf(b));
  const few = Math.floor(sorted.length / 4);
  const amounts = sorted.map(amountOf);
  const apart = (index: number): boolean => (amounts[index] ?? 0) >= gap * (amounts[index - 1] ?? Infinity);
  const indexes = Array.from({ length: few }, (_, index) => index + 1);
  const low = indexes.find(apart) ?? 0;
  const high = indexes.map((count) => sorted.length - count).find(apart) ?? sorted.length;
  const least = (amounts[low] ?? 0) / 10;
  const most = (amounts[high - 1] ?? 0) * 10;
  const check = (item: Item, candidates: readonly number[]): Outlier<Item>[] => {
    const corrected = candidates.filter(
      (dong) => Number.isSafeInteger(dong) && dong >= least && dong <= most,
    );
    return corrected.length > 0 ? [{ item, corrected }] : [];
  };
  return [
    ...sorted.slice(0, low).flatMap((item) =>
      check(
        item,
        slips.map((slip) => amountOf(item) * slip),
      ),
    ),
    ...sorted.slice(high).flatMap((item) =>
      check(
        item,
        slips.map((slip) => amountOf(item) / slip),
      ),
    ),
  ];
}
