import type { CellRef, Range } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/grid';
import { Display } from '../../../src/hosts/common/display';
import { invalidArgument, itemAlreadyExists } from '../protocol/error';
import { isName, type DefinedName } from './name';
import { Sheet } from './sheet';
import type { Table } from './table';
import { TypingMode } from './typing-mode';
import { UndoList } from './undo';

/** Somebody changed cells. */
export interface Change {
  readonly sheet: Sheet;
  readonly range: Range;
  /** `remote` for somebody at another machine. */
  readonly source: 'local' | 'remote';
  /** By the program under test itself. */
  readonly isOwn: boolean;
}

/** Computes a formula. Excel would; the emulator leaves it to the test, and shows 0 where nobody computes. */
export type Calculator = (formula: string, sheet: Sheet, cell: CellRef) => CellValue;

/** Stands for all sheets where one is called by its id. */
export const everySheet = 'Workbook';

/** A workbook in memory as a person has it open. It knows nothing of office.js. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly undo = new UndoList();
  readonly display: Display;
  /** The ids of sheets whose changes somebody asked to be told of; {@link everySheet} for all of them. */
  readonly watched = new Set<string>();
  readonly names = new Set<DefinedName>();
  readonly tables: Table[] = [];
  /** What programs keep in the workbook, by key. */
  readonly settings = new Map<string, unknown>();
  readonly typing = new TypingMode();
  #active: Sheet | null = null;
  #selection: { readonly sheet: Sheet; readonly range: Range } | null = null;
  #nextId = 1;
  readonly #listeners = new Set<(change: Change) => void>();
  name = 'Kế hoạch.xlsx';
  isReadOnly = false;
  /** Whether this program is told of changes. */
  eventsEnabled = true;
  /** No sheet may be added, renamed, moved or deleted. */
  isStructureProtected = false;
  calculationMode = 'Automatic';
  calculate: Calculator = () => 0;
  /** The number format that Excel keeps for one that it is given: that of the region where it looks the same (#2824). */
  keptFormat: (format: string) => string = (format) => format;

  /** @param date1904 serial dates count from 1904 instead of 1900 */
  constructor(readonly date1904 = false) {
    this.display = new Display(date1904);
  }

  addSheet(name = this.#freeName()): Sheet {
    this.checkName(name, null);
    const sheet = new Sheet(
      this,
      `{00000000-0001-0000-0000-${String(this.#nextId++).padStart(12, '0')}}`,
      name,
    );
    this.sheets.push(sheet);
    this.#active ??= sheet;
    return sheet;
  }

  /** By name in any case, or by id. */
  sheet(key: string): Sheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  move(sheet: Sheet, position: number): void {
    if (position < 0 || position >= this.sheets.length) throw invalidArgument('no such position');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  remove(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet);
    const front = others.find(({ visibility }) => visibility === 'Visible');
    if (!front) throw invalidArgument('a workbook keeps one sheet that can be seen');
    this.sheets.splice(0, this.sheets.length, ...others);
    this.tables.splice(0, this.tables.length, ...this.tables.filter((table) => table.sheet !== sheet));
    for (const name of this.names) if (name.scope === sheet) this.names.delete(name);
    if (this.#active === sheet) this.#active = front;
  }

  get active(): Sheet {
    if (!this.#active) throw new Error('The workbook has no sheet.');
    return this.#active;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw invalidArgument('a hidden sheet cannot be activated');
    this.#active = sheet;
  }

  get selection(): { readonly sheet: Sheet; readonly range: Range } {
    return this.#selection ?? { sheet: this.active, range: { top: 1, left: 1, bottom: 1, right: 1 } };
  }

  /** Excel selects on the sheet in front only. */
  select(sheet: Sheet, range: Range): void {
    if (sheet !== this.active) throw invalidArgument('the sheet is not in front');
    this.#selection = { sheet, range };
  }

  checkName(name: string, own: Sheet | null): void {
    if (name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name)) {
      throw invalidArgument(`no name for a sheet: ${name}`);
    }
    const other = this.sheet(name);
    if (other && other !== own) throw itemAlreadyExists();
  }

  /** The name of the workbook, or the one of a sheet. */
  findName(name: string, scope: Sheet | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return (
      [...this.names].find((known) => known.scope === scope && known.name.toLowerCase() === wanted) ?? null
    );
  }

  /** By name in any case, or by id. */
  table(key: string): Table | null {
    const name = key.toLowerCase();
    return this.tables.find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
  }

  /** @throws HostError where a table may not be called so */
  checkTableName(name: string, own: Table | null): void {
    if (!isName(name)) throw invalidArgument(`no name for a table: ${name}`);
    const other = this.table(name);
    if ((other && other !== own) || this.findName(name, null)) throw itemAlreadyExists();
  }

  newId(): string {
    return `{00000000-0001-0000-0000-${String(this.#nextId++).padStart(12, '0')}}`;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A person types into a cell, here or at another machine. */
  type(
    sheet: Sheet,
    cell: CellRef,
    text: string | number | boolean,
    source: Change['source'] = 'local',
  ): void {
    sheet.enter(cell, text);
    this.undo.add(`typing in ${sheet.name}`);
    const range = { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
    this.tell({ sheet, range, source, isOwn: false });
  }

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  #freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
