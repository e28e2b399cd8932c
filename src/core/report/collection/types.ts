import type { Language } from '../../i18n/text';
import type { Plan } from '../../plan/types';
import type { Rollup } from '../../rollup/types';
import type { Severity } from '../../rules/types';
import type { CivilDate } from '../../values/civil-date';

/** A plan in a file of its own, read, checked and rolled up. */
export interface CollectedPlan {
  /** The name of the file without its folder. */
  readonly file: string;
  /** The sheet on which the plan stands. */
  readonly sheet: string;
  readonly plan: Plan;
  /** As of the day of the report. */
  readonly rollup: Rollup;
  /** How many findings the check of the plan gave. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A file that gave no plan. */
export interface FailedFile {
  readonly file: string;
  /** A sentence in the language of the report. */
  readonly reason: string;
}

/** Several plans that are to be seen as one: those of the districts or departments of a province. */
export interface CollectionInput {
  readonly language: Language;
  readonly asOf: CivilDate;
  /** In the order in which they are to be listed. */
  readonly plans: readonly CollectedPlan[];
  readonly failed: readonly FailedFile[];
}
