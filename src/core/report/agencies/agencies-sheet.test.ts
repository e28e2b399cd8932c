import { describe, expect, it } from 'vitest';
import { at, type TestCell } from '../../../../test/support/grid';
import { planOf } from '../../../../test/support/plan';
import { findCell, reportInput, rowValues, specCell } from '../../../../test/support/report';
import { samplePlan, samples } from '../../../../test/support/samples';
import type { SheetSpec } from '../../grid/sheet-spec';
import type { Plan } from '../../plan/types';
import { dataSheet } from '../data/data-sheet';
import type { DataLayout } from '../data/layout';
import type { ReportInput } from '../types';
import { agenciesSheet } from './agencies-sheet';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'];

function sheet(
  plan: Plan,
  asOf = '2023-06-15',
  more: Partial<ReportInput> = {},
): { readonly spec: SheetSpec; readonly layout: DataLayout } {
  const input = reportInput(plan, asOf, more);
  const { layout } = dataSheet(input);
  return { spec: agenciesSheet(input, layout), layout };
}

function plan(rows: readonly (readonly TestCell[])[], head: readonly string[] = header): Plan {
  return planOf({ rows: [head, ...rows] });
}

const small = plan([
  ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null],
  [1, 'Việc một', 'Phòng Nội vụ', 5, '31/5/2023', 'Đang thực hiện'],
  [2, 'Việc hai', 'Phòng Tư pháp; Phòng Nội vụ', 7.5, '30/6/2023', 'Đã hoàn thành'],
  [3, 'Việc ba', null, 2, '30/6/2023', 'Đang thực hiện'],
  [4, 'Việc bốn', 'Phòng Tư pháp; Phòng Nội vụ', null, '30/6/2023', 'Đang thực hiện'],
  [5, 'Việc năm', 'Phòng Tư pháp', 'Lồng ghép', '30/6/2023', 'Đang thực hiện'],
]);

