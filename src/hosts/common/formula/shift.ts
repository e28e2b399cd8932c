import { columnLetter, columnNumber, maxColumn, maxRow } from '../../../core/grid/address';
import { tokenize, type Token } from './tokens';

/** A formula that stands for many cells: relative references move with the cell. */
export class SharedFormula {
  readonly #tokens: readonly Token[];

  /** @param formula as it stands in the cell at `row` and `col`, without `=` */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly col: number,
  ) {
    this.#tokens = tokenize(formula) ?? [{ kind: 'other', text: '#REF!' }];
  }

  /** The formula of another cell of the group, without `=`. */
  at(row: number, col: number): string {
    const down = row - this.row;
    const right = col - this.col;
    return this.#tokens
      .map(({ kind, text }) => (kind === 'area' ? shiftArea(text, down, right) : text))
      .join('');
  }
}

function shiftArea(area: string, down: number, right: number): string {
  const ends = area.split(':').map((end) => shiftEnd(end, down, right));
  return ends.includes(null) ? '#REF!' : ends.join(':');
}

/** One end of an area moved, but for what a `$` holds in place; `null` where it leaves the sheet. */
function shiftEnd(end: string, down: number, right: number): string | null {
  const [, columnLock = '', letters = '', rowLock = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  // In `$3` the lock is found before the letters that are not there.
  const lockedRow = rowLock === '$' || (letters === '' && columnLock === '$');
  const col = (columnNumber(letters) ?? 1) + (letters === '' || columnLock === '$' ? 0 : right);
  const row = Number(digits === '' ? 1 : digits) + (digits === '' || lockedRow ? 0 : down);
  if (col < 1 || col > maxColumn || row < 1 || row > maxRow) return null;
  return `${columnLock}${letters === '' ? '' : columnLetter(col)}${rowLock}${digits === '' ? '' : row}`;
}
