import { describe, expect, it } from 'vitest';
import { day } from '../../../../test/support/day';
import { planOf, type TestTable } from '../../../../test/support/plan';
import { reportInput } from '../../../../test/support/report';
import { samplePlan, samples } from '../../../../test/support/samples';
import type { CellSpec, SheetSpec } from '../../grid/sheet-spec';
import type { Plan } from '../../plan/types';
import { rollUp } from '../../rollup/roll-up';
import { dataSheet } from './data-sheet';
import type { DataField, DataLayout } from './layout';

interface Sheet {
  readonly spec: SheetSpec;
  readonly layout: DataLayout;
  /** The cell of a field for the task of an index. */
  readonly cell: (field: DataField, task: number) => CellSpec | undefined;
  readonly values: (field: DataField) => unknown[];
}

function sheetOf(plan: Plan, asOf = '2023-12-31'): Sheet {
  const { spec, layout } = dataSheet(reportInput(plan, asOf));
  const cell = (field: DataField, task: number): CellSpec | undefined =>
    spec.rows[layout.rowOf(task) - 1]?.cells.find(({ col }) => col === layout.column(field));
  const values = (field: DataField): unknown[] => plan.tasks.map(({ index }) => cell(field, index)?.value);
  return { spec, layout, cell, values };
}

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'];

/** A table with one task a row: number, task, agency, budget, deadline, status. */
function table(rows: TestTable['rows'], more: Partial<TestTable> = {}): Sheet {
  return sheetOf(planOf({ rows: [header, ...rows], ...more }));
}

