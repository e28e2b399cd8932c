import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { InteractiveHost } from '../../src/hosts/host';
import { Book } from '../../src/hosts/workbench/book';
import { bookHost } from '../../src/hosts/workbench/book-host';
import { LocalDesk } from '../../src/hosts/workbench/file/desk';
import { spreadsheetContent } from '../../src/hosts/workbench/grid/content';
import { functions } from '../../src/hosts/workbench/grid/functions';
import { Spreadsheet } from '../../src/hosts/workbench/grid/spreadsheet';

export interface HeadlessBook {
  readonly book: Book;
  readonly host: InteractiveHost;
  readonly spreadsheet: Spreadsheet;
  readonly save: () => Promise<Uint8Array>;
}

/** The spreadsheet of the workbench, but for what is drawn. */
export function headlessUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return univer;
}

/** A workbook in the spreadsheet of the workbench, but for what is drawn: the same cells, formulas and undo. */
export async function openHeadless(bytes: Uint8Array): Promise<HeadlessBook> {
  const desk = new LocalDesk();
  const content = await desk.open(bytes);
  const spreadsheet = new Spreadsheet(headlessUniver(), spreadsheetContent(content), () => undefined);
  const book = new Book(content, spreadsheet, desk);
  return {
    book,
    spreadsheet,
    host: bookHost(book, () => undefined),
    save: () => book.save(),
  };
}

/** The same as a host that can be had at once. */
export function headlessHost(bytes: Uint8Array): InteractiveHost {
  const ready = openHeadless(bytes);
  const host = async (): Promise<InteractiveHost> => (await ready).host;
  return {
    listSheets: async () => (await host()).listSheets(),
    read: async (sheet) => (await host()).read(sheet),
    preflight: async (sheet, patches) => (await host()).preflight(sheet, patches),
    apply: async (sheet, patches, beforeWriting) => (await host()).apply(sheet, patches, beforeWriting),
    ownSheets: async () => (await host()).ownSheets(),
    putSheets: async (specs) => (await host()).putSheets(specs),
    select: async (sheet, cell) => (await host()).select(sheet, cell),
    activeSheet: async () => (await host()).activeSheet(),
    selection: async () => (await host()).selection(),
    watch: async (listener) => (await host()).watch(listener),
    readNote: async (key) => (await host()).readNote(key),
    writeNote: async (key, text) => (await host()).writeNote(key, text),
  };
}
