import { CellValueType, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { textIn } from './cell-data';
import { textFormat, typedValue } from './typed-value';

/** Comes before the grid's own way to read what is typed, which knows neither decimal commas nor days before months. */
const first = 1000;

/** Lets the grid read numbers and days as they are written in Vietnamese, and offer numbers to be edited so. */
export function readTypingAsVietnamese(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor;
  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, { workbook, row, col, worksheet }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const hasFormat = workbook.getStyles().getStyleByCell(raw)?.n !== undefined;
      const offered = next(cell);
      // What is shown of a number without a format may lack its last decimals.
      const isWhole = hasFormat || !offered || typeof raw?.v !== 'number' || raw.f || raw.si;
      return withDecimalComma(isWhole ? offered : { ...offered, v: raw.v });
    },
  });
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (edited, { workbook, row, col, worksheet }, next) => {
      const data = edited ?? null;
      const typed = data?.f ? null : typedValue(textIn(data) ?? '');
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      const pattern = style?.n?.pattern ?? '';
      if (typed === null || pattern === textFormat) return next(edited);
      return typedCell(data, typed.value, pattern === '' ? typed.numberFormat : null);
    },
  });
}

/** The grid offers 1.005, which would be taken for a thousand and five as soon as it is typed. */
function withDecimalComma(cell: Nullable<ICellData>): Nullable<ICellData> {
  const text = String(cell?.v ?? '');
  if (!cell || cell.f || cell.si || cell.t === CellValueType.STRING || !decimal.test(text)) return cell;
  return { ...cell, v: text.replace('.', ','), t: CellValueType.STRING };
}

const decimal = /^-?\d+\.\d+%?$/;

function typedCell(
  data: ICellData | null | undefined,
  value: number,
  numberFormat: string | null,
): ICellData {
  const cell: ICellData = { ...data, p: null, f: null, si: null, v: value, t: CellValueType.NUMBER };
  if (numberFormat === null) return cell;
  const style = typeof cell.s === 'object' ? cell.s : {};
  return { ...cell, s: { ...style, n: { pattern: numberFormat } } };
}
