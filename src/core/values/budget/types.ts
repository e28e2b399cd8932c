/** The unit in which a column states its money: đồng, nghìn đồng, triệu đồng, tỷ đồng. */
export type Unit = 'dong' | 'nghin' | 'trieu' | 'ty';

/** How many đồng one of the unit is. */
export const dongPer: Readonly<Record<Unit, number>> = {
  dong: 1,
  nghin: 1_000,
  trieu: 1_000_000,
  ty: 1_000_000_000,
};

/**
 * What a budget cell says.
 * - `amount`: one certain sum · `none`: an empty mark such as `-` or nothing at all · `phrase`: words instead of a sum
 * - `range`: from … to … · `several`: several sums in one cell, or a sum with its source beside it (`NSNN: 200`)
 * - `ambiguous`: no reading is certain, none chosen · `unknown`: not a sum
 */
export type BudgetKind = 'amount' | 'none' | 'phrase' | 'range' | 'several' | 'ambiguous' | 'unknown';

export interface Budget {
  readonly kind: BudgetKind;
  /** An exact integer number of đồng: the amount, or the sum of `several` clear parts. Else `null`. */
  readonly dong: number | null;
  /**
   * The possible sums in đồng: the readings of `ambiguous`, the likeliest first; the two ends of `range`; the clear
   * parts of `several`. Empty for an amount.
   */
  readonly readings: readonly number[];
  /** The canonical wording: of an amount, the number in the column's unit; else as written, but tidy. */
  readonly text: string;
  /** The unit that the cell itself names (`5 triệu`), `null` where the column's unit was taken. */
  readonly statedUnit: Unit | null;
}
