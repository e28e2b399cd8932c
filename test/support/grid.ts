import { parseAddress, parseRange } from '../../src/core/grid/address';
import { displayPlainly, Grid, type Cell, type CellValue } from '../../src/core/grid/grid';

/** A cell of a test table: a plain value, or a value with what else a cell may have. */
export type TestCell =
  | CellValue
  | {
      readonly v: CellValue;
      readonly formula?: string;
      readonly format?: string;
      readonly font?: string;
      readonly text?: string;
      readonly rich?: boolean;
    };

interface GridOptions {
  readonly sheet?: string;
  /** `A1:G1`, … */
  readonly merges?: readonly string[];
  readonly hidden?: readonly number[];
  readonly filtered?: readonly number[];
  readonly foreignFormulas?: readonly string[];
}

/** A grid from rows of values; `null` is an empty cell. */
export function gridOf(rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Grid {
  return new Grid({
    sheet: options.sheet ?? 'Phụ lục',
    cells: rows.map((row) => row.map(toCell)),
    merges: (options.merges ?? []).map((text) => must(parseRange(text), text)),
    hiddenRows: new Set([...(options.hidden ?? []), ...(options.filtered ?? [])]),
    filteredRows: new Set(options.filtered ?? []),
    foreignFormulas: options.foreignFormulas ?? [],
  });
}

/** The cell at an address such as `F7`. */
export function at(address: string): { row: number; col: number } {
  return must(parseAddress(address), address);
}

function must<Value>(value: Value | null, text: string): Value {
  if (value === null) throw new Error(`not an address: ${text}`);
  return value;
}

function toCell(cell: TestCell): Cell | undefined {
  if (cell === null) return undefined;
  const rich = typeof cell === 'object' && 'v' in cell ? cell : { v: cell };
  return {
    value: rich.v,
    text: rich.text ?? displayPlainly(rich.v),
    formula: rich.formula ?? null,
    numberFormat: rich.format ?? 'General',
    font: rich.font ?? null,
    rich: rich.rich ?? false,
  };
}
