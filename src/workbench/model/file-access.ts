import type { ChosenFile, FilePlace } from './state';

/** The part of the File System Access API that is not in every browser. */
interface FilePickers {
  showOpenFilePicker(options: PickerOptions): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker(options: PickerOptions & { suggestedName: string }): Promise<FileSystemFileHandle>;
}

interface DroppedItem {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
}

interface PickerOptions {
  readonly types: readonly { description: string; accept: Record<string, readonly string[]> }[];
}

export const workbookTypes = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
} as const;

const pickers = globalThis as unknown as Partial<FilePickers>;
const types = [{ description: 'Excel', accept: { ...workbookTypes } }];

/** The browser can write into a file that a person chose. */
export function canSaveInPlace(): boolean {
  return pickers.showSaveFilePicker !== undefined;
}

/** @returns `null` where the person chose none */
export async function pickFile(): Promise<ChosenFile | null> {
  if (!pickers.showOpenFilePicker) return pickByInput();
  const handle = await unlessCalledOff(async () => (await pickers.showOpenFilePicker?.({ types }))?.[0]);
  return handle ? fileOf(await handle.getFile(), handle) : null;
}

/** @param suggestedName the name under which the file is offered; the browser asks before it replaces a file */
export function pickPlaceToSave(suggestedName: string): Promise<FileSystemFileHandle | null> {
  return unlessCalledOff(() => pickers.showSaveFilePicker?.({ types, suggestedName }));
}

/** Writes a whole file; it is replaced only once everything is written. @returns the file as it is then */
export async function writeTo(
  handle: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<FilePlace> {
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
  return placeOf(handle, await handle.getFile());
}

/** Somebody else has written into the file since it was read or written here. */
export async function hasChanged({ handle, lastModified, size }: FilePlace): Promise<boolean> {
  const now = await handle.getFile();
  return now.lastModified !== lastModified || now.size !== size;
}

function placeOf(handle: FileSystemFileHandle, { lastModified, size }: File): FilePlace {
  return { handle, lastModified, size };
}

function fileOf(file: File, handle: FileSystemFileHandle | null): ChosenFile {
  return {
    name: file.name,
    origin: 'person',
    place: handle && placeOf(handle, file),
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** A file that was dropped; it can be saved in place where the browser says where it lies. */
export async function droppedFile(item: DataTransferItem): Promise<ChosenFile | null> {
  // Both must be asked before anything is waited for.
  const file = item.getAsFile();
  const { getAsFileSystemHandle } = item as Partial<DroppedItem>;
  const handle = await getAsFileSystemHandle?.call(item);
  return file && fileOf(file, handle instanceof FileSystemFileHandle ? handle : null);
}

/** Where the browser lets no program choose a file, a field for files does. */
function pickByInput(): Promise<ChosenFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = Object.values(workbookTypes).flat().join(',');
  return new Promise((resolve) => {
    input.onchange = () => {
      const [file] = input.files ?? [];
      resolve(file ? fileOf(file, null) : null);
    };
    input.oncancel = () => resolve(null);
    input.click();
  });
}

async function unlessCalledOff<Answer>(
  ask: () => Promise<Answer | undefined> | undefined,
): Promise<Answer | null> {
  try {
    return (await ask()) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
