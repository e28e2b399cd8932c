import { CellValueType, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { afterEach, expect, it } from 'vitest';
import { rules } from '../../src/core/rules';
import { defaultSettings } from '../../src/core/settings/settings';
import { showDecimals } from '../../src/hosts/workbench/grid/decimals';
import { readTypingAsVietnamese } from '../../src/hosts/workbench/grid/typing';
import { examine } from '../../src/workflow/examine';
import { planSummary } from '../../src/workflow/summarize';
import { day } from '../support/day';
import { sampleBytes, samples } from '../support/samples';
import { closeDocuments, openDocument, type OpenedDocument } from '../support/workbench-document';

const options = { settings: defaultSettings, rules, asOf: day('2023-12-31'), language: 'vi' } as const;

afterEach(closeDocuments);

/** The plan with 4.5 million in one of its budgets, and its summary. */
async function openSummed(): Promise<OpenedDocument> {
  const opened = await openDocument(sampleBytes(samples.tracking));
  const { host } = opened.document;
  showDecimals(opened.univer);
  opened.univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  const cell = { row: 7, col: 6 };
  const before = (await host.read('Phụ lục')).at(cell).value;
  await host.apply('Phụ lục', [{ cell, before, after: 4.5 }]);
  await host.putSheets((await planSummary(host, await examine(host, options), options)).specs);
  return opened;
}

function bookOf({ univer }: OpenedDocument): Workbook {
  const workbooks = univer.__getInjector().get(IUniverInstanceService);
  const workbook = workbooks.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('There is no workbook.');
  return workbook;
}

/** What the grid draws in the cells of a sheet that hold numbers with decimals. */
function shownFractions(opened: OpenedDocument, name: string): string[] {
  const sheet = bookOf(opened).getSheetBySheetName(name);
  const shown: string[] = [];
  sheet?.getCellMatrix().forValue((row, col, data) => {
    if (typeof data?.v === 'number' && !Number.isInteger(data.v))
      shown.push(String(sheet.getCell(row, col)?.v));
  });
  return shown;
}

it('are shown where a sum on a sheet of ours has them', async () => {
  const opened = await openSummed();
  const shown = shownFractions(opened, 'Tổng hợp').filter((text) => !text.endsWith('%'));
  expect(shown.length).toBeGreaterThan(3);
  for (const text of shown) expect(text).toMatch(/,\d*[1-9]$/);
});

it('are shown after a comma where a cell has no format', async () => {
  expect(shownFractions(await openSummed(), 'Phụ lục')).toEqual(['4,5', '4,5', '198,75']);
});

it.each([
  [1.005, '1,005'],
  [1.23456789012, '1,23456789012'],
  [-12.5, '-12,5'],
  [1005, '1005'],
])('of %d come after a comma while its cell is edited, and mean the same afterwards', async (value, text) => {
  const opened = await openDocument(sampleBytes(samples.tracking));
  readTypingAsVietnamese(opened.univer);
  showDecimals(opened.univer);
  await opened.type(7, 6, { v: value, t: 2 });
  const workbook = bookOf(opened);
  const worksheet = workbook.getActiveSheet();
  const origin = worksheet.getCellRaw(6, 5);
  const ids = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  const location = { workbook, worksheet, ...ids, row: 6, col: 5, origin };
  const { writeCellInterceptor } = opened.univer.__getInjector().get(SheetInterceptorService);
  const offered = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(
    worksheet.getCell(6, 5),
    location,
  );
  expect(String(offered?.v)).toBe(text);
  const typed = { ...origin, v: text, t: CellValueType.STRING };
  expect(writeCellInterceptor.fetchThroughInterceptors(AFTER_CELL_EDIT)(typed, location)?.v).toBe(value);
});
