import { parseRange, type Range } from '../../../core/grid/address';
import { sheetLimits, type SheetContent } from '../../common/sheet-content';
import { emptyCell, Grid, type Cell, type CellValue } from '../../../core/grid/grid';
import type { Display } from '../../common/display';
import { UnusableFile } from '../errors';
import { FormulaReader } from './formula-reader';
import type { SharedStrings } from '../shared-strings';
import type { CellStyle, Styles } from '../styles';
import type { XmlScanner } from '../xml/scanner';
import { readActiveFilter } from './filter';
import type { RawCell, RawRow } from './raw';
import { scanSheet, type SheetVisitor } from './scan';
import { readValue } from './values';

/** What of the workbook a sheet is read with. */
export interface SheetContext {
  readonly name: string;
  readonly part: string;
  readonly strings: SharedStrings | null;
  readonly styles: Styles;
  readonly display: Display;
  readonly date1904: boolean;
  /** The rows among which the filters of the sheet's tables choose. */
  readonly tableFilters: readonly Range[];
  readonly foreignFormulas: readonly string[];
}

export function readSheet(xml: string, context: SheetContext): SheetContent {
  const reader = new SheetReader(context);
  scanSheet(xml, context.part, reader);
  return reader.content();
}

class SheetReader implements SheetVisitor {
  readonly #context: SheetContext;
  readonly #formulas = new FormulaReader();
  readonly #rows: (Cell | undefined)[][] = [];
  readonly #merges: Range[] = [];
  readonly #filters: Range[];
  readonly #hidden: number[] = [];
  /** By the index of their text, the cell that was made last. */
  readonly #shared: ({ readonly style: number; readonly cell: Cell } | undefined)[];
  readonly #blanks = new Map<number, Cell>();
  #isProtected = false;
  #line: (Cell | undefined)[] = [];
  #lineHolds = 0;
  #lastCol = 0;
  #filledRows = 0;
  #filledCells = 0;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#filters = [...context.tableFilters];
    this.#shared = new Array<undefined>(context.strings?.size ?? 0);
  }

  element(scanner: XmlScanner): void {
    if (scanner.is('sheetProtection')) this.#isProtected = scanner.flag('sheet');
    else if (scanner.is('autoFilter')) this.#addFilter(readActiveFilter(scanner));
    else if (scanner.is('mergeCells')) {
      for (const merge of scanner.children()) {
        const range = parseRange(merge.attribute('ref') ?? '');
        if (range) this.#merges.push(range);
      }
    }
  }

  row(row: RawRow): void {
    if (row.hidden) this.#hidden.push(row.row);
    this.#line = [];
    this.#lineHolds = 0;
  }

  cell(raw: RawCell): void {
    const formula = this.#formulas.read(raw);
    const isShared = raw.type === 's' && raw.textStart < raw.textEnd && formula === null;
    const cell = isShared ? this.#sharedText(raw) : this.#plain(raw, formula);
    this.#line[raw.col - 1] = cell;
    if (cell.value === null && cell.formula === null) return;
    this.#lineHolds = raw.col;
    this.#filledCells++;
  }

  rowEnd({ row }: RawRow): void {
    if (this.#lineHolds === 0) return;
    this.#rows[row - 1] = this.#line;
    this.#lastCol = Math.max(this.#lastCol, this.#lineHolds);
    this.#filledRows++;
    const { name } = this.#context;
    const { rows, cells } = sheetLimits;
    if (this.#filledRows > rows) throw new UnusableFile('TooManyRows', { sheet: name, limit: rows });
    if (this.#filledCells > cells) throw new UnusableFile('TooManyCells', { sheet: name, limit: cells });
  }

  content(): SheetContent {
    const { name, date1904, foreignFormulas } = this.#context;
    const lastRow = this.#rows.length;
    // Styled cells right of all that the sheet holds are no part of it.
    for (const line of Object.values(this.#rows))
      if (line.length > this.#lastCol) line.length = this.#lastCol;
    this.#checkMerges(lastRow);
    const hiddenRows = this.#hidden.filter((row) => row <= lastRow);
    const filteredRows = hiddenRows.filter((row) =>
      this.#filters.some(({ top, bottom }) => row >= top && row <= bottom),
    );
    const grid = new Grid({
      sheet: name,
      cells: this.#rows,
      merges: this.#merges,
      hiddenRows: new Set(hiddenRows),
      filteredRows: new Set(filteredRows),
      foreignFormulas,
      date1904,
    });
    return {
      grid,
      cells: this.#rows,
      isProtected: this.#isProtected,
      filled: this.#formulas.areas.map(({ range }) => range),
    };
  }

  #addFilter(filter: Range | null): void {
    if (filter) this.#filters.push(filter);
  }

  /** A cell that points to a shared text. A sheet repeats them, so that one object serves for many. */
  #sharedText(raw: RawCell): Cell {
    const item = this.#context.strings?.item(raw.index);
    if (!item) throw new UnusableFile('DamagedPart', { part: this.#context.part });
    const known = this.#shared[raw.index];
    if (known?.style === raw.style && !raw.metadata) return known.cell;
    const cell = this.#make(raw, item.text, null, item.rich);
    this.#shared[raw.index] = { style: raw.style, cell };
    return cell;
  }

  #plain(raw: RawCell, formula: string | null): Cell {
    return this.#make(raw, readValue(raw, this.#context.date1904), formula, raw.inline?.rich ?? false);
  }

  #make(raw: RawCell, stored: CellValue, formula: string | null, rich: boolean): Cell {
    const { styles, display } = this.#context;
    const style = styles.at(raw.style);
    if (formula === null && (stored === null || stored === '')) return this.#blank(raw.style, style);
    // A date that is stored in words needs no format to be one.
    const isBareDate = raw.type === 'd' && style.numberFormat === 'General';
    const numberFormat = isBareDate ? 'dd/mm/yyyy' : style.numberFormat;
    return {
      value: stored,
      text: display.text(stored, numberFormat),
      formula,
      numberFormat,
      font: style.font,
      rich: rich || style.marked || raw.metadata,
    };
  }

  /** An empty cell, one for all of its style. */
  #blank(index: number, { numberFormat, font }: CellStyle): Cell {
    const known = this.#blanks.get(index);
    if (known) return known;
    const cell = { ...emptyCell, numberFormat, font };
    this.#blanks.set(index, cell);
    return cell;
  }

  /** Merged cells are indexed one by one, and a merge may reach over a whole sheet that holds one far cell. */
  #checkMerges(lastRow: number): void {
    let covered = 0;
    for (const { top, left, bottom, right } of this.#merges) {
      covered +=
        Math.max(1, Math.min(bottom, lastRow) - top + 1) *
        Math.max(1, Math.min(right, this.#lastCol) - left + 1);
    }
    const { cells } = sheetLimits;
    if (covered > cells) throw new UnusableFile('TooManyCells', { sheet: this.#context.name, limit: cells });
  }
}
