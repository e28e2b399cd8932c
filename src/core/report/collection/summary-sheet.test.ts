import { describe, expect, it } from 'vitest';
import { collectionInput, columnOf, linesIn, sheetsOf, tableIn } from '../../../../test/support/collection';
import { planOf, type TestTable } from '../../../../test/support/plan';
import { samplePlan, samples } from '../../../../test/support/samples';
import { collectionSheets } from './collection-sheets';

const { huongThuy, tracking, giaLai } = samples;
const sampleInput = collectionInput(
  [huongThuy, tracking, giaLai].map((file) => [file, samplePlan(file)] as const),
  { counts: { error: 1, warning: 2, review: 4 } },
);

describe('the summary of the samples on 31/12/2023', () => {
  const { summary } = sheetsOf(sampleInput);
  const files = tableIn(summary, 'Cơ quan ban hành');
  const areas = tableIn(summary, 'Lĩnh vực');

  it('has a row for every plan and a total', () => {
    expect(columnOf(files, 'Tệp')).toEqual([huongThuy, tracking, giaLai, 'Tổng cộng']);
    expect(columnOf(files, 'Cơ quan ban hành')).toEqual([
      'UBND thị xã',
      'UBND thị xã',
      'Sở Giáo dục và Đào tạo tỉnh Gia Lai',
      null,
    ]);
    expect(columnOf(files, 'Số nhiệm vụ')).toEqual([22, 22, 41, 85]);
    expect(columnOf(files, 'Hoàn thành').slice(0, 2)).toEqual([0, 7]);
    expect(columnOf(files, 'Hoàn thành quá hạn').slice(0, 2)).toEqual([0, 2]);
    expect(columnOf(files, 'Đang thực hiện').slice(0, 2)).toEqual([0, 7]);
    expect(columnOf(files, 'Chưa đến hạn').slice(0, 2)).toEqual([17, 4]);
    expect(columnOf(files, 'Thường xuyên').slice(0, 2)).toEqual([0, 1]);
    expect(columnOf(files, 'Chưa rõ').slice(0, 2)).toEqual([5, 1]);
    expect(columnOf(files, 'Lỗi')).toEqual([1, 1, 1, 3]);
    expect(columnOf(files, 'Cảnh báo')).toEqual([2, 2, 2, 6]);
    expect(columnOf(files, 'Cần xem')).toEqual([4, 4, 4, 12]);
  });

  it('leaves empty what a plan has no column for, and says so', () => {
    expect(columnOf(files, 'Kinh phí')).toEqual([406, 406, null, 812]);
    expect(columnOf(files, 'Ô kinh phí chưa rõ')).toEqual([0, 0, null, 0]);
    expect(columnOf(files, 'Đã chi')).toEqual([null, 303.25, null, 303.25]);
    // 9 of 9 that were due; 9 of 22 without the one standing task.
    expect(columnOf(files, 'Tỷ lệ hoàn thành so với đến hạn').slice(0, 3)).toEqual([null, 1, null]);
    expect(columnOf(files, 'Tỷ lệ hoàn thành chung').slice(0, 3)).toEqual([null, 9 / 21, null]);
    expect(files[2]?.get('Kinh phí')?.formula).toBeUndefined();
    const lines = linesIn(summary);
    expect(lines).toContain(`Không có cột kinh phí: ${giaLai}.`);
    expect(lines).toContain(`Không theo dõi kinh phí đã chi: ${huongThuy}, ${giaLai}.`);
  });

  it('adds up the areas of all plans, the seventh of which Gia Lai does not have', () => {
    expect(columnOf(areas, 'Lĩnh vực')).toEqual([
      'Cải cách thể chế',
      'Cải cách thủ tục hành chính',
      'Cải cách tổ chức bộ máy hành chính nhà nước',
      'Cải cách chế độ công vụ',
      'Cải cách tài chính công',
      'Xây dựng, phát triển Chính quyền điện tử, Chính quyền số',
      'Chỉ đạo, điều hành',
      'Tổng cộng',
    ]);
    expect(columnOf(areas, 'Số kế hoạch')).toEqual([3, 3, 3, 3, 3, 3, 2, 3]);
    // Twice the tasks of Hương Thủy (5, 3, 2, 3, 2, 3, 4) and those of Gia Lai (3, 8, 3, 4, 3, 20).
    expect(columnOf(areas, 'Số nhiệm vụ')).toEqual([13, 14, 7, 10, 7, 26, 8, 85]);
    expect(columnOf(areas, 'Kinh phí')).toEqual([10, 42, 0, 400, 0, 140, 220, 812]);
  });

  it('has the same total under both tables, and statuses that add up to the tasks in every row', () => {
    const titles = [...(areas[0]?.keys() ?? [])].slice(3);
    const [total, areaTotal] = [files.at(-1), areas.at(-1)];
    expect(titles.map((title) => areaTotal?.get(title)?.value)).toEqual(
      titles.map((title) => total?.get(title)?.value),
    );
    const statuses = titles.slice(1, titles.indexOf('Tỷ lệ hoàn thành so với đến hạn'));
    expect(statuses.at(-1)).toBe('Khác');
    for (const row of [...files, ...areas]) {
      const sum = statuses.reduce((count, title) => count + Number(row.get(title)?.value), 0);
      expect(sum).toBe(row.get('Số nhiệm vụ')?.value);
    }
  });

  it('counts from the data sheet by the number of the file or the area, and adds up what stands above', () => {
    const second = files[1];
    const number = summary.rows.findIndex(({ cells }) => cells.some(({ value }) => value === tracking)) + 1;
    expect(second?.get('Số nhiệm vụ')?.formula).toBe(`=COUNTIFS('Dữ liệu'!$A$6:$A$90,$A${number})`);
    expect(second?.get('Hoàn thành')?.formula).toBe(
      `=COUNTIFS('Dữ liệu'!$A$6:$A$90,$A${number},'Dữ liệu'!$K$6:$K$90,E$${number - 2})`,
    );
    expect(second?.get('Kinh phí')?.formula).toBe(
      `=ROUND(SUMIFS('Dữ liệu'!$L$6:$L$90,'Dữ liệu'!$A$6:$A$90,$A${number}),6)`,
    );
    const first = number - 1;
    expect(files.at(-1)?.get('Số nhiệm vụ')?.formula).toBe(`=SUM(D${first}:D${first + 2})`);
    expect(files.at(-1)?.get('Lỗi')?.formula).toMatch(/^=SUM\(/);
    for (const row of areas) {
      for (const [title, { formula }] of row) {
        if (title !== 'TT' && title !== 'Lĩnh vực') expect(formula).toMatch(/^=/);
      }
    }
  });

  it('counts plans and tasks in its head, for a day that is not to be changed', () => {
    const cells = summary.rows.slice(0, 6).flatMap((row) => row.cells);
    expect(cells.find(({ value }) => value === 45_291)).toMatchObject({
      style: { numberFormat: '"Số liệu tính đến ngày "dd/mm/yyyy' },
    });
    expect(summary.names).toEqual([]);
    const counts = cells.filter(({ formula }) => formula !== undefined);
    expect(counts.map(({ value }) => value)).toEqual([3, 85]);
  });

  it('says that the tracking sample is the same plan with other figures', () => {
    const line = linesIn(summary).find((text) => text.startsWith(`Tệp ${tracking} và tệp ${huongThuy}`));
    expect(line).toContain('cả hai đều được tính');
  });
});

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'];

function plan(rows: TestTable['rows'], columns = header) {
  return planOf({ rows: [columns, ...rows] });
}

const small = [
  [1, 'Rà soát văn bản', 'Phòng Nội vụ', 5, 'Quý IV/2023', 'Hoàn thành'],
  [2, 'Tập huấn công chức', 'Phòng Tư pháp', 'Lồng ghép', 'Quý II/2023', 'Tạm dừng'],
];
const other = [[1, 'Kiểm tra công vụ', 'Phòng Nội vụ', 1.5, 'Quý I/2024', 'Đang thực hiện']];

describe('the summary of several plans', () => {
  it('counts a plan that was given twice once, and says so', () => {
    const input = collectionInput([
      ['a.xlsx', plan(small)],
      ['b.xlsx', plan(other)],
      ['c.xlsx', plan(small)],
    ]);
    const { summary, data } = sheetsOf(input);
    expect(columnOf(tableIn(summary, 'Cơ quan ban hành'), 'Tệp')).toEqual(['a.xlsx', 'b.xlsx', 'Tổng cộng']);
    expect(columnOf(tableIn(data, 'Nhiệm vụ'), 'Tệp')).toEqual(['a.xlsx', 'a.xlsx', 'b.xlsx']);
    expect(linesIn(summary)).toContain(
      'Tệp c.xlsx và tệp a.xlsx có nội dung giống nhau: chỉ tính tệp a.xlsx.',
    );
  });

  it('sets files of the same name apart', () => {
    const input = collectionInput([
      ['phu-luc.xlsx', plan(small)],
      ['Phu-luc.xlsx', plan(other)],
      ['phu-luc.xlsx', plan(small)],
    ]);
    const { summary } = sheetsOf(input);
    expect(columnOf(tableIn(summary, 'Cơ quan ban hành'), 'Tệp').slice(0, 2)).toEqual([
      'phu-luc.xlsx',
      'Phu-luc.xlsx (2)',
    ]);
    expect(linesIn(summary).join()).toContain(
      'Tệp phu-luc.xlsx (3) và tệp phu-luc.xlsx có nội dung giống nhau',
    );
  });

  it('gives a rare status its column where it occurs, and counts unclear budgets', () => {
    const { summary } = sheetsOf(collectionInput([['a.xlsx', plan(small)]]));
    const [row] = tableIn(summary, 'Cơ quan ban hành');
    expect(row?.get('Tạm dừng')?.value).toBe(1);
    expect(row?.has('Hủy')).toBe(false);
    expect(row?.get('Kinh phí')?.value).toBe(5);
    expect(row?.get('Ô kinh phí chưa rõ')?.value).toBe(1);
    // The cancelled have no column here, yet they are not to lower the share of all.
    expect(row?.get('Tỷ lệ hoàn thành chung')).toMatchObject({ value: 0.5 });
    expect(row?.get('Tỷ lệ hoàn thành chung')?.formula).toContain('"Hủy"');
    expect(linesIn(summary)).toContain('Ô kinh phí chưa rõ số tiền không cộng vào kinh phí.');
  });

  it('leaves amounts, results and areas out where no plan has them, each with a sentence', () => {
    const columns = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
    const rows = [
      [1, 'Rà soát văn bản', 'Phòng Nội vụ', 'Quý IV/2022'],
      [2, 'Tập huấn công chức', 'Phòng Nội vụ', 'Quý IV/2023'],
    ];
    const { summary, data } = sheetsOf(
      collectionInput([['a.xlsx', plan(rows, columns)]], { asOf: '2023-06-30' }),
    );
    const [row] = tableIn(summary, 'Cơ quan ban hành');
    expect([...(row?.keys() ?? [])]).toEqual([
      'TT',
      'Tệp',
      'Cơ quan ban hành',
      'Số nhiệm vụ',
      'Chưa đến hạn',
      'Thường xuyên',
      'Chưa rõ',
      'Lỗi',
      'Cảnh báo',
      'Cần xem',
    ]);
    expect(row?.get('Chưa rõ')?.value).toBe(1);
    const lines = linesIn(summary);
    expect(lines.some((line) => line.includes('kinh phí'))).toBe(true);
    expect(lines).not.toContain('Đơn vị tính: triệu đồng');
    expect(lines).toContain('Các kế hoạch không chia theo lĩnh vực hay nhóm nhiệm vụ.');
    expect([...(tableIn(data, 'Nhiệm vụ')[0]?.keys() ?? [])]).not.toContain('Kinh phí');
  });

  it('lists the files that could not be used and counts them live', () => {
    const failed = [
      { file: 'hỏng.xlsx', reason: 'Tệp không phải là sổ tính Excel.' },
      { file: 'trống.xlsx', reason: 'Không tìm thấy bảng nhiệm vụ nào.' },
    ];
    const { summary } = sheetsOf(collectionInput([['a.xlsx', plan(small)]], { failed }));
    const rows = tableIn(summary, 'Lý do');
    expect(rows.map((row) => [row.get('Tệp')?.value, row.get('Lý do')?.value])).toEqual(
      failed.map(({ file, reason }) => [file, reason]),
    );
    const line = summary.rows
      .flatMap(({ cells }) => cells)
      .find(({ value }) => String(value).startsWith('2 tệp'));
    const first = summary.rows.findIndex(({ cells }) => cells.some(({ value }) => value === 'hỏng.xlsx')) + 1;
    expect(line?.value).toBe('2 tệp không đọc được, nêu ở cuối trang này.');
    expect(line?.formula).toBe(
      `=(COUNT(A${first}:A${first + 1}))&" tệp không đọc được, nêu ở cuối trang này."`,
    );
  });

  it('has no table of failed files where none failed', () => {
    const { summary } = sheetsOf(collectionInput([['a.xlsx', plan(small)]]));
    expect(linesIn(summary).join()).not.toContain('không đọc được');
    expect(() => tableIn(summary, 'Lý do')).toThrow();
  });

  it('is all there is where no file gave a task', () => {
    const failed = [{ file: 'hỏng.xlsx', reason: 'Tệp không phải là sổ tính Excel.' }];
    const specs = collectionSheets(collectionInput([], { failed }));
    expect(specs.map(({ id }) => id)).toEqual(['summary']);
    const [summary] = specs;
    if (!summary) throw new Error('no sheet');
    expect(linesIn(summary)).toContain('Không có nhiệm vụ nào để tổng hợp.');
    expect(columnOf(tableIn(summary, 'Lý do'), 'Tệp')).toEqual(['hỏng.xlsx']);
  });

  it('speaks English on request', () => {
    const { summary, findings, data } = sheetsOf(
      collectionInput([['a.xlsx', plan(small)]], { language: 'en' }),
    );
    expect([summary.name, findings.name, data.name]).toEqual(['Summary', 'Reconciliation', 'Data']);
    const [row] = tableIn(summary, 'Issued by');
    expect(row?.get('Done')).toMatchObject({ value: 1 });
    expect(columnOf(tableIn(data, 'Task'), 'Status as of the day')).toEqual(['Done', 'Paused']);
  });
});
