import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/grid';
import { expectOnlyPatched } from '../../../test/support/round-trip';
import { partText, unzip, workbookFile, type TestWorkbook } from '../../../test/support/workbook-files';
import { openWorkbook } from '.';
import type { SheetEdit } from './sheet/write';

const sheet = 'Phụ lục';
const part = 'xl/worksheets/sheet1.xml';

const chained: TestWorkbook = {
  sheets: [
    {
      name: sheet,
      rows:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="str"><f t="shared" si="0"/></c></row>' +
        '<row r="4"><c r="A4"><f>SUM(A1:A3)</f><v>6</v></c></row>',
    },
  ],
  parts: {
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
  },
};

/** The same workbook with the note of Excel in which order it computed the formulas. */
function file(): Uint8Array {
  const plain = workbookFile(chained);
  const related = partText(plain, 'xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
  );
  const types = partText(plain, '[Content_Types].xml').replace(
    '</Types>',
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  );
  return workbookFile({
    ...chained,
    parts: { ...chained.parts, 'xl/_rels/workbook.xml.rels': related, '[Content_Types].xml': types },
  });
}

function edited(...edits: readonly SheetEdit[]): Uint8Array {
  const workbook = openWorkbook(file());
  workbook.edit(sheet, edits);
  return workbook.save();
}

describe('what a person types', () => {
  it('is a formula without a result where it is one', () => {
    const saved = edited({ cell: at('C1'), before: null, after: 7, formula: '=SUM(A1:A3)&"<x>"' });
    expect(partText(saved, part)).toContain('<c r="C1"><f>SUM(A1:A3)&amp;"&lt;x&gt;"</f></c>');
    expect(openWorkbook(saved).grid(sheet).at(at('C1'))).toMatchObject({
      formula: '=SUM(A1:A3)&"<x>"',
      value: null,
    });
  });

  it('takes the place of a formula, and what reads the cell loses its result', () => {
    const saved = edited({ cell: at('A4'), before: 6, after: 'sáu' });
    const grid = openWorkbook(saved).grid(sheet);
    expect(grid.at(at('A4'))).toMatchObject({ value: 'sáu', formula: null });
    expect(partText(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('leaves the other cells of a group of formulas with a formula of their own', () => {
    const saved = edited({ cell: at('B1'), before: 2, after: null });
    expect(partText(saved, part)).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
    expect(partText(saved, part)).toContain('<c r="B3" t="str"><f>A3*2</f></c>');
    const grid = openWorkbook(saved).grid(sheet);
    expect(['B1', 'B2', 'B3'].map((address) => grid.at(at(address)).formula)).toEqual([
      null,
      '=A2*2',
      '=A3*2',
    ]);
  });

  it('drops the results of a group that follow from it as well', () => {
    const saved = edited({ cell: at('A2'), before: 2, after: 20 }, { cell: at('B1'), before: 2, after: 'x' });
    expect(partText(saved, part)).toContain('<c r="B2"><f>A2*2</f></c>');
  });

  it('lets go of the order of calculation where a formula comes or goes, and keeps it otherwise', () => {
    const gone = edited({ cell: at('B1'), before: 2, after: 5 });
    expect(Object.keys(unzip(gone))).not.toContain('xl/calcChain.xml');
    expect(partText(gone, '[Content_Types].xml')).not.toContain('calcChain');
    const change = { cell: at('A1'), before: 1, after: 5 };
    const kept = edited(change);
    expect(Object.keys(unzip(kept))).toContain('xl/calcChain.xml');
    expectOnlyPatched(file(), kept, part, [change]);
  });
});
