import type { AreaCode } from '../values/area/types';
import type { CivilDate } from '../values/civil-date';
import type { StatusCode } from '../values/status/types';

/** How many tasks stand where, as of a date. */
export type StatusCounts = Readonly<Record<StatusCode, number>>;

/** Sums over some tasks, in đồng. */
export interface Aggregate {
  readonly tasks: number;
  readonly budget: number;
  /** `null` where the table does not track what was spent. */
  readonly spent: number | null;
  /** How many budget cells hold a phrase, a range or something unclear, and so are not in the sum. */
  readonly unquantified: number;
}

export interface TotalRollup extends Aggregate {
  /** The grand total that the sheet prints, `null` where it prints none. */
  readonly stated: number | null;
  /** The amount that the sheet writes in words. */
  readonly inWords: number | null;
}

export interface AreaRollup extends Aggregate {
  /** `null` for tasks that stand before any section. */
  readonly code: AreaCode | null;
  /** As the sheet writes it. */
  readonly title: string | null;
  readonly ordinal: string | null;
  /** The sheet rows of its tasks, like `7:9,14`. */
  readonly rows: string;
  readonly stated: number | null;
  readonly status: StatusCounts;
}

export interface LeadRollup extends Aggregate {
  /** `null` for tasks without a lead agency. */
  readonly agency: string | null;
  readonly status: StatusCounts;
}

export interface QuarterRollup extends Aggregate {
  /** `2023-Q4`, a whole year `2023`, or `null` for tasks without a final day. */
  readonly quarter: string | null;
  readonly status: StatusCounts;
}

export type CheckKind = 'section-total' | 'group-total' | 'grand-total' | 'amount-in-words' | 'row-parts';

/** A sum that the sheet states, beside what its rows add up to. */
export interface CheckRollup {
  readonly kind: CheckKind;
  readonly cell: string;
  readonly stated: number | null;
  readonly computed: number | null;
  /** `null` where it cannot be decided, because a cell in the sum is not a clear amount. */
  readonly ok: boolean | null;
}

/** The totals of a plan as of a date: the answer of `phuluc rollup --format json`. */
export interface Rollup {
  readonly schema: 1;
  readonly asOf: CivilDate;
  readonly unit: 'dong';
  readonly total: TotalRollup;
  readonly areas: readonly AreaRollup[];
  readonly leads: readonly LeadRollup[];
  readonly quarters: readonly QuarterRollup[];
  readonly status: StatusCounts;
  readonly checks: readonly CheckRollup[];
}
