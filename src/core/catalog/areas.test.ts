import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCodes } from '../values/area/types';
import { areaKey, buildAreaCatalog } from './areas';
import data from './data/areas.json';
import { areasSchema } from './schema';

const catalog = buildAreaCatalog({});
const { areas } = areasSchema.parse(data);
const named = areaCodes.flatMap((code) =>
  code === 'khac'
    ? []
    : [areas[code].title, ...areas[code].names.map(({ name }) => name)].map((name) => ({ name, code })),
);

describe('the titles of reform areas', () => {
  it.each([
    // Nghị quyết 76/NQ-CP
    ['Cải cách thể chế', 'the-che'],
    ['Cải cách thủ tục hành chính', 'thu-tuc'],
    ['Cải cách tổ chức bộ máy hành chính nhà nước', 'bo-may'],
    ['Cải cách chế độ công vụ', 'cong-vu'],
    ['Cải cách tài chính công', 'tai-chinh-cong'],
    ['Xây dựng, phát triển Chính phủ điện tử, Chính phủ số', 'chinh-quyen-so'],
    // tables of a town and of a department
    ['CẢI CÁCH THỦ TỤC HÀNH CHÍNH (TTHC)', 'thu-tuc'],
    ['CẢI CÁCH CÔNG VỤ', 'cong-vu'],
    ['XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ', 'chinh-quyen-so'],
    ['CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH VÀ TUYÊN TRUYỀN', 'chi-dao-dieu-hanh'],
    ['Tổ chức chỉ đạo, điều hành', 'chi-dao-dieu-hanh'],
    ['Xây dựng Chính quyền điện tử hướng tới Chính quyền số', 'chinh-quyen-so'],
    ['Nhóm giải pháp về chỉ đạo, điều hành', 'chi-dao-dieu-hanh'],
    // the programme of 2011-2020
    ['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'cong-vu'],
    ['Hiện đại hóa hành chính', 'chinh-quyen-so'],
    ['Hiện đại hoá hành chính', 'chinh-quyen-so'],
    // introductions, abbreviations, years
    ['Về cải cách thể chế', 'the-che'],
    ['Lĩnh vực cải cách thể chế', 'the-che'],
    ['Nhiệm vụ cải cách tài chính công', 'tai-chinh-cong'],
    ['Công tác cải cách TTHC năm 2024', 'thu-tuc'],
    ['Cải cách tài chính công giai đoạn 2021 - 2025', 'tai-chinh-cong'],
    ['Công tác chỉ đạo, điều hành cải cách hành chính', 'chi-dao-dieu-hanh'],
    ['Công tác chỉ đạo, điều hành CCHC:', 'chi-dao-dieu-hanh'],
    ['Xây dựng & phát triển CQĐT, CQS', 'chinh-quyen-so'],
    ['TTHC', 'thu-tuc'],
    ['  cải   cách\nthể chế ', 'the-che'],
  ])('%s', (title, code) => {
    expect(catalog.find(title)).toBe(code);
    expect(catalog.find(title.normalize('NFD'))).toBe(code);
  });

  it.each([
    // groups of plans on digital transformation
    'Thể chế',
    'Hạ tầng số',
    'Dữ liệu số',
    'Nền tảng số',
    'Kinh tế số',
    'Xã hội số',
    'Nguồn nhân lực',
    'Chuyển đổi số',
    // a group of its own in some plans
    'Áp dụng ISO',
    // sentences and fragments
    'Tiếp tục đẩy mạnh cải cách thủ tục hành chính tại bộ phận một cửa',
    'Kế hoạch kiểm tra công tác cải cách hành chính; kiểm tra công vụ',
    'Xây dựng kế hoạch tuyên truyền CCHC năm 2023 của thị xã',
    'Báo cáo cải cách tài chính công',
    'Cải cách tư pháp',
    'Cải cách',
    'Công tác',
    'Cải cách hành chính',
    'Cai cach the che',
    'Năm 2023',
    '',
  ])('%s is no reform area', (title) => {
    expect(catalog.find(title)).toBeNull();
  });

  it('does not read a paragraph', () => {
    expect(catalog.find('Cải cách thể chế '.padEnd(200, '.'))).toBeNull();
  });
});

describe('the data of the reform areas', () => {
  it.each(named)('$name finds itself', ({ name, code }) => {
    expect(catalog.find(name)).toBe(code);
  });

  it('gives no title to two areas', () => {
    const codes = new Map(named.map(({ name, code }) => [areaKey(name), code]));
    expect(named.filter(({ name, code }) => codes.get(areaKey(name)) !== code)).toEqual([]);
  });

  it('finds the canonical title of every area in any case', () => {
    for (const code of areaCodes) {
      if (code !== 'khac') expect(catalog.find(catalog.title(code).toUpperCase())).toBe(code);
    }
  });

  it('hears no title in a title with a foreign word more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.constantFrom('kế hoạch', 'số liệu', 'đẩy mạnh'),
        ({ name }, word) => {
          expect(catalog.find(`${word} ${name}`)).toBeNull();
          expect(catalog.find(`${name} ${word}`)).toBeNull();
        },
      ),
    );
  });
});

describe("the user's dictionary of areas", () => {
  it('adds titles', () => {
    const own = buildAreaCatalog({ 'chinh-quyen-so': ['Chuyển đổi số', 'Áp dụng ISO'] });
    expect(own.find('ÁP DỤNG ISO')).toBe('chinh-quyen-so');
    expect(own.find('Cải cách thể chế')).toBe('the-che');
  });

  it('wins over the built-in data', () => {
    const own = buildAreaCatalog({ 'thu-tuc': ['Tuyên truyền'], khac: ['Hiện đại hóa hành chính'] });
    expect(own.find('Công tác tuyên truyền')).toBe('thu-tuc');
    expect(own.find('Hiện đại hóa hành chính')).toBeNull();
    expect(catalog.find('Hiện đại hóa hành chính')).toBe('chinh-quyen-so');
  });
});
