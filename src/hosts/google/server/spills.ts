import { formatAddress, type CellRef, type Range } from '../../../core/grid/address';
import type { Sheet } from './places';

/** What gives more than one value. */
const spilling =
  /\{|\b(?:ARRAYFORMULA|QUERY|FILTER|SORTN?|UNIQUE|IMPORT\w+|SPLIT|TRANSPOSE|SEQUENCE|FLATTEN|MAKEARRAY|MAP|BYROW|BYCOL|SCAN|[HV]STACK|TOCOL|TOROW|WRAP(?:ROWS|COLS)|CHOOSE(?:ROWS|COLS)|GOOGLEFINANCE|REGEXEXTRACT|ARRAY_CONSTRAIN|RANDARRAY|FREQUENCY|MMULT|MINVERSE|MUNIT|TREND|GROWTH|LINEST|LOGEST|TRIMRANGE)\s*\(|(?:XLOOKUP|INDEX|OFFSET)\s*\(.*:/i;
const broken = '#REF!';

/**
 * Formulas that may fill cells beside and below their own. The service does not tell which cells: a constant there
 * breaks the formula, and that can be seen. One call of the service where there are none, three where there are some.
 */
export class Spills {
  readonly #anchors: readonly CellRef[];
  readonly #addresses: readonly string[];

  /** @param block in which cells are to be written */
  constructor(
    private readonly sheet: Sheet,
    { bottom, right }: Range,
  ) {
    const found = sheet
      .getRange(1, 1, bottom, right)
      .getFormulas()
      .flatMap((line, row) =>
        line.flatMap((formula, col) => (spilling.test(formula) ? [{ row: row + 1, col: col + 1 }] : [])),
      );
    const shown = this.#shown(found.map(formatAddress));
    this.#anchors = found.filter((_, index) => shown[index] !== broken);
    this.#addresses = this.#anchors.map(formatAddress);
  }

  /** Tells, after something was written, of which cells a formula is broken now that might have filled them. */
  broken(): (row: number, col: number) => boolean {
    const shown = this.#shown(this.#addresses);
    const hit = this.#anchors.filter((_, index) => shown[index] === broken);
    return (row, col) => hit.some((anchor) => row >= anchor.row && col >= anchor.col);
  }

  #shown(addresses: readonly string[]): string[] {
    if (addresses.length === 0) return [];
    return this.sheet
      .getRangeList([...addresses])
      .getRanges()
      .map((cell) => cell.getDisplayValue());
  }
}
