import { describe, expect, it } from 'vitest';
import { findImpossibleDate, parseDeadline } from './parse-deadline';
import type { DeadlineKind } from './types';

const plan2023 = { planYear: 2023 };
const noYear = { planYear: null };

type Row = readonly [text: string, start: string | null, end: string | null, quarter: string | null];

function expectDates(kind: DeadlineKind, [text, start, end, quarter]: Row, planYear: number | null): void {
  expect(parseDeadline(text, { planYear })).toMatchObject({ kind, start, end, quarter, yearMissing: false });
}

function days(day: string, quarter: string, ...texts: string[]): Row[] {
  return texts.map((text) => [text, day, day, quarter] as const);
}

describe('a day', () => {
  it.each<Row>([
    ...days(
      '2023-12-31',
      '2023-Q4',
      'Trước ngày 31/12/2023',
      'Trước 31/12/2023',
      'trước 31-12-2023',
      'TRƯỚC NGÀY 31/12/2023',
      '31/12/2023',
      '31.12.2023',
      '31/12/23',
      '2023-12-31',
      '2023/12/31',
      '31 / 12 / 2023',
      'Ngày 31/12/2023',
      'ngày 31 tháng 12 năm 2023',
      'Ngày 31 tháng 12, năm 2023',
      '31 tháng 12 năm 2023',
      'ngày 31 tháng mười hai năm 2023',
      'Đến hết 31/12/2023',
      'Đến hết ngày 31/12/2023',
      'đến ngày 31/12/2023',
      'Chậm nhất ngày 31/12/2023',
      'Chậm nhất là ngày 31/12/2023',
      'Chậm nhất vào ngày 31/12/2023',
      'Muộn nhất 31/12/2023',
      'Không quá 31/12/2023',
      'Hoàn thành trước ngày 31/12/2023',
      'Hoàn thành trước 31/12/2023.',
      'Xong trước 31/12/2023',
      'Dự kiến hoàn thành trước ngày 31/12/2023',
      'Hạn chót: 31/12/2023',
      'Hạn: 31/12/2023',
      'Thời hạn hoàn thành: trước 31/12/2023',
      'Phải hoàn thành trước 31/12/2023',
      'Gia hạn đến 31/12/2023',
      'Từ nay đến 31/12/2023',
      'Từ ngày ký ban hành đến hết ngày 31/12/2023',
      'Ban hành trước 31/12/2023',
    ),
    ...days(
      '2023-03-05',
      '2023-Q1',
      '5/3/2023',
      '05/03/2023',
      '05.03.2023',
      '5-3-2023',
      '5/3/23',
      'ngày 5 tháng 3 năm 2023',
      'ngày 05 tháng 03 năm 2023',
      'ngày 05 tháng 3/2023',
      '2023-03-05',
      '17h00 ngày 5/3/2023',
      'Trước 17h ngày 5/3/2023',
      '17 giờ 00 phút, ngày 5/3/2023',
      'đến 17:00 ngày 5/3/2023',
      '5/3/2023 20:00',
      '2023-03-05 00:00:00',
      '2023-03-05T00:00:00',
      '5/3/2023 (đã hoàn thành)',
      '5/3/2023 (Chủ nhật)',
      'Chủ nhật, ngày 5/3/2023',
      'Chủ nhật (5/3/2023)',
      'Thứ Hai, 5/3/2023',
      'thứ 2 ngày 5/3/2023',
      'thứ năm ngày 5/3/2023',
      'Sáng 5/3/2023',
    ),
    ...days('2026-02-10', '2026-Q1', 'Trước 10/02/2026', '10/2/26'),
    ...days('2026-06-30', '2026-Q2', '30/6/26'),
    ...days('2024-01-15', '2024-Q1', 'Trước ngày 15/01/2024'),
    ...days('2024-02-29', '2024-Q1', '29/2/2024'),
  ])('%s', (...row) => {
    expectDates('day', row, null);
  });

  it.each<Row>([
    ...days('2023-03-05', '2023-Q1', '5/3', '05/3', 'ngày 5/3', 'ngày 5 tháng 3', 'Trước 17h ngày 5/3'),
    ...days('2023-12-31', '2023-Q4', 'Trước 31/12', 'trước ngày 31 tháng 12'),
  ])('%s takes the year of the plan', (...row) => {
    expectDates('day', row, 2023);
    expect(parseDeadline(row[0], plan2023).yearFromPlan).toBe(true);
  });
});

