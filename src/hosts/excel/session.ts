import type { OfficeApi } from './api';
import { failureOf } from './errors';

/**
 * Does something with the workbook. Where a person is typing in a cell, it waits until they are done.
 *
 * @throws ExcelFailure with a sentence for a person where Excel fails
 */
export async function session<Result>(
  { run }: OfficeApi,
  step: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await run({ delayForCellEdit: true }, step);
  } catch (error) {
    throw failureOf(error);
  }
}
