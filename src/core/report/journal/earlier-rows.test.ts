import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../test/support/grid';
import { earlierRows } from './earlier-rows';

describe('earlierRows', () => {
  it('reads the rows of the table and nothing else', () => {
    const grid = gridOf([
      ['NHẬT KÝ CHUẨN HÓA'],
      ['Thời điểm', 'Trang tính', 'Ô', 'Trước', 'Sau', 'Quy tắc'],
      // Serial 45291 is 31 December 2023; 15:04:05 is 54 245 seconds into the day.
      [45291 + 54_245 / 86_400, 'Phụ lục', 'F7', '5 ', 5, 'Số ghi dưới dạng chữ', 'ghi chú riêng'],
      ['hôm qua', 'Phụ lục', 'D8', null, 'Phòng Nội vụ', null],
      ['Ghi chú của tôi', 'xem lại', 'không phải ô'],
    ]);
    expect(earlierRows(grid)).toEqual([
      {
        at: '2023-12-31T15:04:05',
        sheet: 'Phụ lục',
        cell: { row: 7, col: 6 },
        before: '5 ',
        after: 5,
        rules: ['Số ghi dưới dạng chữ'],
      },
      {
        at: 'hôm qua',
        sheet: 'Phụ lục',
        cell: { row: 8, col: 4 },
        before: null,
        after: 'Phòng Nội vụ',
        rules: [],
      },
    ]);
  });
});
