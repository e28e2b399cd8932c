import type { Range } from '../../../core/grid/address';
import type { Scalar } from '../protocol';
import { cellsAt, type Sheet } from './places';
import { formatOf, isAutomatic, isObject, type ValueReader } from './values';

/** A block of cells as it stood when it was read: three calls of the service. */
export class BlockReading {
  readonly #values: readonly (readonly unknown[])[];
  readonly #formulas: readonly (readonly string[])[];
  readonly #formats: readonly (readonly string[])[];

  constructor(
    sheet: Sheet,
    private readonly area: Range,
    private readonly reader: ValueReader,
  ) {
    const cells = cellsAt(sheet, area);
    this.#formats = cells.getNumberFormats();
    this.#formulas = cells.getFormulas();
    // Last, so that there is little time for somebody to change what is compared before something is written.
    this.#values = cells.getValues();
  }

  /** As the service gives it. */
  raw(row: number, col: number): unknown {
    return this.#values[row - this.area.top]?.[col - this.area.left];
  }

  value(row: number, col: number): Scalar {
    return this.reader.read(this.raw(row, col));
  }

  /** The empty text for a constant. */
  formula(row: number, col: number): string {
    return this.#formulas[row - this.area.top]?.[col - this.area.left] ?? '';
  }

  format(row: number, col: number): string {
    return formatOf(this.rawFormat(row, col), this.raw(row, col));
  }

  /** As it can be set again: the automatic format, written down as the service gives it, would be automatic no more. */
  rawFormat(row: number, col: number): string {
    const format = this.#formats[row - this.area.top]?.[col - this.area.left] ?? '';
    return isAutomatic(format) ? 'General' : format;
  }

  /** No formula, and no more than text, number or date. */
  isConstant(row: number, col: number): boolean {
    return this.formula(row, col) === '' && !isObject(this.raw(row, col));
  }

  /** The cell holds a constant, and this one; an empty text is nothing. */
  holds(row: number, col: number, value: Scalar): boolean {
    return this.isConstant(row, col) && orNothing(this.value(row, col)) === orNothing(value);
  }
}

function orNothing(value: Scalar): Scalar {
  return value === '' ? null : value;
}
