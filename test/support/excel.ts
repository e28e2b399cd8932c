import { excelHost, type ExcelHostOptions } from '../../src/hosts/excel';
import type { InteractiveHost } from '../../src/hosts/host';
import { Book } from '../office-host/book/book';
import type { BookCell } from '../office-host/book/cell';
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

/** The sheet of a {@link planBook}. */
export const planSheet = 'Phụ lục';

const smallPlan = [
  ['Stt', 'Nhiệm vụ', 'Kinh phí'],
  [1, 'Rà soát', 5],
  [2, 'Tập huấn', 7],
];

/** A workbook of one sheet, with a small plan on it or what is given. */
export function planBook(rows: readonly (readonly BookCell['value'][])[] = smallPlan): Book {
  const book = new Book();
  book.addSheet(planSheet).fill(rows);
  return book;
}
