import { z } from 'zod';
import type { CellRef, Range } from '../../../src/core/grid/address';
import { displayPlainly, type CellValue } from '../../../src/core/grid/grid';
import type { BookCell } from '../book/cell';
import { columnCount, formatArea, rowCount } from '../book/reference';
import { accessDenied, invalidArgument } from '../protocol/error';
import { forEachCell, mapCells, type Area } from './area';

/** A value as it stands on the wire: errors are text, an empty cell is the empty text. */
export function wireValue(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? displayPlainly(value) : value;
}

export function readValues(area: Area): unknown {
  return mapCells(area, ({ value }) => wireValue(value));
}

export function readFormulas(area: Area): unknown {
  return mapCells(area, ({ value, formula }) => formula ?? wireValue(value));
}

export function readTexts(area: Area): unknown {
  const { display } = area.sheet.book;
  return mapCells(area, ({ value, numberFormat }) => display.text(value, numberFormat));
}

export function readNumberFormats(area: Area): unknown {
  return mapCells(area, ({ numberFormat }) => numberFormat);
}

export function readValueTypes(area: Area): unknown {
  return mapCells(area, valueType);
}

function valueType({ value }: BookCell): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : value === '' ? 'Empty' : 'String';
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const block = z.union([scalar, z.array(z.array(scalar.nullable()))]);

/** Writes one value everywhere, or a block of the shape of the area in which `null` leaves a cell as it is. */
export function writeValues(area: Area, raw: unknown): void {
  const { sheet } = area;
  const values = blockOf(area, raw);
  checkUnlocked(area);
  const targets = values.isUniform ? everyRow(area) : rowsThatTakeValues(area);
  targets.forEach((row, index) => {
    for (let col = area.range.left; col <= area.range.right; col++) {
      const value = values.at(index, col - area.range.left);
      if (value !== null) sheet.enter({ row, col }, value);
    }
  });
  sheet.book.undo.add(`values of ${sheet.name}!${formatArea(area.range)}`);
  sheet.book.tell({ ...area, source: 'local', isOwn: true });
}

/** Sets the format of each cell; the empty text is the format `General`. */
export function writeNumberFormats(area: Area, raw: unknown): void {
  const formats = blockOf(area, raw);
  checkUnlocked(area);
  forEachCell(area, (ref) => {
    const format = formats.at(ref.row - area.range.top, ref.col - area.range.left);
    if (format === null) return;
    area.sheet.put(ref, {
      numberFormat: area.sheet.book.keptFormat(format === '' ? 'General' : String(format)),
    });
  });
  area.sheet.book.undo.add(`number formats of ${area.sheet.name}!${formatArea(area.range)}`);
}

type Scalar = z.output<typeof scalar>;

interface Block {
  readonly isUniform: boolean;
  at(row: number, col: number): Scalar | null;
}

function blockOf({ range }: Area, raw: unknown): Block {
  const parsed = block.safeParse(raw);
  if (!parsed.success) throw invalidArgument();
  const { data } = parsed;
  if (!Array.isArray(data)) return { isUniform: true, at: () => data };
  checkShape(range, data);
  return { isUniform: false, at: (row, col) => data[row]?.[col] ?? null };
}

/** @throws HostError `InvalidArgument` for an array of another shape than the range */
export function checkShape(range: Range, data: readonly (readonly unknown[])[]): void {
  if (data.length === rowCount(range) && data.every((row) => row.length === columnCount(range))) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** @throws HostError `AccessDenied` where the sheet is protected and the area holds a locked cell */
export function checkUnlocked(area: Area): void {
  if (area.sheet.book.isReadOnly) throw accessDenied();
  if (!area.sheet.isProtected) return;
  forEachCell(area, (ref: CellRef) => {
    if (area.sheet.cell(ref).format.locked) throw accessDenied();
  });
}

function everyRow({ range }: Area): number[] {
  return Array.from({ length: rowCount(range) }, (_, index) => range.top + index);
}

/**
 * With a filter on, Excel has been seen to misplace the rows of an array. Here they go to the rows that can be seen, one after the
 * other, so that values end up beside the wrong task.
 */
function rowsThatTakeValues(area: Area): number[] {
  const { filteredRows } = area.sheet;
  const rows = everyRow(area);
  return filteredRows.size === 0 || rows.length === 1 ? rows : rows.filter((row) => !filteredRows.has(row));
}
