import type { CellRef, Range } from '../grid/address';
import type {
  CellSpec,
  CellStyle,
  ChartSpec,
  ColumnSpec,
  ConditionalSpec,
  EntrySpec,
  NameSpec,
  PrintSpec,
  RowSpec,
  SheetId,
  SheetSpec,
  SpecValue,
  TableSpec,
} from '../grid/sheet-spec';

/** A cell that does not know its column yet. */
export type Content = Omit<CellSpec, 'col'>;

export function constant(value: SpecValue, style: CellStyle): Content {
  return { value, style };
}

/** @param value what the formula gives, as the engine knows it */
export function computed(formula: string, value: SpecValue, style: CellStyle): Content {
  return { formula: `=${formula}`, value, style };
}

/** A text that leads to a cell of the workbook. */
export function link(value: SpecValue, sheet: string, cell: CellRef, style: CellStyle): Content {
  return { value, style, link: { sheet, cell } };
}

interface RowOptions extends Omit<RowSpec, 'cells'> {
  /** The column of the first cell. */
  readonly from?: number;
}

/** Puts a sheet together from top to bottom. */
export class SheetBuilder {
  readonly #rows: RowSpec[] = [];
  readonly #merges: Range[] = [];
  readonly #tables: TableSpec[] = [];
  readonly #names: NameSpec[] = [];
  readonly #conditional: ConditionalSpec[] = [];
  readonly #entries: EntrySpec[] = [];
  readonly #charts: ChartSpec[] = [];

  constructor(
    private readonly id: SheetId,
    private readonly name: string,
    private readonly columns: readonly ColumnSpec[],
  ) {}

  /** The number of the row that comes next. */
  get next(): number {
    return this.#rows.length + 1;
  }

  get width(): number {
    return this.columns.length;
  }

  /** Adds a row, one content a column, and gives its number; `null` leaves a column out. */
  row(contents: readonly (Content | null)[], { from = 1, ...options }: RowOptions = {}): number {
    const cells = contents.flatMap((content, index) =>
      content === null ? [] : [{ col: from + index, ...content }],
    );
    return this.#rows.push({ ...options, cells });
  }

  /** Adds an empty line. */
  blank(): void {
    this.row([]);
  }

  /** Adds a row with one text across all columns, or those from `left` to `right`. */
  line(content: Content, { left = 1, right = this.width, height = 20 } = {}): number {
    const row = this.row([content], { from: left, height });
    if (right > left) this.#merges.push({ top: row, left, bottom: row, right });
    return row;
  }

  /** Adds cells to a row that stands already. */
  beside(row: number, contents: readonly (Content | null)[], from: number): void {
    const spec = this.#rows[row - 1];
    if (!spec) throw new Error(`There is no row ${row} yet.`);
    const cells = contents.flatMap((content, index) =>
      content === null ? [] : [{ col: from + index, ...content }],
    );
    this.#rows[row - 1] = { ...spec, cells: [...spec.cells, ...cells].sort((a, b) => a.col - b.col) };
  }

  merge(range: Range): void {
    this.#merges.push(range);
  }

  table(table: TableSpec): void {
    this.#tables.push(table);
  }

  /** Names a cell that people fill in. */
  input(name: string, cell: CellRef): void {
    this.#names.push({ name, range: oneCell(cell), input: true, hidden: false });
  }

  conditional(conditional: ConditionalSpec): void {
    this.#conditional.push(conditional);
  }

  entry(entry: EntrySpec): void {
    this.#entries.push(entry);
  }

  chart(chart: ChartSpec): void {
    this.#charts.push(chart);
  }

  build(frozenRows: number, print: PrintSpec): SheetSpec {
    return {
      id: this.id,
      name: this.name,
      columns: this.columns,
      rows: this.#rows,
      merges: this.#merges,
      tables: this.#tables,
      names: this.#names,
      conditional: this.#conditional,
      entries: this.#entries,
      charts: this.#charts,
      frozenRows,
      print,
    };
  }
}

export function oneCell({ row, col }: CellRef): Range {
  return { top: row, left: col, bottom: row, right: col };
}