describe('a month', () => {
  it.each<Row>([
    ...[
      'Tháng 6/2023',
      'tháng 06/2023',
      'THÁNG 6/2023',
      'Tháng 6 /2023',
      'Tháng 6-2023',
      'Tháng 6 - 2023',
      'Tháng 6.2023',
      'Tháng 6 2023',
      'Tháng 6, 2023',
      'Tháng 6 năm 2023',
      'Tháng 6, năm 2023',
      'Tháng 6 của năm 2023',
      'Tháng 6/năm 2023',
      'Tháng 6/23',
      'T6/2023',
      'T.6/2023',
      't6/2023',
      'T06/2023',
      'thg 6/2023',
      '6/2023',
      '06/2023',
      '6-2023',
      '2023-06',
      'tháng sáu năm 2023',
      'Trong tháng 6/2023',
      'Đến hết tháng 6/2023',
      'Hết tháng 6/2023',
      'Chậm nhất trong tháng 6/2023',
      'Khoảng tháng 6/2023',
      'Xong trong tháng 6/2023',
      'Đầu tháng 6/2023',
      'giữa tháng 6/2023',
      'Cuối tháng 6/2023',
      'Nửa cuối tháng 6/2023',
      'Tuần 2 tháng 6/2023',
      'Tuần thứ 3 của tháng 6/2023',
      'Tuần đầu tháng 6/2023',
      'Quý II/2023 (tháng 6)',
      'Tháng 6 (Quý II/2023)',
    ].map((text) => [text, '2023-06-01', '2023-06-30', '2023-Q2'] as const),
    ['Trong tháng 01/2026', '2026-01-01', '2026-01-31', '2026-Q1'],
    ['12/2025', '2025-12-01', '2025-12-31', '2025-Q4'],
    ['tháng năm năm 2023', '2023-05-01', '2023-05-31', '2023-Q2'],
    ['tháng mười một năm 2023', '2023-11-01', '2023-11-30', '2023-Q4'],
    ['Tháng tư/2023', '2023-04-01', '2023-04-30', '2023-Q2'],
    ['Trước tháng 6/2023', null, '2023-05-31', '2023-Q2'],
    ['Trước 6/2023', null, '2023-05-31', '2023-Q2'],
    ['Trước tháng 1/2024', null, '2023-12-31', '2023-Q4'],
    ['Trước cuối tháng 6/2023', '2023-06-01', '2023-06-30', '2023-Q2'],
    ['Trước khi hết tháng 6/2023', '2023-06-01', '2023-06-30', '2023-Q2'],
  ])('%s', (...row) => {
    expectDates('month', row, null);
  });

  it.each(['Tháng 4', 'T4', 'tháng tư', 'trong tháng 4', 'cuối tháng 4'])('%s of the plan', (text) => {
    expectDates('month', [text, '2023-04-01', '2023-04-30', '2023-Q2'], 2023);
  });
});

describe('a quarter', () => {
  it.each<Row>([
    ...[
      'Quý IV/2023',
      'QUÝ IV/2023',
      'quý iv/2023',
      'Qúy IV/2023',
      'QuýIV/2023',
      'Quý  IV / 2023',
      'Quý 4/2023',
      'Quý 04/2023',
      'quí IV-2023',
      'Quý IV - 2023',
      'Quý IV.2023',
      'Quý IV 2023',
      'Quý 4 2023',
      'Quý IV, 2023',
      'Q4/2023',
      'Q.4/2023',
      'Q.IV/2023',
      'q4-2023',
      'Q4 2023',
      'QIV/2023',
      'IV/2023',
      'Quý IV/23',
      'Quý IV năm 2023',
      'Quý IV, năm 2023',
      'Quý IV của năm 2023',
      'Quý tư năm 2023',
      'Quý bốn/2023',
      'Trong Quý IV/2023',
      'Hết quý IV/2023',
      'Đến hết Quý IV/2023',
      'Cuối Quý IV/2023',
      'Đầu quý IV/2023',
      'Hoàn thành trong quý IV/2023',
      'Dự kiến Quý IV/2023',
      'Triển khai Quý IV/2023',
      'Năm 2023 (Quý IV)',
      'Năm 2023: Quý IV',
      'Quý IV (năm 2023)',
      'Năm 2023 Quý IV',
      'Quý IV/2023;',
      'Quý IV/2023 (dự kiến)',
    ].map((text) => [text, '2023-10-01', '2023-12-31', '2023-Q4'] as const),
    ['Q3-2026', '2026-07-01', '2026-09-30', '2026-Q3'],
    ['III/2023', '2023-07-01', '2023-09-30', '2023-Q3'],
    ['Quý ba năm 2023', '2023-07-01', '2023-09-30', '2023-Q3'],
    ['Quý I/2024', '2024-01-01', '2024-03-31', '2024-Q1'],
    ['Quý II/2022', '2022-04-01', '2022-06-30', '2022-Q2'],
    ['Trước Quý IV/2023', null, '2023-09-30', '2023-Q3'],
    ['Trước quý I/2024', null, '2023-12-31', '2023-Q4'],
  ])('%s', (...row) => {
    expectDates('quarter', row, null);
  });

  it.each(['Quý I', 'Trong Quý I', 'Hết quý I', 'quý 1', 'Q1', 'Quý một'])('%s of the plan', (text) => {
    expectDates('quarter', [text, '2023-01-01', '2023-03-31', '2023-Q1'], 2023);
  });
});

