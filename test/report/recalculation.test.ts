import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { SheetSpec } from '../../src/core/grid/sheet-spec';
import { asOfName } from '../../src/core/report/as-of';
import { serialFromDate } from '../../src/core/values/civil-date';
import { openWorkbook } from '../../src/hosts/xlsx';
import { loadExcelize } from '../support/excelize';
import { makePlan } from '../../bench/make-plan';
import { day } from '../support/day';
import { hasLibreOffice, recalculated } from '../support/libreoffice';
import { sampleBytes, samples } from '../support/samples';
import { summarized, withoutResults, type Summarized } from '../support/summary';
import { unusualPlans } from './unusual-plans';

const days = ['2023-06-15', '2023-12-31', '2024-01-31'];
const cases = Object.entries(samples).flatMap(([sample, file]) =>
  days.map((asOf) => ({ sample, file, asOf })),
);

interface Figure {
  readonly place: string;
  readonly shown: unknown;
}

/** Every cell with a formula: what the engine says of it. */
function expected(specs: readonly SheetSpec[]): Figure[] {
  return figures(specs, ({ value }) => normal(value));
}

/** The same cells as another program has computed them. */
function computed(specs: readonly SheetSpec[], bytes: Uint8Array): Figure[] {
  const workbook = openWorkbook(bytes);
  const grids = new Map<string, Grid>();
  return figures(specs, (_, { name }, cell) => {
    const grid = grids.get(name) ?? workbook.grid(name);
    grids.set(name, grid);
    const { value } = grid.at(cell);
    return normal(value);
  });
}

function figures(
  specs: readonly SheetSpec[],
  valueOf: (
    cell: SheetSpec['rows'][number]['cells'][number],
    spec: SheetSpec,
    at: { row: number; col: number },
  ) => unknown,
): Figure[] {
  return specs.flatMap((spec) =>
    spec.rows.flatMap(({ cells }, index) =>
      cells
        .filter(({ formula }) => formula !== undefined)
        .map((cell) => {
          const at = { row: index + 1, col: cell.col };
          return {
            place: `${spec.name}!${formatAddress(at)} ${cell.formula ?? ''}`,
            shown: valueOf(cell, spec, at),
          };
        }),
    ),
  );
}

/** Sums of fractions differ in the sixteenth digit; an empty text is an empty cell. */
function normal(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? '');
}

type Edits = Readonly<Record<string, string | number | { readonly date: string }>>;

/** The workbook after another program opened it, typed into it and saved it: cells by sheet and address. */
async function edited(bytes: Uint8Array, edits: Readonly<Record<string, Edits>>): Promise<Uint8Array> {
  const file = (await loadExcelize()).OpenReader(bytes);
  if (file.error !== null) throw new Error(file.error);
  // What a spreadsheet makes of a date that is typed.
  const { style } = file.NewStyle({ NumFmt: 14 });
  for (const [sheet, cells] of Object.entries(edits)) {
    for (const [cell, value] of Object.entries(cells)) {
      const isDate = typeof value === 'object';
      if (isDate) file.SetCellStyle(sheet, cell, cell, style);
      const { error } = file.SetCellValue(sheet, cell, isDate ? serialFromDate(day(value.date)) : value);
      if (error !== null) throw new Error(error);
    }
  }
  const written: { readonly buffer?: unknown } = file.WriteToBuffer();
  if (!(written.buffer instanceof Uint8Array)) throw new Error('No bytes were written.');
  return written.buffer;
}

/** Where the day of the report stands. */
function asOfCell(specs: readonly SheetSpec[]): { readonly sheet: string; readonly cell: string } {
  for (const { name: sheet, names } of specs) {
    const found = names.find(({ name }) => name === asOfName);
    if (found) return { sheet, cell: formatAddress({ row: found.range.top, col: found.range.left }) };
  }
  throw new Error('No sheet holds the day of the report.');
}

