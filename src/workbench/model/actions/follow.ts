import { messages } from '../../messages';
import type { WorkbenchDocument } from '../../../hosts/workbench';
import type { Workbench } from '../workbench';

/** Keeps the page in step with the workbook: what is unsaved, what cannot be done, which charts belong to the sheet in front. */
export function follow(workbench: Workbench, document: WorkbenchDocument): void {
  const isOpen = (): boolean => workbench.state.open?.document === document;
  let front: string | null = null;
  const showCharts = (): void => {
    workbench.update({ charts: document.charts().filter(({ sheet }) => sheet === front) });
  };
  document.onChange(() => {
    if (!isOpen()) return;
    const unsaved = document.isDirty() || workbench.owesSave;
    // Whoever has changed something knows what to do.
    workbench.update({ unsaved, ...(unsaved ? { invited: false } : {}) });
    showCharts();
    if (unsaved) keep(workbench, document);
    else void workbench.backups.forget();
  });
  document.onRefusal(({ code }) => {
    if (isOpen()) workbench.notify('warning', messages.said(`refused.${code}`));
  });
  const turnTo = (sheet: string | null): void => {
    front = sheet;
    if (isOpen()) showCharts();
  };
  document.onActiveSheet(turnTo);
  void document.host.activeSheet().then(turnTo);
  if (document.isDirty()) keep(workbench, document);
}

function keep(workbench: Workbench, document: WorkbenchDocument): void {
  workbench.backups.schedule(async () => ({
    name: document.fileName,
    at: workbench.now(),
    bytes: await document.backup(),
  }));
}
