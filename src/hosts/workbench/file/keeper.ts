import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { UnusableFile } from '../../xlsx';
import { checkContainer } from '../../xlsx/container';
import { readNotes, writeNotes } from '../../xlsx/notes';
import { Package } from '../../xlsx/package/package';
import { readOwnership } from '../../common/own-sheets/ownership';
import { readOwnCharts } from '../../xlsx/view/charts';
import type { SheetView } from '../../xlsx/view/types';
import { WorkbookView } from '../../xlsx/view/workbook-view';
import { XlsxWorkbook } from '../../xlsx/workbook';
import { readWorkbookPart } from '../../xlsx/workbook-part';
import type { FileContent, FileSheet, Put, SheetFailure, Work } from './content';
import { findNotShown } from './not-shown';

/** Keeps the bytes of an opened file and writes into them. */
export class FileKeeper {
  #bytes: Uint8Array;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws UnusableFile where the file cannot be used, or no sheet of it can be shown */
  static open(bytes: Uint8Array): { keeper: FileKeeper; content: FileContent } {
    checkContainer(bytes);
    const source = new Package(bytes);
    const content = readContent(new XlsxWorkbook(source), source);
    requireSheet(content);
    return { keeper: new FileKeeper(bytes), content };
  }

  /** The file with the work in it; the very bytes that were opened where there is none. */
  save(work: Work): Uint8Array {
    return withNotes(edited(new Package(this.#bytes), work).save(), work);
  }

  /** Writes sheets of ours into the file, with the work in it: all of them or, where something is in the way, none. */
  put(work: Work, specs: readonly SheetSpec[]): Put {
    const source = new Package(this.#bytes);
    const workbook = edited(source, work);
    const obstacles = workbook.putSheets(specs);
    if (obstacles.length > 0) return { obstacles, content: null };
    const bytes = workbook.save();
    const content = readContent(workbook, source);
    this.#bytes = bytes;
    return { obstacles: [], content };
  }
}

function edited(source: Package, { edits }: Work): XlsxWorkbook {
  const workbook = new XlsxWorkbook(source);
  for (const [sheet, changes] of edits) workbook.edit(sheet, changes);
  return workbook;
}

function requireSheet({ sheets, infos }: FileContent): void {
  const found = [...sheets.values()];
  if (found.some((sheet) => 'data' in sheet && 'view' in sheet)) return;
  const failure = found.find((sheet) => 'code' in sheet);
  if (failure) throw new UnusableFile(failure.code, failure.data);
  throw new UnusableFile('NotAWorksheet', { sheet: infos[0]?.name ?? '' });
}

function withNotes(bytes: Uint8Array, { notes }: Work): Uint8Array {
  const source = new Package(bytes);
  const kept = readNotes(source);
  const isSame = kept.size === notes.size && [...notes].every(([key, text]) => kept.get(key) === text);
  if (isSame) return bytes;
  writeNotes(source, notes);
  return source.save();
}

/** @param source the parts of `workbook` */
function readContent(workbook: XlsxWorkbook, source: Package): FileContent {
  const { sheets, names } = readWorkbookPart(source);
  const view = new WorkbookView(source);
  const worksheets = sheets.filter(({ kind }) => kind === 'worksheet');
  const ownership = readOwnership(sheets, names);
  return {
    infos: workbook.sheets,
    sheets: new Map(
      worksheets.map(({ name, part }) => [name, readFileSheet(workbook, name, () => view.sheet(part))]),
    ),
    looks: view.looks,
    names,
    ownership,
    charts: worksheets
      .filter(({ name }) => ownership.has(name))
      .flatMap(({ name, part }) => readOwnCharts(source, part).map((spec) => ({ sheet: name, spec }))),
    notes: readNotes(source),
    notShown: findNotShown(source),
    isSigned: source.relationships('').some(({ type }) => type === 'origin'),
  };
}

function readFileSheet(
  workbook: XlsxWorkbook,
  name: string,
  readSheetView: () => SheetView,
): FileSheet | SheetFailure {
  try {
    const { grid, cells, isProtected, filled, pivots, frames } = workbook.state(name);
    const { sheet, merges, hiddenRows, filteredRows, foreignFormulas, date1904 } = grid;
    const data = { sheet, cells, merges, hiddenRows, filteredRows, foreignFormulas, date1904 };
    return { data, view: readSheetView(), isProtected, filled, pivots, frames };
  } catch (error) {
    if (error instanceof UnusableFile) return { code: error.code, data: error.data };
    throw error;
  }
}
