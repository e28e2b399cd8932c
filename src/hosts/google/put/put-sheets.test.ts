import { describe, expect, it } from 'vitest';
import { Book } from '../../../../test/google-host/book/book';
import { plainCell } from '../../../../test/google-host/book/cell';
import { at } from '../../../../test/support/grid';
import { openGoogle } from '../../../../test/support/google';
import { areas, plainSpec, summarySpec } from '../../../../test/support/summary-spec';
import type { SheetSpec } from '../../../core/grid/sheet-spec';

const plan = 'Phụ lục';

function open() {
  const book = new Book();
  book.addSheet(plan).fill([['Nhiệm vụ']]);
  const opened = openGoogle(book);
  const sheet = (name: string) => {
    const found = book.sheet(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return { ...opened, sheet };
}

/** The same sheet by the name that a person gave it. */
function renamed(spec: SheetSpec, name: string): SheetSpec {
  return { ...spec, name };
}

describe('a sheet of ours', () => {
  it('looks as it is to look', async () => {
    const { host, sheet } = open();
    const spec = summarySpec({});
    expect(await host.putSheets([spec])).toEqual([]);
    const written = sheet(spec.name);
    spec.rows.forEach(({ cells }, index) => {
      for (const { col, style, formula } of cells) {
        const cell = written.cell({ row: index + 1, col });
        expect(cell).toMatchObject({
          font: 'Times New Roman',
          size: style.size ?? 12,
          weight: style.bold === true ? 'bold' : 'normal',
          numberFormat: style.numberFormat ?? '',
          background: style.fill === undefined ? null : `#${style.fill}`,
          wraps: style.wrap ?? false,
          hasBorder: style.border ?? false,
          formula: formula ?? null,
        });
      }
    });
    expect(written.merges).toEqual(spec.merges);
    expect(written.frozenRows).toBe(spec.frozenRows);
    expect(written.hasGridlines).toBe(false);
    expect(written.filter).toEqual(spec.tables.length === 1 ? spec.tables[0]?.range : null);
    const widths = spec.columns.map(({ width }) => Math.round(width * 7 + 5));
    expect(widths.map((_, index) => written.columnWidths.get(index + 1))).toEqual(widths);
    expect(written.validations.map(({ allowsInvalid, help }) => ({ allowsInvalid, help }))).toEqual(
      spec.entries.map(({ message }) => ({ allowsInvalid: false, help: message })),
    );
  });

  it('does not take a person away from where they are', async () => {
    const { host, book } = open();
    await host.putSheets([plainSpec('data', 'Dữ liệu', [['x']])]);
    expect(book.active?.name).toBe(plan);
    expect(book.sheets.map(({ name }) => name)).toEqual([plan, 'Dữ liệu']);
  });

  it('is known by another name, and updated there', async () => {
    const { host, sheet } = open();
    const spec = plainSpec('data', 'Dữ liệu', [['x']]);
    await host.putSheets([spec]);
    sheet('Dữ liệu').name = 'Số liệu tháng 6';
    expect((await host.ownSheets()).map(({ id, name }) => [id, name])).toEqual([['data', 'Số liệu tháng 6']]);
    expect(await host.putSheets([renamed(spec, 'Số liệu tháng 6')])).toEqual([]);
  });

  it('is as large as it has to be', async () => {
    const { host } = open();
    const rows = Array.from({ length: 1050 }, (_, index) =>
      Array.from({ length: 27 }, (__, col) => `${index}-${col}`),
    );
    expect(await host.putSheets([plainSpec('data', 'Dữ liệu', rows)])).toEqual([]);
    expect((await host.read('Dữ liệu')).cell(1050, 27).value).toBe('1049-26');
  });

  it('keeps text as text', async () => {
    const { host } = open();
    const texts = ['001', '1/2/2023', '=A1', '- Rà soát', "'nháy", 'TRUE', '1.500'];
    expect(await host.putSheets([plainSpec('findings', 'Lỗi', [texts])])).toEqual([]);
    const grid = await host.read('Lỗi');
    expect(texts.map((_, index) => grid.cell(1, index + 1).value)).toEqual(texts);
  });

  it('keeps points in time, to the millisecond that the service knows', async () => {
    const { host, sheet } = open();
    const day = 45_000;
    const seconds = [1, 54_245.123, 86_399.999];
    const spec = plainSpec(
      'journal',
      'Nhật ký',
      seconds.map((second) => [day + second / 86_400]),
    );
    const rows = spec.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => ({ ...cell, style: { numberFormat: 'dd/mm/yyyy hh:mm:ss' } })),
    }));
    expect(await host.putSheets([{ ...spec, rows }])).toEqual([]);
    expect(sheet('Nhật ký').valueAt(at('A1'))).toBeCloseTo(day + 1 / 86_400, 8);
  });

  it('leads to cells of other sheets', async () => {
    const { host, sheet } = open();
    const spec = plainSpec('findings', 'Lỗi', [['Ô B7']]);
    const cells = [{ col: 1, value: 'Ô B7', style: {}, link: { sheet: plan, cell: at('B7') } }];
    await host.putSheets([{ ...spec, rows: [{ cells }] }]);
    expect(sheet('Lỗi').cell(at('A1')).link).toBe(`#gid=${sheet(plan).id}&range=B7`);
  });
});

