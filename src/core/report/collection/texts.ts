import type { Text } from '../../i18n/text';

export const texts = {
  summarySheet: { vi: 'Tổng hợp', en: 'Summary' },
  reconciliationSheet: { vi: 'Đối chiếu', en: 'Reconciliation' },
  dataSheet: { vi: 'Dữ liệu', en: 'Data' },

  summaryTitle: {
    vi: 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC KẾ HOẠCH',
    en: 'SUMMARY OF THE IMPLEMENTATION OF PLANS',
  },
  reconciliationTitle: { vi: 'ĐỐI CHIẾU SỐ LIỆU KINH PHÍ CÁC KẾ HOẠCH', en: 'RECONCILIATION OF THE PLANS' },
  dataTitle: { vi: 'DỮ LIỆU TỪNG NHIỆM VỤ CỦA CÁC KẾ HOẠCH', en: 'DATA OF EVERY TASK OF THE PLANS' },
  asOf: { vi: 'Số liệu tính đến ngày', en: 'Figures as of' },
  planCount: { vi: 'Số kế hoạch:', en: 'Number of plans:' },
  taskCount: { vi: 'Số nhiệm vụ:', en: 'Number of tasks:' },

  sameFile: {
    vi: 'Tệp {file} và tệp {earlier} có nội dung giống nhau: chỉ tính tệp {earlier}.',
    en: 'The files {file} and {earlier} hold the same plan: only {earlier} is counted.',
  },
  similarFile: {
    vi: 'Tệp {file} và tệp {earlier} có cùng tiêu đề, cùng nhiệm vụ nhưng số liệu khác nhau: cả hai đều được tính, cần kiểm tra để không tính hai lần.',
    en: 'The files {file} and {earlier} have the same title and tasks but different figures: both are counted, check that nothing is counted twice.',
  },
  unreadFiles: {
    vi: '{count} tệp không đọc được, nêu ở cuối trang này.',
    en: '{count} file(s) could not be used; see the end of this sheet.',
  },
  nothing: { vi: 'Không có nhiệm vụ nào để tổng hợp.', en: 'There are no tasks to sum up.' },
  withoutTasks: { vi: 'Không có nhiệm vụ nào trong: {files}.', en: 'There are no tasks in: {files}.' },

  byFile: { vi: 'Theo kế hoạch', en: 'By plan' },
  byArea: { vi: 'Theo lĩnh vực', en: 'By area' },
  failedFiles: { vi: 'Tệp không đọc được', en: 'Files that could not be used' },

  fileNumber: { vi: 'TT tệp', en: 'File no.' },
  file: { vi: 'Tệp', en: 'File' },
  agency: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  plans: { vi: 'Số kế hoạch', en: 'Plans' },
  errors: { vi: 'Lỗi', en: 'Errors' },
  warnings: { vi: 'Cảnh báo', en: 'Warnings' },
  reviews: { vi: 'Cần xem', en: 'To review' },
  reason: { vi: 'Lý do', en: 'Reason' },

  noSections: {
    vi: 'Các kế hoạch không chia theo lĩnh vực hay nhóm nhiệm vụ.',
    en: 'The plans are not divided by area or group.',
  },
  untracked: {
    vi: 'Không có kế hoạch nào có cột tình trạng, tiến độ hay ngày hoàn thành nên không thống kê kết quả thực hiện; “Chưa rõ” là nhiệm vụ đã qua thời hạn.',
    en: 'No plan has a column of status, progress or completion, so results are not counted; “Unclear” are the tasks past their deadline.',
  },
  noStatuses: {
    vi: 'Không có kế hoạch nào có cột tình trạng hoặc thời hạn nên không thống kê tình trạng thực hiện.',
    en: 'No plan has a column of status or deadline, so statuses are not counted.',
  },
  someUntracked: {
    vi: 'Không có cột tình trạng, tiến độ hay ngày hoàn thành nên không tính tỷ lệ riêng; nhiệm vụ vẫn nằm trong các dòng tổng: {files}.',
    en: 'Without a column of status, progress or completion, so without shares of their own; their tasks are in the totals: {files}.',
  },
  noBudget: {
    vi: 'Không có kế hoạch nào có cột kinh phí nên không tổng hợp kinh phí.',
    en: 'No plan has a budget column, so amounts are left out.',
  },
  someWithoutBudget: { vi: 'Không có cột kinh phí: {files}.', en: 'Without a budget column: {files}.' },
  someWithoutSpent: {
    vi: 'Không theo dõi kinh phí đã chi: {files}.',
    en: 'Money spent is not tracked: {files}.',
  },
  unclearBudget: {
    vi: 'Ô kinh phí chưa rõ số tiền không cộng vào kinh phí.',
    en: 'Budget cells that hold no clear amount are not in the budget.',
  },
  unclearSpent: {
    vi: 'Có {count} ô kinh phí đã chi chưa rõ số tiền, không cộng vào tổng.',
    en: '{count} cell(s) of money spent hold no clear amount and are not in the totals.',
  },

  differing: { vi: 'Số dòng lệch:', en: 'Rows that differ:' },
  undecided: { vi: 'Số dòng chưa kết luận:', en: 'Rows left open:' },
  openReason: { vi: 'Lý do chưa kết luận', en: 'Why it is open' },
  unreadableSum: { vi: 'Ô không ghi số tiền rõ ràng', en: 'The cell holds no clear amount' },
  noTasksInside: { vi: 'Không có nhiệm vụ để cộng', en: 'There are no tasks to add up' },
  unclearCells: { vi: 'Chưa rõ số tiền: {cells}', en: 'No clear amount: {cells}' },
  moreCells: { vi: '{cells} và {count} ô khác', en: '{cells} and {count} more' },
  partOfOther: { vi: 'Chỉ là một phần của tổng khác', en: 'Only a part of another total' },
  nothingStated: {
    vi: 'Các kế hoạch không ghi số cộng hoặc số tiền bằng chữ để đối chiếu.',
    en: 'The plans state no sums of tasks and no amounts in words to compare.',
  },
  someStateNothing: {
    vi: 'Không ghi số cộng hoặc số tiền bằng chữ để đối chiếu: {files}.',
    en: 'Without sums of tasks or amounts in words to compare: {files}.',
  },

  dataAbout: {
    vi: 'Lập từ {count} kế hoạch, mỗi nhiệm vụ một dòng; trang “{sheet}” cộng từ bảng này. Số tiền tính bằng triệu đồng.',
    en: 'Made from {count} plan(s), one row a task; the sheet “{sheet}” adds up this table. Amounts are in million VND.',
  },
} as const satisfies Readonly<Record<string, Text>>;
