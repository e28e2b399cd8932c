import type { Grid } from '../../grid/grid';
import type { Problem } from '../types';
import { cellList } from './cell-list';
import type { JudgedTotal } from './judge-totals';
import { assumedUnit, numberChange } from './stored-number';

/** What to say of a stated sum that differs from its tasks; `null` where there is nothing to say. */
export function sumProblem(
  { check, verdict }: JudgedTotal,
  grid: Grid,
): Problem<'wrong' | 'unclear' | 'write'> | null {
  const { cell, column, stated, computed, unclear } = check;
  if ((verdict !== 'wrong' && verdict !== 'unclear') || stated === null || computed === null) return null;
  const amounts = { stated: { dong: stated }, computed: { dong: computed } };
  if (verdict === 'unclear') {
    const data = { ...amounts, cells: cellList(unclear) };
    return { cell, message: 'unclear', data, severity: 'review' };
  }
  const unit = column?.unit ?? assumedUnit;
  const isNumberCell = cell.col === column?.col && grid.at(cell).formula === null;
  const change = isNumberCell ? numberChange(cell, computed, unit, grid) : null;
  return {
    cell,
    message: 'wrong',
    data: { ...amounts, difference: { dong: Math.abs(stated - computed) } },
    suggestions: change
      ? [{ changes: [change], message: 'write', data: { computed: amounts.computed } }]
      : [],
  };
}