describe('a half year', () => {
  it.each<Row>([
    ['6 tháng đầu năm 2023', '2023-01-01', '2023-06-30', '2023-Q2'],
    ['06 tháng đầu năm 2023', '2023-01-01', '2023-06-30', '2023-Q2'],
    ['sáu tháng đầu năm 2023', '2023-01-01', '2023-06-30', '2023-Q2'],
    ['6T đầu năm 2023', '2023-01-01', '2023-06-30', '2023-Q2'],
    ['Trong 6 tháng đầu năm 2023', '2023-01-01', '2023-06-30', '2023-Q2'],
    ['Nửa đầu năm 2023', '2023-01-01', '2023-06-30', '2023-Q2'],
    ['6 tháng cuối năm 2023', '2023-07-01', '2023-12-31', '2023-Q4'],
    ['nửa cuối năm 2023', '2023-07-01', '2023-12-31', '2023-Q4'],
    ['Trước 6 tháng cuối năm 2023', null, '2023-06-30', '2023-Q2'],
  ])('%s', (...row) => {
    expectDates('half', row, null);
  });

  it.each<Row>([
    ['6 tháng đầu năm', '2023-01-01', '2023-06-30', '2023-Q2'],
    ['6 tháng cuối năm', '2023-07-01', '2023-12-31', '2023-Q4'],
    ['nửa đầu năm', '2023-01-01', '2023-06-30', '2023-Q2'],
  ])('%s of the plan', (...row) => {
    expectDates('half', row, 2023);
  });
});

describe('a year', () => {
  it.each<Row>([
    ...[
      'Năm 2023',
      'NĂM 2023',
      'năm 2023.',
      '2023',
      'Trong năm 2023',
      'trong 2023',
      'Cả năm 2023',
      'Hết năm 2023',
      'Đến hết năm 2023',
      'Đến năm 2023',
      'Đến 2023',
      'Đầu năm 2023',
      'Giữa năm 2023',
      'Phấn đấu hoàn thành trong năm 2023',
      'Từ nay đến hết năm 2023',
      'Thực hiện năm 2023',
      'Trước khi kết thúc năm 2023',
      'Năm 2023 theo kế hoạch của tỉnh',
      'Theo kế hoạch của tỉnh, trong năm 2023',
    ].map((text) => [text, '2023-01-01', '2023-12-31', '2023'] as const),
    // The end of a year is no whole year: its last day has a quarter.
    ['Cuối năm 2023', '2023-01-01', '2023-12-31', '2023-Q4'],
    ['Đến cuối năm 2023', '2023-01-01', '2023-12-31', '2023-Q4'],
    ['Trước năm 2024', null, '2023-12-31', '2023-Q4'],
    ['Trước 2024', null, '2023-12-31', '2023-Q4'],
    [
      'Hoàn thành trong năm 2022, phải đạt ít nhất 20% TTHC được phân cấp',
      '2022-01-01',
      '2022-12-31',
      '2022',
    ],
  ])('%s', (...row) => {
    expectDates('year', row, null);
  });

  it.each(['Trong năm', 'Cả năm', 'Hết năm', 'Đầu năm', 'Giữa năm', 'trong năm, đạt 20%'])(
    '%s of the plan',
    (text) => {
      expectDates('year', [text, '2023-01-01', '2023-12-31', '2023'], 2023);
    },
  );

  it('a bare number is a year, where it can be one', () => {
    expect(parseDeadline(2025, noYear)).toMatchObject({ kind: 'year', end: '2025-12-31', text: 'Năm 2025' });
    for (const number of [45291, 6, 2023.5, 0, -2023, Number.NaN]) {
      expect(parseDeadline(number, plan2023)).toMatchObject({ kind: 'unknown', end: null });
    }
  });
});

