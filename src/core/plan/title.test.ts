import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../catalog/build';
import { defaultSettings } from '../settings/settings';
import { readTitle, unitLine } from './title';

const { agencies } = buildCatalog(defaultSettings.dictionary);
const read = (texts: readonly string[], sheet = 'Phụ lục') =>
  readTitle(
    texts.map((text, index) => ({ cell: { row: index + 1, col: 1 }, text })),
    sheet,
    agencies,
  );

describe('the time of a plan', () => {
  it.each([
    [['NHIỆM VỤ CỤ THỂ TRIỂN KHAI CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2023'], 2023],
    [['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH', 'NĂM 2024'], 2024],
    [['Chương trình công tác 6 tháng đầu năm 2025'], 2025],
    [['Kết quả thực hiện Quý I/2023'], 2023],
    [['KẾ HOẠCH CCHC 2024'], 2024],
    // the programme around a yearly plan
    [['Kế hoạch năm 2022 thực hiện Chương trình tổng thể giai đoạn 2021-2030'], 2022],
    [['KẾ HOẠCH NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030'], 2025],
  ])('%j is the year %d', (texts, year) => {
    expect(read(texts)).toMatchObject({ year, period: null });
  });

  it.each([
    [['CỦA SỞ GIÁO DỤC VÀ ĐÀO TẠO GIAI ĐOẠN 2021-2025 VÀ ĐỊNH HƯỚNG ĐẾN NĂM 2030'], 2021, 2025],
    [['Kế hoạch giai đoạn 2021 – 2025'], 2021, 2025],
    [['Kế hoạch từ năm 2022 đến năm 2025'], 2022, 2025],
    [['KẾ HOẠCH NĂM HỌC 2023-2024'], 2023, 2024],
  ])('%j is the period %d to %d', (texts, from, to) => {
    expect(read(texts)).toMatchObject({ year: null, period: { from, to } });
  });

  it('looks for the year in the name of the sheet last', () => {
    expect(read(['PHỤ LỤC'], 'KH 2023').year).toBe(2023);
    expect(read(['KẾ HOẠCH NĂM 2024'], 'KH 2023').year).toBe(2024);
    expect(read(['PHỤ LỤC']).year).toBeNull();
  });

  it('does not take the year of a document or of the day of issue', () => {
    const issue = '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 30/12/2022 của UBND huyện)';
    expect(read([issue]).year).toBeNull();
    expect(read(['Thực hiện Nghị quyết số 05/2021/NQ-HĐND']).year).toBeNull();
  });
});

describe('the issue of a plan', () => {
  it.each([
    [
      '(Ban hành kèm theo Quyết định số 3951/QĐ-UBND ngày 30/12/2022 của UBND thị xã)',
      '2022-12-30',
      2022,
      'UBND thị xã',
    ],
    [
      '(Kèm theo Kế hoạch số 5/KH-UBND ngày 05 tháng 01 năm 2023 của UBND tỉnh)',
      '2023-01-05',
      2023,
      'UBND tỉnh',
    ],
    [
      '(Ban hành kèm theo Quyết định số:              /QĐ-UBND ngày         /12/2022 của UBND thị xã)',
      null,
      2022,
      'UBND thị xã',
    ],
    ['(Kèm theo Kế hoạch số …/KH-SNV ngày … tháng … năm 2022 của Sở Nội vụ)', null, 2022, 'Sở Nội vụ'],
    ['Hương Thủy, ngày 30 tháng 12 năm 2022', '2022-12-30', 2022, null],
    ['(Kèm theo Kế hoạch số     /KH-UBND)', null, null, null],
  ])('reads %j', (line, issued, issuedYear, agency) => {
    expect(read(['PHỤ LỤC', 'KẾ HOẠCH NĂM 2023', line])).toMatchObject({ issued, issuedYear, agency });
  });

  it('finds the agency on a line of its own', () => {
    expect(read(['SỞ NỘI VỤ', 'KẾ HOẠCH NĂM 2023']).agency).toBe('SỞ NỘI VỤ');
  });
});

it('finds the line that states the unit', () => {
  const lines = ['KẾ HOẠCH', 'Đơn vị tính: triệu đồng'].map((text, row) => ({ cell: { row, col: 1 }, text }));
  expect(unitLine(lines)).toBe('trieu');
  expect(unitLine(lines.slice(0, 1))).toBeNull();
});
