import { columnLetter, columnNumber, maxColumn, maxRow } from '../../../core/grid/address';
import { tokenize } from './tokens';

/** A formula that stands for many cells: relative references move with the cell. */
export class SharedFormula {
  /** Its texts, and in between the references, taken apart once. */
  readonly #parts: readonly (string | readonly End[])[];

  /** @param formula as it stands in the cell at `row` and `col`, without `=` */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly col: number,
  ) {
    const tokens = tokenize(formula) ?? [{ kind: 'other', text: '#REF!' }];
    this.#parts = tokens.map(({ kind, text }) => (kind === 'area' ? text.split(':').map(endOf) : text));
  }

  /** The formula of another cell of the group, without `=`. */
  at(row: number, col: number): string {
    const down = row - this.row;
    const right = col - this.col;
    let formula = '';
    for (const part of this.#parts) formula += typeof part === 'string' ? part : shiftArea(part, down, right);
    return formula;
  }
}

/** One end of an area: `$B$7`, a whole column `B`, a whole row `7`. */
interface End {
  readonly column: Coordinate | null;
  readonly row: Coordinate | null;
}

interface Coordinate {
  readonly number: number;
  /** A `$` holds it in place. */
  readonly isLocked: boolean;
}

function endOf(text: string): End {
  const [, columnLock = '', letters = '', rowLock = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In `$3` the lock is found before the letters that are not there.
  const isRowLocked = rowLock === '$' || (letters === '' && columnLock === '$');
  return {
    column: letters === '' ? null : { number: columnNumber(letters) ?? 1, isLocked: columnLock === '$' },
    row: digits === '' ? null : { number: Number(digits), isLocked: isRowLocked },
  };
}

function shiftArea(ends: readonly End[], down: number, right: number): string {
  const shifted = ends.map((end) => shiftEnd(end, down, right));
  return shifted.includes(null) ? '#REF!' : shifted.join(':');
}

/** `null` where it leaves the sheet. */
function shiftEnd({ column, row }: End, down: number, right: number): string | null {
  const letters = column ? shift(column, right, maxColumn, columnLetter) : '';
  const digits = row ? shift(row, down, maxRow, String) : '';
  return letters === null || digits === null ? null : letters + digits;
}

function shift(
  { number, isLocked }: Coordinate,
  by: number,
  last: number,
  name: (number: number) => string,
): string | null {
  if (isLocked) return `$${name(number)}`;
  const moved = number + by;
  return moved < 1 || moved > last ? null : name(moved);
}