describe('the data sheet', () => {
  it('has one row for every task, in the order of the plan, linked to its row there', () => {
    const plan = samplePlan(samples.huongThuy);
    const { cell, values, layout, spec } = sheetOf(plan);
    expect(plan.tasks).toHaveLength(22);
    expect(values('row')).toEqual(plan.tasks.map(({ row }) => row));
    expect(cell('row', 0)).toMatchObject({ value: 7, link: { sheet: 'Phụ lục', cell: { row: 7, col: 2 } } });
    expect(layout.block('budget')).toMatch(/^'Dữ liệu'!\$[A-Z]+\$6:\$[A-Z]+\$27$/);
    expect(spec.merges.every(({ bottom }) => bottom < 5)).toBe(true);
  });

  it('has a different title over every column of its tables', () => {
    for (const name of Object.values(samples)) {
      const { spec } = sheetOf(samplePlan(name));
      for (const { range } of spec.tables) {
        const titles = spec.rows[range.top - 1]?.cells.filter(
          ({ col }) => col >= range.left && col <= range.right,
        );
        expect(titles).toHaveLength(range.right - range.left + 1);
        expect(new Set(titles?.map(({ value }) => value)).size).toBe(titles?.length);
      }
    }
  });

  it('reads a number of the plan live, in millions', () => {
    const { cell } = table([
      [1, 'Rà soát văn bản', 'Phòng Nội vụ', 5, 'Quý IV/2023', ''],
      [2, 'Kiểm tra', 'Phòng Nội vụ', null, 'Quý IV/2023', ''],
    ]);
    expect(cell('budget', 0)).toMatchObject({
      value: 5,
      formula: `=IF(ISNUMBER('Phụ lục'!$D$4),ROUND('Phụ lục'!$D$4,6),"")`,
    });
    expect(cell('budget', 1)).toMatchObject({ value: '' });
    expect(cell('budget', 1)?.formula).toContain(`'Phụ lục'!$D$5`);
  });

  it.each([
    ['đồng', 5_000_000, '/1000000', 5],
    ['nghìn đồng', 5_500, '/1000', 5.5],
    ['tỷ đồng', 2, '*1000', 2000],
  ])('turns a column of %s into millions', (unit, number, scaling, millions) => {
    const rows = [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', `Kinh phí (${unit})`, 'Thời hạn'],
      [1, 'Rà soát văn bản', 'Phòng Nội vụ', number, 'Quý IV/2023'],
    ];
    const { cell } = sheetOf(planOf({ rows }));
    expect(cell('budget', 0)?.value).toBe(millions);
    expect(cell('budget', 0)?.formula).toContain(`ROUND('Phụ lục'!$D$4${scaling},6)`);
  });

  it('counts a text that the engine could read for as long as it stays the same', () => {
    const { cell, layout } = table([[1, 'Rà soát văn bản', 'Phòng Nội vụ', '7 triệu', 'Quý IV/2023', '']]);
    const read = layout.own('budgetRead', 0);
    expect(cell('budgetRead', 0)?.value).toBe('7 triệu');
    expect(cell('budget', 0)).toMatchObject({ value: 7 });
    expect(cell('budget', 0)?.formula).toContain(`EXACT('Phụ lục'!$D$4,${read})),FALSE),7,`);
    expect(cell('budgetUnclear', 0)?.value).toBe(0);
  });

  it('shows a budget that is no number and counts it as unclear', () => {
    const { cell } = table([
      [1, 'Rà soát văn bản', 'Phòng Nội vụ', 'Lồng ghép', 'Quý IV/2023', ''],
      [2, 'Kiểm tra', 'Phòng Nội vụ', '1.500', 'Quý IV/2023', ''],
      [3, 'Tập huấn', 'Phòng Nội vụ', '-', 'Quý IV/2023', ''],
    ]);
    expect([0, 1, 2].map((task) => cell('budgetText', task)?.value)).toEqual(['Lồng ghép', '1.500', '-']);
    expect([0, 1, 2].map((task) => cell('budget', task)?.value)).toEqual(['', '', '']);
    expect([0, 1, 2].map((task) => cell('budgetUnclear', task)?.value)).toEqual([1, 1, 0]);
  });

  it('gives money merged over several tasks to the first of them only', () => {
    const { cell } = table(
      [
        [1, 'Rà soát văn bản', 'Phòng Nội vụ', 10, 'Quý IV/2023', ''],
        [2, 'Kiểm tra', 'Phòng Nội vụ', null, 'Quý IV/2023', ''],
      ],
      { merges: ['D4:D5'] },
    );
    expect(cell('budget', 0)?.value).toBe(10);
    expect(cell('budget', 1)).toMatchObject({ value: null });
    expect(cell('budget', 1)?.formula).toBeUndefined();
  });

  it('gives no column of its table a longer title than Excel takes', () => {
    const source = `Nguồn xã hội hóa ${'huy động thêm '.repeat(30)}`;
    const { spec, layout } = sheetOf(
      planOf({
        rows: [
          ['STT', 'Nhiệm vụ', 'Tổng kinh phí (triệu đồng)', 'NSNN', source, 'Thời hạn'],
          [1, 'Rà soát văn bản', 30, 20, 10, 'Quý IV/2023'],
          [2, 'Kiểm tra', 5, 4, 1, 'Quý IV/2023'],
        ],
        settings: { columns: { budgetPart: ['D', 'E'] } },
      }),
    );
    expect(layout.has('part2')).toBe(true);
    const titles = spec.rows[layout.rowOf(0) - 2]?.cells.map(({ value }) => String(value)) ?? [];
    expect(titles.some((title) => title.includes('Nguồn xã hội hóa huy động'))).toBe(true);
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(255);
  });

  it('adds the parts of a budget where no total says otherwise', () => {
    const rows = [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Tổng kinh phí (triệu đồng)', 'NSNN', 'Xã hội hóa', 'Thời hạn'],
      [1, 'Rà soát văn bản', 'Phòng Nội vụ', 30, 20, 10, 'Quý IV/2023'],
      [2, 'Kiểm tra', 'Phòng Nội vụ', null, 4, 1, 'Quý IV/2023'],
    ];
    const plan = planOf({ rows });
    expect(plan.columns.filter(({ role }) => role === 'budgetPart')).toHaveLength(2);
    const { values, cell, layout } = sheetOf(plan);
    expect(values('total')).toEqual([30, '']);
    expect(values('part1')).toEqual([20, 4]);
    expect(values('budget')).toEqual([30, 5]);
    expect(cell('budget', 1)?.formula).toContain(
      `ROUND(SUM(${layout.own('part1', 1)},${layout.own('part2', 1)}),6)`,
    );
  });

  it('understands a status by a table of words that holds the words of the plan as they stand', () => {
    const { cell, spec } = table([
      [1, 'Rà soát văn bản', 'Phòng Nội vụ', 5, 'Quý I/2023', 'đang  triển khai'],
      [2, 'Kiểm tra', 'Phòng Nội vụ', 5, 'Quý I/2023', 'Đã họp hai lần'],
      [3, 'Tập huấn', 'Phòng Nội vụ', 5, 'Quý I/2023', ''],
    ]);
    const words = spec.tables[1]?.range;
    const entries = spec.rows.flatMap(({ cells }) =>
      cells.filter(({ col }) => col === words?.left).map(({ value }) => value),
    );
    expect(entries).toContain('đang triển khai');
    expect(entries).toContain('Tạm dừng');
    expect(entries).not.toContain('Đã họp hai lần');
    expect([0, 1, 2].map((task) => cell('stated', task)?.value)).toEqual([
      'đang triển khai',
      'Đã họp hai lần',
      '',
    ]);
    expect([0, 1, 2].map((task) => cell('meant', task)?.value)).toEqual(['Đang thực hiện', 'Chưa rõ', '']);
    expect([0, 1, 2].map((task) => cell('status', task)?.value)).toEqual(['Quá hạn', 'Chưa rõ', 'Chưa rõ']);
  });

  it('counts by the positions in the roll-up, the agency that carries the money first', () => {
    const plan = planOf({
      rows: [
        header,
        ['I', 'CẢI CÁCH THỂ CHẾ'],
        [1, 'Rà soát văn bản', 'Phòng Tư pháp; Phòng Nội vụ', 5, 'Quý I/2023', ''],
        ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG'],
        [1, 'Kiểm tra', 'Phòng Nội vụ', 5, 'Năm 2023', ''],
      ],
    });
    const { values, layout } = sheetOf(plan);
    const { leads, quarters } = rollUp(plan, day('2023-12-31'));
    expect(layout.leads).toBe(2);
    expect(leads.map(({ agency }) => agency)).toEqual(['Phòng Tư pháp', 'Phòng Nội vụ']);
    expect(values('leadKey1')).toEqual([1, 2]);
    expect(values('leadKey2')).toEqual([2, '']);
    expect(values('areaKey')).toEqual([1, 2]);
    expect(quarters.map(({ quarter }) => quarter)).toEqual(['2023-Q1', '2023']);
    expect(values('periodKey')).toEqual([1, 2]);
    expect(values('period')).toEqual(['Quý I/2023', 'Cả năm 2023']);
  });

  it('leaves persons and telephone numbers out', () => {
    const { values } = table([
      [1, 'Rà soát văn bản', 'Phòng Nội vụ (đ/c Nguyễn Văn An, 0914 123 456)', 5, 'Quý I/2023', ''],
    ]);
    expect(values('lead')).toEqual(['Phòng Nội vụ']);
  });

  it('holds the day of the report itself only where no summary does', () => {
    const plan = samplePlan(samples.huongThuy);
    const alone = dataSheet(reportInput(plan, '2023-12-31', { wanted: new Set(['data'] as const) })).spec;
    expect(alone.names).toMatchObject([{ name: 'PhuLuc_NgayBaoCao', input: true }]);
    // Serial 45291 is 31 December 2023.
    expect(alone.rows[2]?.cells.at(-1)).toMatchObject({ value: 45291 });
    const beside = dataSheet(reportInput(plan, '2023-12-31')).spec;
    expect(beside.names).toEqual([]);
    expect(beside.rows[2]?.cells.at(-1)).toMatchObject({ value: 45291, formula: '=PhuLuc_NgayBaoCao' });
  });
});
