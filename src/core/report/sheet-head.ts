import type { CellStyle, ColumnSpec } from '../grid/sheet-spec';
import type { Text } from '../i18n/text';
import { serialFromDate } from '../values/civil-date';
import { asOfName } from './as-of';
import { computed, constant, type SheetBuilder } from './sheet-builder';
import { styles } from './styles';
import { lineHeight, linesOf, widthOf } from './measures';
import { planTitle } from './plan-title';
import type { ReportInput } from './types';

const liveDay: Text = { vi: 'Tính đến ngày', en: 'As of' };
const checkedDay: Text = { vi: 'Kiểm tra theo ngày báo cáo', en: 'Checked as of' };

/** The title of a sheet and below it that of the plan, across the columns that can be seen. */
export function writeTitle(
  builder: SheetBuilder,
  title: Text,
  columns: readonly ColumnSpec[],
  { plan, language }: ReportInput,
): void {
  const right = columns.length;
  builder.line(constant(title[language], styles.title), { right, height: 26 });
  for (const line of planTitle(plan)) {
    const height = lineHeight * linesOf(line, widthOf(columns)) + 4;
    builder.line(constant(line, styles.subtitle), { right, height });
  }
}

/** The day to which the figures of a sheet belong; it moves with the cell in which people change it. */
export function writeAsOf(builder: SheetBuilder, right: number, { rollup, language }: ReportInput): void {
  builder.line(computed(asOfName, serialFromDate(rollup.asOf), dayStyle(liveDay[language])), { right });
}

/** The day for which a sheet was made whose contents do not move. */
export function writeCheckedDay(
  builder: SheetBuilder,
  right: number,
  { rollup, language }: ReportInput,
): void {
  builder.line(constant(serialFromDate(rollup.asOf), dayStyle(checkedDay[language])), { right });
}

/** The words stand in the number format, so that the cell stays a date in every language of the spreadsheet. */
function dayStyle(words: string): CellStyle {
  return { ...styles.subtitle, italic: true, numberFormat: `"${words} "dd/mm/yyyy` };
}
