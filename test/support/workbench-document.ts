import { ICommandService, type Univer } from '@univerjs/core';
import { LocalDesk, type Desk } from '../../src/hosts/workbench/file/desk';
import { spreadsheetContent } from '../../src/hosts/workbench/grid/content';
import { openBook } from '../../src/hosts/workbench/open-book';
import type { Refusal, WorkbenchDocument } from '../../src/hosts/workbench/types';
import { headlessUniver } from './headless-grid';

export interface OpenedDocument {
  readonly document: WorkbenchDocument;
  readonly univer: Univer;
  readonly refused: Refusal[];
  /** What the keyboard and the menus of the grid do. */
  readonly command: (id: string, params?: object) => Promise<boolean>;
  /** A person types into a cell of the sheet in front. */
  readonly type: (row: number, col: number, data: object) => Promise<boolean>;
}

const documents: WorkbenchDocument[] = [];

/** A document of the workbench over the real grid, but for what is drawn. */
export async function openDocument(
  bytes: Uint8Array,
  unsaved = false,
  desk: Desk = new LocalDesk(),
): Promise<OpenedDocument> {
  const content = await desk.open(bytes);
  const univer = headlessUniver();
  const document = openBook({
    fileName: 'ke-hoach.xlsx',
    univer,
    content,
    shown: spreadsheetContent(content),
    desk,
    unsaved,
    release: () => {
      desk.dispose();
    },
    focus: () => undefined,
    setLanguage: () => undefined,
  });
  documents.push(document);
  const refused: Refusal[] = [];
  document.onRefusal((refusal) => refused.push(refusal));
  const command = (id: string, params?: object) =>
    univer.__getInjector().get(ICommandService).executeCommand(id, params);
  const type = (row: number, col: number, value: object) => {
    const range = { startRow: row - 1, endRow: row - 1, startColumn: col - 1, endColumn: col - 1 };
    return command('sheet.command.set-range-values', { range, value });
  };
  return { document, univer, refused, command, type };
}

/** Closes the documents that were opened so far. */
export function closeDocuments(): void {
  for (const document of documents.splice(0)) document.dispose();
}
