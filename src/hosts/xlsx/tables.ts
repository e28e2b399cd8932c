import { parseRange, type Range } from '../../core/grid/address';
import type { Table } from '../common/workbook-outline';
import type { Package } from './package/package';
import { readActiveFilter } from './sheet/filter';
import { XmlScanner } from './xml/scanner';

/** The tables of a sheet, given by the name of its part. */
export function readTables(source: Package, sheetPart: string): Table[] {
  return source
    .relationships(sheetPart)
    .filter(({ type, external }) => type === 'table' && !external)
    .map(({ target }) => readTable(source.text(target), target))
    .filter((table) => table !== null);
}

function readTable(xml: string, part: string): Table | null {
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  const range = parseRange(scanner.attribute('ref') ?? '');
  if (!range) return null;
  const name = (scanner.attribute('displayName') ?? scanner.attribute('name') ?? '').toLowerCase();
  const headers = Number(scanner.attribute('headerRowCount') ?? 1);
  const totals = Number(scanner.attribute('totalsRowCount') ?? 0);
  let filter: Range | null = null;
  for (const child of scanner.children()) if (child.is('autoFilter')) filter = readActiveFilter(child);
  const frame: Range[] = [];
  if (headers > 0) frame.push({ ...range, bottom: range.top + headers - 1 });
  if (totals > 0) frame.push({ ...range, top: range.bottom - totals + 1 });
  return { name, range, frame, filter };
}

/** The cells that the pivot tables of a sheet fill. */
export function readPivotAreas(source: Package, sheetPart: string): Range[] {
  const areas: Range[] = [];
  for (const { type, target, external } of source.relationships(sheetPart)) {
    if (type !== 'pivotTable' || external) continue;
    const scanner = new XmlScanner(source.text(target), target);
    scanner.next();
    for (const child of scanner.children()) {
      const area = child.is('location') ? parseRange(child.attribute('ref') ?? '') : null;
      if (area) areas.push(area);
    }
  }
  return areas;
}
