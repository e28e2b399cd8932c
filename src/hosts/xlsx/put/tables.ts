import { formatRange, parseRange, type Range } from '../../../core/grid/address';
import type { SheetSpec, TableSpec } from '../../../core/grid/sheet-spec';
import type { Package } from '../package/package';
import { isOwnTable, type PresentTable } from '../../common/own-sheets/own-table';
import { element } from '../xml/element';
import type { OrderedChildren } from '../xml/ordered-children';
import { attributeOf } from '../xml/splice';
import { encodeXString } from '../xml/xstring';
import { addPart, removePart, xmlHead } from './parts';

/** The part of a table object. */
export interface TablePart extends PresentTable {
  readonly part: string;
  /** The relationship by which its sheet knows it. */
  readonly relationship: string;
  /** Its number in the workbook. */
  readonly id: number;
}

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function tableParts(source: Package, sheetPart: string): TablePart[] {
  return source
    .relationships(sheetPart)
    .filter(({ type, external }) => type === 'table' && !external)
    .map(({ id, target }) => {
      const xml = source.text(target);
      const name = attributeOf(xml, 'displayName') ?? attributeOf(xml, 'name') ?? '';
      return {
        part: target,
        relationship: id,
        id: Number(attributeOf(xml, 'id')),
        name: name.toLowerCase(),
        range: parseRange(attributeOf(xml, 'ref') ?? ''),
      };
    });
}

/** Excel takes no longer one for the title of a column. */
const longestTitle = 255;

/**
 * Writes the tables of a sheet into the parts that ours have, into new ones, or takes away those that are too many.
 *
 * @param lastId the highest number of a table in the workbook; the answer is the same afterwards
 */
export function writeTables(
  source: Package,
  sheetPart: string,
  sheet: OrderedChildren,
  spec: SheetSpec,
  old: Range | null,
  lastId: number,
): number {
  const present = tableParts(source, sheetPart).filter((table) => isOwnTable(table, old));
  let last = lastId;
  const added = spec.tables.flatMap((table, index) => {
    const own = present[index];
    if (own) {
      source.setText(own.part, tableXml(table, own.id, spec));
      return [];
    }
    const text = tableXml(table, ++last, spec);
    const { id } = addPart(source, sheetPart, {
      name: 'xl/tables/table#.xml',
      type: 'table',
      contentType,
      text,
    });
    return sheet.element('tablePart', sheet.relationship(id));
  });
  const surplus = present.slice(spec.tables.length);
  for (const { part } of surplus) removePart(source, sheetPart, part);
  const gone = new Set(surplus.map(({ relationship }) => relationship));
  const kept = sheet.items('tableParts').filter((item) => !gone.has(relationshipOf(item)));
  const items = [...kept, ...added];
  sheet.setItems('tableParts', items, { count: String(items.length) });
  return last;
}

function tableXml({ name, range }: TableSpec, id: number, spec: SheetSpec): string {
  const ref = formatRange(range);
  const columns = columnNames(name, range, spec).map((title, index) =>
    element('tableColumn', { id: index + 1, name: encodeXString(title).replaceAll('\n', '_x000a_') }),
  );
  const style = { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 };
  const content = [
    element('autoFilter', { ref }),
    element('tableColumns', { count: columns.length }, columns),
    element('tableStyleInfo', style),
  ];
  const attributes = { xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: 0 };
  return xmlHead + element('table', attributes, content);
}

/** @throws Error where Excel would not take the table: no row below the titles, or titles that are too long or not all different */
function columnNames(name: string, { top, left, bottom, right }: Range, { rows }: SheetSpec): string[] {
  const cells = new Map(rows[top - 1]?.cells.map(({ col, value }) => [col, value]));
  const titles: string[] = [];
  for (let col = left; col <= right; col++) {
    const title = cells.get(col);
    if (typeof title !== 'string' || title === '')
      throw new Error(`A column of the table ${name} has no title.`);
    titles.push(title);
  }
  const distinct = new Set(titles.map((title) => title.toLowerCase()));
  if (distinct.size < titles.length) throw new Error(`Two columns of the table ${name} have the same title.`);
  if (titles.some((title) => title.length > longestTitle))
    throw new Error(`A column of the table ${name} has a title of more than ${longestTitle} characters.`);
  if (bottom === top) throw new Error(`The table ${name} has no row.`);
  return titles;
}

function relationshipOf(item: string): string {
  return /\s[^\s=:]+:id\s*=\s*["']([^"']*)/.exec(item)?.[1] ?? '';
}
