import { describe, expect, it } from 'vitest';
import { planOf, type TestTable } from '../../../../test/support/plan';
import { findTwins } from './twins';

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'];
const usual = [
  [1, 'Rà soát văn bản', 'Phòng Nội vụ', 5, 'Quý IV/2023', 'Hoàn thành'],
  [2, 'Tập huấn công chức', 'Phòng Tư pháp', 7, 'Quý II/2023', 'Đang thực hiện'],
];

function plan(rows: TestTable['rows'] = usual, more: Partial<TestTable> = {}) {
  return planOf({ rows: [header, ...rows], ...more });
}

/** The usual table with one cell changed. */
function changed(row: number, col: number, value: string | number) {
  return plan(
    usual.map((cells, at) => cells.map((cell, place) => (at === row && place === col ? value : cell))),
  );
}

describe('plans that were given twice', () => {
  it('are those with the same title, tasks and figures', () => {
    expect(findTwins([plan(), changed(0, 1, 'Kiểm tra văn bản'), plan()])).toEqual([
      { plan: 2, earlier: 0, same: true },
    ]);
  });

  it('are found whatever their spacing, capitals, punctuation and notation', () => {
    const copy = [
      [1, 'Rà  soát văn bản.', 'P. Nội vụ', '5 triệu', 'Quý 4/2023', 'Đã hoàn thành'],
      [2, 'TẬP HUẤN CÔNG CHỨC', 'Phòng Tư pháp', '7', 'Quí II/2023', 'Đang triển khai'],
    ];
    expect(findTwins([plan(), plan(copy)])).toEqual([{ plan: 1, earlier: 0, same: true }]);
  });

  it.each([
    ['a budget', 3, 6],
    ['a budget that is not clear', 3, 'Lồng ghép'],
    ['an agency', 2, 'Phòng Tư pháp'],
    ['a deadline', 4, 'Quý I/2023'],
    ['a status', 5, 'Tạm dừng'],
  ])('are only similar where %s differs', (_, col, value) => {
    expect(findTwins([plan(), changed(0, col, value)])).toEqual([{ plan: 1, earlier: 0, same: false }]);
  });

  it('have the same title', () => {
    expect(findTwins([plan(), plan(usual, { title: 'KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2023' })])).toEqual([]);
  });

  it('have tasks that keep their tone marks', () => {
    expect(findTwins([changed(0, 1, 'Quản lý thuế'), changed(0, 1, 'Quản lý thuê')])).toEqual([]);
  });

  it('are each told once, of three as of two', () => {
    expect(findTwins([plan(), plan(), plan()])).toEqual([
      { plan: 1, earlier: 0, same: true },
      { plan: 2, earlier: 0, same: true },
    ]);
  });
});
