import type { Host } from '../host';
import type { XlsxWorkbook } from './workbook';

/** A workbook file as a host. What is applied is in the file once it is saved. */
export function fileHost(workbook: XlsxWorkbook): Host {
  return {
    listSheets: () => settle(() => workbook.sheets),
    read: (sheet) => settle(() => workbook.grid(sheet)),
    preflight: (sheet, patches) => settle(() => workbook.preflight(sheet, patches)),
    apply: async (sheet, patches, beforeWriting) => {
      await beforeWriting?.();
      return workbook.apply(sheet, patches);
    },
    ownSheets: () => settle(() => workbook.ownSheets()),
    putSheets: (specs) => settle(() => workbook.putSheets(specs)),
  };
}

/** The answer as a promise, and what is thrown as its rejection. */
async function settle<Result>(answer: () => Result): Promise<Result> {
  return Promise.resolve(answer());
}
