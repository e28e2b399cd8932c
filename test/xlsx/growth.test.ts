import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/hosts/xlsx';
import { workbookFile } from '../support/workbook-files';

/** A sheet of so many tasks, twelve columns each, with a formula in every row. */
function fileOf(rows: number): Uint8Array {
  const strings = Array.from(
    { length: rows },
    (_, index) => `<si><t>Nhiệm vụ số ${index}: rà soát, hoàn thiện</t></si>`,
  );
  const xml = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const cells = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map(
      (col, at) => `<c r="${col}${row}" s="1"><v>${index * at}</v></c>`,
    );
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="s"><v>${index}</v></c>${cells.join('')}<c r="L${row}"><f>SUM(C$1:C${row})+L${Math.max(1, row - 1)}</f><v>1</v></c></row>`;
  });
  return workbookFile({
    sheets: [{ name: 'Một', rows: xml.join('') }],
    strings,
    styles: '<cellXfs><xf/><xf numFmtId="3"/></cellXfs>',
  });
}

/** The seconds of computing that it takes to open a file, change every fifth row and save it. */
function cost(file: Uint8Array): number {
  const start = process.cpuUsage();
  const workbook = openWorkbook(file);
  const grid = workbook.grid('Một');
  const patches = [];
  for (let row = 1; row <= grid.lastRow; row += 5) {
    patches.push({ cell: { row, col: 2 }, before: grid.cell(row, 2).value, after: `Đã sửa ${row}` });
    patches.push({ cell: { row, col: 3 }, before: grid.cell(row, 3).value, after: row });
  }
  expect(workbook.apply('Một', patches).applied).toHaveLength(patches.length);
  workbook.save();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

it('takes about four times as long for four times the rows, not sixteen times', { timeout: 120_000 }, () => {
  const small = fileOf(1500);
  const large = fileOf(6000);
  cost(small);
  const once = Math.min(cost(small), cost(small));
  expect(cost(large) / once).toBeLessThan(9);
});
