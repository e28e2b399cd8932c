import { z } from 'zod';
import type { BookCell } from '../book/cell';
import { formatArea, formatReference } from '../book/reference';
import { notImplemented } from '../protocol/error';
import { forEachCell, mapCells, type Area } from './area';
import { hyperlink, putHyperlink } from './hyperlink';
import { checkShape, checkUnlocked } from './values';

/** What is asked of each cell: `true` for a value, an object for the values below it. */
const wanted = z.record(z.string(), z.unknown());

type Wanted = z.output<typeof wanted>;

const cellValues: Readonly<Record<string, (cell: BookCell) => unknown>> = {
  'format.fill.color': ({ format }) => format.fillColor,
  'format.font.bold': letters('bold'),
  'format.font.color': letters('fontColor'),
  'format.font.italic': letters('italic'),
  'format.font.name': letters('fontName'),
  'format.font.size': letters('fontSize'),
  'format.font.strikethrough': letters('strikethrough'),
  'format.font.underline': letters('underline'),
  'format.horizontalAlignment': ({ format }) => format.horizontalAlignment,
  'format.protection.locked': ({ format }) => format.locked,
  'format.verticalAlignment': ({ format }) => format.verticalAlignment,
  'format.wrapText': ({ format }) => format.wrapText,
  hyperlink: ({ hyperlink }) => hyperlink,
};

/** For every cell an object with what was asked: `{ format: { font: { color } } }`. */
export function cellProperties(area: Area, options: unknown): unknown {
  const asked = wanted.parse(options);
  return mapCells(area, (cell, { row, col }) => {
    const range = { top: row, left: col, bottom: row, right: col };
    return pick(asked, (path) => {
      if (path === 'address') return formatReference(area.sheet.name, range);
      return cellValues[path]?.(cell);
    });
  });
}

/** What can be set of each cell. */
export const settableProperties = z.array(z.array(z.strictObject({ hyperlink: hyperlink.optional() })));

/** Sets for every cell what its object says; an empty object leaves the cell as it is. */
export function setCellProperties(area: Area, properties: z.output<typeof settableProperties>): void {
  checkUnlocked(area);
  checkShape(area.range, properties);
  forEachCell(area, (ref) => {
    const link = properties[ref.row - area.range.top]?.[ref.col - area.range.left]?.hyperlink;
    if (link) putHyperlink(area.sheet, ref, link);
  });
  area.sheet.book.undo.add(`properties of ${area.sheet.name}!${formatArea(area.range)}`);
}

/** For every row an object with what was asked: `{ rowHidden, rowIndex, format: { rowHeight } }`. */
export function rowProperties(area: Area, options: unknown): unknown {
  const asked = wanted.parse(options);
  const { sheet, range } = area;
  return Array.from({ length: range.bottom - range.top + 1 }, (_, offset) => {
    const row = range.top + offset;
    return pick(asked, (path) => {
      if (path === 'rowHidden') return sheet.isRowHidden(row);
      if (path === 'rowIndex') return row - 1;
      return path === 'format.rowHeight' ? (sheet.rowHeights.get(row) ?? 15) : undefined;
    });
  });
}

/** For every column an object with what was asked: `{ columnHidden, columnIndex, format: { columnWidth } }`. */
export function columnProperties(area: Area, options: unknown): unknown {
  const asked = wanted.parse(options);
  const { sheet, range } = area;
  return Array.from({ length: range.right - range.left + 1 }, (_, offset) => {
    const col = range.left + offset;
    return pick(asked, (path) => {
      if (path === 'columnHidden') return sheet.hiddenColumns.has(col);
      if (path === 'columnIndex') return col - 1;
      return path === 'format.columnWidth' ? (sheet.columnWidths.get(col) ?? 48) : undefined;
    });
  });
}

function letters(key: keyof BookCell['format']): (cell: BookCell) => unknown {
  return ({ format, mixed }) => (mixed.has(key) ? null : format[key]);
}

function pick(asked: Wanted, read: (path: string) => unknown, prefix = ''): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(asked)) {
    const path = prefix + name;
    if (below === false) continue;
    if (typeof below === 'object') {
      answer[name] = pick(wanted.parse(below), read, `${path}.`);
      continue;
    }
    const value = read(path);
    if (value === undefined) throw notImplemented(`the cell property ${path}`);
    answer[name] = value;
  }
  return answer;
}