describe('the sheet by agency', () => {
  it('gives every lead agency its tasks, those without one at the end', () => {
    const { spec } = sheet(small);
    const from = spec.frozenRows + 1;
    const rows = spec.rows.slice(from - 1).map((_, index) => rowValues(spec, from + index));
    expect(rows).toEqual([
      ['Phòng Nội vụ'],
      [1, 'I.1', 'Việc một', '31/05/2023', 'Quá hạn', 5],
      [2, 'I.2', 'Việc hai', '30/06/2023', 'Hoàn thành', '(tính ở Phòng Tư pháp)'],
      [3, 'I.4', 'Việc bốn', '30/06/2023', 'Đang thực hiện', ''],
      [null, null, 'Cộng: 3 nhiệm vụ; hoàn thành: 1; quá hạn: 1', null, null, 5],
      [],
      ['Phòng Tư pháp'],
      [1, 'I.2', 'Việc hai', '30/06/2023', 'Hoàn thành', 7.5],
      [2, 'I.4', 'Việc bốn', '30/06/2023', 'Đang thực hiện', ''],
      [3, 'I.5', 'Việc năm', '30/06/2023', 'Đang thực hiện', 'Lồng ghép'],
      [
        null,
        null,
        'Cộng: 3 nhiệm vụ; hoàn thành: 1; quá hạn: 0; ô kinh phí chưa rõ số tiền, chưa cộng: 1',
        null,
        null,
        7.5,
      ],
      [],
      ['Chưa giao cơ quan chủ trì'],
      [1, 'I.3', 'Việc ba', '30/06/2023', 'Đang thực hiện', 2],
      [null, null, 'Cộng: 1 nhiệm vụ; hoàn thành: 0; quá hạn: 0', null, null, 2],
      [],
    ]);
  });

  it('reads statuses and money from the data sheet and adds up what stands above', () => {
    const { spec, layout } = sheet(small);
    const name = at(findCell(spec, 'Phòng Nội vụ')).row;
    const payer = findCell(spec, 'Phòng Tư pháp').replace('A', '$A$');
    expect(specCell(spec, `E${name + 1}`).formula).toBe(`=${layout.found('status', 0)}`);
    expect(specCell(spec, `F${name + 1}`).formula).toBe(
      `=IF(ISNUMBER(${layout.found('budget', 0)}),${layout.found('budget', 0)},IF(${layout.found('budgetUnclear', 0)}>0,${layout.found('budgetText', 0)},""))`,
    );
    expect(specCell(spec, `F${name + 2}`).formula).toBe(
      `=IF(AND(NOT(ISNUMBER(${layout.found('budget', 1)})),${layout.found('budgetUnclear', 1)}=0),"","(tính ở "&(${payer})&")")`,
    );
    expect(specCell(spec, `F${name + 4}`).formula).toBe(`=ROUND(SUM(F${name + 1}:F${name + 3}),6)`);
    const statuses = `E${name + 1}:E${name + 3}`;
    expect(specCell(spec, `C${name + 4}`).formula).toContain(
      `ROWS(${statuses}))&" nhiệm vụ; hoàn thành: "&(COUNTIF(${statuses},"Hoàn thành")+COUNTIF(${statuses},"Hoàn thành quá hạn"))&"; quá hạn: "&(COUNTIF(${statuses},"Quá hạn"))`,
    );
  });

  it('finds a task on the data sheet wherever its row stands there', () => {
    const { spec, layout } = sheet(small);
    const row = at(findCell(spec, 'Phòng Nội vụ')).row + 2;
    expect(specCell(spec, `E${row}`).formula).toBe(
      `=INDEX(${layout.block('status')},MATCH(2,${layout.block('position')},0))`,
    );
  });

  it('leads to the row of each task', () => {
    const { spec } = sheet(small);
    const row = at(findCell(spec, 'Phòng Nội vụ')).row + 1;
    expect(specCell(spec, `B${row}`)).toMatchObject({ link: { sheet: 'Phụ lục', cell: { row: 5, col: 2 } } });
  });

  it('begins a page for every agency and repeats title, day, unit and the titles of the columns on each', () => {
    const { spec } = sheet(small);
    const starts = spec.rows.flatMap(({ startsPage = false, cells }) =>
      startsPage ? [cells[0]?.value] : [],
    );
    expect(starts).toEqual(['Phòng Tư pháp', 'Chưa giao cơ quan chủ trì']);
    const head = spec.frozenRows;
    expect(rowValues(spec, head)).toEqual([
      'TT',
      'Số trong kế hoạch',
      'Nhiệm vụ',
      'Thời hạn',
      'Tình trạng',
      'Kinh phí',
    ]);
    expect(findCell(spec, 'Đơn vị tính: triệu đồng')).toBe(`A${head - 1}`);
    expect(specCell(spec, `A${head - 2}`)).toMatchObject({ formula: '=PhuLuc_NgayBaoCao', value: 45092 });
    expect(spec.print).toMatchObject({ orientation: 'portrait', repeatRows: { from: 1, to: head } });
  });

  it.each([
    [samples.huongThuy, '2023-12-31'],
    [samples.tracking, '2024-01-31'],
    [samples.giaLai, '2023-12-31'],
  ])('agrees with the roll-up of %s for every agency', (sample, asOf) => {
    const input = reportInput(samplePlan(sample), asOf);
    const { layout } = dataSheet(input);
    const spec = agenciesSheet(input, layout);
    for (const { agency, tasks, budget, status } of input.rollup.leads) {
      const row = at(findCell(spec, agency)).row + tasks + 1;
      expect(specCell(spec, `C${row}`).value).toBe(
        `Cộng: ${tasks} nhiệm vụ; hoàn thành: ${status.done + status.doneLate}; quá hạn: ${status.overdue}`,
      );
      if (layout.has('budget')) expect(specCell(spec, `F${row}`).value).toBe(budget / 1e6);
    }
  });

  it('calls a task by its own number where that names the section already', () => {
    const decimal = plan([
      ['1', 'CẢI CÁCH THỂ CHẾ', null, null, null, null],
      ['1.1', 'Việc một', 'Phòng Nội vụ', 5, '31/5/2023', 'Đang thực hiện'],
      ['1.2', 'Việc hai', 'Phòng Nội vụ', 5, '31/5/2023', 'Đang thực hiện'],
      ['2', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null, null, null],
      ['2.1', 'Việc ba', 'Phòng Nội vụ', 5, '31/5/2023', 'Đang thực hiện'],
    ]);
    const { spec } = sheet(decimal);
    const row = at(findCell(spec, 'Phòng Nội vụ')).row;
    expect([1, 2, 3].map((index) => specCell(spec, `B${row + index}`).value)).toEqual(['1.1', '1.2', '2.1']);
  });

  it('leaves out what the plan does not have and says so', () => {
    const bare = plan([[1, 'Việc', 'Phòng Nội vụ']], ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì']);
    const { spec } = sheet(bare);
    expect(rowValues(spec, spec.frozenRows)).toEqual(['TT', 'Số trong kế hoạch', 'Nhiệm vụ', 'Tình trạng']);
    expect(findCell(spec, 'Kế hoạch không có cột thời hạn.')).toMatch(/^A/);
    expect(findCell(spec, 'Kế hoạch không có cột kinh phí.')).toMatch(/^A/);
  });

  it('says that there are no agencies', () => {
    const { spec } = sheet(plan([[1, 'Việc', '31/5/2023']], ['STT', 'Nhiệm vụ', 'Thời hạn']));
    expect(findCell(spec, 'Kế hoạch không có cột cơ quan chủ trì nên không lập được bảng này.')).toBe('A3');
  });

  it('never names persons', () => {
    const { spec } = sheet(
      plan([[1, 'Việc', 'Phòng Nội vụ; Ông Nguyễn Văn An, ĐT 0912345678', 5, '31/5/2023', 'Đang thực hiện']]),
    );
    expect(JSON.stringify(spec)).not.toMatch(/Nguyễn Văn An|0912345678/);
  });
});
