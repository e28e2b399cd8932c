import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { cellKey, contains, maxColumn, maxRow, type Range } from '../../../core/grid/address';
import { Grid } from '../../../core/grid/grid';
import { rowsOfStep, type Steps } from '../../../core/steps';
import type { SheetInfo } from '../../host';
import { plainLook } from '../../xlsx/view/looks';
import type { CellLook, RowView, SheetView } from '../../xlsx/view/types';
import type { FileSheet } from '../file/content';
import { shownData } from './cell-data';
import { columnPixels, digitWidth, fittedPixels, rowPixels } from './sizes';

/** Room below and beside what the sheet holds. */
const spareRows = 100;
const spareColumns = 10;
const leastColumns = 26;
/** Empty cells with a look of their own count so far beyond the last filled row and column. */
const styledMargin = 200;

export type SheetSnapshot = Partial<IWorksheetData> & Pick<IWorksheetData, 'id' | 'name'>;

export interface SnapshotContext {
  readonly looks: readonly CellLook[];
  /** The id of each look in the grid. */
  readonly styleIds: readonly string[];
}

/** A sheet of the file as the grid takes it. */
export function* sheetSnapshot(
  id: string,
  info: SheetInfo,
  sheet: FileSheet,
  { looks, styleIds }: SnapshotContext,
): Steps<SheetSnapshot> {
  const { view } = sheet;
  const grid = new Grid(sheet.data);
  const digit = digitWidth(looks[0]);
  const size = sizeOf(grid, view);
  const columns = columnsOf(view, size.columns, digit, styleIds);
  const defaultColumnWidth = columnPixels(view.defaultWidth, digit);
  const widthOf = (col: number): number => columns[col - 1]?.w ?? defaultColumnWidth;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const rows = new Map(view.rows.map((row) => [row.row, row]));
  const isStatic = staticCells(sheet);
  for (let row = 1; row <= size.rows; row++) {
    const rowView = rows.get(row);
    const cells = cellsOf(grid, row, rowView, size.columns, styleIds, isStatic);
    if (cells !== null) cellData[row - 1] = cells;
    const data = rowOf(grid, row, rowView, { view, looks, styleIds, widthOf });
    if (data !== null) rowData[row - 1] = data;
    if (row % rowsOfStep === 0) yield;
  }
  return {
    id,
    name: info.name,
    custom: { isOwn: info.own !== null },
    hidden: truth(info.state !== 'visible'),
    tabColor: view.tabColor === null ? '' : `#${view.tabColor}`,
    rowCount: Math.min(maxRow, size.rows + spareRows),
    columnCount: size.columns,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    defaultColumnWidth,
    defaultRowHeight: rowPixels(view.defaultHeight),
    showGridlines: truth(view.gridLines),
    rightToLeft: truth(view.rightToLeft),
    freeze: {
      xSplit: view.frozenColumns,
      ySplit: view.frozenRows,
      startColumn: view.frozenColumns || -1,
      startRow: view.frozenRows || -1,
    },
    mergeData: grid.merges
      .filter(({ top, left }) => top <= size.rows && left <= size.columns)
      .map(({ top, left, bottom, right }) => ({
        startRow: top - 1,
        startColumn: left - 1,
        endRow: Math.min(bottom, size.rows) - 1,
        endColumn: Math.min(right, size.columns) - 1,
      })),
    cellData,
    rowData,
    columnData: columns,
  };
}

function sizeOf(grid: Grid, view: SheetView): { rows: number; columns: number } {
  let rows = grid.lastRow;
  let columns = grid.lastCol;
  const [lastRow, lastCol] = [grid.lastRow + styledMargin, grid.lastCol + styledMargin];
  for (const { row, looks } of view.rows) {
    if (looks.length > 0 && row <= lastRow) rows = Math.max(rows, row);
    if (looks.length <= lastCol) columns = Math.max(columns, looks.length);
  }
  const withSpare = Math.max(leastColumns, columns + spareColumns);
  return { rows: Math.max(1, rows), columns: Math.min(maxColumn, withSpare) };
}

function columnsOf(
  view: SheetView,
  count: number,
  digit: number,
  styleIds: readonly string[],
): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const { first, last, width, hidden, look } of view.columns) {
    for (let col = first; col <= Math.min(last, count); col++) {
      columns[col - 1] = {
        ...(width === null ? {} : { w: columnPixels(width, digit) }),
        ...(hidden || width === 0 ? { hd: BooleanNumber.TRUE } : {}),
        ...(look === 0 ? {} : { s: styleIds[look] ?? null }),
      };
    }
  }
  return columns;
}

function cellsOf(
  grid: Grid,
  row: number,
  rowView: RowView | undefined,
  columns: number,
  styleIds: readonly string[],
  isStatic: (row: number, col: number) => boolean,
): Record<number, ICellData> | null {
  const looks = rowView?.looks ?? [];
  const last = Math.min(columns, Math.max(grid.width(row), looks.length));
  let cells: Record<number, ICellData> | null = null;
  for (let col = 1; col <= last; col++) {
    const look = looks[col - 1];
    const shown = shownData(grid.cell(row, col), isStatic(row, col));
    if (shown === null && look === undefined) continue;
    cells ??= {};
    cells[col - 1] = look === undefined ? { ...shown } : { ...shown, s: styleIds[look] ?? null };
  }
  return cells;
}

interface RowContext {
  readonly view: SheetView;
  readonly looks: readonly CellLook[];
  readonly styleIds: readonly string[];
  readonly widthOf: (col: number) => number;
}

function rowOf(
  grid: Grid,
  row: number,
  rowView: RowView | undefined,
  { view, looks, styleIds, widthOf }: RowContext,
): Partial<IRowData> | null {
  const hidden = rowView?.hidden === true || grid.hiddenRows.has(row);
  const style = rowView?.look ?? null;
  const height = rowView?.height ?? null;
  const fitted = height === null && rowView ? fit(grid, rowView, { view, looks, widthOf }) : null;
  if (!hidden && style === null && height === null && fitted === null) return null;
  return {
    ...(height === null ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
    ...(fitted === null ? {} : { h: fitted, ia: BooleanNumber.FALSE }),
    ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    ...(style === null ? {} : { s: styleIds[style] ?? null }),
  };
}

function fit(grid: Grid, rowView: RowView, context: Omit<RowContext, 'styleIds'>): number | null {
  const { row } = rowView;
  const texts = [];
  for (let col = 1; col <= grid.width(row); col++) {
    const { text } = grid.cell(row, col);
    const merge = grid.merges.length === 0 ? null : grid.mergeAt({ row, col });
    if (text === '' || (merge !== null && (merge.left !== col || merge.top !== row || merge.bottom > row)))
      continue;
    let width = 0;
    for (let at = col; at <= (merge?.right ?? col); at++) width += context.widthOf(at);
    texts.push({ text, width, look: context.looks[rowView.looks[col - 1] ?? 0] ?? plainLook });
  }
  return texts.length === 0 ? null : fittedPixels(texts, context.view);
}

function truth(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Tells the cells that are shown with the results of the file, as the grid cannot compute them. */
function staticCells({ filled, pivots }: FileSheet): (row: number, col: number) => boolean {
  const areas: readonly Range[] = [...filled, ...pivots];
  if (areas.length === 0) return () => false;
  const known = new Map<number, boolean>();
  return (row, col) => {
    const key = cellKey({ row, col });
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = areas.some((area) => contains(area, { row, col }))));
    return found;
  };
}
