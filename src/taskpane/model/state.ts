import type { CellRef } from '../../core/grid/address';
import type { Grid } from '../../core/grid/grid';
import type { SheetId } from '../../core/grid/sheet-spec';
import { sheetIds } from '../../core/grid/sheet-spec';
import type { Language } from '../../core/i18n/text';
import type { Column } from '../../core/plan/types';
import type { Reconciliation } from '../../core/rollup/reconcile';
import type { Severity } from '../../core/rules/types';
import { defaultSettings, type Settings } from '../../core/settings/settings';
import type { CivilDate } from '../../core/values/civil-date';
import type { ObstacleCode, PutObstacle } from '../../hosts/host';
import type { Examination } from '../../workflow/examine';
import type { FixPreview } from '../../workflow/preview-fix';
import type { MovedColumn } from '../../workflow/remembered-columns';
import type { Summary } from '../../workflow/summarize';
import type { KeptRun } from '../../workflow/workbook-notes';
import type { Said } from '../messages';
import type { FoundItem } from './found-items';

export const tabs = ['check', 'summary', 'journal', 'settings'] as const;

export type Tab = (typeof tabs)[number];

/** What the tab of checking shows. */
export type View =
  | { readonly kind: 'overview' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'review' }
  | { readonly kind: 'finding'; readonly id: string };

export type Grouping = 'rule' | 'column' | 'row';

export interface Filters {
  /** The severities that are shown. */
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
  readonly grouping: Grouping;
}

/** A table, checked. */
export interface Checked {
  readonly examination: Examination;
  readonly asOf: CivilDate;
  readonly items: readonly FoundItem[];
  readonly sums: readonly Reconciliation[];
  /** The sheet in front, where it has no table of its own and another sheet was checked. */
  readonly bypassed: string | null;
  /** Columns chosen by hand that may be others now, so that the choice waits for a person. */
  readonly moved: readonly MovedColumn[];
}

/** A table of which a person says what its columns hold. */
export interface ColumnTable {
  readonly grid: Grid;
  /** As it is shown: `A5:K37`. */
  readonly range: string;
  readonly columns: readonly Column[];
  /** Rows that show what the columns hold. */
  readonly rows: readonly number[];
  /** Under which it was read. */
  readonly settings: Settings;
}

/** What keeps the pane busy. */
export interface Work {
  readonly what: Said;
  /** From 0 to 1, `null` where nobody can tell. */
  readonly share: number | null;
  readonly cancellable: boolean;
}

/** A cell that was left alone, and why. */
export interface LeftCell {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly why: readonly Said[];
}

/**
 * What came of something that a person did. Good news stays as long as the person stays with it; anything else until it
 * is closed or something else is said.
 */
export interface Notice {
  /** Each is another one, even with the same words. */
  readonly id: number;
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly said: Said;
  readonly left: readonly LeftCell[];
  /** The run that can be taken back, by its instant. */
  readonly undo: string | null;
}

/** All safe fixes, before they are made. */
export interface Review {
  readonly preview: FixPreview;
  /** Cells that are not to be changed, by their keys. */
  readonly excluded: ReadonlySet<number>;
}

/** A change that waits for the answer to what stands in its way. */
export interface Question {
  /** The finding that it belongs to. */
  readonly finding: string;
  /** The suggestion that was chosen; `null` for the fix. */
  readonly suggestion: number | null;
  readonly codes: readonly ObstacleCode[];
}

export interface SummaryState {
  readonly wanted: ReadonlySet<SheetId>;
  /** What would be written. */
  readonly plan: { readonly summary: Summary; readonly present: ReadonlySet<SheetId> } | null;
  readonly obstacles: readonly PutObstacle[];
  /** The sheets that were written. */
  readonly written: readonly string[];
}

export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly view: View;
  readonly asOf: CivilDate;
  readonly settings: Settings;
  /** What is wrong with the settings that the workbook keeps. */
  readonly settingsProblems: readonly Said[];
  /** The workbook keeps the settings; otherwise they are lost when the pane is closed. */
  readonly settingsKept: boolean;
  readonly work: Work | null;
  readonly checked: Checked | null;
  /** A block of cells that a person named as the table, but of which the program cannot tell the columns. */
  readonly draft: ColumnTable | null;
  /** Why the last check came to nothing. */
  readonly failure: Said | null;
  /** It was because no table was found: a person may know where it is. */
  readonly tableMissing: boolean;
  /** The sheet has changed since it was checked, and by whom. */
  readonly stale: 'no' | 'here' | 'remote';
  readonly filters: Filters;
  readonly review: Review | null;
  /** Changes that a person unticked in a review, so that the next one leaves them unticked: see {@link changeKey}. */
  readonly unwanted: ReadonlySet<string>;
  readonly question: Question | null;
  readonly notice: Notice | null;
  readonly journal: readonly KeptRun[];
  /** The workbook keeps the journal; otherwise it is lost when the pane is closed. */
  readonly journalKept: boolean;
  readonly summary: SummaryState;
}

export function initialState(language: Language, today: CivilDate): PaneState {
  return {
    language,
    tab: 'check',
    view: { kind: 'overview' },
    asOf: today,
    settings: defaultSettings,
    settingsProblems: [],
    settingsKept: true,
    work: null,
    checked: null,
    draft: null,
    failure: null,
    tableMissing: false,
    stale: 'no',
    filters: { severities: new Set(['error', 'warning', 'review']), search: '', grouping: 'rule' },
    review: null,
    unwanted: new Set(),
    question: null,
    notice: null,
    journal: [],
    journalKept: true,
    summary: { wanted: new Set(sheetIds), plan: null, obstacles: [], written: [] },
  };
}
