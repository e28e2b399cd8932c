import { describe, expect, it } from 'vitest';
import { at } from '../../../test/support/grid';
import { planOf } from '../../../test/support/plan';
import { first, rolesOf, tasks, withColumn, withColumns } from '../../../test/support/plan-columns';
import type { Row } from '../../../test/support/plan-rows';

describe('a column that its header alone does not tell', () => {
  it.each<[string, Row, string | null]>([
    ['Tiến độ', ['Quý I/2023', 'Tháng 6/2023', 'Trước ngày 31/12/2023'], 'deadline'],
    ['Tiến độ', ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'], 'status'],
    ['Tiến độ', ['50%', '100%', '20%'], 'progress'],
    ['Tiến độ', [{ v: 0.5, format: '0%' }, { v: 1, format: '0%' }, null], 'progress'],
    ['Đơn vị', ['Văn bản', 'Văn bản', 'Lớp'], null],
    ['Thời gian hoàn thành', ['Quý I/2023', 'Năm 2023', 'Quý II/2023'], 'deadline'],
    ['Kinh phí', [5, '10', 'Lồng ghép'], 'budget'],
    ['Nguồn kinh phí', ['NSNN', 'Ngân sách thị xã', 'NSNN'], 'fundingSource'],
    ['Kết quả thực hiện', ['Đã hoàn thành', 'Đang thực hiện', 'Đã hoàn thành'], 'status'],
    ['Ghi chú', ['Chuyển từ 2022', null, null], 'note'],
  ])('%s over %j', (header, values, role) => {
    expect(rolesOf({ rows: [[...first, header], ...withColumn(...values)] })[3]).toBe(role);
  });

  it('takes units of measure for no agency, and agencies for one', () => {
    const rows = tasks.map(([number, task, lead]) => [number, task, lead] as Row);
    expect(rolesOf({ rows: [['Stt', 'Nhiệm vụ', 'Đơn vị'], ...rows] })[2]).toBe('lead');
  });

  it('says which other roles would do almost as well', () => {
    const [, , , empty] = planOf({ rows: [[...first, 'Tiến độ'], ...tasks] }).columns;
    expect(empty?.rivals.length).toBe(2);
    const [, , , deadline] = planOf({
      rows: [[...first, 'Thời hạn'], ...withColumn('Quý I', 'Quý II', 'Quý III')],
    }).columns;
    expect(deadline?.rivals).toEqual([]);
  });
});

describe('columns beside each other', () => {
  it('takes a second time of completion for the actual finish', () => {
    const rows = withColumns(['Quý I/2023', '15/03/2023'], ['Quý II/2023', null], ['Năm 2023', '20/12/2023']);
    expect(rolesOf({ rows: [[...first, 'Thời hạn', 'Thời gian hoàn thành'], ...rows] })).toEqual([
      'ordinal',
      'task',
      'lead',
      'deadline',
      'finished',
    ]);
  });

  it('takes the time of completion for the deadline where it stands beside a time of work', () => {
    const rows = withColumns(
      ['Quý I/2023', 'Quý II/2023'],
      ['Quý I/2023', 'Quý III/2023'],
      ['2023', '31/12/2023'],
    );
    const roles = rolesOf({ rows: [[...first, 'Thời gian thực hiện', 'Thời gian hoàn thành'], ...rows] });
    expect(roles[4]).toBe('deadline');
    expect(roles[3]).not.toBe('deadline');
  });

  it('does not take persons with telephone numbers for agencies', () => {
    const rows = withColumns(
      ['Nguyễn Văn A\n0912 345 678'],
      ['Trần Thị B, 0905.111.222'],
      ['Lê Văn C (0914222333)'],
    );
    expect(rolesOf({ rows: [[...first, 'Cán bộ chủ trì'], ...rows] })).toEqual([
      'ordinal',
      'task',
      'lead',
      null,
    ]);
  });

  it('keeps the product beside the result', () => {
    const rows = withColumns(
      ['Kế hoạch', 'Đạt 100%'],
      ['Báo cáo', 'Giảm 20% thời gian'],
      ['Lớp học', '50 học viên'],
    );
    const roles = rolesOf({ rows: [[...first, 'Sản phẩm', 'Kết quả cần đạt'], ...rows] });
    expect(roles.slice(3)).toEqual(['product', 'result']);
  });

  it('reads a pair of beginning and end', () => {
    const rows = withColumns(
      ['01/01/2023', '31/03/2023'],
      ['Tháng 2/2023', 'Tháng 6/2023'],
      ['Quý I', 'Quý IV'],
    );
    const header = [
      [...first, 'Thời gian thực hiện', null],
      [null, null, null, 'Bắt đầu', 'Kết thúc'],
    ];
    expect(
      rolesOf({ rows: [...header, ...rows], merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3'] }).slice(3),
    ).toEqual(['start', 'deadline']);
    expect(rolesOf({ rows: [...header, ...rows] }).slice(3)).toEqual(['start', 'deadline']);
  });

  it('knows what has been spent', () => {
    const rows = withColumns([5, 4.5], [10, null], [null, null]);
    const roles = rolesOf({
      rows: [[...first, 'Kinh phí (triệu đồng)', 'Kinh phí đã thực hiện (triệu đồng)'], ...rows],
    });
    expect(roles.slice(3)).toEqual(['budget', 'spent']);
  });
});

describe('other headers', () => {
  it('finds agencies below an unknown header, but is not sure who leads', () => {
    const rows: Row[] = [
      ['Stt', 'Nhiệm vụ', 'Đơn vị, cá nhân thực hiện', 'Thời hạn'],
      [1, 'Xây dựng kế hoạch', 'Phòng Nội vụ', 'Quý I'],
      [2, 'Rà soát văn bản', 'Phòng Tư pháp', 'Quý I'],
    ];
    expect(planOf({ rows }).columns[2]).toMatchObject({ role: 'lead', rivals: ['support'] });
  });

  it('reads the group heading over lead and support', () => {
    const header = [
      ['TT', 'Nhiệm vụ', 'Phân công thực hiện', null],
      [null, null, 'Chủ trì', 'Phối hợp'],
    ];
    const rows = tasks.map((row) => [...row, 'Các cơ quan, đơn vị']);
    expect(rolesOf({ rows: [...header, ...rows], merges: ['A3:A4', 'B3:B4', 'C3:D3'] })).toEqual([
      'ordinal',
      'task',
      'lead',
      'support',
    ]);
  });

  it('reads two columns of numbers under `Stt`', () => {
    const rows: Row[] = [
      ['Stt', null, 'Nhiệm vụ', 'Cơ quan chủ trì'],
      ['TT', 'Chi tiết', null, null],
      [1, null, 'Hoàn thiện thể chế', null],
      [null, '1.1', 'Xây dựng kế hoạch kiểm tra', 'Phòng Tư pháp'],
      [null, '1.2', 'Rà soát văn bản', 'Phòng Tư pháp'],
    ];
    const plan = planOf({ rows, merges: ['A3:B3', 'C3:C4', 'D3:D4'] });
    expect(plan.columns.map(({ role }) => role)).toEqual(['ordinal', 'ordinal', 'task', 'lead']);
    expect(plan.tasks.map(({ ordinal }) => ordinal?.value.path)).toEqual([
      [1, 1],
      [1, 2],
    ]);
    expect(plan.tasks[0]?.ordinal?.cell).toEqual(at('B6'));
  });

  it('takes numbers without a header left of the tasks for their order', () => {
    expect(rolesOf({ rows: [[null, 'Nhiệm vụ', 'Cơ quan chủ trì'], ...tasks] })).toEqual([
      'ordinal',
      'task',
      'lead',
    ]);
  });

  it('splits a column of lead and support', () => {
    const rows: Row[] = [
      ['Stt', 'Nhiệm vụ', 'Đơn vị chủ trì (phối hợp)'],
      [1, 'Xây dựng kế hoạch kiểm tra', 'Sở Nội vụ (Sở Tài chính)'],
      [2, 'Rà soát văn bản', 'Sở Tư pháp'],
    ];
    const [one, two] = planOf({ rows }).tasks;
    expect(one?.leads?.value.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect(one?.supports?.value.map(({ name }) => name)).toEqual(['Sở Tài chính']);
    expect(two?.supports?.value).toEqual([]);
  });

  it('finds numbers below an unknown header', () => {
    expect(rolesOf({ rows: [['#', 'Nhiệm vụ', 'Cơ quan chủ trì'], ...tasks] })[0]).toBe('ordinal');
  });

  it('finds the task column by its texts where its header is unknown', () => {
    expect(rolesOf({ rows: [['Stt', 'Diễn giải', 'Cơ quan chủ trì'], ...tasks] })[1]).toBe('task');
  });
});

describe('what the user sets', () => {
  it('wins over what is found', () => {
    const rows = withColumn('Văn bản', 'Văn bản', 'Lớp');
    const settings = { columns: { product: 'D', lead: 'C' } };
    const plan = planOf({ rows: [[...first, 'Đơn vị'], ...rows], settings });
    expect(plan.columns.map(({ role, rivals }) => [role, rivals])).toEqual([
      ['ordinal', []],
      ['task', []],
      ['lead', []],
      ['product', []],
    ]);
  });

  it('leaves out a role that no column has as the user says, whatever the header', () => {
    const rows = withColumns(['Báo cáo', 'Quý I'], ['Kế hoạch', 'Quý II'], ['Báo cáo', 'Quý III']);
    const table = { rows: [[...first, 'Sản phẩm', 'Thời hạn'], ...rows] };
    const without = (...roles: string[]) => ({
      ...table,
      settings: { columns: Object.fromEntries(roles.map((role) => [role, []])) },
    });
    expect(rolesOf(table)).toEqual(['ordinal', 'task', 'lead', 'product', 'deadline']);
    expect(rolesOf(without('product', 'lead'))).toEqual(['ordinal', 'task', null, null, 'deadline']);
    expect(rolesOf(without('ordinal', 'task'))[0]).toBeNull();
    expect(rolesOf(without('ordinal', 'task'))[1]).toBe('task');
  });

  it('may name several columns', () => {
    const rows = withColumns([15, 10], [20, 20], [null, 3]);
    const settings = { columns: { budgetPart: ['D', 'E'] } };
    expect(rolesOf({ rows: [[...first, 'A', 'B'], ...rows], settings }).slice(3)).toEqual([
      'budgetPart',
      'budgetPart',
    ]);
  });
});
