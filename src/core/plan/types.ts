import type { CellRef, Range } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { Agency } from '../values/agency/types';
import type { Area } from '../values/area/types';
import type { Budget, Unit } from '../values/budget/types';
import type { CivilDate } from '../values/civil-date';
import type { Deadline } from '../values/deadline/types';
import type { Ordinal } from '../values/ordinal/types';
import type { Status, StatusCode } from '../values/status/types';
import type { Role } from '../catalog/roles';
import type { Catalog } from '../catalog/types';
import type { Settings } from '../settings/settings';

export const rowKinds = [
  'section',
  'group',
  'task',
  'continuation',
  'header',
  'subtotal',
  'total',
  'words',
  'blank',
  'note',
  'signature',
] as const;

/** What a sheet row is. */
export type RowKind = (typeof rowKinds)[number];

export interface Column {
  readonly col: number;
  /** `null` where the column was not understood. */
  readonly role: Role | null;
  /** The header's words from top to bottom, in one line. */
  readonly header: string;
  /** The cell of the lowest header word: where a finding about the column points. */
  readonly headerCell: CellRef;
  /** The unit of a money column; from its own header, else the table's. `null` for other columns. */
  readonly unit: Unit | null;
  /** What an `x` in a column of ticks means: a status, or the words of a deadline (`Quý I`). */
  readonly tick: { readonly status: StatusCode } | { readonly deadline: string } | null;
  /** Other roles that the header and the cells would allow almost as well: the reader is not sure. */
  readonly rivals: readonly Role[];
}

/** One cell's share of a field. */
export interface Piece {
  readonly cell: CellRef;
  readonly text: string;
}

/** The content of one column for one task, gathered from all the rows that the task is torn into. */
export interface Field {
  readonly role: Role;
  readonly column: Column;
  /** The cell that holds it: the anchor of a merged area, else the one in the task's first row, even when empty. */
  readonly cell: CellRef;
  /** The pieces that are not empty, top to bottom. */
  readonly pieces: readonly Piece[];
  /** The pieces joined by a space, line breaks kept. */
  readonly text: string;
}

/** A field and what it means. */
export interface Read<Value> extends Field {
  readonly value: Value;
}

export interface Task {
  /** Position among the tasks, from 0. */
  readonly index: number;
  readonly row: number;
  /** The task's own row and its continuations. */
  readonly rows: readonly number[];
  readonly section: Section | null;
  /** The group heading under which it stands. */
  readonly group: PlanRow | null;
  readonly fields: Readonly<Partial<Record<Role, Field>>>;
  readonly ordinal: Read<Ordinal> | null;
  /** `null` where the table has no such column; an empty cell has a value of its own kind. */
  readonly budget: Read<Budget> | null;
  readonly parts: readonly Read<Budget>[];
  readonly spent: Read<Budget> | null;
  readonly start: Read<Deadline> | null;
  readonly deadline: Read<Deadline> | null;
  readonly finished: Read<Deadline> | null;
  readonly status: Read<Status> | null;
  /** A share of completion from 0 to 1, `null` where the cell holds none. */
  readonly progress: Read<number | null> | null;
  readonly leads: Read<readonly Agency[]> | null;
  readonly supports: Read<readonly Agency[]> | null;
}

/** A sum that the sheet prints. */
export interface Stated {
  readonly cell: CellRef;
  readonly column: Column;
  readonly budget: Budget;
}

export interface Section {
  readonly index: number;
  /** The row of the title; the first task's where the title stands in a column of areas, or the task is the section. */
  readonly row: number;
  /** The cell of the title. */
  readonly cell: CellRef;
  readonly title: string;
  readonly ordinal: Ordinal;
  readonly area: Area;
  /** The section around this one (`A` around `I`), by index. */
  readonly parent: number | null;
  /** All tasks inside it, those of inner sections included; a task itself names its innermost section only. */
  readonly tasks: readonly Task[];
  /** What the sheet prints as its sums: in the section row, else in a subtotal row; one per money column. */
  readonly stated: readonly Stated[];
}

/** A row that states sums. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly labelCell: CellRef;
  readonly scope: 'section' | 'group' | 'grand';
  /** The section that a subtotal closes. */
  readonly section: Section | null;
  /** The heading of the group that a sum of scope `group` adds up; that heading's own row may be the one that states it. */
  readonly group: PlanRow | null;
  readonly stated: readonly Stated[];
}

export interface AmountInWords {
  readonly cell: CellRef;
  readonly text: string;
  /** The amount in đồng, `null` where the words cannot be read. */
  readonly dong: number | null;
}

export interface PlanRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly ordinal: Ordinal;
  /** The section in force, by index; `null` before the first. */
  readonly section: number | null;
  /** The task of a task row or a continuation, by index. */
  readonly task: number | null;
}

/** What stands above the table. */
export interface TitleBlock {
  readonly lines: readonly Piece[];
  /** The one year of the plan. */
  readonly year: number | null;
  /** The span of a plan of several years. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** The day of issue, where it is complete. */
  readonly issued: CivilDate | null;
  /** The year of issue, known more often than the day. */
  readonly issuedYear: number | null;
  readonly agency: string | null;
}

export interface Plan {
  readonly grid: Grid;
  readonly catalog: Catalog;
  readonly settings: Settings;
  readonly title: TitleBlock;
  /** From the first header row to the last row that belongs to the table. */
  readonly range: Range;
  /** The first block of header rows; repeats further down are rows of kind `header`. */
  readonly headerRows: readonly number[];
  /** Every column of the range, left to right. */
  readonly columns: readonly Column[];
  /** The unit of the table's money, `null` where neither header nor line states it. */
  readonly unit: Unit | null;
  /** Every row of the range, top to bottom, the header rows included. */
  readonly rows: readonly PlanRow[];
  readonly tasks: readonly Task[];
  readonly sections: readonly Section[];
  readonly totals: readonly TotalRow[];
  readonly words: readonly AmountInWords[];
}
