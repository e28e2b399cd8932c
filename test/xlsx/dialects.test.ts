import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/hosts/xlsx';
import { csvBySheet, hasLibreOffice } from '../support/libreoffice';
import { mainNamespace, workbookFile, workbookParts, zipParts } from '../support/workbook-files';

const styles =
  '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';
const strings = ['<si><t>Sở Nội vụ</t></si>', '<si><t>Sở Y tế</t></si>'];
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>B1*2</f><v>10</v></c></row>';
const inline = rows
  .replace('t="s"><v>0</v>', 't="inlineStr"><is><t>Sở Nội vụ</t></is>')
  .replace('t="s"><v>1</v>', 't="inlineStr"><is><t>Sở Y tế</t></is>');
const sheet = (data: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace}"><dimension ref="A1:B2"/><sheetData>${data}</sheetData></worksheet>`;

const plain = workbookParts({ sheets: [{ name: 'Một', xml: sheet(rows) }], strings, styles });
const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');

const dialects: Readonly<Record<string, Uint8Array>> = {
  plain: zipParts(plain),
  'without shared texts': workbookFile({ sheets: [{ name: 'Một', xml: sheet(inline) }], styles }),
  'without styles': workbookFile({ sheets: [{ name: 'Một', xml: sheet(rows) }], strings }),
  'without either': workbookFile({ sheets: [{ name: 'Một', xml: sheet(inline) }] }),
  'with single quotes': zipParts({ ...plain, 'xl/worksheets/sheet1.xml': sheet(rows).replaceAll('"', "'") }),
  'with prefixes': zipParts({
    ...plain,
    'xl/worksheets/sheet1.xml': prefixed(sheet(rows)),
    'xl/sharedStrings.xml': prefixed(String(plain['xl/sharedStrings.xml'])),
    'xl/styles.xml': prefixed(String(plain['xl/styles.xml'])),
  }),
  'without addresses': workbookFile({
    sheets: [{ name: 'Một', xml: sheet(rows.replace(/ r="\w+"/g, '')) }],
    strings,
    styles,
  }),
  'with absolute targets': zipParts({
    ...plain,
    'xl/_rels/workbook.xml.rels': String(plain['xl/_rels/workbook.xml.rels']).replaceAll(
      'Target="',
      'Target="/xl/',
    ),
  }),
  'in UTF-16': zipParts({
    ...plain,
    'xl/worksheets/sheet1.xml': utf16(sheet(rows).replace('UTF-8', 'UTF-16')),
  }),
};

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);
}

/** The file with a text, a date, a cleared cell and a new one, in a dialect of its own. */
function patched(file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file);
  const { applied } = workbook.apply('Một', [
    { cell: { row: 1, col: 1 }, before: 'Sở Nội vụ', after: '=1+1 <thử> ' },
    { cell: { row: 1, col: 2 }, before: 5, after: 46_055, numberFormat: 'dd/mm/yyyy' },
    { cell: { row: 2, col: 1 }, before: 'Sở Y tế', after: null },
    { cell: { row: 3, col: 2 }, before: null, after: 'mới' },
  ]);
  expect(applied).toHaveLength(4);
  return workbook.save();
}

describe('a workbook', () => {
  it.each(Object.entries(dialects))('%s is patched in its own way', (_, file) => {
    const grid = openWorkbook(patched(file)).grid('Một');
    const shown = [1, 2, 3].map((row) => [1, 2].map((col) => grid.cell(row, col).text));
    expect(shown).toEqual([
      ['=1+1 <thử> ', '02/02/2026'],
      ['', ''],
      ['', 'mới'],
    ]);
    expect(grid.cell(2, 2)).toMatchObject({ formula: '=B1*2', value: null });
  });

  it('opens in LibreOffice, whatever its dialect', { timeout: 300_000 }, (context) => {
    context.skip(!hasLibreOffice(), 'LibreOffice (soffice) is not installed');
    const csv = csvBySheet(
      Object.fromEntries(Object.entries(dialects).map(([name, file]) => [name, patched(file)])),
    );
    for (const name of Object.keys(dialects)) {
      const [sheetCsv] = [...(csv.get(name)?.values() ?? [])];
      expect(sheetCsv, name).toBe('=1+1 <thử> ,02/02/2026\n,92110\n,mới\n');
    }
  });
});
