import type { RowFacts } from './row-facts';
import type { RowKind } from './types';

/** As {@link RowKind}, before it is known which headings are sections and which sums close a section. */
export type RawKind = Exclude<RowKind, 'section' | 'group' | 'subtotal'> | 'heading';

/** A row below the header and what the reader takes it for. */
export interface RawRow {
  readonly row: number;
  readonly kind: RawKind;
  /** `null` for an empty row. */
  readonly facts: RowFacts | null;
}
