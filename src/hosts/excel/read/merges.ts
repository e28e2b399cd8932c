import type { Range } from '../../../core/grid/address';
import { isBusyFailure } from '../errors';
import { readAddresses } from '../address';

/**
 * The merged areas of a sheet as they are, in one sync. To ask for them wipes the undo stack of the person who works in
 * the workbook: only for explicit commands that change it anyway.
 *
 * @returns `null` where Excel does not tell: it is older than ExcelApi 1.13, or there are too many of them
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: string,
  supports: (version: string) => boolean,
): Promise<Range[] | null> {
  if (!supports('1.13')) return null;
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  const areas = used.getMergedAreasOrNullObject().load('address');
  try {
    await context.sync();
  } catch (error) {
    if (isBusyFailure(error)) throw error;
    return null;
  }
  return areas.isNullObject ? [] : readAddresses(areas.address);
}
