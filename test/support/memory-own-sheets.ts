import { contains, type CellRef, type Range } from '../../src/core/grid/address';
import { displayPlainly, emptyCell, Grid, type Cell, type CellValue } from '../../src/core/grid/grid';
import type { SheetId, SheetSpec } from '../../src/core/grid/sheet-spec';
import { blockOf } from '../../src/core/grid/spec-block';
import type { OwnSheet, PutObstacle } from '../../src/hosts/host';

/** The sheets of ours in a workbook in memory. */
export class MemoryOwnSheets {
  readonly #specs = new Map<SheetId, SheetSpec>();

  /** @param grids of the whole workbook, by the name of their sheet */
  constructor(private readonly grids: Map<string, Grid>) {}

  idOf(sheet: string): SheetId | null {
    return [...this.#specs.values()].find(({ name }) => name === sheet)?.id ?? null;
  }

  list(): OwnSheet[] {
    return [...this.#specs.values()].map(({ id, name, names }) => {
      const inputs = new Map<string, CellValue>();
      for (const own of names) {
        const value = this.grids.get(name)?.cell(own.range.top, own.range.left).value ?? null;
        if (own.input && value !== null) inputs.set(own.name, value);
      }
      return { id, name, inputs };
    });
  }

  put(specs: readonly SheetSpec[]): PutObstacle[] {
    const obstacles = specs.map((spec) => this.#obstacle(spec)).filter((found) => found !== null);
    if (obstacles.length > 0) return obstacles;
    for (const spec of specs) {
      this.grids.set(spec.name, written(spec, this.#blockOf(spec), this.grids.get(spec.name)));
      this.#specs.set(spec.id, spec);
    }
    return [];
  }

  /** The cells that are ours so far. */
  #blockOf({ id }: SheetSpec): Range | null {
    const old = this.#specs.get(id);
    return old ? blockOf(old) : null;
  }

  #obstacle(spec: SheetSpec): PutObstacle | null {
    const { id, name: sheet } = spec;
    const present = [...this.grids.keys()].find((name) => name.toLowerCase() === sheet.toLowerCase());
    const grid = present === undefined ? undefined : this.grids.get(present);
    const old = this.#blockOf(spec);
    if (!grid) return null;
    if (!old || this.idOf(grid.sheet) !== id) return { id, sheet, code: 'NameTaken', cell: null };
    const cell = cellsOf(blockOf(spec)).find((one) => !contains(old, one) && grid.at(one).value !== null);
    return cell ? { id, sheet, code: 'ForeignCells', cell } : null;
  }
}

/** The sheet as it is to be, with the cells of others that stand on the one in whose place it comes. */
function written(spec: SheetSpec, old: Range | null, before: Grid | undefined): Grid {
  const cells: (Cell | undefined)[][] = [];
  const put = ({ row, col }: CellRef, cell: Cell) => ((cells[row - 1] ??= [])[col - 1] = cell);
  if (before) {
    const all = { top: 1, left: 1, bottom: before.lastRow, right: before.lastCol };
    for (const cell of cellsOf(all)) {
      if (!old || !contains(old, cell)) put(cell, before.at(cell));
    }
  }
  spec.rows.forEach((row, index) => {
    for (const { col, value, formula, style } of row.cells) {
      put(
        { row: index + 1, col },
        {
          ...emptyCell,
          // An empty constant is nothing; a formula may give an empty text.
          value: value === '' && formula === undefined ? null : value,
          text: displayPlainly(value),
          formula: formula ?? null,
          numberFormat: style.numberFormat ?? 'General',
          font: 'Times New Roman',
        },
      );
    }
  });
  return new Grid({ sheet: spec.name, cells, merges: spec.merges });
}

function cellsOf({ top, left, bottom, right }: Range): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push({ row, col });
  }
  return cells;
}