describe('charts', () => {
  it('are drawn anew beside those of others', async () => {
    const { host, sheet } = open();
    const spec = summarySpec({ areas });
    expect(spec.charts.length).toBeGreaterThan(0);
    await host.putSheets([spec]);
    const written = sheet(spec.name);
    const first = written.charts.map(({ id }) => id);
    expect(written.charts.map(({ options }) => options.get('title'))).toEqual(
      spec.charts.map(({ title }) => title),
    );
    written.charts.push({ id: 1, options: new Map(), ranges: [], position: at('H1') });
    await host.putSheets([spec]);
    expect(written.charts.map(({ id }) => id)).toContain(1);
    expect(written.charts).toHaveLength(spec.charts.length + 1);
    expect(written.charts.filter(({ id }) => first.includes(id))).toEqual([]);
  });

  it('name their bars and show hidden columns', async () => {
    const { host, sheet } = open();
    const spec = summarySpec({ areas });
    await host.putSheets([spec]);
    const [chart] = sheet(spec.name).charts;
    const [wish] = spec.charts;
    expect(chart?.ranges).toEqual([wish?.categories, ...(wish?.series ?? []).map(({ values }) => values)]);
    expect(chart?.options.get('hidden')).toBe('ChartHiddenDimensionStrategy.SHOW_BOTH');
    const labels = Object.values(chart?.options.get('series') ?? {}) as { labelInLegend: string }[];
    expect(labels.every(({ labelInLegend }) => labelInLegend !== '')).toBe(true);
  });
});

