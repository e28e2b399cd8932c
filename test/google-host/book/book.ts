import type { CellRef, Range } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/grid';
import { Sheet } from './sheet';

export interface NamedRange {
  name: string;
  sheet: Sheet;
  /** `null` where the cells were deleted. */
  range: Range | null;
}

export type Calculator = (formula: string, sheet: Sheet, cell: CellRef) => CellValue;

/** A spreadsheet in memory. It knows nothing of Apps Script. */
export class Book {
  readonly sheets: Sheet[] = [];
  names: NamedRange[] = [];
  /** Properties of the document, by key. */
  readonly properties = new Map<string, string>();
  readonly cache = new Map<string, string>();
  /** The person that runs the program may only look. */
  isReadOnly = false;
  /** Another run holds the lock of the document. */
  isLocked = false;
  /** Gives formulas as Vietnam writes them, and not in English: nobody promises which of the two. */
  showsRegion = false;
  active: Sheet | null = null;
  selection: { readonly sheet: Sheet; readonly range: Range } | null = null;
  /** Computes a formula; the emulator leaves it to the test. */
  calculate: Calculator = () => 0;
  #nextId = 100;

  /** @param timeZone of the spreadsheet, which need not be that of the program */
  constructor(readonly timeZone = 'Asia/Ho_Chi_Minh') {}

  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.splice(position, 0, sheet);
    this.active ??= sheet;
    return sheet;
  }

  sheet(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  newId(): number {
    return this.#nextId++;
  }
}
