import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IExecutionOptions,
  type IStyleData,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import type { CellRef } from '../../../core/grid/address';
import type { Selection } from '../../host';
import type { DefinedName } from '../../common/workbook-outline';
import { SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import { Listeners } from '../listeners';
import { Calculation, isFromFormula } from './calculation';
import type { Filling } from './filling';
import { Editing } from './editing';
import { exchangeSheets, type PlacedSheet } from './exchange-sheets';
import { nameChanges } from './names';
import { pastedCells } from './pasting';
import { Selecting } from './selecting';
import { cellsOf, setValues, type SetValues } from './set-values';
import { textFormat } from './typed-value';
import { limitComputing } from './what-to-compute';
import { workbookData, type SpreadsheetContent } from './workbook-data';

/** Who changed cells: a person (undoing counts), this program, or the formulas of the grid. */
export type Author = 'person' | 'program' | 'formulas';

export interface CellsChanged {
  readonly sheet: string;
  readonly cells: readonly CellRef[];
  readonly author: Author;
}

/** A new content for a cell of the grid. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly data: ICellData;
}

/** So many workbooks were opened: the formula engine tells what it remembers of each by the workbook's id. */
let opened = 0;

/** The workbook in the grid, called by the names of its sheets and by cells counted from 1. */
export class Spreadsheet {
  readonly calculation: Calculation;
  readonly editing: Editing;
  readonly #selecting: Selecting;
  readonly #unitId = `workbook${++opened}`;
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  readonly #workbook: Workbook;
  readonly #changes = new Listeners<[CellsChanged]>();
  readonly #activations = new Listeners<[string]>();
  readonly #subscription: { dispose: () => void };
  #isWriting = false;
  /** So many sheets were put. */
  #put = 0;

  /**
   * @param univer with its plugins registered
   * @param mirror lets the worker of the formulas, where there is one, have cells of which the grid does not tell it
   */
  constructor(
    private readonly univer: Univer,
    content: SpreadsheetContent,
    onCalculated: () => void,
    private readonly mirror: (filling: Filling) => void = () => undefined,
  ) {
    const injector = univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    this.calculation = new Calculation(this.#commands, onCalculated, () => this.calculateAll());
    this.editing = new Editing(this.#commands);
    this.#selecting = new Selecting(this.#commands, this.#unitId);
    this.#subscription = this.#commands.onCommandExecuted(({ id, params }, options) => {
      if (id === activation) this.#tellActive();
      if (id !== setValues) return;
      const author = isFromFormula(options) ? 'formulas' : this.#isWriting ? 'program' : 'person';
      this.#tell(params as SetValues, author);
    });
    this.#workbook = univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookData(this.#unitId, content),
    );
    injector.get(IUniverInstanceService).focusUnit(this.#unitId);
    limitComputing(injector.get(IActiveDirtyManagerService));
  }

  /** The names of the sheets, hidden ones too. */
  get sheetNames(): string[] {
    return this.#workbook.getSheets().map((sheet) => sheet.getName());
  }

  get activeSheet(): string | null {
    return this.#workbook.getActiveSheet(true)?.getName() ?? null;
  }

  get selection(): Selection | null {
    const sheet = this.#workbook.getActiveSheet(true);
    if (!sheet) return null;
    const [range, ...others] = this.#selecting.of(sheet);
    return others.length === 0 ? { sheet: sheet.getName(), range } : null;
  }

  onActiveSheet(listener: (sheet: string) => void): () => void {
    return this.#activations.add(listener);
  }

  /** The name of a sheet, given by its id. */
  nameOf(id: string): string | null {
    return this.#workbook.getSheetBySheetId(id)?.getName() ?? null;
  }

  /** This program is changing the grid. */
  get isWriting(): boolean {
    return this.#isWriting;
  }

  onChange(listener: (change: CellsChanged) => void): () => void {
    return this.#changes.add(listener);
  }

  /** What the grid keeps in a cell; `null` for an empty one. */
  cell(sheet: string, { row, col }: CellRef): ICellData | null {
    return this.#sheet(sheet).getCellRaw(row - 1, col - 1) ?? null;
  }

  /** The format code of a cell, `General` where it has none. */
  numberFormat(sheet: string, cell: CellRef): string {
    const data = this.cell(sheet, cell);
    const worksheet = this.#sheet(sheet);
    const style =
      data?.s === undefined || data.s === null
        ? (worksheet.getRowStyle(cell.row - 1) ?? worksheet.getColumnStyle(cell.col - 1))
        : this.#workbook.getStyles().getStyleByCell(data);
    const pattern = typeof style === 'object' ? style?.n?.pattern : undefined;
    return pattern === undefined || pattern === '' ? 'General' : pattern;
  }

  /** Writes cells: one step to undo. */
  write(sheet: string, writes: readonly CellWrite[]): void {
    // The grid's own command measures every cell before it writes: ten thousand of them would take seconds.
    const change = { ...this.#target(sheet), cellValue: valuesOf(writes) };
    const undo = this.univer.__getInjector().invoke(SetRangeValuesUndoMutationFactory, change);
    this.#execute(setValues, change);
    this.#undo.pushUndoRedo({
      unitID: this.#unitId,
      undoMutations: [{ id: setValues, params: undo }],
      redoMutations: [{ id: setValues, params: change }],
    });
  }

  /**
   * Puts sheets with the results of their formulas, see {@link exchangeSheets}.
   *
   * @param styles the looks of their cells that the grid does not know yet, by their ids
   * @returns whether there was one in whose place another one came
   */
  putSheets(sheets: readonly PlacedSheet[], styles: Readonly<Record<string, IStyleData>>): Promise<boolean> {
    const grid = {
      workbook: this.#workbook,
      execute: (id: string, params: object, options?: IExecutionOptions) => {
        this.#execute(id, params, options);
      },
      activate: (sheet: string) => {
        this.activate(sheet);
      },
      newId: (id: string) => `${id}-${++this.#put}`,
      mirror: this.mirror,
    };
    return exchangeSheets(grid, sheets, styles);
  }

  /** Lets the names of the workbook be these. */
  setNames(before: readonly DefinedName[], after: readonly DefinedName[]): void {
    for (const { command, record } of nameChanges(before, after))
      this.#execute(command, { ...record, unitId: this.#unitId });
  }

  /** Computes every formula anew. */
  calculateAll(): void {
    this.#execute('formula.mutation.set-trigger-formula-calculation-start', {
      forceCalculation: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  /** Writes values from the selected cell on, as if a person typed them. */
  paste(text: string): void {
    const { activeSheet: sheet } = this;
    if (sheet === null) return;
    const worksheet = this.#sheet(sheet);
    const [{ top: row, left: col }] = this.#selecting.of(worksheet);
    const from = { row, col };
    const writes = pastedCells(text, from, (cell) => this.numberFormat(sheet, cell) === textFormat);
    const last = writes.at(-1)?.cell.row ?? 0;
    const widest = Math.max(...writes.map(({ cell }) => cell.col));
    if (last > worksheet.getRowCount() || widest > worksheet.getColumnCount())
      throw new RangeError('No room.');
    // Where no cell is selected, the command asks for a range, but does not look at it.
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    this.#commands.syncExecuteCommand(writing, { ...this.#target(sheet), range, value: valuesOf(writes) });
  }

  activate(sheet: string): void {
    this.#execute(activation, this.#target(sheet));
  }

  /** Selects a cell of the sheet in front. */
  select(sheet: string, cell: CellRef): void {
    this.#selecting.select(this.#sheet(sheet), cell);
  }

  async undo(): Promise<boolean> {
    return this.#undo.pitchTopUndoElement() !== null && (await this.#commands.executeCommand(undoCommand));
  }

  async redo(): Promise<boolean> {
    return this.#undo.pitchTopRedoElement() !== null && (await this.#commands.executeCommand(redoCommand));
  }

  forgetUndo(): void {
    this.#undo.clearUndoRedo(this.#unitId);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.calculation.dispose();
    this.editing.dispose();
    this.#selecting.dispose();
    this.univer.dispose();
  }

  #sheet(name: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetName(name);
    if (!sheet) throw new Error(`The grid has no sheet ${name}.`);
    return sheet;
  }

  #target(sheet: string): { unitId: string; subUnitId: string } {
    return { unitId: this.#unitId, subUnitId: this.#sheet(sheet).getSheetId() };
  }

  #execute(id: string, params: object, options?: IExecutionOptions): void {
    this.#isWriting = true;
    try {
      this.#commands.syncExecuteCommand(id, params, options);
    } finally {
      this.#isWriting = false;
    }
  }

  #tellActive(): void {
    const { activeSheet } = this;
    if (activeSheet !== null) this.#activations.tell(activeSheet);
  }

  #tell(change: SetValues, author: Author): void {
    const sheet = this.#workbook.getSheetBySheetId(change.subUnitId)?.getName();
    if (sheet === undefined) return;
    const cells = [...cellsOf(change)].map(({ cell }) => cell);
    this.#changes.tell({ sheet, cells, author });
  }
}

/** Cells as the grid takes them. */
function valuesOf(writes: readonly CellWrite[]): Record<number, Record<number, ICellData>> {
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { cell, data } of writes) (value[cell.row - 1] ??= {})[cell.col - 1] = data;
  return value;
}

const writing = 'sheet.command.set-range-values';
const activation = 'sheet.operation.set-worksheet-active';
const undoCommand = 'univer.command.undo';
const redoCommand = 'univer.command.redo';
