import { messages } from '../../messages';
import type { Workbench } from '../workbench';
import { finishEditing } from './editing';
import { resumeAfterReload } from './start';

/** Puts the new version in the place of this one, once the unsaved work is kept. */
export async function updateVersion(workbench: Workbench, activate: () => Promise<void>): Promise<void> {
  if (!(await finishEditing(workbench))) return;
  if (workbench.state.unsaved) {
    if (!(await workbench.backups.flush())) {
      workbench.notify('error', messages.said('update.postponed'));
      return;
    }
    resumeAfterReload(workbench.backups.visit);
  }
  await activate();
  workbench.leaving = true;
  location.reload();
}
