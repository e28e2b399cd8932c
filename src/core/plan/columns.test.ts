import { describe, expect, it } from 'vitest';
import { at, type TestCell } from '../../../test/support/grid';
import { planOf, type TestTable } from '../../../test/support/plan';

type Row = readonly TestCell[];

const rolesOf = (table: TestTable) => planOf(table).columns.map(({ role }) => role);
const tasks: readonly Row[] = [
  [1, 'Xây dựng kế hoạch kiểm tra văn bản', 'Phòng Tư pháp'],
  [2, 'Rà soát, đơn giản hóa thủ tục hành chính', 'Phòng Nội vụ'],
  [3, 'Đào tạo, bồi dưỡng cán bộ, công chức', 'Phòng Nội vụ'],
];
const withColumn = (...values: Row): Row[] => tasks.map((row, index) => [...row, values[index] ?? null]);
const withColumns = (...values: Row[]): Row[] =>
  tasks.map((row, index) => [...row, ...(values[index] ?? [])]);
const first = ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì'];

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

describe('budgets in parts', () => {
  const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'];

  it('reads a total with its parts by source', () => {
    const header = [
      [...first, 'Kinh phí (triệu đồng)', null, null],
      [null, null, null, 'Tổng số', 'NSNN', 'Xã hội hóa'],
    ];
    const rows = withColumns([15, 10, 5], [20, 20, null], [null, null, null]);
    for (const merged of [merges, []]) {
      const plan = planOf({ rows: [...header, ...rows], merges: merged });
      expect(plan.columns.slice(3).map(({ role, unit }) => [role, unit])).toEqual([
        ['budget', 'trieu'],
        ['budgetPart', 'trieu'],
        ['budgetPart', 'trieu'],
      ]);
      expect(plan.headerRows).toEqual([3, 4]);
      expect(plan.tasks[0]?.parts.map(({ value }) => value.dong)).toEqual([10_000_000, 5_000_000]);
    }
  });

  it('reads a three-row header with `Trong đó`', () => {
    const header = [
      [...first, 'Kinh phí (triệu đồng)', null, null],
      [null, null, null, 'Tổng cộng', 'Trong đó', null],
      [null, null, null, null, 'NSNN', 'Khác'],
    ];
    const plan = planOf({
      rows: [...header, ...withColumns([15, 10, 5], [20, 20, null], [3, null, 3])],
      merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:F3', 'D4:D5', 'E4:F4'],
    });
    expect(plan.headerRows).toEqual([3, 4, 5]);
    expect(plan.columns.map(({ role }) => role).slice(3)).toEqual(['budget', 'budgetPart', 'budgetPart']);
    expect(plan.columns[4]).toMatchObject({
      header: 'Kinh phí (triệu đồng) Trong đó NSNN',
      headerCell: at('E5'),
    });
  });

  it('takes columns of years for parts, stored as numbers too', () => {
    const header = [
      [...first, 'Kinh phí (triệu đồng)', null, null],
      [null, null, null, 2023, 2024, 2025],
    ];
    const rows = withColumns([15, 10, 5], [20, 20, null], [null, null, 7]);
    for (const merged of [merges, []]) {
      expect(rolesOf({ rows: [...header, ...rows], merges: merged }).slice(3)).toEqual([
        'budgetPart',
        'budgetPart',
        'budgetPart',
      ]);
    }
  });
});

