import type { CellRef } from '../../src/core/grid/address';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import type { Host } from '../../src/hosts/host';
import { fileHost, openWorkbook } from '../../src/hosts/xlsx';
import { Package } from '../../src/hosts/xlsx/package/package';
import { readTables } from '../../src/hosts/xlsx/tables';
import { readWorkbookPart } from '../../src/hosts/xlsx/workbook-part';
import type { Book } from '../office-host/book/book';
import { bookOfFile } from '../google-host/book-of-file';
import { openExcel } from '../support/excel';
import { openGoogle } from '../support/google';
import { headlessHost } from '../support/headless-grid';
import { MemoryHost } from '../support/memory-host';
import { bookOf, isProtected } from './book-of';

/** A workbook, opened in some host. */
export interface Opened {
  readonly host: Host;
  /** What Excel computes for the formulas of these sheets; a host that does not calculate takes the results as given. */
  readonly compute: (specs: readonly SheetSpec[]) => void;
}

export interface HostUnderTest {
  readonly name: string;
  /** Knows merged areas as they are; otherwise it infers them. */
  readonly knowsMerges: boolean;
  /** Computes the formulas of which a file does not say the result. */
  readonly computes?: true;
  /** When it refuses a cell that a merged area covers: at once, only when it comes to writing, or not by itself. */
  readonly refusesMerged: 'always' | 'whenWriting' | 'never';
  /** Does not know of the tables in a sheet: the header of one is a cell like any other. */
  readonly ignoresTables?: true;
  /** All days count from 1900, whatever the file says. */
  readonly converts1904?: true;
  readonly open: (bytes: Uint8Array) => Opened;
}

/** Every host that opens workbooks. Whatever the file host says of a file, the others say of it. */
export const hosts: readonly HostUnderTest[] = [
  {
    name: 'a file',
    knowsMerges: true,
    refusesMerged: 'always',
    open: (bytes) => ({ host: fileHost(openWorkbook(bytes)), compute: () => undefined }),
  },
  {
    name: 'memory',
    knowsMerges: true,
    refusesMerged: 'always',
    open: (bytes) => ({ host: inMemory(bytes), compute: () => undefined }),
  },
  {
    name: 'the workbench',
    knowsMerges: true,
    computes: true,
    refusesMerged: 'always',
    open: (bytes) => ({ host: headlessHost(bytes), compute: () => undefined }),
  },
  {
    name: 'Excel on the desktop',
    knowsMerges: false,
    refusesMerged: 'whenWriting',
    open: (bytes) => inExcel(bookOf(bytes), { excelApi: '1.14' }),
  },
  {
    name: 'Excel on the web, which tells of merged areas',
    knowsMerges: true,
    refusesMerged: 'whenWriting',
    open: (bytes) => inExcel(bookOf(bytes), { flavour: 'web', exactMerges: true }),
  },
  {
    name: 'the oldest Excel that can run the add-in',
    knowsMerges: false,
    refusesMerged: 'never',
    open: (bytes) => inExcel(bookOf(bytes), { excelApi: '1.9' }),
  },
  {
    name: 'Google Sheets',
    knowsMerges: true,
    refusesMerged: 'always',
    ignoresTables: true,
    converts1904: true,
    open: inGoogle,
  },
];

function inMemory(bytes: Uint8Array): Host {
  const workbook = openWorkbook(bytes);
  const source = new Package(bytes);
  const { sheets } = readWorkbookPart(source);
  const worksheets = sheets.filter(({ kind }) => kind === 'worksheet');
  return new MemoryHost(
    worksheets.map(({ name }) => workbook.grid(name)),
    {
      frames: worksheets.flatMap(({ part }) => readTables(source, part).flatMap(({ frame }) => frame)),
      protectedSheets: worksheets.filter(({ part }) => isProtected(source, part)).map(({ name }) => name),
    },
  );
}

function inExcel(book: Book, options: Parameters<typeof openExcel>[1]): Opened {
  const { host } = openExcel(book, options);
  return { host, compute: (specs) => (book.calculate = resultsIn(specs)) };
}

function inGoogle(bytes: Uint8Array): Opened {
  const { host, book } = openGoogle(bookOfFile(bytes));
  return { host, compute: (specs) => (book.calculate = resultsIn(specs)) };
}

/** What the formulas of sheets give, as the sheets say. */
function resultsIn(specs: readonly SheetSpec[]) {
  return (_: string, { name }: { readonly name: string }, { row, col }: CellRef) =>
    specs.find((spec) => spec.name === name)?.rows[row - 1]?.cells.find((cell) => cell.col === col)?.value ??
    0;
}
