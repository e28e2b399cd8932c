import type { CellRef, Range } from '../core/grid/address';
import type { Grid } from '../core/grid/grid';
import type { Patch } from '../core/grid/patch';
import type { CellValue } from '../core/grid/grid';
import type { SheetId, SheetSpec } from '../core/grid/sheet-spec';

export interface SheetInfo {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Only a worksheet has cells to read. */
  readonly kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';
  /** Which of our sheets it is; `null` for one that the product did not write. */
  readonly own: SheetId | null;
}

/** What may stand between a patch and its cell. */
export const obstacleCodes = [
  /** The cell no longer holds what the patch says it replaces. */
  'StaleCell',
  /** A formula, or a cell that a formula fills: part of an array, a spill, a data table, a pivot table. */
  'FormulaTarget',
  /** A cell of a merged area that is not its top left one. */
  'MergedTarget',
  /** A header or total of a table object, which the table keeps a second time and formulas call by name. */
  'TableHeader',
  'ProtectedSheet',
  /** A filter is active and the host might write into wrong rows. */
  'FilterActive',
  'HiddenRow',
  /** Mixed formats, struck-through or red draft text, or a value that is more than text and number. */
  'RichText',
  /** A link, or a chip of a person or a file, that writing would lose. */
  'LinkedText',
  /** A rule for entries, such as a list of choices, refuses the new content. */
  'EntryRule',
  /** A person is typing in a cell. */
  'CellEditMode',
  /** More than the host, or one cell, can take. */
  'PayloadTooLarge',
  /** The workbook cannot be written: opened read-only, or signed. */
  'ReadOnly',
] as const;

export type ObstacleCode = (typeof obstacleCodes)[number];

export interface Obstacle {
  readonly cell: CellRef;
  readonly code: ObstacleCode;
  /** The host will not write the cell. Otherwise it will: the caller asks a person first, or reports it. */
  readonly refused: boolean;
}

export interface ApplyResult {
  /** Written, and the cell holds the value, whatever number format it kept: it can be taken back. */
  readonly applied: readonly Patch[];
  /** As `preflight` answers for the same patches; what is refused was not written. */
  readonly obstacles: readonly Obstacle[];
  /** Written, but the sheet shows something else: another value, or a value that `applied` has in another format. */
  readonly unverified: readonly Patch[];
}

/** A sheet that the product wrote earlier, whatever it is called now. */
export interface OwnSheet {
  readonly id: SheetId;
  readonly name: string;
  /** What people typed into the cells that they are to fill in, by the name of the cell; empty cells are left out. */
  readonly inputs: ReadonlyMap<string, CellValue>;
}

/** Why a sheet cannot be written. */
export type PutObstacleCode =
  /** A sheet of this name exists and the product did not write it. */
  | 'NameTaken'
  /** The workbook knows a table or a named range of somebody else by a name that the sheet needs. */
  | 'DefinedNameTaken'
  /** The sheet would grow over cells that somebody else filled. */
  | 'ForeignCells'
  | 'ProtectedSheet'
  /** The workbook takes no new sheets: its structure is protected. */
  | 'ProtectedStructure'
  | 'ReadOnly';

export interface PutObstacle {
  readonly id: SheetId;
  readonly sheet: string;
  readonly code: PutObstacleCode;
  /** The first cell in the way. */
  readonly cell: CellRef | null;
}

/** Waits until the writing may begin; what it throws calls it off. */
export type BeforeWriting = () => Promise<void>;

/** One workbook, wherever it lives. Every sheet is called by its name. */
export interface Host {
  listSheets(): Promise<readonly SheetInfo[]>;
  read(sheet: string): Promise<Grid>;
  /** What stands in the way of each patch, in their order; a cell may meet several obstacles. Changes nothing. */
  preflight(sheet: string, patches: readonly Patch[]): Promise<readonly Obstacle[]>;
  /**
   * Writes in one batch whatever is not refused, reads it back and says what came of it.
   *
   * @param beforeWriting is called once all is looked at, before the first cell is touched
   * @throws whatever `beforeWriting` throws; then nothing was written
   */
  apply(sheet: string, patches: readonly Patch[], beforeWriting?: BeforeWriting): Promise<ApplyResult>;
  /** The summary sheets that stand in the workbook. */
  ownSheets(): Promise<readonly OwnSheet[]>;
  /**
   * Writes summary sheets, all of them or, where something is in the way, none. One that stands there already is
   * updated in place: it keeps its position, its widths and heights, and whatever people put beside what is ours.
   *
   * @returns what is in the way; empty where everything was written
   */
  putSheets(specs: readonly SheetSpec[]): Promise<readonly PutObstacle[]>;
}

/** A block of cells that a person has selected. */
export interface Selection {
  readonly sheet: string;
  readonly range: Range;
}

/** A host whose workbook a person has open in front of them. */
export interface InteractiveHost extends Host {
  /** Brings a cell into view and selects it. @throws where the host cannot; the caller shows the address anyway */
  select(sheet: string, cell: CellRef): Promise<void>;
  /** The sheet that is in front, `null` where none can be told. */
  activeSheet(): Promise<string | null>;
  /** `null` where no cells are selected, or several blocks of them. */
  selection(): Promise<Selection | null>;
  /** Tells of changes that somebody (not this program) makes on any sheet, until the answer is called. */
  watch(
    listener: (change: { readonly sheet: string; readonly remote: boolean }) => void,
  ): Promise<() => Promise<void>>;
  /** What this program keeps in the workbook, as text by key; `null` where nothing is kept. */
  readNote(key: string): Promise<string | null>;
  /**
   * @param known what `readNote` gave, where the text was made from that: where somebody else has written since, nothing
   * is written, as far as the host can tell
   * @throws {NoteChanged} then
   */
  writeNote(key: string, text: string | null, known?: string | null): Promise<void>;
}
