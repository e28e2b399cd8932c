import type { CivilDate } from '../civil-date';

/** What a deadline cell says: see the contract of `phuluc parse deadline`. */
export type DeadlineKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'period'
  | 'recurring'
  | 'open'
  | 'relative'
  | 'conditional'
  | 'several'
  | 'start'
  | 'done'
  | 'unknown';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** The first day of the span it names, `null` where there is none. */
  readonly start: CivilDate | null;
  /** The last day on which the task is on time, `null` where there is none. */
  readonly end: CivilDate | null;
  /** The key under which it rolls up: `2023-Q4`, a whole year `2023`, or `null`. */
  readonly quarter: string | null;
  /** The canonical wording: notation only, never the meaning. */
  readonly text: string;
  /** The kind is certain but the year is not stated anywhere: the dates are `null`. */
  readonly yearMissing: boolean;
  /** The year was taken from the plan, not from the cell. */
  readonly yearFromPlan: boolean;
  /** The milestones of `several`, in the order written; else empty. */
  readonly parts: readonly Deadline[];
}

/** What a deadline needs to know of its plan. */
export interface DeadlineContext {
  /** The one year of the plan; `null` for a plan of several years or where it is not known. */
  readonly planYear: number | null;
}
