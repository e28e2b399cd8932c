import { formatAddress, type CellRef, type Range } from '../../core/grid/address';

export function meets(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True where all of `inner` is part of `outer`. */
export function within(inner: Range, outer: Range): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

export function topLeft({ top, left }: Range): CellRef {
  return { row: top, col: left };
}

/** As Excel lists them: a single cell is no range. */
export function formatArea(range: Range): string {
  const first = formatAddress(topLeft(range));
  const last = formatAddress({ row: range.bottom, col: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** @example absoluteReference('Tổng hợp', { top: 1, left: 1, bottom: 9, right: 3 }) //=> "'Tổng hợp'!$A$1:$C$9" */
export function absoluteReference(sheet: string, range: Range): string {
  return quoteSheet(sheet) + formatArea(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** @example quoteSheet('Phụ lục') //=> "'Phụ lục'!" */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