describe('grids of ticks', () => {
  const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'];
  const status = [
    [...first, 'Tình trạng', null, null],
    [null, null, null, 'Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
  ];

  it('give a status', () => {
    const plan = planOf({
      rows: [...status, ...withColumns(['x', null, null], [null, 'X', null], [null, null, null])],
      merges,
    });
    expect(plan.columns.slice(3).map(({ role, tick }) => [role, tick])).toEqual([
      ['status', { status: 'done' }],
      ['status', { status: 'inProgress' }],
      ['status', { status: 'notStarted' }],
    ]);
    expect(plan.tasks.map((task) => task.status?.value.code)).toEqual(['done', 'inProgress', 'unknown']);
    expect(plan.tasks[1]?.status?.cell).toEqual(at('E6'));
  });

  it('are known beside a row of sums that counts them', () => {
    const rows = withColumns(['x', null, null], [null, 'X', null], [null, null, 'x']);
    const plan = planOf({ rows: [...status, ...rows, ['Tổng', null, null, 1, 1, 1]], merges });
    expect(plan.tasks.map((task) => task.status?.value.code)).toEqual(['done', 'inProgress', 'notStarted']);
    expect(plan.rows.at(-1)?.kind).toBe('total');
  });

  it('say nothing where two contradict each other', () => {
    const plan = planOf({
      rows: [...status, ...withColumns(['x', 'x', null], [null, 'x', null], [])],
      merges,
    });
    expect(plan.tasks[0]?.status?.value.code).toBe('unknown');
  });

  it('give a deadline', () => {
    const header = [
      [...first, 'Thời gian thực hiện năm 2023', null, null, null],
      [null, null, null, 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
    ];
    const rows = withColumns(['x', null, null, null], [null, 'x', null, 'x'], [null, null, null, 'x']);
    const plan = planOf({ rows: [...header, ...rows], merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3'] });
    expect(plan.columns[3]?.tick).toEqual({ deadline: 'Quý I/2023' });
    expect(plan.tasks.map(({ deadline }) => [deadline?.value.kind, deadline?.value.end])).toEqual([
      ['quarter', '2023-03-31'],
      ['several', '2023-12-31'],
      ['quarter', '2023-12-31'],
    ]);
  });

  it('are known by Roman numerals under `Quý`', () => {
    const header = [
      [...first, 'Thời gian hoàn thành (Quý)', null],
      [null, null, null, 'I', 'II'],
    ];
    const plan = planOf({
      rows: [...header, ...withColumns(['x', null], [null, 'x'], [])],
      merges: ['D3:E3'],
    });
    expect(plan.tasks.slice(0, 2).map(({ deadline }) => deadline?.value.end)).toEqual([
      '2023-03-31',
      '2023-06-30',
    ]);
  });
});

it('reads a grid of months, the empty ones too', () => {
  const header = [
    [...first, 'Tháng', null, null],
    [null, null, null, 1, 2, 3],
  ];
  const plan = planOf({
    rows: [...header, ...withColumns(['x', null, null], [null, 'x', null], [])],
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'],
  });
  expect(plan.columns.slice(3).map(({ tick }) => tick)).toEqual(
    ['Tháng 1', 'Tháng 2', 'Tháng 3'].map((deadline) => ({ deadline })),
  );
  expect(plan.tasks[1]?.deadline?.value.end).toBe('2023-02-28');
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

describe('the unit', () => {
  const rows = withColumn(5, 10, null);
  const unitOf = (header: string, above: readonly string[] = [], settings = {}) =>
    planOf({ rows: [...above.map((line) => [line]), [...first, header], ...rows], settings });

  it('comes from the header, else from the line above the table', () => {
    expect(unitOf('Kinh phí (nghìn đồng)').unit).toBe('nghin');
    expect(unitOf('Kinh phí', ['Đơn vị tính: tỷ đồng']).unit).toBe('ty');
    expect(unitOf('Kinh phí (nghìn đồng)', ['Đơn vị tính: tỷ đồng']).unit).toBe('nghin');
  });

  it('is not known where nobody states it; amounts are then read as millions', () => {
    const plan = unitOf('Kinh phí');
    expect(plan.unit).toBeNull();
    expect(plan.columns[3]?.unit).toBeNull();
    expect(plan.tasks[0]?.budget?.value.dong).toBe(5_000_000);
  });

  it('is what the user says', () => {
    expect(unitOf('Kinh phí (nghìn đồng)', [], { unit: 'dong' }).tasks[0]?.budget?.value.dong).toBe(5);
  });

  it('stays with a column that states another one', () => {
    const plan = planOf({
      rows: [
        [...first, 'Kinh phí', 'Kinh phí đã thực hiện (đồng)'],
        ...withColumns([5, 4_000_000], [10, null], []),
      ],
      settings: { unit: 'ty' },
    });
    expect(plan.columns.slice(3).map(({ unit }) => unit)).toEqual(['ty', 'ty']);
    const stated = planOf({
      rows: [
        [...first, 'Kinh phí (triệu đồng)', 'Kinh phí đã thực hiện (đồng)'],
        ...withColumns([5, 4_000_000], [10, null], []),
      ],
    });
    expect(stated.columns.slice(3).map(({ unit }) => unit)).toEqual(['trieu', 'dong']);
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

  it('may name several columns', () => {
    const rows = withColumns([15, 10], [20, 20], [null, 3]);
    const settings = { columns: { budgetPart: ['D', 'E'] } };
    expect(rolesOf({ rows: [[...first, 'A', 'B'], ...rows], settings }).slice(3)).toEqual([
      'budgetPart',
      'budgetPart',
    ]);
  });
});