/** A scale as a province published it: points for plan completion. */
const score = {
  of: 'all',
  steps: [
    { from: 1, points: 10 },
    { from: 0.9, points: 8 },
    { from: 0.8, points: 6 },
    { from: 0.7, points: 4 },
    { from: 0, points: 0 },
  ],
};

function expectSame(written: ReadonlyMap<string, Summarized>, atLeast: number): void {
  const again = recalculated(
    Object.fromEntries([...written].map(([key, { bytes }]) => [key, withoutResults(bytes)])),
  );
  for (const [key, { specs }] of written) {
    const bytes = again.get(key);
    if (!bytes) throw new Error(`LibreOffice did not open ${key}.`);
    const want = expected(specs);
    expect(want.length, key).toBeGreaterThan(atLeast);
    expect(computed(specs, bytes), key).toEqual(want);
  }
}

describe.runIf(hasLibreOffice())('LibreOffice, computing every formula anew', () => {
  it('comes to every figure of the engine, for every sample and day', async () => {
    const written = new Map<string, Summarized>();
    for (const { sample, file, asOf } of cases) {
      written.set(`${sample} ${asOf}`, await summarized(sampleBytes(file), { asOf }));
    }
    expectSame(written, 100);
  }, 300_000);

  it('comes to every figure of plans that lack something or have it otherwise', async () => {
    const written = new Map<string, Summarized>();
    for (const [name, bytes] of Object.entries(unusualPlans)) {
      for (const asOf of ['2023-06-30', '2024-01-31']) {
        written.set(`${name} ${asOf}`, await summarized(bytes, { asOf, settings: { report: { score } } }));
      }
    }
    expectSame(written, 10);
  }, 300_000);

  it('comes to every figure of a plan of 3,000 tasks', async () => {
    const written = await summarized(await makePlan(3000), {
      asOf: '2023-06-15',
      only: ['summary', 'due', 'agencies'],
    });
    expectSame(new Map([['3,000 tasks', written]]), 10_000);
  }, 300_000);

  it('follows budgets, statuses and the day of the report that another program changed', async () => {
    const { bytes, specs } = await summarized(sampleBytes(samples.tracking), { asOf: '2023-12-31' });
    const { sheet, cell } = asOfCell(specs);
    const changed = await edited(bytes, {
      'Phụ lục': {
        F7: 12.5,
        F8: 3,
        H9: 'Chưa triển khai',
        H10: 'Hoàn thành',
        H11: 'Đã họp hai lần',
        I7: { date: '2024-01-05' },
        J14: 4.25,
      },
      [sheet]: { [cell]: serialFromDate(day('2024-01-31')) },
    });
    const again = recalculated({ changed: withoutResults(changed) }).get('changed');
    if (!again) throw new Error('LibreOffice did not open the workbook.');
    const fresh = await summarized(changed, { asOf: '2024-01-31' });
    const live = ['Tổng hợp', 'Quá hạn và sắp đến hạn', 'Theo cơ quan', 'Dữ liệu'];
    const cells = specs.filter(({ name }) => live.includes(name));
    const values = valuesOf(fresh.specs);
    const want = figures(cells, (_, { name }, at) => normal(values.get(`${name}!${formatAddress(at)}`)));
    const got = computed(cells, again);
    // Formulas cannot write an amount in words: they say that it must be written again.
    const words = got.findIndex(({ shown }) => shown === 'Số cộng đã thay đổi: hãy tổng hợp lại.');
    expect(words).toBeGreaterThan(0);
    const others = (all: Figure[]): Figure[] => all.filter((_, index) => index !== words);
    expect(others(got)).toEqual(others(want));
    expect(want).not.toEqual(expected(cells));
  }, 300_000);
});

function valuesOf(specs: readonly SheetSpec[]): ReadonlyMap<string, unknown> {
  return new Map(
    specs.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, index) =>
        cells.map(({ col, value }) => [`${name}!${formatAddress({ row: index + 1, col })}`, value] as const),
      ),
    ),
  );
}
