import { cellKey, type CellRef, type Range } from '../../../core/grid/address';
import { emptyCell, Grid, type Cell } from '../../../core/grid/grid';
import type { Patch } from '../../../core/grid/patch';
import type { SheetState } from '../../common/preflight';
import { readAddress } from '../address';
import { readFormula, readNumberFormat, readValue } from '../../common/cell-value';
import { ExcelFailure, isMissing } from '../errors';
import { payloadOf } from '../../common/payload';
import { rectanglesOf } from '../../common/rectangles';
import { RowReader, type ReadRows } from '../read/row-reader';
import { fontSides, isMarked, isUniform } from '../../common/marked-font';
import { columnOf, runsOf, type Run } from '../runs';

/** What there is about a sheet that may stand between patches and their cells; the grid holds their cells only. */
export interface Targets extends SheetState {
  /** The identifier of the sheet. */
  readonly sheet: string;
  readonly runs: readonly Run[];
  /** A filter leaves rows out. */
  readonly isFiltered: boolean;
}

const wants = { formulas: true, values: true, numberFormats: true, fonts: false };

/** Around the value, the formula and the format of a cell: what they weigh beside a text, in bytes. */
const bareCell = 60;

/** Looks at the cells that are to be written: two syncs, and one more for every further 4 MB. */
export async function readTargets(
  context: Excel.RequestContext,
  sheet: string,
  patches: readonly Patch[],
  supports: (version: string) => boolean,
): Promise<Targets> {
  const content = new CellCollector();
  const reader = new RowReader(context);
  const runs = runsOf(patches.map(({ cell }) => cell));
  const weights = new Map(patches.map(({ cell, before }) => [cellKey(cell), payloadOf(before)]));
  for (const run of runs) {
    const { top, bottom, col } = run;
    const size = { rows: bottom - top + 1, columns: 1, rowSize: rowSizeOf(run, weights) };
    reader.add({ sheet, top, left: col, ...size, wants, take: (rows) => content.add(rows) });
  }
  const { workbook, worksheet, protection, filter, tables, pivots, asked } = await reader
    .step(() => askFor(context, sheet, runs, supports('1.12')))
    .catch((error: unknown) => {
      throw isMissing(error) ? new ExcelFailure('NoSuchSheet', { sheet }) : error;
    });
  const askMore = () => ({
    framed: tables.items.map((table) => ({
      table,
      range: table.getRange().load('address'),
      filter: table.autoFilter.load('isDataFiltered'),
    })),
    pivotRanges: pivots.items.map(({ layout }) => layout.getRange().load('address')),
    details: asked.map(askAgain),
  });
  const isMoreNeeded = !reader.isDone || tables.items.length + pivots.items.length > 0 || asked.some(isMixed);
  const { framed, pivotRanges, details } = isMoreNeeded ? await reader.step(askMore) : askMore();
  await reader.finish();
  const hiddenRows = new Set<number>();
  const spilled: CellRef[] = [];
  for (const { run, rich, hidden, spills } of details) {
    for (let row = run.top; row <= run.bottom; row++) {
      if (rich(row)) content.mark(row, run.col);
      if (hidden(row)) hiddenRows.add(row);
      if (spills(row)) spilled.push({ row, col: run.col });
    }
  }
  return {
    sheet: worksheet.id,
    runs,
    grid: new Grid({ sheet: worksheet.name, cells: content.cells, hiddenRows }),
    cells: content.cells,
    isProtected: protection.protected,
    isSigned: workbook.readOnly,
    isFiltered: filter.isDataFiltered || framed.some((table) => table.filter.isDataFiltered),
    filled: rectanglesOf(spilled),
    frames: framed.flatMap(({ table, range }) => frameOf(table, readAddress(range.address))),
    pivots: pivotRanges.flatMap(({ address }) => readAddress(address) ?? []),
  };
}

/** A cell is told twice, as a value and as a formula; those between the ones that are to be written are like them. */
function rowSizeOf(run: Run, weights: ReadonlyMap<number, number>): number {
  const known = columnOf(run, (row) => weights.get(cellKey({ row, col: run.col })) ?? []).flat(2);
  const sum = known.reduce((bytes, weight) => bytes + weight, 0);
  return bareCell + (2 * sum) / Math.max(1, known.length);
}

