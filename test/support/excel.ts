import { excelHost, type ExcelHostOptions } from '../../src/hosts/excel';
import type { InteractiveHost } from '../../src/hosts/host';
import type { Book } from '../office-host/book/book';
import type { Emulator } from '../office-host/emulator';
import { loadExcel, type LoadOptions } from '../office-host/load-excel';

export interface OpenExcel {
  readonly host: InteractiveHost;
  readonly book: Book;
  readonly emulator: Emulator;
  /** How often the host waits for Excel while something is done. */
  readonly syncsOf: (step: () => Promise<unknown>) => Promise<number>;
}

/** The host of the add-in over a workbook that is open in an emulated Excel. */
export function openExcel(book: Book, options: LoadOptions & ExcelHostOptions = {}): OpenExcel {
  const { Excel, isSetSupported, emulator } = loadExcel(book, options);
  const supports = (version: string) => isSetSupported('ExcelApi', version);
  const host = excelHost({ ...options, office: { run: Excel.run, supports } });
  return {
    host,
    book,
    emulator,
    syncsOf: async (step) => {
      const before = emulator.syncs;
      await step();
      return emulator.syncs - before;
    },
  };
}
