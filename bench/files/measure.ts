// One measurement in a process of its own: `measure.mjs <subject> <file>` prints its times and memory as JSON.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import * as SheetJS from 'xlsx';
import { buildCatalog } from '../../src/core/catalog/build';
import { planFixes } from '../../src/core/fix/plan-fixes';
import type { Grid } from '../../src/core/grid/grid';
import { readPlan } from '../../src/core/plan/read-plan';
import type { Plan } from '../../src/core/plan/types';
import { rollUp } from '../../src/core/rollup/roll-up';
import { rules } from '../../src/core/rules';
import { checkPlan } from '../../src/core/rules/check';
import { defaultSettings } from '../../src/core/settings/settings';
import { parseCivilDate } from '../../src/core/values/civil-date';
import { openWorkbook } from '../../src/hosts/xlsx';

const [, , subject, file] = process.argv;
if (subject === undefined || file === undefined) throw new Error('usage: measure.mjs <subject> <file>');

const times: Record<string, number> = {};

async function timed<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  times[name] = performance.now() - start;
  return result;
}

const subjects: Record<string, (bytes: Uint8Array) => Promise<void>> = {
  async phuluc(bytes) {
    const asOf = parseCivilDate('2023-06-15');
    if (!asOf) throw new Error('the day exists');
    const workbook = await timed('open', () => {
      const opened = openWorkbook(bytes);
      opened.grid('Phụ lục');
      return opened;
    });
    const catalog = buildCatalog(defaultSettings.dictionary);
    const read = (grid: Grid): Plan => {
      const plan = readPlan(grid, defaultSettings, catalog);
      if (!plan) throw new Error('no table');
      return plan;
    };
    const plan = await timed('read', () => read(workbook.grid('Phụ lục')));
    const checked = await timed('check', () => checkPlan(plan, rules, { asOf }));
    const fixes = await timed('fix', () => planFixes(plan, read, rules, { asOf }, { checked }));
    await timed('rollup', () => rollUp(plan, asOf));
    await timed('save', () => {
      workbook.apply('Phụ lục', fixes.cells);
      return workbook.save();
    });
  },
  async exceljs(bytes) {
    const workbook = new ExcelJS.Workbook();
    await timed('open', () => workbook.xlsx.load(bytes.buffer as ArrayBuffer));
    await timed('save', () => workbook.xlsx.writeBuffer());
  },
  async sheetjs(bytes) {
    const workbook = await timed('open', () => SheetJS.read(bytes, { cellStyles: true, cellNF: true }));
    await timed(
      'save',
      () => SheetJS.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as unknown,
    );
  },
};

const run = subjects[subject];
if (!run) throw new Error(`no such subject: ${subject}`);
await run(new Uint8Array(readFileSync(file)));
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ times, peakMegabytes }));
