import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/grid';
import type { Patch } from '../../src/core/grid/patch';
import type { Obstacle } from '../../src/hosts/host';
import { at } from '../support/grid';
import { workbookFile } from '../support/workbook-files';
import { hosts } from './hosts';

const sheet = 'Phụ lục';

/** A plan with all that may stand between a patch and its cell. */
const file = workbookFile({
  sheets: [
    {
      name: sheet,
      rows: [
        row(1, text('A1', 'Stt'), text('B1', 'Nhiệm vụ'), text('C1', 'Kinh phí')),
        row(2, '<c r="A2"><v>1</v></c>', text('B2', 'Rà soát  văn bản'), '<c r="C2"><v>5</v></c>'),
        row(3, text('B3', 'Cộng'), '<c r="C3"><f>C2*2</f><v>10</v></c>'),
        row(4, text('B4', 'Ghi chú')),
        `<row r="5" hidden="1">${text('B5', 'Dòng ẩn')}</row>`,
        row(6, rich('B6'), text('C6', '31/12/2023')),
        row(7, text('B7', 'Mã'), text('C7', 'Tên')),
        row(8, text('B8', 'a'), text('C8', 'b')),
      ].join(''),
      tail: '<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    },
    {
      name: 'Khóa',
      rows: row(1, text('A1', 'Nhiệm vụ')),
      tail: '<sheetProtection sheet="1"/>',
    },
  ],
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang" displayName="Bang" ref="B7:C8"><autoFilter ref="B7:C8"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Tên"/></tableColumns></table>',
  },
});