describe('a period', () => {
  it.each<Row>([
    ...[
      '2021-2025',
      '2021 - 2025',
      '2021 – 2025',
      '2021÷2025',
      'Giai đoạn 2021 - 2025',
      'giai đoạn 2021-2025',
      'GĐ 2021-2025',
      'Trong giai đoạn 2021-2025',
      'Năm 2021-2025',
      'Năm 2021 - năm 2025',
      'Các năm 2021-2025',
      'Từ năm 2021 đến năm 2025',
      'Từ 2021 đến 2025',
      'Từ năm 2021 đến hết năm 2025',
      'Từ năm 2021-2025',
      '5 năm (2021-2025)',
    ].map((text) => [text, '2021-01-01', '2025-12-31', '2025'] as const),
    ['Năm 2023-2024', '2023-01-01', '2024-12-31', '2024'],
    ...[
      'Từ tháng 3 đến tháng 6/2023',
      'Từ tháng 3 - tháng 6/2023',
      'Tháng 3 - Tháng 6/2023',
      'Tháng 3-6/2023',
      'tháng 3 đến 6/2023',
      'Tháng 3/2023 - 6/2023',
      'Tháng 3 đến tháng 6 năm 2023',
      '3/2023 - 6/2023',
      'T3-T6/2023',
      'Từ tháng 3/2023 đến tháng 6',
      'Từ tháng 3\nđến tháng 6/2023',
      '01/3 - 30/6/2023',
      '1/3-30/6/2023',
      '01/3/2023 đến 30/6/2023',
      'Từ ngày 01/3 đến ngày 30/6/2023',
      'Bắt đầu từ tháng 3/2023, kết thúc tháng 6/2023',
      'Từ tháng 3/2023, hoàn thành trước 30/6/2023',
      '04 tháng (từ tháng 3 đến tháng 6/2023)',
      'Từ tháng 3/2023 đến trước tháng 7/2023',
    ].map((text) => [text, '2023-03-01', '2023-06-30', '2023-Q2'] as const),
    ['28/6-5/7/2026', '2026-06-28', '2026-07-05', '2026-Q3'],
    ['28/12-5/1/2026', '2025-12-28', '2026-01-05', '2026-Q1'],
    ['Tháng 11 - tháng 2/2024', '2023-11-01', '2024-02-29', '2024-Q1'],
    ['Tháng 11/2023 - tháng 2', '2023-11-01', '2024-02-29', '2024-Q1'],
    ['20-25/3/2023', '2023-03-20', '2023-03-25', '2023-Q1'],
    ['Từ ngày 20 đến ngày 25 tháng 3 năm 2023', '2023-03-20', '2023-03-25', '2023-Q1'],
    ['ngày 20-25 tháng 3 năm 2023', '2023-03-20', '2023-03-25', '2023-Q1'],
    ['Quý I-III/2023', '2023-01-01', '2023-09-30', '2023-Q3'],
    ['Quý 1-3/2023', '2023-01-01', '2023-09-30', '2023-Q3'],
    ['Quý I - III năm 2023', '2023-01-01', '2023-09-30', '2023-Q3'],
    ['Quý II - Quý III/2026', '2026-04-01', '2026-09-30', '2026-Q3'],
    ['Q2-Q3/2026', '2026-04-01', '2026-09-30', '2026-Q3'],
    ['Từ Quý II đến hết Quý III/2026', '2026-04-01', '2026-09-30', '2026-Q3'],
    ['Quý IV/2023 - Quý I/2024', '2023-10-01', '2024-03-31', '2024-Q1'],
    ['Quý IV - Quý I/2024', '2023-10-01', '2024-03-31', '2024-Q1'],
    ['Khởi công Quý II/2023, hoàn thành Quý III/2023', '2023-04-01', '2023-09-30', '2023-Q3'],
    ['9 tháng đầu năm 2023', '2023-01-01', '2023-09-30', '2023-Q3'],
    ['3 tháng cuối năm 2023', '2023-10-01', '2023-12-31', '2023-Q4'],
    ['Từ quý IV/2023 đến năm 2025', '2023-10-01', '2025-12-31', '2025'],
    // The whole of a year, in whatever parts, rolls up under the year.
    ['Quý I-IV/2023', '2023-01-01', '2023-12-31', '2023'],
    ['Tháng 1-12/2023', '2023-01-01', '2023-12-31', '2023'],
  ])('%s', (...row) => {
    expectDates('period', row, null);
  });

  it.each<Row>([
    ['Từ tháng 3 đến tháng 6', '2023-03-01', '2023-06-30', '2023-Q2'],
    ['Tháng 3-6', '2023-03-01', '2023-06-30', '2023-Q2'],
    ['01/3 - 30/6', '2023-03-01', '2023-06-30', '2023-Q2'],
    ['Quý II-III', '2023-04-01', '2023-09-30', '2023-Q3'],
    ['9 tháng đầu năm', '2023-01-01', '2023-09-30', '2023-Q3'],
  ])('%s of the plan', (...row) => {
    expectDates('period', row, 2023);
  });
});

