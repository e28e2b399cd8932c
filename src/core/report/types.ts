import type { CellRef } from '../grid/address';
import type { CellValue } from '../grid/grid';
import type { SheetId } from '../grid/sheet-spec';
import type { Language } from '../i18n/text';
import type { Plan } from '../plan/types';
import type { Rollup } from '../rollup/types';
import type { CheckResult, Rule } from '../rules/types';

/** One change that was made to the plan, by a person's leave. */
export interface JournalRow {
  /** When, in the user's own clock: `2023-12-31T15:04:05`. */
  readonly at: string;
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
  /** How the cell showed a number before and after; left out where the number format did not change. */
  readonly numberFormatBefore?: string;
  readonly numberFormat?: string;
  /** The rules that asked for it; empty for a change taken back. */
  readonly rules: readonly string[];
}

/** All that the summary sheets are made of. */
export interface ReportInput {
  readonly plan: Plan;
  /** As of the day of the report. */
  readonly rollup: Rollup;
  readonly checked: CheckResult;
  /** Those that checked: they know their own titles. */
  readonly rules: readonly Rule[];
  readonly journal: readonly JournalRow[];
  readonly language: Language;
  /** What each sheet is called in this workbook. */
  readonly names: Readonly<Record<SheetId, string>>;
  /** The sheets that are wanted. */
  readonly wanted: ReadonlySet<SheetId>;
  /** What people filled in when the sheets were written before, by the name of the cell. */
  readonly inputs: ReadonlyMap<string, CellValue>;
}
