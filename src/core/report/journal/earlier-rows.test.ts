import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../test/support/grid';
import { earlierRows } from './earlier-rows';

const general = { numberFormatBefore: 'General', numberFormat: 'General' };

describe('earlierRows', () => {
  it('reads the rows of the table and nothing else', () => {
    const grid = gridOf([
      ['NHẬT KÝ CHUẨN HÓA'],
      ['Thời điểm', 'Trang tính', 'Ô', 'Trước', 'Sau', 'Quy tắc'],
      // Serial 45291 is 31 December 2023; 15:04:05 is 54 245 seconds into the day.
      [45291 + 54_245 / 86_400, 'Phụ lục', 'F7', '5 ', 5, 'Số ghi dưới dạng chữ', 'ghi chú riêng'],
      ['hôm qua', 'Phụ lục', 'D8', null, 'Phòng Nội vụ', null],
      [45291, 'Phụ lục', 'G9', 'Tháng 6', { v: 45_107, format: 'mm/yyyy' }, 'Viết thời hạn'],
      ['Ghi chú của tôi', 'xem lại', 'không phải ô'],
    ]);
    expect(earlierRows(grid)).toEqual([
      {
        at: '2023-12-31T15:04:05',
        sheet: 'Phụ lục',
        cell: { row: 7, col: 6 },
        before: '5 ',
        after: 5,
        ...general,
        rules: ['Số ghi dưới dạng chữ'],
      },
      {
        at: 'hôm qua',
        sheet: 'Phụ lục',
        cell: { row: 8, col: 4 },
        before: null,
        after: 'Phòng Nội vụ',
        ...general,
        rules: [],
      },
      {
        at: '2023-12-31T00:00:00',
        sheet: 'Phụ lục',
        cell: { row: 9, col: 7 },
        before: 'Tháng 6',
        after: 45_107,
        ...general,
        numberFormat: 'mm/yyyy',
        rules: ['Viết thời hạn'],
      },
    ]);
  });
});
