import type { Grid } from '../../grid/grid';
import type { Problem } from '../types';
import { cellList } from './cell-list';
import type { JudgedTotal } from './judge-totals';
import { assumedUnit, numberChange } from './stored-number';

/** What to say of a stated sum that differs from its tasks; `null` where there is nothing to say. */
export function sumProblem(
  { check, verdict }: JudgedTotal,
  grid: Grid,
): Problem<'wrong' | 'unclear' | 'filtered' | 'write'> | null {
  const { cell, column, stated, computed, unclear } = check;
  if (stated === null || computed === null) return null;
  const amounts = { stated: { dong: stated }, computed: { dong: computed } };
  if (verdict === 'unclear') {
    return { cell, message: 'unclear', data: { ...amounts, cells: cellList(unclear) }, severity: 'review' };
  }
  if (verdict === 'filtered') return { cell, message: 'filtered', data: amounts, severity: 'review' };
  if (verdict !== 'wrong') return null;
  const isNumberCell = cell.col === column?.col && grid.at(cell).formula === null;
  const change = isNumberCell ? numberChange(cell, computed, column.unit ?? assumedUnit, grid) : null;
  const suggestions = change
    ? [{ changes: [change], message: 'write' as const, data: { computed: amounts.computed } }]
    : [];
  const difference = { dong: Math.abs(stated - computed) };
  return { cell, message: 'wrong', data: { ...amounts, difference }, suggestions };
}
