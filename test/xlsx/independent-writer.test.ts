import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/hosts/xlsx';
import { loadExcelize, richWorkbook, taskSheet } from '../support/excelize';
import { csvBySheet, hasLibreOffice } from '../support/libreoffice';
import { expectOnlyPatched, tenPatches } from '../support/round-trip';
import { unzip } from '../support/workbook-files';

let file: Uint8Array = new Uint8Array();

beforeAll(async () => {
  file = richWorkbook(await loadExcelize());
}, 120_000);

describe('a workbook of another writer', () => {
  it('holds what is to survive', () => {
    const kinds = [
      'charts/chart',
      'media/image',
      'pivotTables/pivotTable',
      'pivotCache/',
      'comments',
      'vmlDrawing',
      'tables/table',
      'vbaProject.bin',
      'drawings/drawing',
    ];
    const names = Object.keys(unzip(file));
    expect(kinds.filter((kind) => !names.some((name) => name.includes(kind)))).toEqual([]);
  });

  it('is read', () => {
    const workbook = openWorkbook(file);
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      [taskSheet, 'visible'],
      ['Tổng hợp', 'visible'],
      ['Danh mục', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
    const grid = workbook.grid(taskSheet);
    expect(grid.cell(4, 2).value).toBe('Nhiệm vụ số 1');
    expect(grid.cell(4, 5)).toMatchObject({ value: 45_004, text: '19/03/2023', font: 'Times New Roman' });
    expect(grid.cell(5, 2)).toMatchObject({ value: 'Khẩn: rà soát', rich: true });
    expect(grid.cell(24, 4).formula).toBe('=SUM(D4:D23)');
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
    expect(grid.foreignFormulas).toEqual(["=COUNTA('Nhiệm vụ'!B4:B23)", "='Nhiệm vụ'!$D$4:$D$23"]);
  });

  it.each([taskSheet, 'Tổng hợp', 'Danh mục'])('keeps all but ten cells of “%s”', (sheet) => {
    const workbook = openWorkbook(file);
    const position = workbook.sheets.findIndex(({ name }) => name === sheet) + 1;
    const patches = tenPatches(workbook, sheet);
    expect(workbook.apply(sheet, patches).applied).toEqual(patches);
    const saved = workbook.save();
    expectOnlyPatched(file, saved, `xl/worksheets/sheet${position}.xml`, patches);
    const grid = openWorkbook(saved).grid(sheet);
    expect(patches.map(({ cell }) => grid.at(cell).value)).toEqual(patches.map(({ after }) => after));
  });

  it('lets stale results go and keeps the others', () => {
    const workbook = openWorkbook(file);
    workbook.apply(taskSheet, [{ cell: { row: 4, col: 4 }, before: 1.5, after: 100 }]);
    expect(workbook.grid(taskSheet).cell(24, 4)).toMatchObject({ formula: '=SUM(D4:D23)', value: null });
    const summary = workbook.grid('Tổng hợp');
    expect([summary.cell(1, 2), summary.cell(2, 2)].map(({ formula }) => formula)).toEqual([
      '=SUM(KinhPhi)',
      "=COUNTA('Nhiệm vụ'!B4:B23)",
    ]);
  });

  it('opens in LibreOffice with its other sheets as before', { timeout: 300_000 }, (context) => {
    context.skip(!hasLibreOffice(), 'LibreOffice (soffice) is not installed');
    const workbook = openWorkbook(file);
    workbook.apply(taskSheet, [
      { cell: { row: 6, col: 2 }, before: 'Nhiệm vụ số 3', after: '=đã sửa' },
      { cell: { row: 7, col: 5 }, before: 45_007, after: 45_100 },
    ]);
    const csv = csvBySheet({ before: file, after: workbook.save() });
    const [before, after] = [csv.get('before'), csv.get('after')];
    for (const sheet of ['Tổng hợp', 'Danh mục']) expect(after?.get(sheet)).toBe(before?.get(sheet));
    expect(before?.get('Tổng hợp')).toContain('Tổng kinh phí,315');
    expect(after?.get(taskSheet)?.split('\n')[5]).toBe('3,=đã sửa,Sở Nội vụ,4.5,03/21/2023,');
    expect(after?.get(taskSheet)?.split('\n')[6]).toBe('4,Nhiệm vụ số 4,Sở Tài chính,6,06/23/2023,');
  });
});
