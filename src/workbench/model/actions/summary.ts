import { filled } from '../../../core/i18n/catalogue';
import { emptyWorkbook, fileHost } from '../../../hosts/xlsx';
import { saveFile } from '../../../taskpane/components/save-file';
import { Pacer } from '../../../taskpane/model/pacer';
import { explainFailure } from '../../../workflow/explain-failure';
import { messages } from '../../messages';
import { printedSheets, type PrintedSheets } from '../../print/printed-sheets';
import { workbookTypes } from '../file-access';
import type { Workbench } from '../workbench';
import { finishEditing } from './editing';

/** Shows the summary as it will be printed. */
export function showPrint(workbench: Workbench): Promise<boolean> {
  return withSummary(workbench, (print) => {
    workbench.update({ print });
    return Promise.resolve();
  });
}

/** Gives the person the summary as a workbook of its own, with figures only. */
export function downloadSummary(workbench: Workbench): Promise<boolean> {
  return withSummary(workbench, async ({ specs }) => {
    const { open, language } = workbench.state;
    const workbook = emptyWorkbook();
    await fileHost(workbook).putSheets(specs);
    const stem = (open?.name ?? '').replace(/\.xls[xm]$/i, '');
    const name = messages.speaker(language)('summary.fileName', { name: stem });
    const [[type]] = Object.entries(workbookTypes) as [[string, unknown]];
    saveFile(name, new Uint8Array(workbook.save()), type);
    workbench.notify('success', messages.said('summary.downloaded', { name }));
  });
}

async function withSummary(
  workbench: Workbench,
  use: (sheets: PrintedSheets) => Promise<void>,
): Promise<boolean> {
  if (!(await finishEditing(workbench))) return false;
  return workbench.work(messages.said('summary.working'), async () => {
    const { open, language } = workbench.state;
    if (!open) return;
    try {
      const sheets = await printedSheets(open.document.host, {
        language,
        today: workbench.today(),
        pacer: new Pacer(),
      });
      await use(sheets);
    } catch (error) {
      workbench.notify('error', messages.said('summary.failed', { reason: filled(explainFailure(error)) }));
    }
  });
}
