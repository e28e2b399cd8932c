import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../test/support/grid';
import { readerOf } from '../../../test/support/plan';
import { samplePlan, samples } from '../../../test/support/samples';
import { planTitle } from './plan-title';

const table = [
  ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì'],
  [1, 'Rà soát văn bản của địa phương', 'Phòng Tư pháp'],
  [2, 'Công khai thủ tục hành chính', 'Văn phòng'],
];

function titleOf(...lines: string[]): string[] {
  return planTitle(readerOf({ rows: [] })(gridOf([...lines.map((line) => [line]), ...table])));
}

describe('planTitle', () => {
  it('is what the samples call themselves', () => {
    expect(planTitle(samplePlan(samples.huongThuy))).toEqual([
      'NHIỆM VỤ CỤ THỂ TRIỂN KHAI CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2023',
    ]);
    expect(planTitle(samplePlan(samples.giaLai))).toEqual([
      'BẢNG TRIỂN KHAI THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM CẢI CÁCH HÀNH CHÍNH',
      'CỦA SỞ GIÁO DỤC VÀ ĐÀO TẠO GIAI ĐOẠN 2021-2025 VÀ ĐỊNH HƯỚNG ĐẾN NĂM 2030',
    ]);
  });

  it('leaves out what stands above a title or belongs to other documents', () => {
    expect(
      titleOf(
        'Sở Nội vụ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 12/KH-SNV',
        'Huế, ngày 5 tháng 3 năm 2023',
        'PHỤ LỤC II',
        'KẾ HOẠCH  CẢI CÁCH\nHÀNH CHÍNH NĂM 2023',
        '(Kèm theo Quyết định số 5/QĐ-UBND ngày 5/3/2023)',
        'Đơn vị tính: triệu đồng',
      ),
    ).toEqual(['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023']);
  });
});
