import { messages } from '../../messages';
import type { Backup } from '../../offline/backup-store';
import type { ChosenFile } from '../state';
import type { Workbench } from '../workbench';
import { finishEditing } from './editing';
import { open, openChosen } from './open';

/** Opens what an earlier visit left unsaved. The old copy goes once this visit keeps one of its own. */
export async function restore(workbench: Workbench, backup: Backup): Promise<boolean> {
  const file: ChosenFile = {
    name: backup.name,
    origin: 'backup',
    place: null,
    bytes: () => Promise.resolve(backup.bytes),
  };
  if (!(await finishEditing(workbench))) return false;
  if (workbench.state.unsaved) {
    await openChosen(workbench, file);
    return false;
  }
  if (!(await open(workbench, file))) return false;
  workbench.notify('success', messages.said('backup.restored', { name: backup.name }));
  if (await workbench.backups.flush()) await forgetOld(workbench, backup);
  return true;
}

export async function forgetOld(workbench: Workbench, { id }: Backup): Promise<void> {
  await workbench.backups.drop(id);
  workbench.update({ backup: await workbench.backups.orphan() });
}
