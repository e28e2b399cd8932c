import type { Range } from '../../../core/grid/address';
import { emptyCell, type Cell } from '../../../core/grid/grid';
import { readValue } from '../../common/cell-value';
import { Display } from '../../common/display';
import type { SheetFormula } from '../../common/formula/graph';
import { readCells as exchange, type CellsAnswer } from '../protocol';
import type { ServerLink } from '../server-link';
import { englishFormula } from './english-formula';

/** So many cells are asked for at once: a run of the service takes a few seconds for them. */
const cellsAtOnce = 40_000;

/** Cells as they were read. */
export interface CellBlock {
  /** `cells[row - 1][col - 1]`, with holes for rows that hold nothing. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly formulas: readonly SheetFormula[];
  /** `fonts[row - 1][col - 1]`, of empty cells too. */
  readonly fonts: readonly (readonly (string | null)[] | undefined)[];
}

/** Reads the cells of an area, several parts of it at once. */
export async function readArea(server: ServerLink, sheet: string, area: Range | null): Promise<CellBlock> {
  if (area === null) return { cells: [], formulas: [], fonts: [] };
  const columns = area.right - area.left + 1;
  const step = Math.max(1, Math.floor(cellsAtOnce / columns));
  const tops = Array.from(
    { length: Math.ceil((area.bottom - area.top + 1) / step) },
    (_, index) => area.top + index * step,
  );
  const builder = new CellBuilder(area.left);
  const parts = tops.map(async (top) => {
    const bottom = Math.min(area.bottom, top + step - 1);
    // An answer holds fewer rows than were asked for where their texts are long.
    for (let from = top; from <= bottom;) {
      const question = { sheet, top: from, left: area.left, rows: bottom - from + 1, columns };
      const answer = await server.ask(exchange, question);
      builder.add(from, answer);
      from += Math.max(1, answer.rows);
    }
  });
  await Promise.all(parts);
  return builder;
}

/** A formula as the service gives it. */
export function sheetFormula([row, col, formula]: CellsAnswer['formulas'][number]): SheetFormula {
  return { row, col, formula: englishFormula(formula), filled: null };
}

class CellBuilder implements CellBlock {
  readonly cells: (Cell | undefined)[][] = [];
  readonly formulas: SheetFormula[] = [];
  readonly fonts: (string | null)[][] = [];
  readonly #display = new Display(false);
  readonly #blanks = new Map<string, Cell | undefined>([['General', undefined]]);

  constructor(private readonly left: number) {}

  add(top: number, { values, formulas, formats, fonts }: CellsAnswer): void {
    const found = formulas.map(sheetFormula);
    const byCell = new Map(found.map(({ row, col, formula }) => [`${row} ${col}`, formula]));
    for (const one of found) this.formulas.push(one);
    values.forEach((raw, index) => {
      const line: (Cell | undefined)[] = [];
      const families: (string | null)[] = [];
      raw.forEach((one, offset) => {
        const formula = byCell.get(`${top + index} ${this.left + offset}`) ?? null;
        const numberFormat = formats.texts[formats.cells[index]?.[offset] ?? -1] ?? 'General';
        const font = fonts.texts[fonts.cells[index]?.[offset] ?? -1] ?? null;
        families[this.left - 1 + offset] = font;
        const value = readValue(one, formula !== null);
        const isEmpty = value === null && formula === null;
        line[this.left - 1 + offset] = isEmpty
          ? this.#blank(numberFormat)
          : // What Google displays follows the region of the file; the same table has to read the same everywhere.
            {
              value,
              text: this.#display.text(value, numberFormat),
              formula,
              numberFormat,
              font,
              rich: false,
            };
      });
      this.fonts[top - 1 + index] = families;
      if (line.some((cell) => cell !== undefined && (cell.value !== null || cell.formula !== null))) {
        this.cells[top - 1 + index] = line;
      }
    });
  }

  /** An empty cell, one for all of its format. */
  #blank(numberFormat: string): Cell | undefined {
    if (!this.#blanks.has(numberFormat)) this.#blanks.set(numberFormat, { ...emptyCell, numberFormat });
    return this.#blanks.get(numberFormat);
  }
}
