import { IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { afterEach, expect, it } from 'vitest';
import { rules } from '../../src/core/rules';
import { defaultSettings } from '../../src/core/settings/settings';
import { showDecimals } from '../../src/hosts/workbench/grid/decimals';
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

/** What the grid draws in the cells of a sheet that hold amounts with decimals. */
function shownFractions({ univer }: OpenedDocument, name: string): string[] {
  const workbook = univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetName(name);
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