describe.each(hosts)('$name', ({ open, refusesMerged, ignoresTables }) => {
  it.each<[string, Patch, string[]]>([
    ['a constant', patch('C2', 5, 6), []],
    ['a cell that somebody changed', patch('C2', 4, 6), ['StaleCell!']],
    ['a formula', patch('C3', 10, 11), ['FormulaTarget!']],
    ['a hidden row', patch('B5', 'Dòng ẩn', 'Dòng'), ['HiddenRow']],
    ['mixed formats', patch('B6', 'Rà soát', 'Rà'), ['RichText!']],
    ['the header of a table', patch('B7', 'Mã', 'Mã số'), ignoresTables ? [] : ['TableHeader!']],
    ['more than a cell holds', patch('B8', 'a', 'a'.repeat(32_768)), ['PayloadTooLarge!']],
  ])('tells what stands in the way of %s', async (_, change, codes) => {
    const { host } = open(file);
    expect((await host.preflight(sheet, [change])).map(codeOf)).toEqual(codes);
    const { applied, obstacles } = await host.apply(sheet, [change]);
    expect(obstacles.map(codeOf)).toEqual(codes);
    expect(applied).toEqual(codes.some((code) => code.endsWith('!')) ? [] : [change]);
  });

  it('tells of a cell that a merged area covers', async () => {
    const { host } = open(file);
    const change = patch('C4', null, 'Tên');
    const codes = (await host.preflight(sheet, [change])).map(codeOf);
    expect(codes).toEqual([refusesMerged === 'always' ? 'MergedTarget!' : 'MergedTarget']);
    const { applied, obstacles } = await host.apply(sheet, [change]);
    expect(applied).toEqual([]);
    expect(obstacles.map(codeOf)).toEqual([refusesMerged === 'never' ? 'MergedTarget' : 'MergedTarget!']);
  });

  it('refuses a second patch of the same cell', async () => {
    const { host } = open(file);
    const changes = [patch('C2', 5, 6), patch('C2', 5, 7)];
    expect((await host.preflight(sheet, changes)).map(codeOf)).toEqual(['StaleCell!']);
    expect((await host.apply(sheet, changes)).applied).toEqual(changes.slice(0, 1));
  });

  it('writes nothing where it is called off before', async () => {
    const { host } = open(file);
    const calledOff = new Error('called off');
    const attempt = host.apply(sheet, [patch('C2', 5, 6)], () => Promise.reject(calledOff));
    await expect(attempt).rejects.toBe(calledOff);
    expect((await host.read(sheet)).at(at('C2')).value).toBe(5);
  });

  it('refuses a protected sheet', async () => {
    const { host } = open(file);
    const change = patch('A1', 'Nhiệm vụ', 'Việc');
    expect((await host.preflight('Khóa', [change])).map(codeOf)).toEqual(['ProtectedSheet!']);
    expect((await host.apply('Khóa', [change])).applied).toEqual([]);
  });

  it('changes nothing when it looks', async () => {
    const { host } = open(file);
    const before = await host.read(sheet);
    await host.preflight(sheet, [patch('C2', 5, 6)]);
    expect((await host.read(sheet)).at(at('C2'))).toEqual(before.at(at('C2')));
  });

  it.each<[string, Patch]>([
    ['text', patch('B2', 'Rà soát  văn bản', 'Rà soát văn bản')],
    ['a number', patch('C2', 5, 12.5)],
    ['a date with its format', { ...patch('C6', '31/12/2023', 45_291), numberFormat: 'dd/mm/yyyy' }],
    ['text like a formula', patch('B2', 'Rà soát  văn bản', '=Rà soát')],
    ['text like a bullet', patch('B2', 'Rà soát  văn bản', '- Rà soát')],
    ['text like an American date', patch('B2', 'Rà soát  văn bản', '03/04/2023')],
    ['text like a number', patch('B2', 'Rà soát  văn bản', '1.500')],
    ['text like a truth value', patch('B2', 'Rà soát  văn bản', 'TRUE')],
    ['text with line breaks and quotes', patch('B2', 'Rà soát  văn bản', "'Sở A\n“Phòng” B'")],
    ['nothing', patch('C2', 5, null)],
    ['only another format', { ...patch('C2', 5, 5), numberFormat: '#,##0' }],
  ])('writes %s as it is, and takes it back', async (_, change) => {
    const { host } = open(file);
    const original = (await host.read(sheet)).at(change.cell);
    expect(await host.apply(sheet, [change])).toEqual({ applied: [change], obstacles: [], unverified: [] });
    const written = (await host.read(sheet)).at(change.cell);
    expect(written).toMatchObject({
      value: change.after,
      formula: null,
      numberFormat: change.numberFormat ?? original.numberFormat,
    });
    const { cell, before, after } = change;
    const back = { cell, before: after, after: before, numberFormat: original.numberFormat };
    expect((await host.apply(sheet, [back])).applied).toEqual([back]);
    const { value, formula, numberFormat } = (await host.read(sheet)).at(cell);
    expect({ value, formula, numberFormat }).toEqual({
      value: original.value,
      formula: null,
      numberFormat: original.numberFormat,
    });
  });

  it('leaves everything else alone', async () => {
    const { host } = open(file);
    const before = await host.read(sheet);
    const changes = [
      patch('B2', 'Rà soát  văn bản', 'Rà soát'),
      patch('B8', 'a', 'A'),
      // A formula stands between these two.
      patch('C2', 5, 6),
      patch('C6', '31/12/2023', 'Quý IV/2023'),
    ];
    await host.apply(sheet, changes);
    const after = await host.read(sheet);
    for (const address of ['A2', 'B1', 'B3', 'B4', 'B5', 'B6', 'B7', 'C8']) {
      expect(after.at(at(address)).value, address).toEqual(before.at(at(address)).value);
    }
    expect(after.at(at('C3')).formula).toBe('=C2*2');
  });
});

function patch(address: string, before: CellValue, after: CellValue): Patch {
  return { cell: at(address), before, after };
}

/** The code, with an exclamation mark where it is refused. */
function codeOf({ code, refused }: Obstacle): string {
  return refused ? `${code}!` : code;
}

function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function text(address: string, value: string): string {
  return `<c r="${formatAddress(at(address))}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

function rich(address: string): string {
  return `<c r="${address}" t="inlineStr"><is><r><t>Rà </t></r><r><rPr><b/></rPr><t>soát</t></r></is></c>`;
}
