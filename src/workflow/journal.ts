import type { Patch } from '../core/grid/patch';

/** A change that was made, with all that is needed to take it back. */
export interface JournalChange extends Patch {
  /** The number format before; left out where it did not change. */
  readonly numberFormatBefore?: string;
  /** The rules that asked for it, in order; empty for a change taken back. */
  readonly rules: readonly string[];
}

/** One run over one sheet. Plain data, so that it can be kept anywhere. */
export interface JournalEntry {
  /** The instant of the run, as the caller's clock says it (ISO 8601). */
  readonly at: string;
  readonly action: 'fix' | 'revert';
  readonly sheet: string;
  readonly changes: readonly JournalChange[];
}

/** The patch that takes a change back; it only fits a cell that still holds what the change wrote. */
export function reversed({ cell, before, after, numberFormatBefore }: JournalChange): Patch {
  return {
    cell,
    before: after,
    after: before,
    ...(numberFormatBefore === undefined ? {} : { numberFormat: numberFormatBefore }),
  };
}
