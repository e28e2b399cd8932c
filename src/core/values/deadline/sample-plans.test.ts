import { describe, expect, it } from 'vitest';
import { parseDeadline } from './parse-deadline';
import type { DeadlineKind } from './types';

interface Said {
  readonly kind: DeadlineKind;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly quarter?: string | null;
}

/** Every deadline of the two plans in test/samples, with what it says; rows torn by page breaks are joined. */
const huongThuy: readonly [string, Said][] = [
  ['Trước ngày 31/12/2023', { kind: 'day', end: '2023-12-31', quarter: '2023-Q4' }],
  ['Trước ngày 15/01/2024', { kind: 'day', end: '2024-01-15', quarter: '2024-Q1' }],
  ['Trước ngày 15/01/2023', { kind: 'day', end: '2023-01-15', quarter: '2023-Q1' }],
  ['Trước ngày 31/12/2022', { kind: 'day', end: '2022-12-31', quarter: '2022-Q4' }],
  ['Năm 2023', { kind: 'year', end: '2023-12-31', quarter: '2023' }],
  ['Quý I/2023', { kind: 'quarter', end: '2023-03-31', quarter: '2023-Q1' }],
  ['Quý II/2023', { kind: 'quarter', end: '2023-06-30', quarter: '2023-Q2' }],
  ['Quý IV/2023', { kind: 'quarter', end: '2023-12-31', quarter: '2023-Q4' }],
];
const huongThuyFinished: readonly [string, Said][] = [
  ['15/8/2023', { kind: 'day', start: '2023-08-15' }],
  ['Tháng 11/2023', { kind: 'month', start: '2023-11-01', end: '2023-11-30' }],
  ['31/03/2023', { kind: 'day', start: '2023-03-31' }],
];
const giaLai: readonly [string, Said][] = [
  ['Hàng năm', { kind: 'recurring', start: null, end: null, quarter: null }],
  ['Năm 2021 và các năm tiếp theo', { kind: 'open', start: '2021-01-01', end: null, quarter: null }],
  ['Năm 2021 và\ncác năm tiếp theo', { kind: 'open', start: '2021-01-01', end: null }],
  ['Năm 2022 và các năm tiếp theo', { kind: 'open', start: '2022-01-01', end: null }],
  ['Hoàn thành trong năm 2022, phải đạt ít nhất 20% TTHC được phân cấp', { kind: 'year', quarter: '2022' }],
  ['Sau khi Chính phủ có văn bản chỉ đạo, hướng dẫn của các Bộ, ngành.', { kind: 'conditional', end: null }],
  [
    'Sau khi Chính phủ có văn bản chỉ đạo, hướng dẫn của Văn phòng Chính phủ, Bộ Tư pháp',
    { kind: 'conditional', end: null },
  ],
  ['Năm 2021', { kind: 'year', end: '2021-12-31', quarter: '2021' }],
  ['Năm 2022', { kind: 'year', end: '2022-12-31', quarter: '2022' }],
  ['Quý II/2022', { kind: 'quarter', end: '2022-06-30', quarter: '2022-Q2' }],
];

describe('the sample plans', () => {
  it.each([...huongThuy, ...huongThuyFinished])('Hương Thủy: %s', (text, expected) => {
    expect(parseDeadline(text, { planYear: 2023 })).toMatchObject({ ...expected, yearFromPlan: false });
  });

  it.each(giaLai)('Gia Lai: %s', (text, expected) => {
    expect(parseDeadline(text, { planYear: null })).toMatchObject({ ...expected, yearMissing: false });
  });

  it('has nothing to rewrite in the deadlines of Hương Thủy', () => {
    for (const [text] of huongThuy) expect(parseDeadline(text, { planYear: 2023 }).text).toBe(text);
  });
});
