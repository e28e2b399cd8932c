import { cellKey, contains, type CellRef } from '../../core/grid/address';
import { emptyCell, Grid, sameValue, type Cell } from '../../core/grid/grid';
import { Display } from '../common/display';
import { toFileFormula } from '../common/formula/dialect';
import type { SheetState } from '../common/preflight';
import type { SheetEdit } from '../xlsx/sheet/write';
import { plainLook } from '../xlsx/view/looks';
import type { CellLook, RowView } from '../xlsx/view/types';
import type { FileSheet } from './file/content';
import { formulaIn, shownFormula, valueIn } from './grid/cell-data';
import type { Spreadsheet } from './grid/spreadsheet';

/** What the file needs to know of a sheet's looks. */
export interface LookContext {
  readonly looks: readonly CellLook[];
  readonly isSigned: boolean;
}

/** A sheet of the file with what became of it in the grid since: only cells that the grid changed are looked at. */
export class LiveSheet {
  readonly #touched = new Map<number, CellRef>();
  readonly #display: Display;
  #rows: ReadonlyMap<number, RowView> | null = null;
  #grid: Grid | null = null;

  constructor(
    private file: FileSheet,
    private context: LookContext,
    private readonly spreadsheet: Spreadsheet,
  ) {
    this.#display = new Display(file.data.date1904 ?? false);
  }

  /** The file says something new of the sheet, which the grid shows as it did before. */
  rebase(file: FileSheet, context: LookContext): void {
    this.file = file;
    this.context = context;
    this.#rows = null;
    this.#grid = null;
  }

  touch(cells: readonly CellRef[]): void {
    for (const cell of cells) this.#touched.set(cellKey(cell), cell);
    this.#grid = null;
  }

  get grid(): Grid {
    return (this.#grid ??= this.#read());
  }

  /** With what may stand between a patch and its cell. */
  get state(): SheetState {
    const { isProtected, filled, frames, pivots } = this.file;
    return {
      grid: this.grid,
      cells: [],
      isProtected,
      isSigned: this.context.isSigned,
      filled,
      frames,
      pivots,
    };
  }

  /** What the file does not hold yet. */
  edits(): SheetEdit[] {
    const edits: SheetEdit[] = [];
    for (const cell of this.#touched.values()) {
      const before = this.#fileCell(cell);
      const now = this.#liveCell(cell);
      const numberFormat = now.numberFormat === before.numberFormat ? {} : { numberFormat: now.numberFormat };
      const formula = now.formula === null ? {} : { formula: now.formula };
      const isSame =
        now.formula === before.formula && (now.formula !== null || sameValue(now.value, before.value));
      if (isSame && now.numberFormat === before.numberFormat) continue;
      edits.push({ cell, before: before.value, after: now.value, ...formula, ...numberFormat });
    }
    return edits;
  }

  #read(): Grid {
    const { data } = this.file;
    if (this.#touched.size === 0) return new Grid(data);
    const lines = [...data.cells];
    const own = new Set<number>();
    for (const cell of this.#touched.values()) {
      const { row, col } = cell;
      const now = this.#liveCell(cell);
      if (isNothing(now) && lines[row - 1]?.[col - 1] === undefined) continue;
      if (!own.has(row)) {
        lines[row - 1] = [...(lines[row - 1] ?? [])];
        own.add(row);
      }
      // The line was copied just above, so it is ours to change.
      (lines[row - 1] as (Cell | undefined)[])[col - 1] = now;
    }
    for (const row of own) lines[row - 1] = trimmed(lines[row - 1] ?? []);
    return new Grid({ ...data, cells: lines });
  }

  #fileCell({ row, col }: CellRef): Cell {
    return (
      this.file.data.cells[row - 1]?.[col - 1] ?? {
        ...emptyCell,
        numberFormat: this.#look(row, col).numberFormat,
      }
    );
  }

  #liveCell(cell: CellRef): Cell {
    const before = this.#fileCell(cell);
    const data = this.spreadsheet.cell(this.file.data.sheet, cell);
    const typed = formulaIn(data);
    const value = valueIn(data);
    const isStatic = [...this.file.filled, ...this.file.pivots].some((area) => contains(area, cell));
    const shown = isStatic ? null : shownFormula(before);
    const pattern = this.spreadsheet.numberFormat(this.file.data.sheet, cell);
    const isFormatKept = pattern === this.#look(cell.row, cell.col).numberFormat;
    const numberFormat = isFormatKept ? before.numberFormat : pattern;
    if (typed === shown && typed === null && sameContent(value, before.value))
      return isFormatKept
        ? before
        : { ...before, numberFormat, text: this.#display.text(before.value, numberFormat) };
    const text = this.#display.text(value, numberFormat);
    if (typed === shown) return { ...before, value, numberFormat, text };
    const formula = typed === null ? null : toFileFormula(typed);
    return { value, text, formula, numberFormat, font: before.font, rich: false };
  }

  #look(row: number, col: number): CellLook {
    this.#rows ??= new Map(this.file.view.rows.map((view) => [view.row, view]));
    const line = this.#rows.get(row);
    const column = this.file.view.columns.find(({ first, last }) => col >= first && col <= last);
    return this.context.looks[line?.looks[col - 1] ?? line?.look ?? column?.look ?? 0] ?? plainLook;
  }
}

/** The grid keeps an error that the file holds as its text. */
function sameContent(shown: Cell['value'], stored: Cell['value']): boolean {
  const plain = typeof stored === 'object' && stored !== null ? stored.error : stored;
  return sameValue(shown, plain === '' ? null : plain);
}

function isNothing({ value, formula }: Cell): boolean {
  return value === null && formula === null;
}

/** Without the cells at its end that hold nothing. */
function trimmed(line: readonly (Cell | undefined)[]): (Cell | undefined)[] {
  let end = line.length;
  for (let cell = line[end - 1]; end > 0 && (cell === undefined || isNothing(cell)); cell = line[end - 1])
    end--;
  return line.slice(0, end);
}
