import { cellKey, type CellRef } from '../../../core/grid/address';
import { sameValue, type Grid } from '../../../core/grid/grid';
import type { SheetSpec } from '../../../core/grid/sheet-spec';
import { blockOf } from '../../../core/grid/spec-block';
import type { Edit } from '../../common/formula/graph';
import type { Package } from '../package/package';
import type { SharedStrings } from '../shared-strings';
import { readWorkbookPart, type WorkbookPart } from '../workbook-part';
import type { SheetEntry } from '../../common/workbook-outline';
import { element } from '../xml/element';
import { OrderedChildren } from '../xml/ordered-children';
import { writeCharts } from './drawing';
import { writeNames } from './names';
import type { Ownership } from '../../common/own-sheets/ownership';
import { freezeRows, setUpPage, writeColumns, writeDimension } from './page';
import { addPart, removeCalculationChain, xmlHead } from './parts';

import { writeSheetData } from './sheet-data';
import { worksheetOrder, writeFrame } from './sheet-frame';
import { StyleWriter } from './style-writer';
import { tableParts, writeTables } from './tables';
import { appendSheet, workbookOrder } from './workbook-xml';

/** The parts of a workbook into which sheets are written. */
export interface PutTarget {
  readonly source: Package;
  readonly workbook: WorkbookPart;
  readonly ownership: ReadonlyMap<string, Ownership>;
  readonly strings: SharedStrings | null;
  readonly stylesPart: string;
}

const sheetPart = {
  name: 'xl/worksheets/sheet#.xml',
  type: 'worksheet',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  text:
    xmlHead +
    element(
      'worksheet',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      element('sheetData', {}),
    ),
} as const;

/** Writes sheets that nothing stands in the way of: those that are there in place, the others at the end. */
export function putSheets(target: PutTarget, specs: readonly SheetSpec[]): void {
  const { source, strings } = target;
  addMissingSheets(target, specs);
  const workbook = readWorkbookPart(source);
  const styles = new StyleWriter(source, target.stylesPart);
  let lastTable = Math.max(
    0,
    ...workbook.sheets.flatMap(({ part }) => tableParts(source, part).map(({ id }) => id)),
  );
  let references = 0;
  for (const spec of specs) {
    const old = target.ownership.get(spec.name) ?? null;
    const { part } = entryOf(workbook, spec);
    const written = writeSheet(source, part, spec, { old, styles, strings, lastTable });
    references += written.references;
    lastTable = written.lastTable;
  }
  strings?.write(references);
  styles.write();
  writeAllNames(target, workbook, specs);
  removeCalculationChain(source, workbook.part);
}

/** What changes in a sheet that is there already when it is written again, formulas with their results. */
export function editsOf(spec: SheetSpec, grid: Grid, { block }: Ownership): Edit[] {
  const cells = new Map<number, { cell: CellRef; after: Edit['after'] }>();
  for (let row = block?.top ?? 1; block && row <= Math.min(block.bottom, grid.lastRow); row++) {
    for (let col = block.left; col <= Math.min(block.right, grid.width(row)); col++) {
      cells.set(cellKey({ row, col }), { cell: { row, col }, after: null });
    }
  }
  spec.rows.forEach((row, index) => {
    for (const { col, value } of row.cells) {
      const cell = { row: index + 1, col };
      cells.set(cellKey(cell), { cell, after: value });
    }
  });
  return [...cells.values()]
    .map(({ cell, after }) => ({ cell, before: grid.at(cell).value, after }))
    .filter(({ before, after }) => !sameValue(before, after));
}

interface SheetContext {
  readonly old: Ownership | null;
  readonly styles: StyleWriter;
  readonly strings: SharedStrings | null;
  /** The highest number of a table in the workbook. */
  readonly lastTable: number;
}

function writeSheet(
  source: Package,
  part: string,
  spec: SheetSpec,
  context: SheetContext,
): { references: number; lastTable: number } {
  const xml = source.text(part);
  const old = context.old?.block ?? null;
  const place = { old, block: blockOf(spec) };
  const data = writeSheetData(xml, part, spec, place, context);
  const sheet = new OrderedChildren(xml, part, worksheetOrder, 'sheetData');
  sheet.replace('sheetData', [data.xml]);
  if (!context.old) setUpPage(sheet, spec);
  writeDimension(sheet, data.used);
  writeColumns(sheet, spec.columns, old);
  freezeRows(sheet, spec.frozenRows);
  writeFrame(sheet, spec, place, context.styles);
  const lastTable = writeTables(source, part, sheet, spec, old, context.lastTable);
  writeCharts(source, part, sheet, spec);
  source.setText(part, sheet.toString());
  return { references: data.references, lastTable };
}

function addMissingSheets({ source, workbook }: PutTarget, specs: readonly SheetSpec[]): void {
  const children = new OrderedChildren(source.text(workbook.part), workbook.part, workbookOrder);
  for (const { name } of specs) {
    if (workbook.sheets.some((sheet) => sheet.name === name)) continue;
    const { id } = addPart(source, workbook.part, sheetPart);
    appendSheet(children, name, id);
  }
  source.setText(workbook.part, children.toString());
}

function writeAllNames(
  { source, ownership }: PutTarget,
  workbook: WorkbookPart,
  specs: readonly SheetSpec[],
): void {
  const children = new OrderedChildren(source.text(workbook.part), workbook.part, workbookOrder);
  for (const spec of specs) {
    const position = workbook.sheets.indexOf(entryOf(workbook, spec));
    writeNames(children, spec, position, ownership.get(spec.name) ?? null);
  }
  source.setText(workbook.part, children.toString());
}

function entryOf({ sheets }: WorkbookPart, { name }: SheetSpec): SheetEntry {
  const entry = sheets.find((sheet) => sheet.name === name);
  if (!entry) throw new Error(`There is no sheet ${name}.`);
  return entry;
}
