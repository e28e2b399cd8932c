import type { CellValue } from '../../grid/grid';
import { tidySpaces } from '../../text/spaces';
import { decimalOf } from '../../values/budget/decimal';
import { readNumber } from '../../values/budget/number-text';
import { mustBeDong } from '../../values/budget/size';
import type { MoneyCell } from './money-cells';
import { assumedUnit } from './stored-number';

/** A bare number so large for the unit of its column that only đồng makes sense: 5000000 in a column of millions. */
export function isInDong({ budget, column }: MoneyCell, value: CellValue): boolean {
  if (budget.kind !== 'ambiguous' || budget.statedUnit !== null) return false;
  const unit = column.unit ?? assumedUnit;
  if (typeof value === 'number') return mustBeDong(decimalOf(Math.abs(value)), unit);
  const number = typeof value === 'string' ? readNumber(tidySpaces(value)) : null;
  return number?.clear === true && number.readings.some((reading) => mustBeDong(reading, unit));
}
