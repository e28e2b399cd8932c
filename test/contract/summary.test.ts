import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../src/core/grid/grid';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import { rules } from '../../src/core/rules';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Host } from '../../src/hosts/host';
import { examine } from '../../src/workflow/examine';
import { planSummary } from '../../src/workflow/summarize';
import { day } from '../support/day';
import { at } from '../support/grid';
import { sampleBytes, samples } from '../support/samples';
import { summarized } from '../support/summary';
import { areas, plainSpec, summarySpec } from '../support/summary-spec';
import { workbookFile } from '../support/workbook-files';
import { hosts } from './hosts';

const [file, ...others] = hosts;
if (!file) throw new Error('There is no host.');

const tracking = sampleBytes(samples.tracking);
const asOf = '2023-12-31';
const options = { settings: defaultSettings, rules, asOf: day(asOf) };

async function specsFor(host: Host): Promise<readonly SheetSpec[]> {
  return (await planSummary(host, await examine(host, options), { ...options, language: 'vi' })).specs;
}

/** What stands in the cells of our sheets, and what the workbook says of them. */
async function ownContent(host: Host) {
  const own = (await host.ownSheets()).map((sheet) => ({ ...sheet, inputs: [...sheet.inputs].sort() }));
  const grids = await Promise.all(own.map(({ name }) => host.read(name)));
  return { own, sheets: grids.map(contentOf), order: (await host.listSheets()).map(({ name }) => name) };
}

type CellContent = readonly [number, number, CellValue, string | null, string];

function contentOf(grid: Grid): CellContent[] {
  const cells: CellContent[] = [];
  for (let row = 1; row <= grid.lastRow; row++) {
    for (let col = 1; col <= grid.width(row); col++) {
      const { value, formula, numberFormat } = grid.cell(row, col);
      if (value !== null || formula !== null) cells.push([row, col, value, formula, numberFormat]);
    }
  }
  return cells;
}

describe('the summary of a plan', () => {
  const expected = (async () => {
    const { host } = file.open(tracking);
    const specs = await specsFor(host);
    expect(await host.putSheets(specs)).toEqual([]);
    return { specs, content: await ownContent(host) };
  })();

  it.each(others)('has the same cells in $name', async ({ open }) => {
    const { specs, content } = await expected;
    const { host, compute } = open(tracking);
    compute(specs);
    expect(await specsFor(host)).toEqual(specs);
    expect(await host.putSheets(specs)).toEqual([]);
    expect(await ownContent(host)).toEqual(content);
  });

  it.each(hosts)('is brought up to date in place in $name', async ({ open }) => {
    const { specs, content } = await expected;
    const { host, compute } = open(tracking);
    compute(specs);
    await host.putSheets(specs);
    expect(await host.putSheets(await specsFor(host))).toEqual([]);
    expect(await ownContent(host)).toEqual(content);
  });
});

describe.each(hosts.filter(({ name }) => name !== 'memory'))('$name', ({ open }) => {
  const plan = workbookFile({
    sheets: [{ name: 'Phụ lục', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });

  it('updates the sheets that another host wrote', async () => {
    const { bytes } = await summarized(tracking, { asOf: '2023-06-30' });
    const { host, compute } = open(bytes);
    const names = (await host.listSheets()).map(({ name }) => name);
    const specs = await specsFor(host);
    compute(specs);
    expect(await host.putSheets(specs)).toEqual([]);
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(names);
    const { host: reference } = file.open(tracking);
    await reference.putSheets(await specsFor(reference));
    expect((await ownContent(host)).own).toEqual((await ownContent(reference)).own);
    expect((await ownContent(host)).sheets).toEqual((await ownContent(reference)).sheets);
  });

  it('never writes over a sheet of somebody else', async () => {
    const { host } = open(plan);
    const spec = plainSpec('summary', 'PHỤ LỤC', [['x']]);
    expect(await host.putSheets([spec])).toEqual([
      { id: 'summary', sheet: 'PHỤ LỤC', code: 'NameTaken', cell: null },
    ]);
    expect((await host.read('Phụ lục')).cell(1, 1).value).toBe(1);
  });

  it('writes all sheets or none', async () => {
    const { host } = open(plan);
    const specs = [plainSpec('data', 'Dữ liệu', [['x']]), plainSpec('summary', 'Phụ lục', [['y']])];
    expect(await host.putSheets(specs)).toHaveLength(1);
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Phụ lục']);
  });

  it('keeps what people fill in, and grows over no cell of theirs', async () => {
    const { host, compute } = open(plan);
    const spec = summarySpec({});
    compute([spec]);
    expect(await host.putSheets([spec])).toEqual([]);
    await host.apply(spec.name, [
      { cell: at('F3'), before: null, after: 'Nguyễn Văn A' },
      { cell: at('B60'), before: null, after: 'Ghi chú của tôi' },
    ]);
    const [own] = await host.ownSheets();
    expect([...(own?.inputs ?? [])].sort()).toEqual([
      ['NgayBaoCao', 45_291],
      ['NguoiKy', 'Nguyễn Văn A'],
    ]);
    const longer = summarySpec({
      areas: Array.from({ length: 40 }, () => areas[0]).flatMap((area) => area ?? []),
    });
    expect(await host.putSheets([longer])).toEqual([
      { id: 'summary', sheet: 'Tổng hợp', code: 'ForeignCells', cell: at('B60') },
    ]);
    expect((await host.read(spec.name)).at(at('B60')).value).toBe('Ghi chú của tôi');
  });

  it('clears what is left over of a longer sheet, and leaves what stands beside it', async () => {
    const { host, compute } = open(plan);
    const rows = ['a', 'b', 'c', 'd'].map((value) => [value, 1] as const);
    compute([]);
    await host.putSheets([plainSpec('data', 'Dữ liệu', rows)]);
    await host.apply('Dữ liệu', [{ cell: at('D1'), before: null, after: 'bên cạnh' }]);
    expect(await host.putSheets([plainSpec('data', 'Dữ liệu', rows.slice(0, 2))])).toEqual([]);
    const grid = await host.read('Dữ liệu');
    expect(contentOf(grid).map(([row, col, value]) => [row, col, value])).toEqual([
      [1, 1, 'a'],
      [1, 2, 1],
      [1, 4, 'bên cạnh'],
      [2, 1, 'b'],
      [2, 2, 1],
    ]);
  });

  it('refuses names that mean something else in the workbook', async () => {
    const bytes = workbookFile({
      sheets: [{ name: 'Phụ lục', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      workbook: `<definedNames><definedName name="NguoiKy">'Phụ lục'!$A$1</definedName></definedNames>`,
    });
    const [obstacle] = await open(bytes).host.putSheets([summarySpec({})]);
    expect(obstacle).toMatchObject({ code: 'DefinedNameTaken', sheet: 'Tổng hợp' });
  });
});
