import { describe, expect, it } from 'vitest';
import { formatRange, type CellRef } from '../../src/core/grid/address';
import { isUncalculated, type CellValue, type Grid } from '../../src/core/grid/grid';
import { openWorkbook } from '../../src/hosts/xlsx';
import { sampleBytes, samples } from '../support/samples';
import { workbookFile } from '../support/workbook-files';
import { hosts } from './hosts';

const from1904 = 'a workbook that counts from 1904';

/** Plans as offices have them, and workbooks with everything that a reader may stumble over. */
const files: readonly (readonly [string, Uint8Array])[] = [
  ...[...Object.values(samples), 'torture/t1_everything.xlsx', 'torture/t6_openpyxl.xlsx'].map(
    (name) => [name, sampleBytes(name)] as const,
  ),
  [from1904, countsFrom1904()],
  ['sheets that read each other', readEachOther()],
];

describe.each(hosts)('$name', ({ open, knowsMerges, converts1904, computes }) => {
  const kept = files.filter(([name]) => converts1904 !== true || name !== from1904);
  it.each(kept)('reads %s as the file says', async (_, bytes) => {
    const { host } = open(bytes);
    const workbook = openWorkbook(bytes);
    const worksheets = workbook.sheets.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name);
    const listed = (await host.listSheets()).filter(({ kind }) => kind === 'worksheet');
    expect(listed.map(({ name }) => name)).toEqual(worksheets);
    for (const name of worksheets) {
      const expected = workbook.grid(name);
      const grid = await host.read(name);
      const isOpen = ({ row, col }: CellRef) => computes === true && isUncalculated(expected.cell(row, col));
      expect(contentOf(grid, isOpen)).toEqual(contentOf(expected, isOpen));
      const merges = expected.merges.map(formatRange);
      if (knowsMerges) expect(grid.merges.map(formatRange).sort()).toEqual(merges.sort());
    }
  });

  it('shows the days of a workbook that counts from 1904', async () => {
    const grid = await open(countsFrom1904()).host.read('Phụ lục');
    expect(grid.cell(2, 1).text).toBe('31/12/2023');
  });

  it('says that there is no such sheet', async () => {
    await expect(open(sampleBytes(samples.huongThuy)).host.read('Không có')).rejects.toThrow(/Không có/);
  });
});

/**
 * What a snapshot says of its cells and rows, but for the looks of cells that hold nothing.
 *
 * @param isOpen the result of the cell does not matter
 */
function contentOf(grid: Grid, isOpen: (cell: CellRef) => boolean): unknown {
  const cells: unknown[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { value, text, formula, numberFormat } = grid.cell(row, col);
      if (value === null && formula === null) continue;
      const result = isOpen({ row, col }) ? [] : [computed(value, formula), text];
      cells.push([row, col, result, formula, numberFormat]);
    }
  }
  const { sheet, hiddenRows, filteredRows, foreignFormulas, date1904 } = grid;
  return { sheet, cells, hiddenRows, filteredRows, foreignFormulas: [...foreignFormulas].sort(), date1904 };
}

/** Excel computes what a file may leave open, and knows one zero. */
function computed(value: CellValue, formula: string | null): CellValue {
  if (value === null && formula !== null) return '';
  return value === 0 ? 0 : value;
}

function countsFrom1904(): Uint8Array {
  return workbookFile({
    workbookPr: '<workbookPr date1904="1"/>',
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/></cellXfs>',
    sheets: [
      {
        name: 'Phụ lục',
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Thời hạn</t></is></c></row><row r="2"><c r="A2" s="1"><v>43829</v></c></row>',
      },
    ],
  });
}

function readEachOther(): Uint8Array {
  return workbookFile({
    sheets: [
      {
        name: 'Phụ lục',
        rows: '<row r="2"><c r="B2"><v>5</v></c><c r="C2"><v>7</v></c></row><row r="3"><c r="B3"><f>SUM(B2:C2)</f><v>12</v></c></row>',
      },
      {
        name: 'Chi tiết',
        rows: `<row r="1"><c r="A1"><f>'Phụ lục'!B3*2</f><v>24</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>Tổng</f><v>12</v></c></row>`,
        state: 'hidden',
      },
      { name: 'Trống' },
    ],
    workbook: `<definedNames><definedName name="Tổng">'Phụ lục'!$B$3</definedName></definedNames>`,
  });
}
