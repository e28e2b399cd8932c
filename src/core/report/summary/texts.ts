import type { Text } from '../../i18n/text';

export const texts = {
  title: { vi: 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH', en: 'SUMMARY OF PLAN IMPLEMENTATION' },
  asOf: { vi: 'Tính đến ngày:', en: 'As of:' },
  taskCount: { vi: 'Số nhiệm vụ:', en: 'Number of tasks:' },
  unit: { vi: 'Đơn vị tính: triệu đồng', en: 'Unit: million VND' },
  noTasks: { vi: 'Kế hoạch chưa có nhiệm vụ nào.', en: 'The plan has no tasks yet.' },

  changed: {
    vi: 'Có {count} nhiệm vụ đã sửa thời hạn hoặc cơ quan sau khi lập bảng: hãy tổng hợp lại. ',
    en: '{count} task(s) had their deadline or agency edited since: please sum up again. ',
  },
  movedRows: {
    vi: 'Kế hoạch đã thêm hoặc bớt {count} dòng: hãy tổng hợp lại. ',
    en: '{count} row(s) of the plan were added or taken away: sum up again. ',
  },
  unclearBudgets: {
    vi: 'Có {count} ô kinh phí chưa rõ số tiền, không cộng vào tổng. ',
    en: '{count} budget cell(s) hold no clear amount and are not in the totals. ',
  },
  unclearSpent: {
    vi: 'Có {count} ô kinh phí đã chi chưa rõ số tiền, không cộng vào tổng. ',
    en: '{count} cell(s) of money spent hold no clear amount and are not in the totals. ',
  },
  unclearStatuses: {
    vi: 'Có {count} nhiệm vụ chưa rõ tình trạng. ',
    en: 'The status of {count} task(s) is unclear. ',
  },

  byArea: { vi: 'Theo lĩnh vực', en: 'By area' },
  byGroup: { vi: 'Theo nhóm nhiệm vụ', en: 'By group of tasks' },
  whole: { vi: 'Tình hình chung', en: 'The plan as a whole' },
  byLead: { vi: 'Theo cơ quan chủ trì', en: 'By lead agency' },
  byPeriod: { vi: 'Theo quý', en: 'By quarter' },
  reconciliation: { vi: 'Đối chiếu số liệu kinh phí', en: 'Reconciliation of amounts' },
  score: { vi: 'Điểm hoàn thành kế hoạch', en: 'Score for plan completion' },
  charts: { vi: 'Biểu đồ', en: 'Charts' },

  number: { vi: 'TT', en: 'No.' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  group: { vi: 'Nhóm nhiệm vụ', en: 'Group of tasks' },
  lead: { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  period: { vi: 'Thời hạn', en: 'Deadline' },
  tasks: { vi: 'Số nhiệm vụ', en: 'Tasks' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  share: { vi: 'Tỷ trọng kinh phí', en: 'Share of budget' },
  spent: { vi: 'Đã chi', en: 'Spent' },
  unclear: { vi: 'Ô kinh phí chưa rõ', en: 'Unclear budget cells' },
  other: { vi: 'Khác', en: 'Other' },
  ofDue: { vi: 'Tỷ lệ hoàn thành so với đến hạn', en: 'Done of those due' },
  ofAll: { vi: 'Tỷ lệ hoàn thành chung', en: 'Done of all' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  totalOnce: { vi: 'Tổng cộng (mỗi nhiệm vụ tính một lần)', en: 'Total (each task counted once)' },
  beforeSections: { vi: 'Nhiệm vụ ngoài các mục', en: 'Tasks outside the sections' },
  outsideSubsections: { vi: 'Nhiệm vụ không thuộc mục con', en: 'Tasks outside the subsections' },
  noLead: { vi: 'Chưa giao cơ quan chủ trì', en: 'No lead agency assigned' },

  sharesNote: {
    vi: 'Tỷ lệ so với đến hạn = hoàn thành : (hoàn thành + quá hạn); tỷ lệ chung = hoàn thành : (số nhiệm vụ - thường xuyên - hủy); hoàn thành gồm cả hoàn thành quá hạn.',
    en: 'Done of those due = done : (done + overdue); done of all = done : (tasks - standing - cancelled); done includes done late.',
  },
  untracked: {
    vi: 'Kế hoạch không có cột tình trạng, tiến độ hay ngày hoàn thành nên không thống kê kết quả thực hiện; “Chưa rõ” là nhiệm vụ đã qua thời hạn.',
    en: 'The plan has no column of status, progress or completion, so results are not counted; “Unclear” are the tasks past their deadline.',
  },
  neitherStatusNorDeadline: {
    vi: 'Kế hoạch không có cột tình trạng và thời hạn nên không thống kê tình trạng thực hiện.',
    en: 'The plan has no columns of status and deadline, so statuses are not counted.',
  },
  noBudget: {
    vi: 'Kế hoạch không có cột kinh phí nên không tổng hợp kinh phí.',
    en: 'The plan has no budget column, so amounts are left out.',
  },
  noSections: {
    vi: 'Kế hoạch không chia theo lĩnh vực hay nhóm nhiệm vụ.',
    en: 'The plan is not divided by area or group.',
  },
  noLeads: {
    vi: 'Kế hoạch không ghi cơ quan chủ trì nên không tổng hợp theo cơ quan.',
    en: 'The plan names no lead agencies, so there is no summary by agency.',
  },
  noDeadlines: {
    vi: 'Kế hoạch không có cột thời hạn nên không tổng hợp theo quý.',
    en: 'The plan has no column of deadlines, so there is no summary by quarter.',
  },
  severalLeads: {
    vi: 'Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan; kinh phí tính cho cơ quan ghi đầu tiên.',
    en: 'A task with several lead agencies counts under each of them; its budget under the first named.',
  },

  check: { vi: 'Số liệu đối chiếu', en: 'Compared amount' },
  cell: { vi: 'Ô trong kế hoạch', en: 'Cell of the plan' },
  stated: { vi: 'Kế hoạch ghi', en: 'Stated' },
  sum: { vi: 'Cộng từ nhiệm vụ', en: 'Sum of tasks' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  result: { vi: 'Kết quả', en: 'Result' },
  agrees: { vi: 'Khớp', en: 'Agrees' },
  differs: { vi: 'Lệch', en: 'Differs' },
  open: { vi: 'Chưa kết luận', en: 'Open' },
  unreadable: { vi: '?', en: '?' },
  ofColumn: { vi: '{what} - cột {column}', en: '{what} - column {column}' },
  totalRow: { vi: 'Dòng tổng', en: 'Total row' },
  words: { vi: 'Số tiền bằng chữ', en: 'Amount in words' },
  rowParts: {
    vi: 'Nhiệm vụ dòng {row}: tổng so với các cột thành phần',
    en: 'Task in row {row}: total against its parts',
  },
  moreRows: {
    vi: 'Còn {count} nhiệm vụ có tổng khác các cột thành phần: xem trang kết quả kiểm tra.',
    en: '{count} more task(s) whose total differs from its parts: see the findings.',
  },
  nothingStated: {
    vi: 'Kế hoạch không ghi số cộng nào để đối chiếu.',
    en: 'The plan states no sums to compare.',
  },
  openNote: {
    vi: 'Chưa kết luận: có ô không ghi số tiền rõ ràng, hoặc số cộng chỉ là một phần của tổng khác.',
    en: 'Open: some cell holds no clear amount, or the sum is only a part of another total.',
  },
  wordsStated: { vi: 'Kế hoạch ghi bằng chữ:', en: 'Words of the plan:' },
  wordsComputed: { vi: 'Viết theo số cộng được:', en: 'Words of the sum:' },
  wordsOutdated: {
    vi: 'Số cộng đã thay đổi: hãy tổng hợp lại.',
    en: 'The sum has changed: please sum up again.',
  },

  step: { vi: 'Mức hoàn thành', en: 'Completion' },
  from: { vi: 'Từ tỷ lệ', en: 'From' },
  points: { vi: 'Điểm', en: 'Points' },
  reached: { vi: 'Tỷ lệ đạt', en: 'Reached' },
  lastStep: { vi: 'Từ {from}% trở lên', en: '{from}% and above' },
  innerStep: { vi: 'Từ {from}% đến dưới {to}%', en: 'From {from}% to below {to}%' },
  wholePlan: { vi: 'Toàn kế hoạch', en: 'The whole plan' },

  budgetChart: { vi: 'Kinh phí theo {groups} (triệu đồng)', en: 'Budget by {groups} (million VND)' },
  statusChart: { vi: 'Tình trạng nhiệm vụ theo {groups}', en: 'Status of tasks by {groups}' },
  areas: { vi: 'lĩnh vực', en: 'area' },
  groups: { vi: 'nhóm nhiệm vụ', en: 'group' },
  budgetChartAbout: {
    vi: 'Biểu đồ cột ngang: kinh phí của từng {groups}; số liệu ở cột Kinh phí của bảng 1.',
    en: 'Bar chart of the budget of each {groups}; the figures stand in table 1, column Budget.',
  },
  statusChartAbout: {
    vi: 'Biểu đồ cột ngang chồng: số nhiệm vụ theo tình trạng của từng {groups}; số liệu ở bảng 1.',
    en: 'Stacked bar chart of the number of tasks by status for each {groups}; the figures stand in table 1.',
  },
  tooManyForCharts: {
    vi: 'Có quá nhiều {groups} nên không vẽ biểu đồ.',
    en: 'There are too many entries by {groups} for charts.',
  },

  placeAndDate: { vi: '{place}, ngày … tháng … năm …', en: '{place}, … / … / …' },
  noPlace: { vi: '…………', en: '…………' },
  preparedBy: { vi: 'NGƯỜI LẬP BIỂU', en: 'PREPARED BY' },
  head: { vi: 'THỦ TRƯỞNG CƠ QUAN', en: 'HEAD OF THE AGENCY' },
  signedByPreparer: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
  signedByHead: { vi: '(Ký tên, đóng dấu)', en: '(Signature, seal)' },
} as const satisfies Readonly<Record<string, Text>>;
