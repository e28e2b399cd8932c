import { describe, expect, it } from 'vitest';
import { planOf, readerOf } from '../../../../test/support/plan';
import { gridOf, type TestCell } from '../../../../test/support/grid';
import { findCell, reportInput, rowValues, specCell, tableRows } from '../../../../test/support/report';
import { samplePlan, samples } from '../../../../test/support/samples';
import type { SheetSpec } from '../../grid/sheet-spec';
import type { Plan } from '../../plan/types';
import { dataSheet } from '../data/data-sheet';
import type { ReportInput } from '../types';
import { dueSoonDays, dueSoonName } from './due-fields';
import { dueSheet } from './due-sheet';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tình trạng'];

function plan(rows: readonly (readonly TestCell[])[], head: readonly string[] = header): Plan {
  return planOf({ rows: [head, ...rows] });
}

function sheet(of: Plan, asOf: string, more: Partial<ReportInput> = {}): SheetSpec {
  const input = reportInput(of, asOf, more);
  return dueSheet(input, dataSheet(input).layout);
}

/** Of each task in the list: its row in the plan, its last column. */
function list(spec: SheetSpec): unknown[][] {
  return tableRows(spec)
    .filter(([number]) => number !== '')
    .map((row) => [row[1], row.at(-2)]);
}

const mixed = plan([
  [1, 'Xong', 'Phòng Nội vụ', '31/5/2023', 'Đã hoàn thành'],
  [2, 'Sắp đến hạn', 'Phòng Nội vụ', '30/6/2023', 'Đang thực hiện'],
  [3, 'Quá hạn ít', 'Phòng Tư pháp', '31/5/2023', 'Đang thực hiện'],
  [4, 'Còn lâu', 'Phòng Tư pháp', 'Quý IV/2023', 'Chưa thực hiện'],
  [5, 'Quá hạn lâu', 'Phòng Tư pháp', 'Quý I/2023', 'Chưa thực hiện'],
  [6, 'Không rõ', 'Phòng Tư pháp', '01/6/2023', null],
  [7, 'Hạn hôm nay', 'Phòng Tư pháp', '15/6/2023', 'Chưa thực hiện'],
  [8, 'Tạm dừng', 'Phòng Tư pháp', '31/5/2023', 'Tạm dừng'],
  [9, 'Thường xuyên', 'Phòng Tư pháp', 'Hằng năm', 'Đang thực hiện'],
  [10, 'Quá hạn, không ngày', 'Phòng Tư pháp', null, 'Quá hạn'],
]);

