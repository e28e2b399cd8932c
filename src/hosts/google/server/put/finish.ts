import type { Range } from '../../../../core/grid/address';
import type { Finish } from '../../protocol';
import { cellsAt, sheetNamed, type Sheet } from '../places';
import { locked } from '../serve';
import { drawCharts } from './charts';

/** Measures, rules and charts of a sheet whose cells are written. */
export function finish(wish: Finish): Record<string, never> {
  locked(() => {
    const sheet = sheetNamed(wish.sheet);
    for (const range of wish.merges) cellsAt(sheet, range).merge();
    measure(sheet, wish);
    limitEntries(sheet, wish);
    addRules(sheet, wish);
    if (wish.filter) addFilter(sheet, wish.filter);
    drawCharts(sheet, wish.charts);
  });
  return {};
}

/** One sheet has one filter: that of somebody else stays. */
function addFilter(sheet: Sheet, range: Range): void {
  if (!sheet.getFilter()) cellsAt(sheet, range).createFilter();
}

function measure(sheet: Sheet, { widths, heights, frozenRows }: Finish): void {
  for (const { col, pixels, isHidden } of widths) {
    sheet.setColumnWidth(col, pixels);
    if (isHidden) sheet.hideColumns(col);
  }
  for (const { row, rows, pixels } of heights) {
    if (pixels === null) sheet.autoResizeRows(row, rows);
    else sheet.setRowHeightsForced(row, rows, pixels);
  }
  sheet.setFrozenRows(frozenRows);
}

function limitEntries(sheet: Sheet, { entries }: Finish): void {
  for (const { range, formula, message } of entries) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(formula)
      .setAllowInvalid(false)
      .setHelpText(message)
      .build();
    cellsAt(sheet, range).setDataValidation(rule);
  }
}

function addRules(sheet: Sheet, { rules }: Finish): void {
  if (rules.length === 0) return;
  const added = rules.map(({ range, formula, bold, italic, fill, color }) => {
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges([cellsAt(sheet, range)]);
    if (bold !== undefined) builder.setBold(bold);
    if (italic !== undefined) builder.setItalic(italic);
    if (fill !== undefined) builder.setBackground(fill);
    if (color !== undefined) builder.setFontColor(color);
    return builder.build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
}
