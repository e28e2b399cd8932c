import type { Range } from '../../../core/grid/address';
import type { GridData } from '../../../core/grid/grid';
import type { ChartSpec } from '../../../core/grid/sheet-spec';
import type { MessageData } from '../../../core/i18n/message';
import type { PutObstacle, SheetInfo } from '../../host';
import type { UnusableCode } from '../../xlsx/errors';
import type { Ownership } from '../../common/own-sheets/ownership';
import type { SheetEdit } from '../../xlsx/sheet/write';
import type { CellLook, SheetView } from '../../xlsx/view/types';
import type { DefinedName } from '../../common/workbook-outline';
import type { NotShown } from '../types';

/*
 * What goes to and fro between the page and the keeper of the file, who may live in a worker: plain data, nothing else.
 */

/** A worksheet as the file has it. */
export interface FileSheet {
  readonly data: GridData;
  readonly view: SheetView;
  readonly isProtected: boolean;
  /** Areas that arrays and data tables, pivot tables, and the header and total rows of tables fill. */
  readonly filled: readonly Range[];
  readonly pivots: readonly Range[];
  readonly frames: readonly Range[];
}

/** Why a sheet cannot be read. */
export interface SheetFailure {
  readonly code: UnusableCode;
  readonly data: MessageData;
}

/** A chart on a sheet of ours. */
export interface FileChart {
  readonly sheet: string;
  readonly spec: ChartSpec;
}

/** What a file says. */
export interface FileContent {
  readonly infos: readonly SheetInfo[];
  /** By name; the sheets that are no worksheets are missing. */
  readonly sheets: ReadonlyMap<string, FileSheet | SheetFailure>;
  readonly looks: readonly CellLook[];
  readonly names: readonly DefinedName[];
  readonly ownership: ReadonlyMap<string, Ownership>;
  readonly charts: readonly FileChart[];
  readonly notes: ReadonlyMap<string, string>;
  readonly notShown: readonly NotShown[];
  readonly isSigned: boolean;
}

/** What became of a file in the page. */
export interface Work {
  /** By sheet; each cell once. */
  readonly edits: ReadonlyMap<string, readonly SheetEdit[]>;
  readonly notes: ReadonlyMap<string, string>;
}

/** What came of writing our sheets: either what stands in the way, or the new file. */
export type Put =
  | { readonly obstacles: readonly PutObstacle[]; readonly content: null }
  | { readonly obstacles: readonly []; readonly content: FileContent };
