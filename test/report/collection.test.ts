import { beforeAll, describe, expect, it } from 'vitest';
import { formatAddress, type CellRef } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { SheetSpec, SpecValue } from '../../src/core/grid/sheet-spec';
import { collectionSheets } from '../../src/core/report/collection/collection-sheets';
import { emptyWorkbook, fileHost, openWorkbook, type XlsxWorkbook } from '../../src/hosts/xlsx';
import { collectionInput } from '../support/collection';
import { hasLibreOffice, recalculated } from '../support/libreoffice';
import { planOf } from '../support/plan';
import { samplePlan, samples } from '../support/samples';
import { withoutResults } from '../support/summary';

const own = planOf({
  title: 'KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2023',
  rows: [
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'],
    ['I', 'HẠ TẦNG SỐ', null, 100.5, null, null],
    [1, 'Nâng cấp đường truyền', 'Phòng Văn hóa và Thông tin', 60.25, 'Quý II/2023', 'Đang thực hiện'],
    [2, 'Trang bị máy tính', 'Văn phòng', 30.25, 'Quý IV/2023', 'Hủy'],
    ['II', 'CẢI CÁCH THỂ CHẾ', null, 7, null, null],
    [3, 'Ban hành quy chế', 'Phòng Nội vụ', 7, 'Quý I/2023', 'Tạm dừng'],
    [4, 'Tuyên truyền', 'Phòng Nội vụ', 'Lồng ghép', null, null],
  ],
});

const input = collectionInput(
  [
    ...Object.values(samples).map((file) => [file, samplePlan(file)] as const),
    ["kế hoạch 'số' <*?~>.xlsx", own],
  ],
  {
    counts: { error: 1, warning: 2, review: 3 },
    failed: [{ file: 'hỏng.xlsx', reason: 'Tệp không phải là sổ tính Excel.' }],
  },
);

async function written(specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = emptyWorkbook();
  expect(await fileHost(workbook).putSheets(specs)).toEqual([]);
  return withoutResults(workbook.save());
}

/** The same sheets with something else in a cell of one of them. */
function typed(
  specs: readonly SheetSpec[],
  id: string,
  { row, col }: CellRef,
  value: SpecValue,
): SheetSpec[] {
  return specs.map((spec) => {
    if (spec.id !== id) return spec;
    const rows = spec.rows.map((one, index) =>
      index + 1 === row
        ? { ...one, cells: one.cells.map((cell) => (cell.col === col ? { ...cell, value } : cell)) }
        : one,
    );
    return { ...spec, rows };
  });
}

const specs = collectionSheets(input);

function sheet(id: string): SheetSpec {
  const spec = specs.find((one) => one.id === id);
  if (!spec) throw new Error(`no sheet ${id}`);
  return spec;
}

/** Where the first cell of a sheet that holds a value stands. */
function place({ rows }: SheetSpec, wanted: SpecValue): CellRef {
  for (const [index, { cells }] of rows.entries()) {
    const cell = cells.find(({ value }) => value === wanted);
    if (cell) return { row: index + 1, col: cell.col };
  }
  throw new Error(`no cell holds ${String(wanted)}`);
}

const stated = place(sheet('findings'), 100.5);

/** What a person types into the sheets: a budget, a status, a stated sum. */
function editedSpecs(): SheetSpec[] {
  const data = sheet('data');
  const { row } = place(data, 'Nâng cấp đường truyền');
  const budget = { row, col: place(data, 'Kinh phí').col };
  const status = { row, col: place(data, 'Tình trạng đến ngày báo cáo').col };
  const inData = typed(typed(specs, 'data', budget, 1060.25), 'data', status, 'Hoàn thành');
  return typed(inData, 'findings', stated, 90.5);
}

describe.runIf(hasLibreOffice())('the summary of several plans, calculated by LibreOffice', () => {
  const workbooks = new Map<string, XlsxWorkbook>();

  beforeAll(async () => {
    const files = { plain: await written(specs), edited: await written(editedSpecs()) };
    for (const [key, bytes] of recalculated(files)) workbooks.set(key, openWorkbook(bytes));
  }, 120_000);

  function shownIn(key: 'plain' | 'edited', name: string): Grid {
    const workbook = workbooks.get(key);
    if (!workbook) throw new Error('LibreOffice wrote nothing.');
    return workbook.grid(name);
  }

  it('gives every figure that the engine gives', () => {
    let figures = 0;
    const wrong = specs.flatMap(({ name, rows }) => {
      const grid = shownIn('plain', name);
      return rows.flatMap(({ cells }, index) =>
        cells.flatMap(({ col, value, formula }) => {
          if (formula === undefined) return [];
          figures++;
          const at = { row: index + 1, col };
          const shown = grid.at(at).value ?? '';
          const same =
            typeof shown === 'number' && typeof value === 'number'
              ? Math.abs(shown - value) < 1e-9
              : shown === value;
          return same ? [] : [{ place: `${name}!${formatAddress(at)}`, formula, value, shown }];
        }),
      );
    });
    expect(wrong).toEqual([]);
    expect(figures).toBeGreaterThan(200);
  });

  it('follows what is typed into the data and the reconciliation', () => {
    const summary = sheet('summary');
    const grid = shownIn('edited', summary.name);
    const rows = ["kế hoạch 'số' <*?~>.xlsx", 'Hạ tầng số', 'Tổng cộng'].map(
      (title) => place(summary, title).row,
    );
    const column = (title: string) => {
      const { col } = place(summary, title);
      return rows.map((row) => grid.at({ row, col }).value);
    };
    // Before: 60.25 + 30.25 + 7 and 60.25 + 30.25, beside twice 406; none of the own plan was done.
    expect(column('Kinh phí')).toEqual([1097.5, 1090.5, 1909.5]);
    expect(column('Hoàn thành')).toEqual([1, 1, 8]);
    // One of four, of which one was cancelled.
    expect(column('Tỷ lệ hoàn thành chung')[0]).toBeCloseTo(1 / 3, 9);
    const { row, col } = stated;
    const checks = shownIn('edited', sheet('findings').name);
    expect([2, 3].map((step) => checks.at({ row, col: col + step }).value)).toEqual([0, 'Khớp']);
  });
});

describe('the formulas of the summary of several plans', () => {
  it('use nothing volatile and nothing newer than Excel 2016', () => {
    const known = new Set([
      'AND',
      'COUNT',
      'COUNTIF',
      'COUNTIFS',
      'IF',
      'ISNUMBER',
      'NOT',
      'OR',
      'ROUND',
      'SUM',
      'SUMIFS',
      'SUMPRODUCT',
    ]);
    const used = new Set(
      specs.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) =>
          cells.flatMap(
            ({ formula = '' }) =>
              formula.replace(/"[^"]*"|'[^']*'/g, '').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [],
          ),
        ),
      ),
    );
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(5);
  });
});
