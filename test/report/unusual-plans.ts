import type { TestCell } from '../support/grid';
import { workbookBytes, type TestSheet } from '../support/workbook';

const title: TestCell[][] = [['PHỤ LỤC'], ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023'], []];

function plan(rows: readonly (readonly TestCell[])[], more: Partial<TestSheet> = {}): Uint8Array {
  return workbookBytes([{ name: 'Phụ lục', rows: [...title, ...rows], ...more }]);
}

const header = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn', 'Tình trạng'];

/** Plans in which something that most plans have is missing, or is there in another way. Headers stand in row 4. */
export const unusualPlans: Readonly<Record<string, Uint8Array>> = {
  'no budget': plan([
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tình trạng'],
    ['I', 'CẢI CÁCH THỂ CHẾ'],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 'Quý II/2023', 'Đã hoàn thành'],
    [2, 'Kiểm tra văn bản', 'Phòng Tư pháp', 'Quý IV/2023', 'Đang thực hiện'],
  ]),
  'no status': plan([
    header.slice(0, 5),
    ['I', 'CẢI CÁCH THỂ CHẾ', null, 15],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 5, 'Quý II/2023'],
    [2, 'Kiểm tra văn bản', 'Phòng Tư pháp', 10, 'Quý IV/2024'],
    [null, 'Tổng cộng', null, 15],
  ]),
  'no deadline and no agency': plan([
    ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Kinh phí (triệu đồng)', 'Tình trạng'],
    [1, 'Rà soát văn bản', 'Báo cáo', 5, 'Đã hoàn thành'],
    [2, 'Kiểm tra văn bản', 'Kế hoạch', 'Lồng ghép', 'Chưa thực hiện'],
  ]),
  'one section': plan([
    header,
    ['I', 'CẢI CÁCH THỂ CHẾ'],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 5, 'Quý II/2023', 'Hoàn thành'],
  ]),
  'no section': plan([
    header,
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', '7 triệu', 'Quý II/2023', 'Quá hạn'],
    [2, 'Kiểm tra', null, '1.500', null, 'Tạm dừng'],
    [3, 'Tập huấn', 'Sở Nội vụ; Sở Tài chính', -2, 'Thường xuyên', ''],
  ]),
  ticks: plan([
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tình trạng', null, null],
    [null, null, null, null, 'Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 'Quý II/2023', 'x', null, null],
    [2, 'Kiểm tra văn bản', 'Phòng Tư pháp', 'Quý II/2023', null, 'x', null],
    [3, 'Tập huấn', 'Phòng Nội vụ', 'Quý IV/2023', null, null, 'x'],
    [4, 'Sơ kết', 'Phòng Nội vụ', 'Quý IV/2023', 'x', 'x', null],
    [5, 'Tổng kết', 'Phòng Nội vụ', 'Quý IV/2023', null, '-', null],
  ]),
  shares: plan([
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tỷ lệ hoàn thành (%)', 'Ngày hoàn thành'],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 'Quý II/2023', 100, '15/8/2023'],
    [2, 'Kiểm tra văn bản', 'Phòng Tư pháp', 'Quý II/2023', 40, null],
    [3, 'Tập huấn', 'Phòng Nội vụ', 'Quý IV/2023', '0%', null],
    [4, 'Sơ kết', 'Phòng Nội vụ', 'Quý IV/2023', null, '20/12/2023'],
  ]),
  'money in đồng, by source, with what was spent': plan([
    [
      'STT',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Tổng kinh phí (đồng)',
      'NSNN',
      'Xã hội hóa',
      'Kinh phí đã chi (đồng)',
      'Thời hạn',
    ],
    ['I', 'CẢI CÁCH THỂ CHẾ', null, 30_500_000],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 20_500_000, 20_000_000, 500_000, 12_345_678, 'Quý II/2023'],
    [2, 'Kiểm tra văn bản', 'Phòng Tư pháp', null, 4_000_000, 6_000_000, null, 'Quý IV/2023'],
    [null, 'Tổng cộng', null, 31_000_000],
  ]),
  'merged and torn': plan(
    [
      header,
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      [1, 'Rà soát văn bản', 'Phòng Tư pháp', 10, 'Quý II/2023', 'Hoàn thành'],
      [2, 'Kiểm tra văn bản', 'Phòng Nội vụ', null, 'Quý IV/2023', null],
      [3, 'Tập huấn nghiệp vụ cho', 'Phòng Nội vụ', 4, 'Quý III/2023', 'Đang'],
      [null, 'công chức cấp xã', null, null, null, 'thực hiện'],
    ],
    { merges: ['D6:D7', 'F6:F7'], hiddenRows: [7] },
  ),
  'groups of its own, formulas, quotes and wildcards': plan([
    header,
    ['A', "TUYÊN TRUYỀN 'NỘI BỘ' * ?", null, { v: 12, formula: '=SUM(D6:D7)' }],
    [1, '=Rà soát "văn bản"', 'Ban Quản lý chợ * Phú Bài', 5, 'Quý II/2023', 'Đã họp * lần?'],
    [2, '+Kiểm tra', "Tổ 'công tác'", 7, '30/6/2023', '~Hoàn thành'],
    ['B', 'KHÁC', null, 9],
    [1, '@Tập huấn', '-Phòng Nội vụ', 8, 'Năm 2023', 'Hoàn thành'],
  ]),
  'apostrophes in the name of the sheet': plan(
    [
      header,
      ['I', 'CẢI CÁCH THỂ CHẾ', null, 5],
      [1, 'Rà soát văn bản', 'Phòng Tư pháp', 5, 'Quý II/2023', 'Hoàn thành'],
    ],
    { name: "Kế hoạch 'CCHC' (1)" },
  ),
  'money in tỷ, shares and long words for a status': plan([
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (tỷ đồng)', 'Thời hạn', 'Tình trạng'],
    ['I', 'CẢI CÁCH THỂ CHẾ', null, 1.75],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 0.5, 'Quý II/2023', 'Đã hoàn thành '.repeat(12)],
    [2, 'Kiểm tra kỷ luật hành chính', 'Phòng Nội vụ; Phòng Tư pháp', 1.25, 'Quý IV/2023', '50 %'],
    [3, 'Tập huấn nghiệp vụ', 'Phòng Nội vụ', '3 triệu', '2023', 0.5],
    [null, 'Tổng cộng', null, 1.753],
  ]),
  'money in nghìn, negative too': plan([
    ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kinh phí (nghìn đồng)', 'Thời hạn', 'Tình trạng'],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 500.123, 'Quý II/2023', 'x'],
    [2, 'Kiểm tra kỷ luật hành chính', 'Phòng Nội vụ', -1250, 'Quý IV/2023', 'Trong hạn'],
    [3, 'Tập huấn nghiệp vụ', 'Phòng Nội vụ', '1.234,5', 'Thường xuyên', ''],
    [null, 'Tổng cộng', null, -749.877],
  ]),
  'sections inside sections, a task before them': plan([
    header,
    [0, 'Việc ngoài mục', 'Phòng Tư pháp', 2, 'Quý I/2023', 'Hủy'],
    ['A', 'NHÓM CHUNG', null, 10],
    ['I', 'CẢI CÁCH THỂ CHẾ', null, 10],
    [1, 'Rà soát văn bản', 'Phòng Tư pháp', 3, 'Quý II/2023', 'Hoàn thành'],
    ['II', 'CẢI CÁCH TÀI CHÍNH CÔNG', null, 7],
    [1, 'Kiểm tra kỷ luật hành chính', 'Phòng Nội vụ', 7, 'Quý IV/2023', 'Đang thực hiện'],
    ['B', 'NHÓM HAI', null, 5],
    [1, 'Tuyên truyền', 'Phòng Nội vụ', 5, 'Quý IV/2023', 'Đang thực hiện'],
    [null, 'Tổng cộng', null, 17],
  ]),
  'spaces of all kinds': plan([
    header,
    [1, 'Rà soát văn bản', ' Phòng  Tư pháp ', '5 ', ' Quý II/2023 ', ' hoàn  thành '],
    [2, 'Kiểm tra kỷ luật', 'Phòng Nội vụ', '\u00A0', 'Quý IV/2023', '\u00A0Đang thực hiện\u00A0'],
    [3, 'Tập huấn', 'Phòng Nội vụ', ' - ', 'Quý IV/2023', 'HOÀN THÀNH.'],
    [4, 'Sơ kết', 'Phòng Nội vụ', '0', 'Quý IV/2023', 'hoan thanh'],
  ]),
};
