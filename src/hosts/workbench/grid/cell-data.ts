import { CellValueType, type ICellData } from '@univerjs/core';
import { isDateFormat } from 'numfmt';
import type { Cell, CellValue } from '../../../core/grid/grid';
import { toTypedFormula } from '../../common/formula/dialect';

type Shown = Pick<ICellData, 'v' | 't' | 'f'>;

/**
 * What the grid computes instead of the cell: `null` where nothing computes it, or where the grid does not know how:
 * references to other files and into tables, which it would show as errors. It then shows the result that the file has.
 */
export function shownFormula({ formula }: Cell): string | null {
  if (formula === null || (formula.includes('[') && foreign.test(formula))) return null;
  return toTypedFormula(formula);
}

/** Square brackets outside quoted texts and names. */
const foreign = /^(?:[^"'[]|"(?:[^"]|"")*"|'(?:[^'[]|'')*')*(?:'(?:[^'[]|'')*)?\[/;

/** A constant as the grid keeps it. What stands there before is gone. */
export function constantData(value: CellValue): ICellData {
  return { f: null, si: null, p: null, ...valueData(value) };
}

function valueData(value: CellValue): Shown {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === 'string' ? value : value.error, t: CellValueType.STRING };
}

/** A cell of the file as the grid shows it; `isStatic` where an area that the grid cannot compute fills it. */
export function shownData(cell: Cell, isStatic: boolean): Shown | null {
  const formula = isStatic ? null : shownFormula(cell);
  if (formula !== null)
    return cell.value === null ? { f: formula } : { f: formula, ...valueData(cell.value) };
  return cell.value === null ? null : valueData(cell.value);
}

const errors =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)$/;

/** What the grid holds in a cell, formula and constant alike. An empty text is nothing, but as a result. */
export function valueIn(data: ICellData | null | undefined): CellValue {
  const value = data?.v ?? typedLines(data);
  if (value === '' && data?.f) return '';
  if (value === null || value === '') return null;
  if (data?.t === CellValueType.BOOLEAN || typeof value === 'boolean')
    return value === 1 || value === true || value === '1';
  if (typeof value === 'number') return value;
  if (data?.t === CellValueType.NUMBER && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value);
  return data?.f && errors.test(value) ? { error: value } : value;
}

/** Such data shows a day in a cell of this number format. */
export function isDay(data: ICellData | null, numberFormat: string): boolean {
  const own = typeof data?.s === 'object' ? data.s?.n?.pattern : undefined;
  return typeof data?.v === 'number' && isDateFormat(own ?? numberFormat);
}

/** With its leading `=`; `null` for a constant. */
export function formulaIn(data: ICellData | null | undefined): string | null {
  return data?.f ? data.f : null;
}

/** The text in a cell, a number as it is written. */
export function textIn(data: ICellData | null | undefined): string | null {
  const value = data?.v ?? typedLines(data);
  return value === null ? null : String(value);
}

/** What stands in a cell into which a person typed several lines. */
function typedLines(data: ICellData | null | undefined): string | null {
  const stream = data?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r?\n$/, '').replaceAll('\r', '\n');
}
