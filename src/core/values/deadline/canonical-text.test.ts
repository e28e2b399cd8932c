import { describe, expect, it } from 'vitest';
import { parseDeadline } from './parse-deadline';

const noYear = { planYear: null };

describe('the canonical text', () => {
  it.each<[string, ...string[]]>([
    ['31/12/2023', '31-12-2023', '31.12.2023', '31/12/23', '2023-12-31', ' 31 / 12 / 2023 '],
    ['05/03/2023', '5/3/2023', '05/3/2023', '5.3.2023', '2023-03-05', '5 tháng 3 năm 2023'],
    ['05/03', '5/3', '05/3'],
    ['Ngày 05/03/2023', 'ngày 5 tháng 3 năm 2023', 'Ngày 5/3/2023'],
    ['Trước ngày 31/12/2023', 'trước  ngày 31-12-2023.', 'TRƯỚC NGÀY 31/12/2023', 'Trước Ngày\n31/12/2023;'],
    ['Trước 05/03/2023', 'trước 5/3/2023'],
    ['Chậm nhất 15/06/2023', 'chậm nhất 15/6/2023'],
    ['Cuối tháng 8', 'cuối Tháng 8', 'CUỐI THÁNG 08'],
    ['Hoàn thành trước 30/06/2023', 'Hoàn thành trước 30/6/2023'],
    ['17h00 ngày 05/03/2023', '17h00 ngày 5/3/2023'],
    ['Tháng 6/2023', 'T6/2023', 'T.6/2023', '6/2023', '06-2023', 'tháng 06 năm 2023', 'tháng sáu năm 2023'],
    ['Trong tháng 1/2026', 'Trong tháng 01/2026', 'trong Tháng 1-2026'],
    ['Trước tháng 6/2023', 'Trước 6/2023'],
    [
      'Quý IV/2023',
      'Quý 4/2023',
      'quí IV-2023',
      'Q4/2023',
      'QIV/2023',
      'Quý IV năm 2023',
      'IV/2023',
      'QUÝ 4 2023',
    ],
    ['Quý IV', 'Quý 4', 'Q4', 'quý tư'],
    ['Trong Quý I', 'trong quý 1'],
    ['Hết Quý III', 'hết quý 3'],
    ['Quý II và Quý III/2026', 'quý 2 và quý 3/2026'],
    ['Quý II - Quý III/2026', 'Quý II – Quý III/2026', 'quý 2-quý 3/2026', 'Q2-Q3/2026'],
    ['Quý I-III/2023', 'Quý 1 - 3/2023', 'quý I–III năm 2023'],
    ['Quý I, II/2023', 'Quý I,II/2023', 'Quý 1, 2/2023'],
    ['Tháng 3-6/2023', 'Tháng 03 - 06/2023', 'T3-6/2023'],
    ['Tháng 3/2023 - Tháng 6/2023', 'Tháng 3/2023-tháng 6/2023', 'T3/2023 – T6/2023'],
    ['Từ tháng 3 đến tháng 6/2023', 'từ tháng 03 đến tháng 06 năm 2023'],
    ['01/03 - 30/06/2023', '01/3 - 30/6/2023', '1/3-30/6/2023'],
    ['28/06 - 05/07/2026', '28/6-5/7/2026'],
    ['20-25/03/2023', '20 - 25/3/2023'],
    ['6 tháng đầu năm 2023', '06 tháng đầu năm 2023', 'sáu tháng đầu năm 2023', '6T đầu năm 2023'],
    ['6 tháng cuối năm', '06 tháng cuối năm'],
    ['Nửa đầu năm 2023', 'nửa đầu năm 2023'],
    ['Năm 2023', '2023', 'NĂM 2023', 'năm 2023.'],
    ['Trong năm 2023', 'trong 2023'],
    ['2021-2025', '2021 - 2025', '2021 – 2025'],
    ['Giai đoạn 2021-2025', 'giai đoạn 2021 - 2025', 'GIAI ĐOẠN 2021–2025'],
    ['GĐ 2021-2025', 'gđ 2021 - 2025'],
    ['Năm 2023-2024', 'năm 2023 - 2024'],
    ['Năm 2025 và những năm tiếp theo', '2025 và những năm tiếp theo'],
    ['Hàng năm', 'HÀNG NĂM', 'hàng  năm'],
    ['Hằng năm', 'hằng năm;'],
    ['Trước ngày 15/08 hàng năm', 'trước ngày 15/8 hàng năm'],
    ['Quý IV hàng năm', 'quý 4 hàng năm'],
    ['Thường xuyên', 'THƯỜNG XUYÊN.', 'thường xuyên'],
    ['Đã hoàn thành', 'ĐÃ HOÀN THÀNH', 'đã hoàn thành'],
    ['Đã HT', 'đã ht'],
    ['x', 'x', ' x '],
    ['Thời gian thực hiện: Từ tháng 3 đến tháng 6/2023', 'Thời gian thực hiện: Từ T3 đến T6/2023'],
    ['Quý I/2023. Kết thúc: Tháng 6/2023', 'Quý 1/2023. Kết thúc: T6/2023'],
    ['Thứ Sáu, ngày 05/03/2023', 'Thứ Sáu, ngày 5/3/2023'],
    ['Quý I/2023 - đã hoàn thành', 'quý I/2023 – đã hoàn thành'],
    ['Quý I/2023\nQuý III/2023', 'Q1/2023 \n Q3/2023'],
    ['a) Trước 30/06/2023\nb) Trước 31/12/2023', 'a) trước 30/6/2023\nb) trước 31/12/2023'],
  ])('%j', (text, ...inputs) => {
    for (const input of [...inputs, text]) expect(parseDeadline(input, noYear).text).toBe(text);
  });

  it.each([
    'Sau khi Chính phủ có văn bản chỉ đạo, hướng dẫn của các Bộ, ngành.',
    'Hoàn thành trong năm 2022, phải đạt ít nhất 20% TTHC được phân cấp',
    '100 ngày kể từ ngày ban hành',
    'Trước 30/6/2023 (đối với cấp xã)',
    'Quý 5/2023',
    '31/02/2023',
    'năm học 2022-2023',
    'Quy IV/2023',
  ])('leaves %j as it is', (text) => {
    expect(parseDeadline(`  ${text.replace(' ', '\u00A0 ')} `, noYear).text).toBe(text);
  });

  it.each([
    ['05/03/2023', '5/3/2023'],
    ['ngày 05 tháng 03 năm 2023', 'Ngày 5/3/2023'],
    ['01/03 - 30/06/2023', '1/3 - 30/6/2023'],
    ['Trước 10/02/2026', 'Trước 10/2/2026'],
    ['31/12/2023', '31/12/2023'],
  ])('writes %j plainly as %j', (input, text) => {
    expect(parseDeadline(input, noYear, 'plain').text).toBe(text);
  });

  it('adds no year that is not written', () => {
    expect(parseDeadline('quý 1', { planYear: 2023 })).toMatchObject({ end: '2023-03-31', text: 'Quý I' });
  });
});
