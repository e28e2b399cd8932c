import type { Text } from '../../i18n/text';

export const texts = {
  title: { vi: 'NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ', en: 'TASKS BY LEAD AGENCY' },
  unit: { vi: 'Đơn vị tính: triệu đồng', en: 'Unit: million VND' },
  noLeads: {
    vi: 'Kế hoạch không có cột cơ quan chủ trì nên không lập được bảng này.',
    en: 'The plan has no column of lead agencies, so this sheet cannot be made.',
  },
  noDeadline: { vi: 'Kế hoạch không có cột thời hạn.', en: 'The plan has no column of deadlines.' },
  noBudget: { vi: 'Kế hoạch không có cột kinh phí.', en: 'The plan has no column of budgets.' },
  number: { vi: 'TT', en: 'No.' },
  ordinal: { vi: 'Số trong kế hoạch', en: 'No. in the plan' },
  row: { vi: 'Dòng {row}', en: 'Row {row}' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  status: { vi: 'Tình trạng', en: 'Status' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  unassigned: { vi: 'Chưa giao cơ quan chủ trì', en: 'No lead agency' },
  countedElsewhere: { vi: '(tính ở {agency})', en: '(counted under {agency})' },
  unclear: { vi: 'chưa rõ', en: 'unclear' },
  total: {
    vi: 'Cộng: {tasks} nhiệm vụ; hoàn thành: {completed}; quá hạn: {overdue}',
    en: 'Tasks: {tasks}; completed: {completed}; overdue: {overdue}',
  },
  unquantified: {
    vi: '; ô kinh phí chưa rõ số tiền, chưa cộng: {count}',
    en: '; budget cells without a clear amount, not added: {count}',
  },
} as const satisfies Readonly<Record<string, Text>>;
