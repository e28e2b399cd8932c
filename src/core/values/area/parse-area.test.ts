import { describe, expect, it } from 'vitest';
import { buildAreaCatalog } from '../../catalog/areas';
import { parseArea } from './parse-area';
import { areaCodes } from './types';

const catalog = buildAreaCatalog({});
const eGovernment = 'Xây dựng, phát triển Chính quyền điện tử, Chính quyền số';

describe('the area of a section', () => {
  it.each([
    // the sections of a department's table, number and title in one cell
    ['I. CẢI CÁCH THỂ CHẾ', 'the-che', 'Cải cách thể chế'],
    ['II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH (TTHC)', 'thu-tuc', 'Cải cách thủ tục hành chính'],
    [
      'III. CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC',
      'bo-may',
      'Cải cách tổ chức bộ máy hành chính nhà nước',
    ],
    ['IV. CẢI CÁCH CÔNG VỤ', 'cong-vu', 'Cải cách chế độ công vụ'],
    ['V. CẢI CÁCH TÀI CHÍNH CÔNG', 'tai-chinh-cong', 'Cải cách tài chính công'],
    ['VI. XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ', 'chinh-quyen-so', eGovernment],
    // a town's seventh
    ['CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH VÀ TUYÊN TRUYỀN', 'chi-dao-dieu-hanh', 'Chỉ đạo, điều hành'],
    // other numbers
    ['A. Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['1. Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['2.1. Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['2.1 Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['I - Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['I/ Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['I CẢI CÁCH THỂ CHẾ', 'the-che', 'Cải cách thể chế'],
    ['VI XÂY DỰNG CHÍNH QUYỀN SỐ', 'chinh-quyen-so', eGovernment],
    ['(1) Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['Phần I: Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['Lĩnh vực 1. Cải cách thể chế', 'the-che', 'Cải cách thể chế'],
    ['I.\nCẢI CÁCH\nTHỂ CHẾ', 'the-che', 'Cải cách thể chế'],
  ])('%s', (text, code, title) => {
    expect(parseArea(text, catalog)).toEqual({ code, title });
  });

  it.each([
    ['II. HẠ TẦNG SỐ', 'Hạ tầng số'],
    ['VIII. ÁP DỤNG ISO', 'Áp dụng ISO'],
    ['Kinh tế số', 'Kinh tế số'],
    ['Vi phạm hành chính', 'Vi phạm hành chính'],
    ['XỬ LÝ VI PHẠM', 'Xử lý vi phạm'],
    ['VI PHẠM HÀNH CHÍNH', 'Vi phạm hành chính'],
    ['VI. VI PHẠM HÀNH CHÍNH', 'Vi phạm hành chính'],
    ['Ý kiến của người dân', 'Ý kiến của người dân'],
    ['Nội dung chính', 'Nội dung chính'],
    ['III.', 'III.'],
    ['', ''],
  ])('%s is a group of its own', (text, title) => {
    expect(parseArea(text, catalog)).toEqual({ code: 'khac', title });
  });

  it('knows every canonical title again', () => {
    for (const code of areaCodes) {
      const title = catalog.title(code);
      expect(parseArea(title, catalog)).toEqual({ code, title });
    }
  });
});
