import type { TestCell } from './grid';

/** The header of a table with the budget in column D, in million đồng; its rows start at row 4. */
export const moneyHeader = [
  'Stt',
  'Nội dung, nhiệm vụ',
  'Cơ quan chủ trì',
  'Kinh phí (triệu đồng)',
  'Thời gian hoàn thành',
] as const;

/** The same without any unit. */
export const unitlessHeader = moneyHeader.map((word) => word.replace(' (triệu đồng)', ''));

const tasks = [
  'Kế hoạch kiểm tra văn bản quy phạm pháp luật',
  'Kế hoạch kiểm soát thủ tục hành chính',
  'Tổ chức bồi dưỡng cán bộ, công chức',
  'Xây dựng kế hoạch tuyên truyền',
  'Duy trì chuyên mục trên Trang Thông tin điện tử',
];
const sections = ['CẢI CÁCH THỂ CHẾ', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 'CẢI CÁCH TÀI CHÍNH CÔNG'];
const numerals = ['I', 'II', 'III'];

/** A task; further cells go behind the deadline. */
export function taskRow(number: number, budget: TestCell, ...more: TestCell[]): TestCell[] {
  return [number, tasks[(number - 1) % tasks.length] ?? '', 'Phòng Nội vụ', budget, 'Quý IV/2023', ...more];
}

export function sectionRow(number: number, sum: TestCell = null): TestCell[] {
  return [numerals[number - 1] ?? '', sections[number - 1] ?? '', null, sum, null];
}

export function totalRow(sum: TestCell, label = 'Tổng'): TestCell[] {
  return [label, null, null, sum, null];
}

export function wordsRow(words: string): TestCell[] {
  return [words];
}

/** Tasks 1, 2, 3 … with these budgets, below the header. */
export function tableOf(
  budgets: readonly TestCell[],
  header: readonly TestCell[] = moneyHeader,
): TestCell[][] {
  return [[...header], ...budgets.map((budget, index) => taskRow(index + 1, budget))];
}
