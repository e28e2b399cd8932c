import { messages } from '../../messages';
import { openDocument, type OpeningStep, type WorkbenchDocument } from '../../../hosts/workbench';
import { UnusableFile } from '../../../hosts/xlsx/errors';
import { filled, type Said } from '../../../core/i18n/catalogue';
import { pickFile } from '../file-access';
import type { ChosenFile } from '../state';
import type { Workbench } from '../workbench';
import { finishEditing } from './editing';
import { follow } from './follow';
import { plainReason } from './reason';

/** Larger files hold no table that a person reads. */
const largest = { megabytes: 64, bytes: 64 * 1024 * 1024 };

/** Lets a person choose a file and opens it. */
export async function chooseFile(workbench: Workbench): Promise<void> {
  const file = await pickFile();
  if (file) await openChosen(workbench, file);
}

/** Opens what a person chose; asks first where unsaved changes would be lost. */
export async function openChosen(workbench: Workbench, next: ChosenFile): Promise<void> {
  if (!(await finishEditing(workbench))) return;
  if (workbench.state.unsaved) workbench.update({ question: { kind: 'discard', next } });
  else await open(workbench, next);
}

/**
 * Opens a file in the place of the one that is open; where it cannot be used, the open one stays as it is.
 *
 * @returns whether it was opened
 */
export async function open(workbench: Workbench, file: ChosenFile): Promise<boolean> {
  const { place } = workbench;
  if (!place) return false;
  const element = document.createElement('div');
  // Two grids are in the page until the new one stands.
  Object.assign(element.style, { position: 'absolute', inset: '0' });
  let opened = false;
  await workbench.work(messages.said('open.reading', { name: file.name }), async () => {
    try {
      const bytes = await file.bytes();
      if (bytes.length > largest.bytes) {
        workbench.notify(
          'error',
          failure(file.name, messages.said('open.tooLarge', { limit: largest.megabytes })),
        );
        return;
      }
      place.append(element);
      const { language } = workbench.state;
      const document = await openDocument({ name: file.name, bytes }, element, {
        language,
        unsaved: file.origin === 'backup',
        progress: (step) => workbench.update({ work: progress(step, file.name) }),
      });
      replace(workbench, file, document, element);
      opened = true;
    } catch (error) {
      element.remove();
      workbench.notify('error', reasonOf(file.name, error));
    }
  });
  return opened;
}

function replace(
  workbench: Workbench,
  { name, origin, place }: ChosenFile,
  document: WorkbenchDocument,
  element: HTMLElement,
): void {
  workbench.state.open?.document.dispose();
  for (const old of workbench.place?.children ?? []) if (old !== element) old.remove();
  workbench.owesSave = false;
  if (origin !== 'backup') void workbench.backups.forget();
  workbench.update({
    open: { document, name, origin, place, mayOverwrite: false },
    opened: workbench.state.opened + 1,
    unsaved: document.isDirty(),
    notShown: document.notShown,
    unreadable: document.unreadable,
    invited: origin === 'sample',
    charts: [],
    print: null,
  });
  follow(workbench, document);
}

function progress(step: OpeningStep, name: string): Said {
  return step === 'reading' ? messages.said('open.reading', { name }) : messages.said(`open.${step}`);
}

function failure(name: string, reason: Said): Said {
  return messages.said('open.failed', { name, reason: filled(reason) });
}

function reasonOf(name: string, error: unknown): Said {
  if (error instanceof UnusableFile) return failure(name, error);
  return messages.said('open.unexpected', { name, reason: plainReason(error) });
}
