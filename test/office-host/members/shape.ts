import { blankCell } from '../book/cell';
import { formatArea, intersection } from '../book/reference';
import { forEachCell, type Area } from './area';
import { checkUnlocked } from './values';

/** Empties cells of what is asked; cells that nobody stored anything in are left out. */
export function clearArea(area: Area, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void {
  checkUnlocked(area);
  const { sheet, range } = area;
  for (const [row, cells] of sheet.rows) {
    if (row < range.top || row > range.bottom) continue;
    for (const col of cells.keys()) {
      if (col < range.left || col > range.right) continue;
      const { value, formula, mixed, numberFormat, format, hyperlink } = blankCell;
      sheet.put(
        { row, col },
        {
          ...(what === 'All' || what === 'Contents' ? { value, formula, mixed } : {}),
          ...(what === 'All' || what === 'Formats' ? { numberFormat, format } : {}),
          ...(what === 'All' || what === 'Hyperlinks' ? { hyperlink } : {}),
        },
      );
    }
  }
  if (what === 'All' || what === 'Formats') unmergeArea(area);
  sheet.book.undo.add(`clear ${sheet.name}!${formatArea(range)}`);
  if (what !== 'Formats') sheet.book.tell({ ...area, source: 'local', isOwn: true });
}

/** Joins cells into one, or each row into one; what stood in all but the first cell is lost. */
export function mergeArea(area: Area, across: boolean): void {
  checkUnlocked(area);
  unmergeArea(area);
  const { sheet, range } = area;
  if (across) {
    for (let row = range.top; row <= range.bottom; row++)
      sheet.merges.push({ ...range, top: row, bottom: row });
  } else {
    sheet.merges.push(range);
  }
  forEachCell(area, (ref) => {
    if (sheet.isCovered(ref)) sheet.put(ref, { value: null, formula: null });
  });
}

export function unmergeArea({ sheet, range }: Area): void {
  const others = sheet.merges.filter((merge) => !intersection(merge, range));
  sheet.merges.splice(0, sheet.merges.length, ...others);
}
