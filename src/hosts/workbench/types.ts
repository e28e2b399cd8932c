import type { CellRef } from '../../core/grid/address';
import type { ChartSpec } from '../../core/grid/sheet-spec';
import type { Said } from '../../core/i18n/catalogue';
import type { Language } from '../../core/i18n/text';
import type { InteractiveHost } from '../host';

/** What a workbook may hold that the grid does not show. The saved file keeps it. */
export const notShownCodes = [
  'charts',
  'chartSheets',
  'comments',
  'conditionalFormats',
  'dataValidation',
  /** They are shown in the other calendar, four years earlier. */
  'dates1904',
  'externalLinks',
  'filters',
  'macros',
  'pictures',
  'pivotTables',
  'richText',
  'slicers',
  'sparklines',
] as const;

export type NotShown = (typeof notShownCodes)[number];

export interface UnreadableSheet {
  readonly name: string;
  readonly reason: Said;
}

/** What a person tried in the grid that the saved file could not keep without loss. It was not done. */
export type RefusedCode =
  /** The sheet is protected. */
  | 'protectedSheet'
  /** The sheet is one of ours that is just being written. */
  | 'beingWritten'
  /** A cell that a formula, an array, a pivot table or the header of a table fills. */
  | 'computedCell'
  /** A day in a workbook that counts its days from 1904, which the grid does not. */
  | 'date1904'
  /** Mixed formats inside the cell would be lost. */
  | 'richText'
  /** Insert, delete, move, sort, hide or resize rows or columns. */
  | 'structure'
  /** Fonts, colours, borders, number formats, merged cells. */
  | 'format'
  /** Add, delete, rename, move, hide or copy sheets. */
  | 'sheets'
  /** The workbook is signed. */
  | 'signed'
  /** A formula that Excel could not read. */
  | 'formula'
  /** More text than a cell of a workbook takes, or a cell beyond the last row or column. */
  | 'tooLarge';

export interface Refusal {
  readonly code: RefusedCode;
  readonly sheet: string;
  /** The first cell that it was about; `null` where it was about none. */
  readonly cell: CellRef | null;
}

/** How far the opening of a file is. Each step comes once, in this order. */
export type OpeningStep = 'reading' | 'showing' | 'calculating';

export interface OpenOptions {
  /** The language of the grid's own menus and messages. */
  readonly language: Language;
  readonly progress?: (step: OpeningStep) => void;
  /** Gives up: what was begun is taken down and `openDocument` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The bytes hold changes that no person has saved yet (kept through a crash): the document starts dirty. */
  readonly unsaved?: boolean;
}

/** A chart of one of our sheets with the figures that the grid shows now. */
export interface LiveChart extends Pick<
  ChartSpec,
  'kind' | 'title' | 'description' | 'numberFormat' | 'place'
> {
  readonly sheet: string;
  readonly categories: readonly string[];
  readonly series: readonly LiveSeries[];
}

export interface LiveSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** Six hexadecimal digits, without `#`. */
  readonly color: string;
  readonly pattern: ChartSpec['series'][number]['pattern'];
}

/** A workbook opened from a file, shown in a spreadsheet in the page. */
export interface WorkbenchDocument {
  readonly fileName: string;
  /** The port for the task pane. */
  readonly host: InteractiveHost;
  readonly notShown: readonly NotShown[];
  /** The worksheets that cannot be read, each with a sentence that says why. */
  readonly unreadable: readonly UnreadableSheet[];
  /** The charts of our sheets, by sheet and in order; read again after {@link onChange}. */
  charts(): readonly LiveChart[];
  /** There are changes since the file was opened or last saved. */
  isDirty(): boolean;
  /**
   * Tells, once per change and after formulas were computed, that a cell, a sheet or a note is no longer as it was; and
   * at once that the document became dirty.
   */
  onChange(listener: () => void): () => void;
  /** Tells the name of the sheet that came to the front. */
  onActiveSheet(listener: (sheet: string) => void): () => void;
  /** Tells what a person tried and what was not done. */
  onRefusal(listener: (refusal: Refusal) => void): () => void;
  /**
   * Takes what a person is just typing into a cell for typed, as a click beside the cell does: it stands in the grid at
   * once. `false` where it cannot stand there, which {@link onRefusal} tells.
   */
  finishEditing(): Promise<boolean>;
  /** The file with exactly what was changed changed. The document counts as saved. */
  save(): Promise<Uint8Array>;
  /** The same bytes for keeping unsaved work through a crash: the document stays as dirty as it is. */
  backup(): Promise<Uint8Array>;
  /** One step of a person's work, or one command of the pane; `false` where there is none. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Puts the keyboard into the grid. */
  focus(): void;
  setLanguage(language: Language): void;
  /** Takes the grid down and stops the work of its worker. */
  dispose(): void;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
