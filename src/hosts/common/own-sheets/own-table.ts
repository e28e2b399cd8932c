import { contains, type Range } from '../../../core/grid/address';
import { topLeft } from '../ranges';

/** A table object, wherever it stands. */
export interface PresentTable {
  /** In lower case. */
  readonly name: string;
  readonly range: Range | null;
}

/** A table that begins among our cells is ours. */
export function isOwnTable({ range }: PresentTable, block: Range | null): boolean {
  return block !== null && range !== null && contains(block, topLeft(range));
}
