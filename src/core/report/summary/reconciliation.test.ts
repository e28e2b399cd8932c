import { describe, expect, it } from 'vitest';
import { planOf, type TestTable } from '../../../../test/support/plan';
import { formulaOf, partOf, sheetOf, table, textsOf } from '../../../../test/support/summary-sheet';

describe('the reconciliation', () => {
  it('says where words and sums differ, and where nothing can be decided', () => {
    const { spec } = table([
      ['I', 'CẢI CÁCH THỂ CHẾ', null, 13, null, null],
      [1, 'Rà soát văn bản của địa phương', 'Phòng Tư pháp', 5, 'Quý I/2023', null],
      [2, 'Tự kiểm tra văn bản trong năm', 'Phòng Tư pháp', 7, 'Quý I/2023', null],
      ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, 4, null, null],
      [1, 'Giao quyền tự chủ cho đơn vị', 'Văn phòng', 'Lồng ghép', 'Quý I/2023', null],
      ['Tổng cộng', null, null, 17, null, null],
      ['(Bằng chữ: Mười sáu triệu đồng)', null, null, null, null, null],
    ]);
    const rows = partOf(spec, '4. Đối chiếu số liệu kinh phí');
    expect(rows.map((row) => [row['Số liệu đối chiếu'], row['Chênh lệch'], row['Kết quả']])).toEqual([
      ['I. CẢI CÁCH THỂ CHẾ', 1, 'Lệch'],
      ['II. CẢI CÁCH TÀI CHÍNH CÔNG', 4, 'Chưa kết luận'],
      ['Tổng cộng', 5, 'Chưa kết luận'],
      ['Số tiền bằng chữ', -1, 'Lệch'],
    ]);
    expect(textsOf(spec)).toContain('(Bằng chữ: Mười sáu triệu đồng)');
    expect(textsOf(spec)).toContain('Mười hai triệu đồng');
    expect(textsOf(spec).some((text) => text.startsWith('Chưa kết luận: '))).toBe(true);
  });

  it('says so where the plan states no sums', () => {
    const { spec } = table([
      [1, 'Rà soát văn bản của địa phương', 'Phòng Tư pháp', 5, 'Quý I/2023', 'Hoàn thành'],
    ]);
    expect(textsOf(spec)).toContain('Kế hoạch không ghi số cộng nào để đối chiếu.');
  });

  const parts = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Tổng kinh phí (nghìn đồng)', 'NSNN', 'Xã hội hóa'];
  const task = (index: number, ...amounts: number[]): TestTable['rows'][number] => [
    ...[index, `Nhiệm vụ thứ ${index} của kế hoạch`, 'Phòng Nội vụ', ...amounts],
  ];

  it('shows rows beside their parts where they differ, in triệu đồng whatever the unit of the plan', () => {
    const { spec, layout } = sheetOf(
      planOf({ rows: [parts, task(1, 10_000, 6000, 4000), task(2, 9000, 6000, 2000)] }),
    );
    expect(partOf(spec, '4. Đối chiếu số liệu kinh phí')).toEqual([
      expect.objectContaining({
        'Số liệu đối chiếu': 'Nhiệm vụ dòng 5: tổng so với các cột thành phần',
        'Ô trong kế hoạch': 'D5',
        'Kế hoạch ghi': 9,
        'Cộng từ nhiệm vụ': 8,
        'Kết quả': 'Lệch',
      }),
    ]);
    expect(formulaOf(spec, '4. Đối chiếu số liệu kinh phí', 'Cộng từ nhiệm vụ')).toBe(
      `=ROUND(${layout.sum('part1', 1, 1)}+${layout.sum('part2', 1, 1)},6)`,
    );
  });

  it('lists the first of many such rows and counts the others', () => {
    const rows = Array.from({ length: 33 }, (_, index) => task(index + 1, 9000, 6000, 2000));
    const { spec } = sheetOf(planOf({ rows: [parts, ...rows] }));
    expect(partOf(spec, '4. Đối chiếu số liệu kinh phí')).toHaveLength(30);
    expect(textsOf(spec)).toContain(
      'Còn 3 nhiệm vụ có tổng khác các cột thành phần: xem trang kết quả kiểm tra.',
    );
  });

  it('gathers the scattered tasks of an area by its key', () => {
    const titles = ['Cải cách thể chế', 'Cải cách tài chính công'];
    const rows = Array.from({ length: 6 }, (_, index) => [
      ...[index + 1, titles[index % 2] ?? null, `Nhiệm vụ thứ ${index + 1} của kế hoạch`, 'Văn phòng', 2],
    ]);
    const plan = planOf({ rows: [['STT', 'Lĩnh vực', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí'], ...rows] });
    expect(plan.sections).toHaveLength(2);
    const { spec } = sheetOf(plan);
    expect(partOf(spec, '1. Theo lĩnh vực').map((row) => row['Kinh phí'])).toEqual([6, 6, 12]);
  });
});
