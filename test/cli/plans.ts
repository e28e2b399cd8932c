import type { TestCell } from '../support/grid';
import type { TestSheet } from '../support/workbook';

const title: TestCell[][] = [['PHỤ LỤC'], ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023'], []];
const header = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Kinh phí (triệu đồng)', 'Thời hạn'];

/** A plan without a fault; its header stands in row 4, its tasks in rows 6, 7 and 9, its total in row 10. */
export const soundRows: readonly (readonly TestCell[])[] = [
  ...title,
  header,
  ['I', 'CẢI CÁCH THỂ CHẾ', null, null, 15, null],
  [1, 'Rà soát văn bản', 'Báo cáo', 'Phòng Tư pháp', 5, 'Quý II/2023'],
  [2, 'Kiểm tra văn bản', 'Kế hoạch', 'Phòng Tư pháp', 10, 'Quý IV/2023'],
  ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', null, null, 20, null],
  [1, 'Rà soát thủ tục', 'Báo cáo', 'Phòng Nội vụ', 20, 'Trước ngày 30/11/2023'],
  [null, 'Tổng cộng', null, null, 35, null],
];

export function sheetOf(rows: readonly (readonly TestCell[])[], more: Partial<TestSheet> = {}): TestSheet {
  return { name: 'Phụ lục', rows, ...more };
}

/** The sound plan with other contents in some cells: `{ C6: 'Báo  cáo' }`. */
export function changed(cells: Readonly<Record<string, TestCell>>): TestCell[][] {
  const rows = soundRows.map((row) => [...row]);
  for (const [address, cell] of Object.entries(cells)) {
    const row = rows[Number(address.slice(1)) - 1];
    if (row) row[address.charCodeAt(0) - 65] = cell;
  }
  return rows;
}
