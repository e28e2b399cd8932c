import type { TestCell } from './grid';

const tasks = [
  'Kế hoạch kiểm tra công vụ',
  'Rà soát thủ tục hành chính',
  'Tổ chức bồi dưỡng cán bộ, công chức',
  'Xây dựng kế hoạch tuyên truyền',
  'Đánh giá sự hài lòng của người dân',
  'Duy trì chuyên mục trên Cổng thông tin điện tử',
  'Công bố danh mục dịch vụ công trực tuyến',
];

/** A table with these columns from D on and one task a row, from row 4 on. */
export function tableWith(headers: readonly string[], rows: readonly (readonly TestCell[])[]): TestCell[][] {
  return [
    ['Stt', 'Nhiệm vụ', 'Cơ quan chủ trì', ...headers],
    ...rows.map((cells, index) => [
      index + 1,
      `${tasks[index % tasks.length] ?? ''}${index < tasks.length ? '' : ` lần ${index}`}`,
      'Phòng Nội vụ',
      ...cells,
    ]),
  ];
}

/** Tasks with these deadlines in D4, D5 … */
export function deadlines(...cells: readonly TestCell[]): TestCell[][] {
  return tableWith(
    ['Thời hạn'],
    cells.map((cell) => [cell]),
  );
}

/** Tasks with deadline (D), status (E) and finish date (F). */
export function tracking(...rows: readonly (readonly TestCell[])[]): TestCell[][] {
  return tableWith(['Thời hạn', 'Tình trạng', 'Ngày hoàn thành'], rows);
}
