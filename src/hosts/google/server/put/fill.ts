import { formatAddress } from '../../../../core/grid/address';
import { joinAddresses, rectanglesOf } from '../../../common/rectangles';
import type { Block, Look } from '../../protocol';
import { cellsAt, matrixOf, sheetNamed, type Sheet } from '../places';
import { locked } from '../serve';
import { typed } from '../values';

/** The font of all our cells; a cell that has another is none of ours. */
const ourFont = 'Times New Roman';

/** Writes a block in a constant number of calls of the service, and one more for every rectangle of formulas. */
export function fill(block: Block): Record<string, never> {
  locked(() => {
    const sheet = sheetNamed(block.sheet);
    const rows = block.values.length;
    const columns = block.values[0]?.length ?? 0;
    if (rows === 0 || columns === 0) return;
    const { top, left } = block;
    const range = cellsAt(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    dress(range, block);
    range.setValues(
      block.values.map((line, row) =>
        line.map((value, col) => typed(value, lookAt(block, row, col)?.numberFormat ?? '')),
      ),
    );
    writeFormulas(sheet, block);
    writeLinks(sheet, block);
    drawBorders(sheet, block);
  });
  return {};
}

function lookAt({ cells, looks }: Block, row: number, col: number): Look | undefined {
  return looks[cells[row]?.[col] ?? -1];
}

/** How the cells look; `null` is what a cell of a new sheet has. The number format decides how a text is taken. */
function dress(range: GoogleAppsScript.Spreadsheet.Range, block: Block): void {
  const each = <Side>(sideOf: (look: Look) => Side, none: Side): Side[][] =>
    block.cells.map((line, row) =>
      line.map((_, col) => {
        const look = lookAt(block, row, col);
        return look ? sideOf(look) : none;
      }),
    );
  range
    .setNumberFormats(each(({ numberFormat }) => numberFormat, 'General'))
    .setFontFamilies(each<string | null>(() => ourFont, null))
    .setFontSizes(each(({ size }) => size, 10))
    .setFontWeights(each<'bold' | 'normal' | null>(({ bold }) => (bold ? 'bold' : 'normal'), null))
    .setFontStyles(each<'italic' | 'normal' | null>(({ italic }) => (italic ? 'italic' : 'normal'), null))
    .setFontLines(
      each<'underline' | 'none' | null>(({ underline }) => (underline ? 'underline' : 'none'), null),
    )
    .setFontColors(each<string | null>(({ color }) => color, null))
    .setBackgrounds(each<string | null>(({ fill: color }) => color, null))
    .setHorizontalAlignments(each<Look['align'] | null>(({ align }) => align, null))
    .setVerticalAlignments(each<Look['vertical'] | null>(({ vertical }) => vertical, null))
    .setWraps(each(({ wrap }) => wrap, false));
}

function writeFormulas(sheet: Sheet, { formulas }: Block): void {
  const byCell = new Map(formulas.map(([row, col, formula]) => [`${row} ${col}`, formula]));
  for (const area of rectanglesOf(formulas.map(([row, col]) => ({ row, col })))) {
    cellsAt(sheet, area).setFormulas(matrixOf(area, (row, col) => byCell.get(`${row} ${col}`) ?? ''));
  }
}

/** A link belongs to the text of a cell; a number or a formula can have none. */
function writeLinks(sheet: Sheet, block: Block): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ids = new Map<string, number | null>();
  const idOf = (name: string): number | null => {
    if (!ids.has(name)) ids.set(name, spreadsheet.getSheetByName(name)?.getSheetId() ?? null);
    return ids.get(name) ?? null;
  };
  const links = new Map(block.links.map((link) => [`${link.row} ${link.col}`, link]));
  for (const area of rectanglesOf(block.links)) {
    const texts = matrixOf(area, (row, col) => {
      const link = links.get(`${row} ${col}`);
      const text = String(block.values[row - block.top]?.[col - block.left] ?? '');
      const builder = SpreadsheetApp.newRichTextValue().setText(text);
      const id = link ? idOf(link.sheet) : null;
      if (!link || id === null) return builder.build();
      const cell = formatAddress({ row: link.toRow, col: link.toCol });
      return builder.setLinkUrl(`#gid=${id}&range=${cell}`).build();
    });
    cellsAt(sheet, area).setRichTextValues(texts);
  }
}

function drawBorders(sheet: Sheet, block: Block): void {
  const bordered = block.cells.flatMap((line, row) =>
    line.flatMap((_, col) =>
      lookAt(block, row, col)?.border === true ? [{ row: block.top + row, col: block.left + col }] : [],
    ),
  );
  const { SOLID } = SpreadsheetApp.BorderStyle;
  for (const addresses of joinAddresses(rectanglesOf(bordered))) {
    sheet.getRangeList(addresses.split(',')).setBorder(true, true, true, true, true, true, '#000000', SOLID);
  }
}
