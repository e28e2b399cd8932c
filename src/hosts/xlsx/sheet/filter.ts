import { parseRange, type Range } from '../../../core/grid/address';
import type { XmlScanner } from '../xml/scanner';

/** The rows that the filter at which the scanner stands chooses among; `null` where it filters by nothing. */
export function readActiveFilter(scanner: XmlScanner): Range | null {
  const range = parseRange(scanner.attribute('ref') ?? '');
  let active = false;
  for (const column of scanner.children()) {
    if (!column.is('filterColumn')) continue;
    for (const criterion of column.children()) active ||= !criterion.is('extLst');
  }
  return range && active ? { ...range, top: range.top + 1 } : null;
}
