import type { FileContent } from './file/content';
import type { Desk } from './file/desk';
import { RemoteDesk } from './file/remote-desk';
import { spreadsheetContentInSteps } from './grid/content';
import { mirrorIn } from './grid/mirror';
import { openBook } from './open-book';
import { pause } from './pause';
import { unhurried } from './unhurried';
import type { OpenedFile, OpenOptions, WorkbenchDocument } from './types';

export * from './types';

/**
 * Opens an .xlsx or .xlsm file and shows it in a spreadsheet inside `place`, an empty element that has a size.
 *
 * @throws UnusableFile with a sentence for its user where the file cannot be used; the reason of `signal` where it was
 * called off
 */
export async function openDocument(
  file: OpenedFile,
  place: HTMLElement,
  { language, progress, signal, unsaved = false }: OpenOptions,
): Promise<WorkbenchDocument> {
  signal?.throwIfAborted();
  progress?.('reading');
  const desk = new RemoteDesk(
    new Worker(new URL('./file/file-worker.ts', import.meta.url), { type: 'module' }),
  );
  const formulaWorker = new Worker(new URL('./grid/formula-worker.ts', import.meta.url), { type: 'module' });
  const release = (): void => {
    desk.dispose();
    formulaWorker.terminate();
  };
  try {
    const [content, { mountUniver, setGridLanguage, prepareTyping }] = await Promise.all([
      opened(desk, file.bytes, signal),
      import('./grid/mount'),
    ]);
    signal?.throwIfAborted();
    progress?.('showing');
    // Each of these takes a moment: the page answers in between.
    await pause();
    const shown = await unhurried(spreadsheetContentInSteps(content));
    await pause();
    signal?.throwIfAborted();
    const univer = mountUniver(place, language, formulaWorker);
    await pause();
    const document = openBook({
      fileName: file.name,
      univer,
      content,
      shown,
      desk,
      mirror: mirrorIn(formulaWorker),
      unsaved,
      release,
      focus: () => {
        place.querySelector<HTMLElement>('[contenteditable="true"], canvas')?.focus();
      },
      setLanguage: (chosen) => {
        setGridLanguage(univer, chosen);
      },
    });
    try {
      await prepareTyping(univer);
    } catch (error) {
      document.dispose();
      throw error;
    }
    progress?.('calculating');
    return document;
  } catch (error) {
    release();
    throw error;
  }
}

/** Reads the file, unless it is called off before that is done. */
async function opened(desk: Desk, bytes: Uint8Array, signal: AbortSignal | undefined): Promise<FileContent> {
  return new Promise<FileContent>((resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    desk.open(bytes).then(resolve, reject);
  });
}
