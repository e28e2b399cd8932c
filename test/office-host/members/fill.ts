import { SharedFormula } from '../../../src/hosts/common/formula/shift';
import { formatArea, columnCount, rowCount } from '../book/reference';
import { notImplemented } from '../protocol/error';
import { forEachCell, type Area } from './area';
import { checkUnlocked } from './values';

/** Fills an area with what stands in another one, over and over: relative references move with the cells. */
export function copyFormulas(area: Area, source: Area): void {
  const { top, left } = source.range;
  const [rows, columns] = [rowCount(source.range), columnCount(source.range)];
  if (rowCount(area.range) % rows !== 0 || columnCount(area.range) % columns !== 0) {
    throw notImplemented('copying what does not fit a whole number of times');
  }
  checkUnlocked(area);
  forEachCell(area, (ref) => {
    const from = {
      row: top + ((ref.row - area.range.top) % rows),
      col: left + ((ref.col - area.range.left) % columns),
    };
    const { value, formula } = source.sheet.cell(from);
    if (formula === null) area.sheet.put(ref, { value, formula });
    else
      area.sheet.enter(
        ref,
        `=${new SharedFormula(formula.slice(1), from.row, from.col).at(ref.row, ref.col)}`,
      );
  });
  area.sheet.book.undo.add(`copy to ${area.sheet.name}!${formatArea(area.range)}`);
  area.sheet.book.tell({ ...area, source: 'local', isOwn: true });
}
