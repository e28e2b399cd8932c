import { saveFile } from '../../../taskpane/components/save-file';
import { messages } from '../../messages';
import { canSaveInPlace, hasChanged, pickPlaceToSave, workbookTypes, writeTo } from '../file-access';
import type { OpenWorkbook } from '../state';
import type { Workbench } from '../workbench';
import { finishEditing } from './editing';
import { plainReason } from './reason';

/**
 * Saves the open workbook into its own file, once a person has agreed to that, else into a new one.
 *
 * @returns whether everything is safe in a file of the person
 */
export async function save(workbench: Workbench): Promise<boolean> {
  if (!(await finishEditing(workbench))) return false;
  const { open } = workbench.state;
  if (!open) return false;
  const { place } = open;
  if (!canSaveInPlace() || !place) return saveAs(workbench);
  try {
    if (await hasChanged(place)) return ask(workbench, 'changed');
  } catch (error) {
    tellFailure(workbench, error);
    return false;
  }
  return open.mayOverwrite ? writeInto(workbench, open, place.handle) : ask(workbench, 'overwrite');
}

/** Saves into the file that was opened: a person has agreed. */
export async function overwrite(workbench: Workbench): Promise<boolean> {
  const { open } = workbench.state;
  return open?.place ? writeInto(workbench, open, open.place.handle) : false;
}

function ask(workbench: Workbench, kind: 'overwrite' | 'changed'): false {
  workbench.update({ question: { kind } });
  return false;
}

/** Saves into a file that a person chooses, or among the downloads where the browser lets them choose none. */
export async function saveAs(workbench: Workbench): Promise<boolean> {
  if (!(await finishEditing(workbench))) return false;
  const { open } = workbench.state;
  if (!open) return false;
  const name = newName(open.name, workbench);
  if (!canSaveInPlace()) return download(workbench, open, name);
  try {
    const handle = await pickPlaceToSave(name);
    return handle !== null && (await writeInto(workbench, open, handle));
  } catch (error) {
    tellFailure(workbench, error);
    return false;
  }
}

function writeInto(workbench: Workbench, open: OpenWorkbook, handle: FileSystemFileHandle): Promise<boolean> {
  return saving(workbench, open, async (bytes) => {
    const place = await writeTo(handle, bytes);
    workbench.update({ open: { ...open, name: handle.name, place, mayOverwrite: true } });
    workbench.notify('success', messages.said('save.done', { name: handle.name }));
  });
}

function download(workbench: Workbench, open: OpenWorkbook, name: string): Promise<boolean> {
  return saving(workbench, open, (bytes) => {
    saveFile(name, bytes, typeOf(name));
    workbench.notify('success', messages.said('save.downloaded', { name }));
    return Promise.resolve();
  });
}

/** What is written counts as saved only once it is written: until then a failure leaves it unsaved. */
async function saving(
  workbench: Workbench,
  { document }: OpenWorkbook,
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<boolean> {
  let written = false;
  await workbench.work(messages.said('save.working'), async () => {
    try {
      // A copy: the worker may have handed over shared memory.
      await write(new Uint8Array(await document.save()));
      written = true;
      workbench.owesSave = false;
      workbench.update({ unsaved: document.isDirty() });
      if (!document.isDirty()) await workbench.backups.forget();
    } catch (error) {
      workbench.owesSave = true;
      workbench.update({ unsaved: true });
      tellFailure(workbench, error);
    }
  });
  return written;
}

function tellFailure(workbench: Workbench, error: unknown): void {
  workbench.notify('error', messages.said('save.failed', { reason: plainReason(error) }));
}

/** The name of a copy; a copy of a copy keeps its name. */
function newName(name: string, { state }: Workbench): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(?: \(\d+\))?(\.xls[xm])?$/is.exec(name) ?? [];
  const isCopy = (['vi', 'en'] as const).some((language) =>
    stem.endsWith(messages.speaker(language)('save.newName', { name: '' })),
  );
  return (isCopy ? stem : messages.speaker(state.language)('save.newName', { name: stem })) + ending;
}

function typeOf(name: string): string {
  const types = Object.entries(workbookTypes) as [string, readonly string[]][];
  return types.find(([, [ending = '']]) => name.toLowerCase().endsWith(ending))?.[0] ?? '';
}