interface AskedRun {
  readonly run: Run;
  readonly range: Excel.Range;
  readonly font: Excel.RangeFont;
  /** Excel is new enough to have formulas that spill, and to tell of them. */
  readonly tellsOfSpills: boolean;
}

/** The first questions about a sheet and the cells on it. */
function askFor(context: Excel.RequestContext, sheet: string, runs: readonly Run[], tellsOfSpills: boolean) {
  const workbook = context.workbook.load('readOnly');
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet).load('id,name');
  return {
    workbook,
    worksheet,
    protection: worksheet.protection.load('protected'),
    filter: worksheet.autoFilter.load('isDataFiltered'),
    tables: worksheet.tables.load('items/showHeaders,items/showTotals'),
    pivots: worksheet.pivotTables.load('items/name'),
    asked: runs.map((run): AskedRun => {
      const range = worksheet.getRangeByIndexes(run.top - 1, run.col - 1, run.bottom - run.top + 1, 1);
      const font = range.format.font.load(Object.keys(fontSides));
      range.load(tellsOfSpills ? 'rowHidden,hasSpill' : 'rowHidden');
      return { run, range, font, tellsOfSpills };
    }),
  };
}

interface Details {
  readonly run: Run;
  readonly rich: (row: number) => boolean;
  readonly hidden: (row: number) => boolean;
  /** A formula fills the cell, its own or that of another cell. */
  readonly spills: (row: number) => boolean;
}

/** The cells of a run differ in what matters. */
function isMixed(asked: AskedRun): boolean {
  return hasMixedFonts(asked) || rowHiddenOf(asked) === null || hasSpillOf(asked) === null;
}

function hasMixedFonts({ run, font }: AskedRun): boolean {
  return run.top < run.bottom && !isUniform(font);
}

/** Of rows that differ Excel gives nothing. */
function rowHiddenOf({ range }: AskedRun): boolean | null {
  return range.rowHidden;
}

/** Of cells that differ Excel gives nothing. */
function hasSpillOf({ range, tellsOfSpills }: AskedRun): boolean | null {
  return tellsOfSpills && range.hasSpill;
}

/** Asks for each cell what the cells of a run do not share. */
function askAgain(asked: AskedRun): Details {
  const { run, range, font } = asked;
  const marked = isMarked(font);
  const hidden = rowHiddenOf(asked);
  const cells = hasMixedFonts(asked) ? range.getCellProperties({ format: { font: fontSides } }) : null;
  const rows = hidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const spills = hasSpillOf(asked);
  const each =
    spills === null ? columnOf(run, (row) => range.getCell(row - run.top, 0).load('hasSpill')).flat() : null;
  return {
    run,
    rich: (row) => (cells ? isMarked(cells.value[row - run.top]?.[0]?.format?.font ?? {}) : marked),
    hidden: (row) => (rows ? rows.value[row - run.top]?.rowHidden === true : hidden === true),
    spills: (row) => (each ? each[row - run.top]?.hasSpill === true : spills === true),
  };
}

function frameOf({ showHeaders, showTotals }: Excel.Table, range: Range | null): Range[] {
  if (!range) return [];
  return [
    ...(showHeaders ? [{ ...range, bottom: range.top }] : []),
    ...(showTotals ? [{ ...range, top: range.bottom }] : []),
  ];
}

/** Cells as they stand, without what only a reader of the whole sheet needs to know of them. */
class CellCollector {
  readonly cells: (Cell | undefined)[][] = [];

  add({ top, left, formulas, values, numberFormats }: ReadRows): void {
    formulas.forEach((line, index) => {
      const raw = values[index]?.[0];
      const formula = readFormula(line[0], raw);
      const value = readValue(raw, formula !== null);
      const numberFormat = readNumberFormat(numberFormats[index]?.[0]);
      this.#put(top + index, left, { ...emptyCell, value, formula, numberFormat });
    });
  }

  mark(row: number, col: number): void {
    const cell = this.cells[row - 1]?.[col - 1];
    if (cell && cell.value !== null) this.#put(row, col, { ...cell, rich: true });
  }

  #put(row: number, col: number, cell: Cell): void {
    (this.cells[row - 1] ??= [])[col - 1] = cell;
  }
}
