import { Grid } from '../../../core/grid/grid';
import type { Range } from '../../../core/grid/address';
import { FormulaGraph, type SheetFormula } from '../../common/formula/graph';
import { sheetLimits } from '../../common/sheet-content';
import { readAddress } from '../address';
import { readFormula } from '../../common/cell-value';
import { ExcelFailure } from '../errors';
import { GridBuilder } from './grid-builder';
import { inferMerges } from './infer-merges';
import { readMerges } from './merges';
import { OutlineReader, type Outline } from './outline';
import { RowReader, type ReadRows } from './row-reader';

export interface ReadOptions {
  /** Ask Excel for the merged areas, which wipes the undo stack, instead of inferring them. */
  readonly exactMerges: boolean;
  readonly supports: (version: string) => boolean;
}

/** How the first of January 1904 counts in a workbook that counts from that year. */
const firstDay1904 = 0;
const everything = { formulas: true, values: true, numberFormats: true, fonts: false };
const formulasOnly = { formulas: true, values: false, numberFormats: false, fonts: false };

/** A snapshot of a sheet: three syncs, and one more for every further 4 MB. */
export async function readGrid(
  context: Excel.RequestContext,
  sheet: string,
  options: ReadOptions,
): Promise<Grid> {
  const outlineReader = new OutlineReader(context, { tables: true });
  const asked = askFor(context, sheet);
  await context.sync();
  const { id, used } = asked.answer();
  const rowReader = new RowReader(context);
  const date1904 = asked.firstDay.value === firstDay1904;
  const builder = new GridBuilder(date1904, used?.font ?? null);
  const formulas = new Map<string, SheetFormula[]>();
  const collect = (name: string, rows: ReadRows) => {
    formulas.set(name, [...(formulas.get(name) ?? []), ...formulasIn(rows)]);
  };
  if (used) {
    const wants = { ...everything, fonts: used.font === null };
    const take = (rows: ReadRows) => {
      builder.add(rows);
      collect(asked.worksheet.name, rows);
    };
    rowReader.add({ sheet: id, ...used, wants, take });
  }
  const { others, hidden } = await rowReader.step(() => {
    outlineReader.proceed();
    return {
      others: outlineReader.worksheets
        .filter((worksheet) => worksheet.id !== id)
        .map((worksheet) => ({ worksheet, used: usedRangeOf(worksheet) })),
      hidden: used && hiddenRowsOf(asked.worksheet, used),
    };
  });
  const outline = outlineReader.finish();
  // A sheet of ours is read for itself; what else refers to it is no matter.
  const isOurs = outline.ownership.has(asked.worksheet.name);
  for (const { worksheet, used: range } of isOurs ? [] : others) {
    if (range.isNullObject || outline.ownership.has(worksheet.name)) continue;
    const area = { top: range.rowIndex + 1, left: range.columnIndex + 1 };
    const size = { rows: range.rowCount, columns: range.columnCount };
    const take = (rows: ReadRows) => collect(worksheet.name, rows);
    rowReader.add({ sheet: worksheet.id, ...area, ...size, wants: formulasOnly, take });
  }
  await rowReader.finish();
  const exact = options.exactMerges ? await readMerges(context, id, options.supports) : null;
  const hiddenRows = hiddenIn(hidden?.value ?? []);
  const filters = filtersOn(asked, outline);
  return new Grid({
    sheet: asked.worksheet.name,
    cells: builder.cells,
    merges: exact ?? inferMerges(builder.cells),
    hiddenRows: new Set(hiddenRows),
    filteredRows: new Set(
      hiddenRows.filter((row) => filters.some(({ top, bottom }) => row >= top && row <= bottom)),
    ),
    foreignFormulas: isOurs ? [] : foreignFormulas(asked.worksheet.name, outline, formulas),
    date1904,
  });
}

interface Used {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** `null` where cells differ in it. */
  readonly font: string | null;
}

/** The first questions about a sheet. */
function askFor(context: Excel.RequestContext, sheet: string) {
  const { workbook } = context;
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet).load('id,name');
  const used = usedRangeOf(worksheet);
  const font = used.format.font.load('name');
  const filter = worksheet.autoFilter.load('isDataFiltered');
  const filterRange = worksheet.autoFilter.getRangeOrNullObject().load('address');
  const firstDay = workbook.functions.date(1904, 1, 1).load('value');
  return {
    worksheet,
    filter,
    filterRange,
    firstDay,
    /** @throws ExcelFailure where there is no such sheet, or more on it than can be read */
    answer(): { id: string; used: Used | null } {
      if (worksheet.isNullObject) throw new ExcelFailure('NoSuchSheet', { sheet });
      const { id } = worksheet;
      if (used.isNullObject) return { id, used: null };
      const { rowIndex, columnIndex, rowCount: rows, columnCount: columns } = used;
      if (rows > sheetLimits.rows || rows * columns > sheetLimits.cells) {
        throw new ExcelFailure('TooManyRows', { sheet, limit: sheetLimits.rows });
      }
      // Of fonts that differ Excel gives none.
      const { name } = font as { readonly name: string | null };
      return { id, used: { top: rowIndex + 1, left: columnIndex + 1, rows, columns, font: name } };
    },
  };
}

function usedRangeOf(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

function hiddenRowsOf(
  worksheet: Excel.Worksheet,
  { top, rows }: Used,
): OfficeExtension.ClientResult<Excel.RowProperties[]> {
  return worksheet.getRangeByIndexes(0, 0, top - 1 + rows, 1).getRowProperties({ rowHidden: true });
}

function hiddenIn(rows: readonly Excel.RowProperties[]): number[] {
  return rows.flatMap(({ rowHidden }, index) => (rowHidden === true ? [index + 1] : []));
}

/** The rows among which active filters choose, without their headers. */
function filtersOn(
  { worksheet, filter, filterRange }: ReturnType<typeof askFor>,
  { tables }: Outline,
): Range[] {
  const own = filter.isDataFiltered && !filterRange.isNullObject ? readAddress(filterRange.address) : null;
  const ranges = tables
    .filter(({ sheet, isFiltered }) => isFiltered && sheet === worksheet.name)
    .map(({ range }) => range);
  return [...(own ? [own] : []), ...ranges].map((range) => ({ ...range, top: range.top + 1 }));
}

function formulasIn({ top, left, formulas, values }: ReadRows): SheetFormula[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((raw, col) => {
      const formula = readFormula(raw, values[row]?.[col]);
      return formula === null ? [] : { row: top + row, col: left + col, formula, filled: null };
    }),
  );
}

function foreignFormulas(
  sheet: string,
  { sheets, names, tables, ownership }: Outline,
  formulas: ReadonlyMap<string, readonly SheetFormula[]>,
): readonly string[] {
  const graph = new FormulaGraph(
    sheets.map(({ name }) => ({
      name,
      formulas: formulas.get(name) ?? [],
      tables: tables
        .filter((table) => table.sheet === name)
        .map((table) => ({ ...table, name: table.name.toLowerCase(), filter: null })),
      isOurs: ownership.has(name),
    })),
    names,
  );
  return graph.foreignFormulas(sheet);
}
