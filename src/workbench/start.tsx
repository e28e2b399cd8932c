import { createRoot } from 'react-dom/client';
import { languageFor } from '../core/i18n/language';
import { localTime, today } from '../taskpane/clock';
import { rememberedLanguage } from '../taskpane/remembered-language';
import { messages } from './messages';
import { finishEditing } from './model/actions/editing';
import { Workbench } from './model/workbench';
import { BackupKeeper } from './offline/backup-keeper';
import { backupStore } from './offline/backup-store';
import { visitsOf } from './offline/visits';
import { registerWorker } from './offline/worker-updates';
import { Page } from './Page';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the workbench.');

// Browsers grant locks to https and to this machine only.
const { locks } = navigator as Partial<Navigator>;
const workbench: Workbench = new Workbench({
  language: rememberedLanguage() ?? languageFor(navigator.language),
  today: () => today(new Date()),
  now: () => localTime(new Date()),
  backups: new BackupKeeper(backupStore, visitsOf(locks), () =>
    workbench.notify('warning', messages.said('backup.impossible')),
  ),
});

window.addEventListener('beforeunload', (event) => {
  void finishEditing(workbench);
  if (workbench.state.unsaved && !workbench.leaving) event.preventDefault();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void workbench.backups.flush();
});

document.documentElement.lang = workbench.state.language;
createRoot(root).render(<Page workbench={workbench} />);
void registerWorker((activateUpdate) => workbench.update({ activateUpdate })).catch(() => undefined);