describe('the sheet of due tasks', () => {
  it('lists the overdue, those past their deadline with no word of status, then those due soon', () => {
    expect(list(sheet(mixed, '2023-06-15'))).toEqual([
      [8, 'Quá hạn 76 ngày'],
      [6, 'Quá hạn 15 ngày'],
      [13, 'Quá hạn, không rõ ngày'],
      [9, 'Đã qua hạn 14 ngày'],
      [10, 'Đến hạn ngày báo cáo'],
      [5, 'Còn 15 ngày'],
    ]);
  });

  it('counts the three groups over the data sheet', () => {
    const spec = sheet(mixed, '2023-06-15');
    const counts = [
      'Số nhiệm vụ quá hạn',
      'Số nhiệm vụ đã qua thời hạn, chưa rõ tình trạng',
      'Số nhiệm vụ sắp đến hạn',
    ];
    const cells = counts.map((label) => specCell(spec, findCell(spec, label).replace('C', 'D')));
    expect(cells.map(({ value }) => value)).toEqual([3, 1, 2]);
    expect(
      cells.map(
        ({ formula }) => /^=COUNTIF\('Dữ liệu'!\$\w+\$6:\$\w+\$15,([123])\)$/.exec(formula ?? '')?.[1],
      ),
    ).toEqual(['1', '2', '3']);
  });

  it('finds the task of a row by its place in the list, and everything else by that', () => {
    const input = reportInput(mixed, '2023-06-15');
    const { layout } = dataSheet(input);
    const spec = dueSheet(input, layout);
    const top = spec.tables[0]?.range.top ?? 0;
    const row = top + 2;
    const keys = layout.block('dueKey');
    const total = /^=IF\(2>([^,]+),/.exec(specCell(spec, `I${row}`).formula ?? '')?.[1];
    expect(total).toMatch(/^\$D\$\d+\+\$D\$\d+\+\$D\$\d+$/);
    expect(specCell(spec, `I${row}`).formula).toBe(
      `=IF(2>${total ?? ''},"",MATCH(SMALL(${keys},2),${keys},0))`,
    );
    expect(specCell(spec, `I${row}`).value).toBe(3);
    const rows = `INDEX(${layout.block('row')},$I${row})`;
    expect(specCell(spec, `B${row}`)).toMatchObject({
      formula: `=IF($I${row}="","",HYPERLINK("#'Phụ lục'!B"&${rows},${rows}))`,
      value: 6,
    });
    expect(specCell(spec, `C${row}`).value).toBe('Quá hạn ít');
    expect(specCell(spec, `F${row}`).value).toBe(45077);
  });

  it('keeps rows ready that are empty and have no lines until a task comes in', () => {
    const spec = sheet(mixed, '2023-06-15');
    const rows = tableRows(spec);
    expect(rows).toHaveLength(8);
    expect(
      rows
        .slice(6)
        .flat()
        .every((value) => value === ''),
    ).toBe(true);
    const { range } = spec.tables[0] ?? { range: null };
    expect(spec.conditional).toContainEqual({
      range: { top: (range?.top ?? 0) + 1, left: 1, bottom: range?.bottom, right: 8 },
      formula: `=$A${(range?.top ?? 0) + 1}<>""`,
      style: { border: true },
    });
    expect(spec.print).toMatchObject({
      orientation: 'landscape',
      repeatRows: { from: range?.top, to: range?.top },
      area: { top: 1, left: 1, bottom: range?.bottom, right: 8 },
    });
    expect(spec.columns[8]?.hidden).toBe(true);
  });

  it('says that nothing is due', () => {
    const spec = sheet(mixed, '2023-01-01', { inputs: new Map([[dueSoonName, 0]]) });
    // Stated overdue without a date: it stays.
    expect(list(spec)).toEqual([[13, 'Quá hạn, không rõ ngày']]);
    const quiet = sheet(plan([[1, 'Xong', 'Phòng Nội vụ', '31/5/2023', 'Đã hoàn thành']]), '2023-06-15');
    const cell = specCell(quiet, findCell(quiet, 'Không có nhiệm vụ quá hạn hoặc sắp đến hạn.'));
    expect(cell.formula).toMatch(
      /^=IF\(\$D\$\d+\+\$D\$\d+\+\$D\$\d+=0,"Không có nhiệm vụ quá hạn hoặc sắp đến hạn\."/,
    );
  });

  it('tells live how many tasks found no room', () => {
    const many = plan(
      Array.from({ length: 40 }, (_, index) => [
        index + 1,
        `Việc ${index + 1}`,
        'Phòng Nội vụ',
        index < 4 ? '31/5/2023' : index < 10 ? '31/7/2023' : '31/12/2023',
        'Đang thực hiện',
      ]),
    );
    const spec = sheet(many, '2023-06-15');
    // Four now, six within another month, five more.
    expect(tableRows(spec)).toHaveLength(15);
    const message = spec.rows
      .flatMap(({ cells }) => cells)
      .find(({ formula }) => formula?.includes('Danh sách'));
    expect(message).toMatchObject({ value: '' });
    expect(message?.formula).toContain('>15,"Danh sách chưa đủ chỗ: còn "&(');
  });

  it('does not grow beyond what can be calculated, and says so', () => {
    const many = plan(
      Array.from({ length: 1010 }, (_, index) => [
        index + 1,
        `Việc ${index}`,
        'Phòng A',
        '31/5/2023',
        'Đang thực hiện',
      ]),
    );
    const spec = sheet(many, '2023-06-15');
    expect(tableRows(spec)).toHaveLength(1000);
    expect(
      findCell(spec, 'Danh sách ghi tối đa 1000 nhiệm vụ; còn 10 nhiệm vụ nữa, xem trang “Dữ liệu”.'),
    ).toMatch(/^A/);
  });

  it('shortens long texts alike in the formula and in its result, on one line', () => {
    const long = `Rà soát\n${'a'.repeat(300)}`;
    const spec = sheet(plan([[1, long, 'Phòng Nội vụ', '31/5/2023', 'Đang thực hiện']]), '2023-06-15');
    const { value, formula } = specCell(spec, `C${(spec.tables[0]?.range.top ?? 0) + 1}`);
    const room = Number(/LEN\(INDEX\([^)]*\)\)>(\d+)/.exec(formula ?? '')?.[1]);
    expect(String(value)).toHaveLength(room);
    expect(String(value)).toMatch(/^Rà soát a+…$/);
    expect(formula).toContain(`,${room - 1})&"…"`);
  });

  it('leads into a plan whose sheet has quotes in its name', () => {
    const rows = [
      ['PHỤ LỤC'],
      ['KẾ HOẠCH NĂM 2023'],
      header,
      [1, 'Việc', 'Phòng A', '31/5/2023', 'Đang thực hiện'],
    ];
    const read = readerOf({ rows: [] });
    const spec = sheet(read(gridOf(rows, { sheet: `Kế "hoạch" '23` })), '2023-06-15');
    const formula = specCell(spec, `B${(spec.tables[0]?.range.top ?? 0) + 1}`).formula;
    expect(formula).toContain(`HYPERLINK("#'Kế ""hoạch"" ''23'!B"&`);
  });

  it('leaves out the lead agency where the plan names none', () => {
    const spec = sheet(
      plan([[1, 'Việc', '31/5/2023', 'Đang thực hiện']], ['STT', 'Nhiệm vụ', 'Thời hạn', 'Tình trạng']),
      '2023-06-15',
    );
    expect(rowValues(spec, spec.tables[0]?.range.top ?? 0)).toEqual([
      'TT',
      'Dòng',
      'Nhiệm vụ',
      'Thời hạn',
      'Hạn cuối',
      'Tình trạng',
      'Số ngày quá hạn / còn lại',
      'Vị trí',
    ]);
    expect(list(spec)).toEqual([[4, 'Quá hạn 15 ngày']]);
  });

  it('does not call a task overdue of whose status the plan says nothing', () => {
    const spec = sheet(
      plan([[1, 'Việc', 'Phòng A', '31/5/2023']], ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']),
      '2023-06-15',
    );
    expect(list(spec)).toEqual([[4, 'Đã qua hạn 15 ngày']]);
    expect(
      findCell(
        spec,
        'Kế hoạch không có cột tình trạng: nhiệm vụ đã qua thời hạn được ghi là chưa rõ tình trạng.',
      ),
    ).toMatch(/^A/);
  });

  it('says that there is no list without deadlines', () => {
    const spec = sheet(plan([[1, 'Việc', 'Phòng A']], ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì']), '2023-06-15');
    expect(spec.tables).toEqual([]);
    expect(findCell(spec, 'Kế hoạch không có cột thời hạn nên không lập được danh sách này.')).toBe('A3');
  });

  it('agrees with the golden figures of the tracking sample', () => {
    const tracking = samplePlan(samples.tracking);
    const spec = sheet(tracking, '2024-01-31');
    const words = list(spec).map(([, distance]) => distance);
    expect(words).toEqual([
      ...Array<string>(9).fill('Quá hạn 31 ngày'),
      ...Array<string>(2).fill('Đã qua hạn 31 ngày'),
    ]);
  });

  it('speaks English', () => {
    const spec = sheet(mixed, '2023-06-15', { language: 'en' });
    expect(list(spec).map(([, distance]) => distance)).toEqual([
      'Overdue, days: 76',
      'Overdue, days: 15',
      'Overdue, no date known',
      'Past due, days: 14',
      'Due on this very day',
      'Days left: 15',
    ]);
  });
});

describe('the number of days', () => {
  it.each([
    [45, 45],
    [0, 0],
    [-1, 30],
    [1.5, 30],
    ['45', 30],
    [1000, 30],
    [undefined, 30],
  ])('typed as %s is %i', (typed, expected) => {
    const inputs = new Map(typed === undefined ? [] : [[dueSoonName, typed]]);
    expect(dueSoonDays(reportInput(mixed, '2023-06-15', { inputs }))).toBe(expected);
  });

  it('comes from the settings where nothing was typed, and stands in a cell to be filled in', () => {
    const own = planOf({
      rows: [header, [1, 'Việc', 'Phòng A', '25/6/2023', 'Đang thực hiện']],
      settings: { report: { dueSoonDays: 7 } },
    });
    const spec = sheet(own, '2023-06-15');
    expect(list(spec)).toEqual([]);
    const [name] = spec.names;
    expect(name).toMatchObject({ name: 'PhuLuc_SoNgay', input: true });
    expect(specCell(spec, `D${name?.range.top ?? 0}`).value).toBe(7);
    expect(list(sheet(own, '2023-06-15', { inputs: new Map([[dueSoonName, 10]]) }))).toEqual([
      [4, 'Còn 10 ngày'],
    ]);
  });
});

describe('the columns of the data sheet behind the list', () => {
  it('are left out where the list is not wanted', () => {
    const { layout } = dataSheet(reportInput(mixed, '2023-06-15', { wanted: new Set(['summary', 'data']) }));
    expect(layout.has('dueKey')).toBe(false);
  });

  it('put every task into its group and no two into the same place', () => {
    const input = reportInput(mixed, '2023-06-15');
    const { spec, layout } = dataSheet(input);
    const values = (field: 'dueGroup' | 'dueKey'): unknown[] =>
      mixed.tasks.map(
        ({ index }) =>
          spec.rows[layout.rowOf(index) - 1]?.cells.find(({ col }) => col === layout.column(field))?.value,
      );
    expect(values('dueGroup')).toEqual(['', 3, 1, '', 1, 2, 3, '', '', 1]);
    const keys = values('dueKey').filter((key): key is number => typeof key === 'number');
    expect(new Set(keys).size).toBe(6);
    expect(keys.every((key) => Number.isSafeInteger(key) && String(key).length === 15)).toBe(true);
  });
});
