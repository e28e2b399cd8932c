import { maxColumn, maxRow, parseRange, type Range } from '../../core/grid/address';

/** The range of an address as Excel gives it, with its sheet and with whole rows or columns; `null` for several areas. */
export function readAddress(address: string): Range | null {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const range = parseRange(local);
  if (range) return range;
  if (/^[A-Z]+:[A-Z]+$/i.test(local))
    return parseRange(local.replace(/([A-Z]+):([A-Z]+)/i, `$11:$2${maxRow}`));
  const rows = /^(\d+):(\d+)$/.exec(local);
  return rows && { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: maxColumn };
}

/** The ranges of an address that names several areas. Names of sheets in it may hold commas. */
export function readAddresses(address: string): Range[] {
  const local = address.replace(/'(?:[^']|'')*'!|[^',!]+!/g, '');
  return local.split(',').flatMap((area) => readAddress(area.trim()) ?? []);
}

export function columnsOf({ left, right }: Range): number {
  return right - left + 1;
}

export function rowsOf({ top, bottom }: Range): number {
  return bottom - top + 1;
}

export function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
