import { formatAddress, type CellRef } from '../../core/grid/address';
import type { Selection } from '../host';
import { readAddress } from './address';
import { ExcelFailure, isMissing, isNoRange } from './errors';

/**
 * Brings a cell into view and selects it. Selecting on a sheet that is not in front yet is unreliable, so that the sheet
 * comes first.
 *
 * @throws ExcelFailure where Excel does not go there: another workbook has the focus, or the sheet is hidden
 */
export async function selectCell(context: Excel.RequestContext, sheet: string, cell: CellRef): Promise<void> {
  try {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    await context.sync();
    worksheet.getRangeByIndexes(cell.row - 1, cell.col - 1, 1, 1).select();
    await context.sync();
  } catch (error) {
    if (isMissing(error)) throw new ExcelFailure('NoSuchSheet', { sheet }, error);
    throw new ExcelFailure('CannotSelect', { sheet, cell: formatAddress(cell) }, error);
  }
}

export async function activeSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  return sheet.name;
}

export async function selection(context: Excel.RequestContext): Promise<Selection | null> {
  const selected = context.workbook.getSelectedRange().load('address');
  const { worksheet } = selected;
  worksheet.load('name');
  try {
    await context.sync();
  } catch (error) {
    if (isNoRange(error)) return null;
    throw error;
  }
  const range = readAddress(selected.address);
  return range && { sheet: worksheet.name, range };
}