describe('several milestones', () => {
  it.each<[string, string | null, string | null, DeadlineKind[]]>([
    ['Quý II và Quý III/2026', '2026-09-30', '2026-Q3', ['quarter', 'quarter']],
    ['Quý I, II/2023', '2023-06-30', '2023-Q2', ['quarter', 'quarter']],
    ['Quý I và II/2023', '2023-06-30', '2023-Q2', ['quarter', 'quarter']],
    ['Quý I+II/2023', '2023-06-30', '2023-Q2', ['quarter', 'quarter']],
    ['Quý I hoặc Quý II/2023', '2023-06-30', '2023-Q2', ['quarter', 'quarter']],
    ['Quý 1,2,3,4/2023', '2023-12-31', '2023-Q4', ['quarter', 'quarter', 'quarter', 'quarter']],
    ['Quý IV/2022, Quý I, II/2023', '2023-06-30', '2023-Q2', ['quarter', 'quarter', 'quarter']],
    ['Tháng 6, tháng 12/2023', '2023-12-31', '2023-Q4', ['month', 'month']],
    ['Tháng 6/2023, tháng 12', '2023-12-31', '2023-Q4', ['month', 'month']],
    ['Tháng 3, 6, 9/2023', '2023-09-30', '2023-Q3', ['month', 'month', 'month']],
    ['tháng 3,6 và 9 năm 2023', '2023-09-30', '2023-Q3', ['month', 'month', 'month']],
    ['12/2023, 1/2024', '2024-01-31', '2024-Q1', ['month', 'month']],
    ['15/6, 15/12/2023', '2023-12-15', '2023-Q4', ['day', 'day']],
    ['Trước ngày 15/6 và 15/12/2023', '2023-12-15', '2023-Q4', ['day', 'day']],
    ['ngày 15, 30/6/2023', '2023-06-30', '2023-Q2', ['day', 'day']],
    ['Trước tháng 6 và tháng 12/2023', '2023-11-30', '2023-Q4', ['month', 'month']],
    ['Năm 2023, 2024', '2024-12-31', '2024', ['year', 'year']],
    ['Năm 2023 và năm 2024', '2024-12-31', '2024', ['year', 'year']],
    ['2023, 2024', '2024-12-31', '2024', ['year', 'year']],
    ['6 tháng đầu năm và 6 tháng cuối năm 2023', '2023-12-31', '2023-Q4', ['half', 'half']],
    ['Quý I/2023\nQuý III/2023', '2023-09-30', '2023-Q3', ['quarter', 'quarter']],
    ['Quý I/2023 Quý III/2023', '2023-09-30', '2023-Q3', ['quarter', 'quarter']],
    ['Quý III/2023; Quý I/2023', '2023-09-30', '2023-Q3', ['quarter', 'quarter']],
    ['- Quý I/2023: ban hành\n- Quý II/2023: triển khai', '2023-06-30', '2023-Q2', ['quarter', 'quarter']],
    ['1. Quý I/2023\n2. Quý III/2023', '2023-09-30', '2023-Q3', ['quarter', 'quarter']],
    ['a) Trước 30/6/2023\nb) Trước 31/7/2023', '2023-07-31', '2023-Q3', ['day', 'day']],
    ['Lần 1: trước 15/6; Lần 2: trước 15/12/2023', '2023-12-15', '2023-Q4', ['day', 'day']],
    ['Quý I/2023: xây dựng; Quý II-IV/2023: triển khai', '2023-12-31', '2023-Q4', ['quarter', 'period']],
    ['Năm 2023: Quý I ban hành; Quý III tổng kết', '2023-09-30', '2023-Q3', ['quarter', 'quarter']],
    [
      'Trước 30/6/2023 (đối với cấp xã); trước 15/7/2023 (đối với cấp huyện)',
      '2023-07-15',
      '2023-Q3',
      ['day', 'day'],
    ],
    [
      'Báo cáo quý III trước 25/9/2023, báo cáo năm trước 20/12/2023',
      '2023-12-20',
      '2023-Q4',
      ['day', 'day'],
    ],
    ['Ban hành trong Quý I/2023, triển khai trong năm 2023', '2023-12-31', '2023', ['quarter', 'year']],
    // One that has only a start leaves the whole without an end.
    ['Quý I/2023; từ tháng 6/2023', null, null, ['quarter', 'start']],
  ])('%s', (text, end, quarter, kinds) => {
    const deadline = parseDeadline(text, noYear);
    expect(deadline).toMatchObject({ kind: 'several', end, quarter, yearMissing: false });
    expect(deadline.parts.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('gives each milestone its own dates and words', () => {
    expect(parseDeadline('Quý 1, trước 15/6/2023', noYear).parts).toMatchObject([
      { kind: 'quarter', start: '2023-01-01', end: '2023-03-31', quarter: '2023-Q1', text: 'Quý I' },
      { kind: 'day', start: '2023-06-15', end: '2023-06-15', quarter: '2023-Q2', text: 'Trước 15/06/2023' },
    ]);
  });

  it.each([
    ['Năm 2023 (trước 30/6)', '2023-06-30'],
    ['Quý II/2023 (chậm nhất 15/6/2023)', '2023-06-15'],
    ['Năm 2023: trước 30/6', '2023-06-30'],
  ])('takes the narrower of two in %s', (text, end) => {
    expect(parseDeadline(text, noYear)).toMatchObject({ kind: 'day', end, quarter: '2023-Q2' });
  });
});

describe('without an end', () => {
  it.each<[DeadlineKind, string[]]>([
    [
      'recurring',
      [
        'Hàng năm',
        'Hằng năm',
        'HÀNG NĂM',
        'Hàng quý',
        'Hằng tháng',
        'Hàng tuần',
        'Hàng ngày',
        'mỗi quý một lần',
        'Quý IV hàng năm',
        'Tháng 12 hằng năm',
        'trước ngày 15/8 hàng năm',
        'Trước ngày 30 tháng 6 hàng năm',
        'Trước ngày 20/6 và 20/12 hàng năm',
        'Trước ngày 25 hàng tháng',
        'Ngày 15 hàng tháng',
        'Hàng tháng trước ngày 25',
        'Thứ 5 hàng tuần',
        'Thứ sáu hằng tuần',
        'Định kỳ',
        'Định kỳ hàng quý',
        'Định kỳ 6 tháng',
        'Định kỳ 6 tháng, 01 năm',
        'Định kỳ hàng quý, 6 tháng, năm hoặc đột xuất',
        'hằng quý, năm',
        'hàng quý, 6 tháng và năm',
        '6 tháng/lần',
        '6 tháng một lần',
        '03 tháng/01 lần',
        '1 năm 1 lần',
        '01 lần/năm',
        '2 lần mỗi năm',
        'năm/lần',
        'Quý/lần',
        'Theo quý',
        'Theo từng quý',
        'Theo định kỳ hàng tháng',
        'Thường niên',
        'Thực hiện hàng năm',
        'Báo cáo hàng quý',
        'Thường xuyên, hàng năm',
        'Hàng năm (2021-2025)',
        'Hàng năm, giai đoạn 2021-2025',
        'Quý IV các năm',
        'Các quý trong năm',
        'Hàng năm hoặc khi có yêu cầu',
      ],
    ],
    [
      'open',
      [
        'Thường xuyên',
        'THƯỜNG XUYÊN',
        'Liên tục',
        'Thường xuyên, liên tục',
        'Thường xuyên theo kế hoạch',
        'Thường xuyên hoặc khi có yêu cầu',
        'Triển khai thường xuyên',
        'Các năm tiếp theo',
      ],
    ],
    [
      'relative',
      [
        '100 ngày kể từ ngày ban hành',
        '10 ngày làm việc sau khi nhận đủ hồ sơ',
        'Trong vòng 30 ngày',
        'Trong 30 ngày',
        '30 ngày',
        '6 tháng',
        '02 năm',
        '5 - 7 ngày',
        'Sau 06 tháng',
        'Trong thời hạn 15 ngày làm việc',
        'Trong vòng 30 ngày kể từ ngày 01/6/2023',
        'Chậm nhất 05 ngày sau khi kết thúc hội nghị',
        'Chậm nhất là 07 ngày kể từ ngày nhận được văn bản',
        'Sau khi có hướng dẫn 15 ngày',
        'Trong 24 giờ kể từ khi tiếp nhận',
      ],
    ],
    [
      'conditional',
      [
        'Sau khi Chính phủ có văn bản chỉ đạo, hướng dẫn của các Bộ, ngành.',
        'Sau khi Nghị định có hiệu lực từ ngày 01/7/2025',
        'Ngay sau khi Nghị quyết được ban hành',
        'Sau Đại hội Đảng bộ',
        'Theo kế hoạch của tỉnh',
        'Theo kế hoạch năm 2023',
        'Theo Quyết định số 258/QĐ-UBND ngày 29/4/2021 của UBND tỉnh',
        'Theo tiến độ dự án',
        'Theo chỉ đạo của UBND tỉnh',
        'Thực hiện theo hướng dẫn của Bộ Nội vụ',
        'Tùy theo tình hình thực tế',
        'Tuỳ theo tình hình thực tế',
        'Khi có yêu cầu',
        'KHI CÓ YÊU CẦU',
        'Báo cáo khi có yêu cầu',
        'Đột xuất',
      ],
    ],
    [
      'done',
      [
        'x',
        'X',
        '✓',
        'Đã hoàn thành',
        'ĐÃ HOÀN THÀNH',
        'Hoàn thành',
        'Hoàn thành.',
        'Đã HT',
        'Xong',
        'Đã xong',
        'Đã thực hiện',
        'Đã thực hiện xong',
        'Hoàn thành đúng hạn',
        'Đã hoàn thành trước hạn',
        'Đã ban hành Quyết định số 12/QĐ-UBND ngày 5/3/2023',
      ],
    ],
  ])('%s', (kind, texts) => {
    for (const text of texts) {
      expect(parseDeadline(text, plan2023), text).toMatchObject({
        kind,
        start: null,
        end: null,
        quarter: null,
        yearMissing: false,
      });
    }
  });

  it.each<[string, DeadlineKind, string]>([
    ['Năm 2021 và các năm tiếp theo', 'open', '2021-01-01'],
    ['Năm 2021 và\ncác năm tiếp theo', 'open', '2021-01-01'],
    ['Năm 2021, các năm tiếp theo', 'open', '2021-01-01'],
    ['2025 và những năm tiếp theo', 'open', '2025-01-01'],
    ['Năm 2022 và những năm sau', 'open', '2022-01-01'],
    ['Từ năm 2023 trở đi', 'open', '2023-01-01'],
    ['Quý I/2023 và các quý tiếp theo', 'open', '2023-01-01'],
    ['Thường xuyên trong năm 2023', 'open', '2023-01-01'],
    ['Thường xuyên, năm 2023', 'open', '2023-01-01'],
    ['Từ Quý I/2026', 'start', '2026-01-01'],
    ['Từ tháng 3/2023', 'start', '2023-03-01'],
    ['Bắt đầu từ tháng 3/2023', 'start', '2023-03-01'],
    ['Bắt đầu Quý II/2023', 'start', '2023-04-01'],
    ['Kể từ ngày 01/7/2025', 'start', '2025-07-01'],
    ['Áp dụng từ ngày 01/7/2025', 'start', '2025-07-01'],
    ['Sau ngày 30/6/2023', 'start', '2023-07-01'],
    ['Sau Quý I/2026', 'start', '2026-04-01'],
    ['Sau năm 2025', 'start', '2026-01-01'],
    ['Đã hoàn thành ngày 15/5/2023', 'done', '2023-05-15'],
    ['Đã hoàn thành trong Quý I/2023', 'done', '2023-01-01'],
  ])('%s is %s from %s', (text, kind, start) => {
    expect(parseDeadline(text, noYear)).toMatchObject({ kind, start, end: null, quarter: null });
  });
});

describe('a sentence', () => {
  it.each<[string, string]>([
    ['Hoàn thành trước 30/6/2023, báo cáo định kỳ hàng quý', '2023-06-30'],
    ['Hoàn thành trước 30/6/2023 việc rà soát hàng năm', '2023-06-30'],
    ['Sau khi Nghị định có hiệu lực, hoàn thành trước 30/6/2023', '2023-06-30'],
    ['Trước 30/6/2023 theo Kế hoạch số 12/KH-UBND ngày 01/3/2024', '2023-06-30'],
    ['30/6/2023 (Quyết định số 45/QĐ-UBND ngày 15/01/2024)', '2023-06-30'],
    ['Quý II/2023: xây dựng kế hoạch năm 2024', '2023-06-30'],
    ['Báo cáo quý III trước 30/6/2023', '2023-06-30'],
    ['Đã trình, dự kiến ban hành Quý II/2023', '2023-06-30'],
    ['Đang thực hiện, hoàn thành trong quý II/2023', '2023-06-30'],
  ])('%s ends on %s', (text, end) => {
    expect(parseDeadline(text, noYear)).toMatchObject({ end, quarter: '2023-Q2', text });
  });
});

describe('nothing is guessed', () => {
  it.each([
    '',
    '   ',
    '-',
    '–',
    '…',
    '...',
    'Không',
    'Không thường xuyên',
    'Chưa xác định',
    'Chưa hoàn thành trong năm 2023',
    'Chưa thực hiện, chuyển sang năm 2024',
    'Tạm dừng đến năm 2024',
    'Đang thực hiện',
    'Hoàn thành 100%',
    'Kịp thời',
    'Phòng Nội vụ',
    '6',
    '45291',
    '2203',
    '1.500',
    '2.023',
    '2023.0',
    '5/23',
    '6/26',
    '5.3',
    '5-3',
    '3-6/2023',
    '5/3/2',
    '5/3/20233',
    '31/12/9999',
    'ngày 5-7',
    'Trước ngày 15',
    '2021-25',
    'Năm 23',
    'Tháng 6/12',
    'Tháng 3/6/9/2023',
    'Tháng 2023',
    'Tháng này',
    'Trong tháng',
    'Cuối quý',
    'Trong quý',
    'Cuối kỳ',
    'Ngày 15 tháng cuối quý',
    'Năm nay',
    'Trong năm tới',
    'Quý III năm nay',
    'Trước ngày 15/01 năm sau',
    'Năm 2023 và năm tiếp theo',
    'Quy IV/2023',
    'Thang 6/2023',
    'Quý lV/2023',
    'Quý I/II/2023',
    '6 tháng năm 2023',
    'tháng năm 2023',
    'Tháng Giêng',
    'tháng chạp năm 2023',
    '15/8 âm lịch',
    'năm học 2022-2023',
    'Hết năm học 2022-2023',
    'Học kỳ I năm học 2023-2024',
    'Nhiệm kỳ 2020-2025',
    'Giai đoạn 2021-2025, định hướng đến năm 2030',
    'Từ 2021 đến nay',
    '2023 - nay',
    'Năm 2021 và',
    'Từ tháng 3 -',
    'Quý I/2023 đến',
    'Ngày 20 tháng 6 và tháng 12',
    'Năm 2021 và tháng',
    'Tuần 25/2023',
    'Trước giữa tháng 8/2023',
    'Trước Tết Nguyên đán năm 2024',
    'Trước kỳ họp HĐND tỉnh cuối năm 2023',
    'Báo cáo năm 2023',
    'Kế hoạch Quý I/2023',
    'Phục vụ Đại hội năm 2025',
    'Quý II/2023 hoặc khi có yêu cầu',
    'Năm 2022 hoàn thành 50% và năm 2023 hoàn thành 100%',
    'Quý … năm 2023',
    'Quý .../2023',
    'Ngày ... tháng ... năm 2023',
    'ngày      tháng     năm 2023',
    'ngày    /12/2022',
    '…/12/2023',
    '30/6/2023 - 01/3/2023',
    '2025-2021',
    '2021 - 2023 - 2025',
    'Quý IV/2021-2025',
    'Trước 31/12 các năm 2021-2025',
    // A year at the end that would put the list out of order.
    'Tháng 12 và tháng 01/2024',
    'Quý IV, Quý I/2024',
  ])('%j', (text) => {
    expect(parseDeadline(text, plan2023)).toMatchObject({
      kind: 'unknown',
      start: null,
      end: null,
      quarter: null,
      yearMissing: false,
      parts: [],
    });
  });
});

describe('no year anywhere', () => {
  it.each<[string, DeadlineKind]>([
    ['31/12', 'day'],
    ['Trước ngày 29/2', 'day'],
    ['Tháng 4', 'month'],
    ['Quý I', 'quarter'],
    ['6 tháng đầu năm', 'half'],
    ['Trong năm', 'year'],
    ['Cuối năm', 'year'],
    ['Từ tháng 3 đến tháng 6', 'period'],
    ['Quý I, II', 'several'],
    ['Từ Quý I', 'start'],
  ])('%s is still a %s', (text, kind) => {
    expect(parseDeadline(text, noYear)).toMatchObject({
      kind,
      start: null,
      end: null,
      quarter: null,
      yearMissing: true,
      yearFromPlan: false,
    });
  });

  it('does not know in which of two years a span across them begins', () => {
    expect(parseDeadline('28/12 - 5/1', plan2023)).toMatchObject({
      kind: 'period',
      end: null,
      yearMissing: true,
    });
  });

  it('does not take the year of the plan where the cell has one', () => {
    const deadline = parseDeadline('Quý I, II/2022', plan2023);
    expect(deadline).toMatchObject({ end: '2022-06-30', yearFromPlan: false });
  });

  it('leaves a day that the year of the plan does not have', () => {
    expect(parseDeadline('Trước 29/2', plan2023).kind).toBe('unknown');
  });
});

describe('findImpossibleDate', () => {
  it.each([
    ['31/02/2023', '31/02/2023'],
    ['Trước ngày 31/02/2023', 'ngày 31/02/2023'],
    ['32/1/2023', '32/1/2023'],
    ['15/13/2023', '15/13/2023'],
    ['13/25/2023', '13/25/2023'],
    ['12/31/2023', '12/31/2023'],
    ['00/5/2023', '00/5/2023'],
    ['2023-02-30', '2023-02-30'],
    ['29.02.2023', '29.02.2023'],
    ['Quý I/2023; trước 31/6/2023', '31/6/2023'],
    ['Họp ngày 31/6/2023', 'ngày 31/6/2023'],
    ['Trước 30/2', '30/2'],
    ['ngày 31 tháng 6', 'ngày 31 tháng 6'],
    ['13/2023', '13/2023'],
    ['Tháng 13/2023', 'Tháng 13'],
    ['Tháng 0', 'Tháng 0'],
    ['Quý V/2023', 'Quý V'],
    ['Quý 5', 'Quý 5'],
  ])('finds in %j %j, which is unknown', (text, piece) => {
    expect(findImpossibleDate(text, noYear)).toBe(piece);
    expect(parseDeadline(text, plan2023)).toMatchObject({ kind: 'unknown', end: null });
  });

  it.each(['31/12/2023', '29/2', '5/23', 'Quý IV', 'Theo Nghị định 45/2020/NĐ-CP', 'Nghị quyết 76/2023', ''])(
    'finds nothing in %j',
    (text) => {
      expect(findImpossibleDate(text, noYear)).toBeNull();
    },
  );

  it('knows the leap days of the plan', () => {
    expect(findImpossibleDate('Trước 29/2', plan2023)).toBe('29/2');
    expect(findImpossibleDate('Trước 29/2', { planYear: 2024 })).toBeNull();
  });
});
