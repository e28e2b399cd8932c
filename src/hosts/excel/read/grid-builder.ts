import { emptyCell, type Cell } from '../../../core/grid/grid';
import { Display } from '../../common/display';
import { readFormula, readNumberFormat, readValue } from '../../common/cell-value';
import type { ReadRows } from './row-reader';

/** Builds the cells of a snapshot from what Excel hands over, row block by row block. */
export class GridBuilder {
  /** `cells[row - 1][col - 1]`, with holes for rows that hold nothing. */
  readonly cells: (Cell | undefined)[][] = [];
  readonly #display: Display;
  readonly #blanks = new Map<string, Cell | undefined>([['General', undefined]]);

  /** @param font of all cells; `null` where they differ, and then each is told with its rows */
  constructor(
    date1904: boolean,
    private readonly font: string | null,
  ) {
    this.#display = new Display(date1904);
  }

  add({ top, left, formulas, values, numberFormats, fonts }: ReadRows): void {
    formulas.forEach((row, index) => {
      const line: (Cell | undefined)[] = [];
      row.forEach((formula, offset) => {
        const cell = this.#cell(
          formula,
          values[index]?.[offset],
          readNumberFormat(numberFormats[index]?.[offset]),
          fonts[index]?.[offset]?.name ?? this.font,
        );
        line[left - 1 + offset] = cell;
      });
      if (line.some(isFilled)) this.cells[top - 1 + index] = line;
    });
  }

  #cell(rawFormula: unknown, raw: unknown, numberFormat: string, font: string | null): Cell | undefined {
    const formula = readFormula(rawFormula, raw);
    const value = readValue(raw, formula !== null);
    if (value === null && formula === null) return this.#blank(numberFormat);
    // What Excel displays follows the region of the machine; the same workbook has to read the same everywhere.
    return { value, text: this.#display.text(value, numberFormat), formula, numberFormat, font, rich: false };
  }

  /** An empty cell, one for all of its format. */
  #blank(numberFormat: string): Cell | undefined {
    if (!this.#blanks.has(numberFormat)) this.#blanks.set(numberFormat, { ...emptyCell, numberFormat });
    return this.#blanks.get(numberFormat);
  }
}

export function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}