describe('what people have', () => {
  it('stays among our cells', async () => {
    const { host, sheet } = open();
    const rows = [
      ['a', null, 'c'],
      ['d', null, 'f'],
    ] as const;
    const spec = plainSpec(
      'data',
      'Dữ liệu',
      rows.map((values) => [...values]),
    );
    const sparse = {
      ...spec,
      rows: spec.rows.map(({ cells }) => ({ cells: cells.filter(({ value }) => value !== null) })),
    };
    await host.putSheets([sparse]);
    sheet('Dữ liệu').enter(at('B2'), 'ghi chú');
    expect(await host.putSheets([sparse])).toEqual([]);
    expect(sheet('Dữ liệu').cell(at('B2')).value).toBe('ghi chú');
  });

  it('keeps its look, and the rules for it, in the cells among ours that we left empty', async () => {
    const { host, sheet } = open();
    const [first, second] = plainSpec('data', 'Dữ liệu', [
      ['a', 'c'],
      ['d', 'f'],
    ]).rows;
    const spread = (row: typeof first, top: number) => [
      ...Array.from({ length: top }, () => ({ cells: [] })),
      ...(row ? [row] : []),
    ];
    const spec = plainSpec('data', 'Dữ liệu', [['a']]);
    // Rows 1 and 4 are ours, and the two rows between are nobody's.
    const sparse = { ...spec, rows: [...spread(first, 0), ...spread(second, 2)] };
    await host.putSheets([sparse]);
    const written = sheet('Dữ liệu');
    const look = { numberFormat: '0.0%', background: '#ffff00', hasBorder: true };
    written.change(at('B2'), look);
    written.change(at('A3'), { ...look, value: 'của tôi' });
    written.merges.push({ top: 2, left: 1, bottom: 2, right: 2 });
    const rule = { criteria: 'CHECKBOX', values: [], help: null, allowsInvalid: true, fits: () => true };
    written.validations.push({ ...rule, range: { top: 3, left: 2, bottom: 3, right: 2 } });
    expect(await host.putSheets([sparse])).toEqual([]);
    expect(written.cell(at('B2'))).toMatchObject(look);
    expect(written.cell(at('A3'))).toMatchObject({ ...look, value: 'của tôi' });
    expect(written.merges).toHaveLength(1);
    expect(written.validations).toHaveLength(1);
  });

  it('loses what we wrote earlier and write no more, with its look', async () => {
    const { host, sheet } = open();
    const spec = plainSpec('data', 'Dữ liệu', [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    await host.putSheets([spec]);
    await host.putSheets([{ ...spec, rows: spec.rows.slice(0, 1) }]);
    expect(sheet('Dữ liệu').cell(at('B3'))).toEqual(plainCell);
  });

  it('stays where they protected a sheet', async () => {
    const { host, sheet } = open();
    const spec = plainSpec('data', 'Dữ liệu', [['x']]);
    await host.putSheets([spec]);
    sheet('Dữ liệu').protections.push({ range: null, canEdit: false, open: [] });
    expect(await host.putSheets([spec])).toEqual([
      { id: 'data', sheet: 'Dữ liệu', code: 'ProtectedSheet', cell: null },
    ]);
  });

  it('stays where they let others only look', async () => {
    const { host, book } = open();
    book.isReadOnly = true;
    expect(await host.putSheets([plainSpec('data', 'Dữ liệu', [['x']])])).toEqual([
      { id: 'data', sheet: 'Dữ liệu', code: 'ReadOnly', cell: null },
    ]);
    expect(book.sheets).toHaveLength(1);
  });

  it('stays on a copy of a sheet of ours, with its names', async () => {
    const { host, book, sheet } = open();
    const spec = summarySpec({});
    await host.putSheets([spec]);
    const copy = book.addSheet(`Bản sao của ${spec.name}`).fill([['x']]);
    const names = book.names.map(({ name, range }) => ({
      name: `'${copy.name}'!${name}`,
      sheet: copy,
      range,
    }));
    book.names.push(...names);
    expect(await host.putSheets([spec])).toEqual([]);
    expect(book.names.filter((named) => named.sheet === copy)).toHaveLength(names.length);
    expect(sheet(copy.name).cell(at('A1')).value).toBe('x');
  });
});

describe('a service that gives up half-way', () => {
  it.each(['Range.setValues', 'Range.setNumberFormats', 'Sheet.setFrozenRows'])(
    'at %s leaves no sheet behind',
    async (member) => {
      const { host, book, script } = open();
      script.meter.before = (called) => {
        if (called === member && book.sheets.length === 3) script.meter.spend(400_000);
      };
      const specs = [plainSpec('data', 'Dữ liệu', [['x']]), plainSpec('summary', 'Tổng hợp', [['y']])];
      await expect(host.putSheets(specs)).rejects.toMatchObject({ code: 'SheetsUnfinished' });
      expect(book.sheets.map(({ name }) => name)).toEqual([plan]);
      expect(book.active?.name).toBe(plan);
    },
  );
});
