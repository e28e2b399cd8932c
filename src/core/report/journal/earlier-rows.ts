import { parseAddress } from '../../grid/address';
import type { CellValue, Grid } from '../../grid/grid';
import { dateFromSerial } from '../../values/civil-date';
import type { JournalRow } from '../types';

const secondsADay = 86_400;

/**
 * What a journal sheet holds from earlier runs. Its rules come back by the titles that stand there.
 *
 * @param grid the sheet as it is now, with whatever people put beside the table
 */
export function earlierRows(grid: Grid): JournalRow[] {
  const rows: JournalRow[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    const cellAt = (col: number) => grid.cell(row, col);
    const [at, sheet, address, rules] = [1, 2, 3, 6].map((col) => cellAt(col).value);
    const moment = momentOf(at ?? null);
    const cell = typeof address === 'string' ? parseAddress(address) : null;
    if (moment === null || cell === null || typeof sheet !== 'string') continue;
    rows.push({
      at: moment,
      sheet,
      cell,
      before: cellAt(4).value,
      after: cellAt(5).value,
      numberFormatBefore: cellAt(4).numberFormat,
      numberFormat: cellAt(5).numberFormat,
      rules: typeof rules === 'string' ? [rules] : [],
    });
  }
  return rows;
}

/** A serial number as a point in time. */
function momentOf(value: CellValue): string | null {
  if (typeof value === 'string') return value;
  const date = typeof value === 'number' ? dateFromSerial(value) : null;
  if (typeof value !== 'number' || date === null) return null;
  const seconds = Math.round((value - Math.floor(value)) * secondsADay);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${date}T${clock.join(':')}`;
}
